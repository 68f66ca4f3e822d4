import { useFormatter, useTranslations } from "next-intl";
import { Table } from "../../ui/table.tsx";
import type { Cell } from "./reading.ts";

/** Level or skill: what is wanted, what there is, what is missing, in words. */
export function ReportTable({ kind, cells }: { kind: Cell["kind"]; cells: Cell[] }) {
  const t = useTranslations("blueprint.report");
  const level = useTranslations("questions.bloom");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Table
      caption={t(`caption.${kind}`)}
      rows={cells}
      rowKey={(cell) => cell.level ?? cell.skill?.id ?? ""}
      columns={[
        {
          key: "name",
          heading: t(`heading.${kind}`),
          cell: (cell) => (cell.level ? level(cell.level) : cell.skill?.title),
        },
        {
          key: "wanted",
          heading: t("wanted"),
          numeric: true,
          cell: ({ wanted }) => (wanted === 0 ? t("nothing") : percent(wanted)),
        },
        {
          key: "have",
          heading: t("have"),
          numeric: true,
          cell: ({ have, questions }) => t("haveOf", { share: percent(have), questions: format.number(questions) }),
        },
        {
          key: "missing",
          heading: t("missing"),
          cell: ({ missing, wanted }) =>
            missing > 0 ? (
              <span className="font-semibold text-not-yet">{t("more", { count: missing })}</span>
            ) : (
              wanted > 0 && t("enough")
            ),
        },
      ]}
    />
  );
}
