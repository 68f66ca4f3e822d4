import { useFormatter, useTranslations } from "next-intl";
import { type Column, Table } from "../../ui/table.tsx";
import type { Cell } from "./reading.ts";

/**
 * Level or skill: what is wanted, what there is, what is missing, in words. Where nothing is wanted, only what there is.
 * On a phone what is missing stands under the name, so that it is not scrolled out of sight.
 */
export function ReportTable({ kind, cells }: { kind: Cell["kind"]; cells: Cell[] }) {
  const t = useTranslations("blueprint.report");
  const level = useTranslations("questions.bloom");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 1 });
  const name: Column<Cell> = {
    key: "name",
    heading: t(`heading.${kind}`),
    cell: (cell) => (
      <>
        {cell.level ? level(cell.level) : cell.skill?.title}
        {cell.missing > 0 && (
          <span className="block text-xs font-semibold text-not-yet sm:hidden">
            {t("lack", { count: cell.missing })}
          </span>
        )}
      </>
    ),
  };
  const have: Column<Cell> = {
    key: "have",
    heading: t("have"),
    numeric: true,
    cell: ({ have, questions }) => t("haveOf", { share: percent(have), questions: format.number(questions) }),
    className: "w-32 whitespace-nowrap",
  };
  const wish: Column<Cell> = {
    key: "wanted",
    heading: t("wanted"),
    numeric: true,
    cell: ({ wanted }) => (wanted === 0 ? t("nothing") : percent(wanted)),
    className: "sm:w-28 whitespace-nowrap",
  };
  const missing: Column<Cell> = {
    key: "missing",
    heading: t("missing"),
    cell: ({ missing, wanted }) =>
      missing > 0 ? (
        <span className="font-semibold text-not-yet">{t("more", { count: missing })}</span>
      ) : (
        wanted > 0 && t("enough")
      ),
    className: "w-36 whitespace-nowrap max-sm:hidden",
  };
  return (
    <Table
      caption={t(`caption.${kind}`)}
      rows={cells}
      rowKey={(cell) => cell.level ?? cell.skill?.id ?? ""}
      columns={cells.some(({ wanted }) => wanted > 0) ? [name, wish, have, missing] : [name, have]}
    />
  );
}
