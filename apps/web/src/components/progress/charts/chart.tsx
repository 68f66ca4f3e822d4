import type { ReactNode } from "react";
import { useId } from "react";

type ChartProps = {
  /** The finding, as a sentence. */
  title: ReactNode;
  /** How to read it, in a sentence or two. */
  lead?: ReactNode;
  /** The numbers, for those who want them or cannot see the drawing. */
  table: ReactNode;
  tableLabel: string;
  children: ReactNode;
};

/** A drawing with its finding above and its numbers behind a button below. */
export function Chart({ title, lead, table, tableLabel, children }: ChartProps) {
  const heading = useId();
  return (
    <figure aria-labelledby={heading} className="row-span-3 grid min-w-0 grid-rows-subgrid content-start gap-y-0">
      <figcaption className="mb-5 grid content-start gap-1.5">
        <h2 id={heading} className="text-xl">
          {title}
        </h2>
        {lead && <p className="max-w-measure text-ink-soft">{lead}</p>}
      </figcaption>
      <div className="min-w-0">{children}</div>
      <AsTable label={tableLabel}>{table}</AsTable>
    </figure>
  );
}

/** Opens without a script, and the browser's own search opens it as well. */
export function AsTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="no-print mt-3">
      <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current">
        {label}
      </summary>
      <div className="mt-1 max-h-96 overflow-y-auto">{children}</div>
    </details>
  );
}
