import { useFormatter, useTranslations } from "next-intl";
import { Table } from "../ui/table.tsx";
import { BandChart } from "./charts/band-chart.tsx";
import { Chart } from "./charts/chart.tsx";
import { isShort, thinned } from "./charts/scale.ts";
import { level, outOfTen } from "./standing.ts";
import { useOutOfTen } from "./wording.ts";

type Point = { at: string; mean: number; sd: number; mastery: number };

type AbilityChartProps = {
  history: Point[];
  words: "ability" | "skill";
  /** Title of the subject that it is about, if it is about one. */
  subject?: string | undefined;
};

/** Level over time with its likely range, for one skill, one subject or over all. Shows nothing before the first point. */
export function AbilityChart({ history, words, subject }: AbilityChartProps) {
  const t = useTranslations("progress");
  const format = useFormatter();
  const outOf = useOutOfTen();
  const levels = useLevels();
  const points = thinned(history.map((point) => ({ at: Date.parse(point.at), ...level(point) })));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;

  const before = outOfTen(first.value);
  const now = outOfTen(last.value);
  const trend = now > before ? "up" : now < before ? "down" : "steady";
  const short = isShort(first.at, last.at) && points.length > 1;
  const day = (at: number) =>
    format.dateTime(new Date(at), {
      day: "numeric",
      month: "short",
      ...(short && { hour: "numeric", minute: "2-digit" }),
    });
  const facts = { before, now, from: day(first.at), to: day(last.at), range: outOf(last) };
  const lone = points.length === 1;
  // Of three points or fewer no trend can be read.
  const title = t(`${words === "skill" ? "skill.chart" : "ability"}.${points.length > 3 ? trend : "first"}`, facts);
  const lead = subject
    ? t("ability.leadSubject", { subject })
    : t(words === "skill" ? "skill.chart.lead" : "ability.lead");
  return (
    <Chart
      title={title}
      lead={lead}
      tableLabel={t("ability.table")}
      table={
        <Table
          caption={t("ability.caption")}
          rows={points.toReversed()}
          rowKey={(point) => String(point.at)}
          columns={[
            {
              key: "date",
              heading: t("column.date"),
              cell: (point) => format.dateTime(new Date(point.at), { dateStyle: "medium", timeStyle: "short" }),
            },
            {
              key: "level",
              heading: t("column.level"),
              numeric: true,
              cell: (point) => format.number(point.value, { style: "percent", maximumFractionDigits: 0 }),
            },
            { key: "range", heading: t("column.range"), numeric: true, cell: outOf },
          ]}
        />
      }
    >
      <BandChart
        label={lone ? t("ability.labelOne", facts) : t("ability.label", facts)}
        points={points}
        levels={levels}
        firstLabel={t("ability.start", facts)}
        lastLabel={t("ability.now", facts)}
        bandLabel={t("ability.band")}
        day={day}
        month={(at) => format.dateTime(new Date(at), { month: "short", timeZone: "UTC" })}
      />
    </Chart>
  );
}

/** Words for the lines at none, half and all. */
export function useLevels(): { at: number; label: string }[] {
  const t = useTranslations("progress.outOf");
  return [
    { at: 1, label: t("all") },
    { at: 0.5, label: t("half") },
    { at: 0, label: t("none") },
  ];
}
