import type { ItemCalibration } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { useLevels } from "../../progress/ability-chart.tsx";
import { Chart } from "../../progress/charts/chart.tsx";
import { outOfTen } from "../../progress/standing.ts";
import { useOutOfTen } from "../../progress/wording.ts";
import { Table } from "../../ui/table.tsx";
import { CurveDrawing } from "./curve-drawing.tsx";
import { InformationDrawing } from "./information-drawing.tsx";
import { region, separation, solvedOfTen } from "./reading.ts";

/** A calibration of a question with enough answers. */
export type Calibrated = ItemCalibration & { fit: NonNullable<ItemCalibration["fit"]> };

function useAxis() {
  const t = useTranslations("behaviour.curve");
  return { weak: t("weak"), middle: t("middle"), strong: t("strong") };
}

/** Who solves it: the curve, and what was observed. */
export function CurveChart({ calibration: { curve, fit, line, points } }: { calibration: Calibrated }) {
  const t = useTranslations("behaviour");
  const progress = useTranslations("progress.outOf");
  const format = useFormatter();
  const levels = useLevels();
  const axis = useAxis();
  const outOf = useOutOfTen();
  const solved = (point: { success: number } | undefined) => progress("one", { value: outOfTen(point?.success ?? 0) });
  const known = line.length > 0 ? line : points;
  return (
    <Chart
      title={t(`separation.${separation(curve, fit)}`)}
      lead={`${t("curve.lead")} ${t(line.length > 0 ? "curve.line" : "curve.noLine")}`}
      tableLabel={t("curve.table")}
      table={
        <Table
          caption={t("curve.caption")}
          rows={points}
          rowKey={(point) => String(point.ability)}
          columns={[
            {
              key: "level",
              heading: t("column.level"),
              cell: ({ ability }) => t("column.levelHint", { value: solvedOfTen(ability) }),
            },
            {
              key: "answers",
              heading: t("column.answers"),
              numeric: true,
              cell: ({ answers }) => format.number(answers),
            },
            {
              key: "observed",
              heading: t("column.observed"),
              numeric: true,
              cell: ({ success }) => format.number(success, { style: "percent", maximumFractionDigits: 0 }),
            },
            {
              key: "range",
              heading: t("column.range"),
              numeric: true,
              cell: ({ success, low, high }) => outOf({ value: success, low, high }),
            },
          ]}
        />
      }
    >
      <CurveDrawing
        label={t("curve.label", {
          weak: solved(known[0]),
          middle: solved(known[Math.floor(known.length / 2)]),
          strong: solved(known.at(-1)),
        })}
        line={line}
        points={points}
        levels={levels}
        axis={axis}
      />
    </Chart>
  );
}

/** About whom an answer tells most; only where there is a curve. */
export function InformationChart({ calibration: { line } }: { calibration: Calibrated }) {
  const t = useTranslations("behaviour");
  const format = useFormatter();
  const axis = useAxis();
  const peak = line.reduce((best, point) => (point.information > best.information ? point : best));
  return (
    <Chart
      title={t(`information.${region(peak.ability)}`)}
      lead={t("information.lead")}
      tableLabel={t("information.table")}
      table={
        <Table
          caption={t("information.caption")}
          rows={line.filter((_, index) => index % 8 === 0)}
          rowKey={(point) => String(point.ability)}
          columns={[
            {
              key: "level",
              heading: t("column.level"),
              cell: ({ ability }) => t("column.levelHint", { value: solvedOfTen(ability) }),
            },
            {
              key: "information",
              heading: t("column.information"),
              numeric: true,
              cell: ({ information }) => format.number(information, { maximumFractionDigits: 2 }),
            },
          ]}
        />
      }
    >
      <InformationDrawing
        label={t("information.label", { level: t("information.level", { value: solvedOfTen(peak.ability) }) })}
        line={line}
        axis={axis}
      />
    </Chart>
  );
}
