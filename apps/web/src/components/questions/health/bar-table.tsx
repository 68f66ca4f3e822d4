import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Bar } from "../bloom/bar.tsx";

type BarTableProps = {
  /** Says what the table shows; read first by screen readers. */
  caption: string;
  heading: string;
  /** What is counted: one column of bars for each. */
  measures: string[];
  rows: { key: string; name: ReactNode; values: number[] }[];
};

const beside = "grid-cols-[3.25rem_1fr]";
/** Several measures leave too little room beside their numbers on a phone. */
const below = "sm:grid-cols-[3.25rem_1fr]";

/** Counts as bars with their numbers. All bars of a table share one scale. */
export function BarTable({ caption, heading, measures, rows }: BarTableProps) {
  const format = useFormatter();
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <table className="w-full max-w-3xl table-fixed text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-ink-soft">
          <th scope="col" className="w-2/5 border-b border-outline py-2 pe-4 text-start font-semibold">
            {heading}
          </th>
          {measures.map((measure) => (
            <th
              key={measure}
              scope="col"
              className="border-b border-outline py-2 pe-4 text-start font-semibold last:pe-0"
            >
              {measure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, values }) => (
          <tr key={key}>
            <th scope="row" className="border-b border-hairline py-2.5 pe-4 text-start font-normal wrap-anywhere">
              {name}
            </th>
            {values.map((value, index) => (
              <td key={measures[index]} className="border-b border-hairline py-2.5 pe-4 last:pe-0">
                <div className={classNames("grid items-center gap-y-1", values.length > 1 ? below : beside)}>
                  <span>{format.number(value)}</span>
                  <Bar share={value / most} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
