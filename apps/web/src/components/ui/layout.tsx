import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "./class-names.ts";

/** The width of a page: `measure` (40rem) for reading and practice, `wide` (72rem) for tables and maps. */
export function PageBody({ width = "measure", children }: { width?: "measure" | "wide"; children: ReactNode }) {
  return (
    <div
      className={classNames(
        "mx-auto w-full px-5 py-8 sm:px-8 sm:py-12",
        width === "measure" ? "max-w-[44rem]" : "max-w-[76rem]",
      )}
    >
      {children}
    </div>
  );
}

export function PageHeader({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid gap-2">
        <h1 className="text-3xl">{title}</h1>
        {lead && <p className="max-w-measure text-lg text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}

/** A part of a page: a hairline and a heading instead of a box. */
export function Section({
  title,
  lead,
  aside,
  id,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** Quiet link or button at the end of the heading line. */
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="mt-12 border-t border-hairline pt-7">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={heading} className="text-xl">
          {title}
        </h2>
        {aside}
        {lead && (
          <div className="w-full">
            <p className="max-w-measure text-ink-soft">{lead}</p>
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-start gap-3 border-s-4 border-marker py-1 ps-5">
      <p className="font-serif text-xl font-semibold">{title}</p>
      {children && <div className="max-w-measure text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}
