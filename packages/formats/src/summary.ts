import type { Format, ImportRow, ImportStatus } from "./types.ts";

/** What an import would do, as the documented dry run says it. */
export type ImportSummary = {
  format: Format;
  counts: Record<ImportStatus, number>;
  items: Pick<ImportRow, "ref" | "title" | "type" | "status" | "losses" | "error">[];
};

/** Counts the rows and keeps what a person needs to see of each. */
export function summarise(format: Format, rows: Iterable<ImportRow>): ImportSummary {
  const counts = { imported: 0, partial: 0, unsupported: 0, broken: 0 };
  const items = [...rows].map(({ ref, title, type, status, losses, error }) => {
    counts[status] += 1;
    return { ref, title, type, status, losses, error };
  });
  return { format, counts, items };
}
