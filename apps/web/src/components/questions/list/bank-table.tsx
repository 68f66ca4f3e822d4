import type { ItemRow } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { LinkPending } from "../../shell/navigation-progress.tsx";
import { AppLink } from "../../ui/app-link.tsx";
import { NotYetIcon } from "../../ui/icons.tsx";
import { Table } from "../../ui/table.tsx";
import { StatusWord } from "../status-word.tsx";
import { type BankSearch, bankPath, type Sort } from "./search.ts";

/** The rows of the bank. Headings of columns that can be sorted are links; the address keeps the order. */
export function BankTable({ items, search }: { items: ItemRow[]; search: BankSearch }) {
  const t = useTranslations("questions");
  const format = useFormatter();
  const sort = search.sort ?? "updated";
  const heading = (column: Sort) => ({
    heading:
      column === sort ? (
        <span className="text-ink">
          {t(`column.${column}`)}
          <span aria-hidden="true"> {order[column] === "ascending" ? "↑" : "↓"}</span>
        </span>
      ) : (
        <AppLink
          href={bankPath({ ...search, sort: column })}
          className="underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current"
        >
          {t(`column.${column}`)}
          <span className="sr-only">: {t("sortBy")}</span>
        </AppLink>
      ),
    sort: column === sort ? order[column] : undefined,
  });
  return (
    <Table
      caption={t("list.caption")}
      rows={items}
      rowKey={(item) => item.id}
      columns={[
        {
          key: "question",
          heading: t("column.question"),
          className: "min-w-64",
          cell: (item) => (
            <>
              <AppLink
                href={`/questions/${item.id}`}
                className="line-clamp-2 font-medium text-pretty hover:text-accent hover:underline"
              >
                <LinkPending />
                {item.stem || item.ref}
              </AppLink>
              <span className="text-xs text-ink-soft">{item.ref}</span>
              {item.attention && (
                <AppLink
                  href={`/questions/${item.id}#behaviour`}
                  className="ms-2 inline-flex items-center gap-1 rounded-full bg-not-yet-wash px-2 py-0.5 text-xs font-semibold whitespace-nowrap text-not-yet hover:underline"
                >
                  <NotYetIcon className="size-3.5 shrink-0" />
                  {t("attention.badge")}
                </AppLink>
              )}
            </>
          ),
        },
        {
          key: "topic",
          heading: t("column.topic"),
          className: "min-w-44",
          cell: (item) => (
            <>
              {item.topic}
              <span className="block text-xs text-ink-soft">{item.subject}</span>
            </>
          ),
        },
        {
          key: "type",
          heading: t("column.type"),
          className: "whitespace-nowrap",
          cell: (item) => t(`type.${item.type}`),
        },
        { key: "bloom", heading: t("column.bloom"), cell: (item) => item.bloom && t(`bloom.${item.bloom}`) },
        {
          key: "difficulty",
          ...heading("difficulty"),
          numeric: true,
          cell: (item) => format.number(item.difficulty, { maximumFractionDigits: 1, signDisplay: "exceptZero" }),
        },
        { key: "answers", ...heading("answers"), numeric: true, cell: (item) => format.number(item.answers) },
        {
          key: "facility",
          ...heading("facility"),
          numeric: true,
          cell: (item) =>
            item.facility !== null && format.number(item.facility, { style: "percent", maximumFractionDigits: 0 }),
        },
        {
          key: "reports",
          heading: t("column.reports"),
          numeric: true,
          cell: (item) =>
            item.openReports > 0 && (
              <span className="rounded-full bg-danger-wash px-2 py-0.5 font-semibold text-danger">
                {format.number(item.openReports)}
              </span>
            ),
        },
        { key: "status", heading: t("column.status"), cell: (item) => <StatusWord status={item.status} /> },
        {
          key: "updated",
          ...heading("updated"),
          numeric: true,
          className: "whitespace-nowrap",
          cell: (item) =>
            format.dateTime(new Date(item.updatedAt), { day: "numeric", month: "short", year: "numeric" }),
        },
      ]}
    />
  );
}

/** The direction in which each order is useful: newest, hardest and most answered first. */
const order = {
  updated: "descending",
  facility: "ascending",
  answers: "descending",
  difficulty: "descending",
} as const satisfies Record<Sort, "ascending" | "descending">;
