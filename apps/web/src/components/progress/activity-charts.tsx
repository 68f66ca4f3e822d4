import type { Day } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { Table } from "../ui/table.tsx";
import { useLevels } from "./ability-chart.tsx";
import { accuracyTrend, favouriteWeekday, sinceFirst, type Week, weeksOf } from "./activity.ts";
import { AccuracyChart } from "./charts/accuracy-chart.tsx";
import { Calendar } from "./charts/calendar.tsx";
import { Chart } from "./charts/chart.tsx";
import { MinutesChart } from "./charts/minutes-chart.tsx";
import { outOfTen } from "./standing.ts";

/** How often, how long and how well: three drawings of the last half year. */
export function Activity({ days, today }: { days: Day[]; today: string }) {
  const all = weeksOf(days, today);
  const weeks = sinceFirst(all);
  if (weeks.length === 0) return null;
  return (
    <>
      <div className="mt-16 grid gap-x-12 border-t border-hairline pt-10 max-lg:[&>*+*]:mt-16 lg:grid-cols-2">
        <Accuracy weeks={weeks} />
        <Time weeks={weeks} />
      </div>
      <div className="mt-16 border-t border-hairline pt-10">
        <Days weeks={all} />
      </div>
    </>
  );
}

/** Dates here are calendar days already; UTC keeps them what they are. */
function useDates() {
  const format = useFormatter();
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    number: format.number,
    month: (date: string) => format.dateTime(utc(date), { month: "short", timeZone: "UTC" }),
    short: (date: string) => format.dateTime(utc(date), { day: "numeric", month: "short", timeZone: "UTC" }),
    long: (date: string) =>
      format.dateTime(utc(date), { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }),
    // The fifth of January 1970 was a Monday.
    weekday: (day: number, weekday: "long" | "short") =>
      format.dateTime(new Date(Date.UTC(1970, 0, 5 + day)), { weekday, timeZone: "UTC" }),
    share: (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 }),
  };
}

function Accuracy({ weeks }: { weeks: Week[] }) {
  const t = useTranslations("progress");
  const levels = useLevels();
  const { number, month, short, share } = useDates();
  const answered = weeks.reduce((sum, week) => sum + week.answered, 0);
  const right = weeks.reduce((sum, week) => sum + week.right, 0);
  const trend = accuracyTrend(weeks);
  const facts = { now: outOfTen(trend?.lately ?? 0), before: outOfTen(trend?.before ?? 0) };
  const direction = facts.now > facts.before ? "up" : facts.now < facts.before ? "down" : "steady";
  return (
    <Chart
      title={trend ? t(`accuracy.${direction}`, facts) : t("accuracy.plain", { right, answered })}
      lead={t("accuracy.lead")}
      tableLabel={t("accuracy.table")}
      table={
        <Table
          caption={t("accuracy.caption")}
          rows={weeks.filter((week) => week.answered > 0).toReversed()}
          rowKey={(week) => week.monday}
          columns={[
            { key: "week", heading: t("column.week"), cell: (week) => short(week.monday) },
            { key: "answers", heading: t("column.answers"), numeric: true, cell: (week) => number(week.answered) },
            { key: "right", heading: t("column.right"), numeric: true, cell: (week) => number(week.right) },
            {
              key: "share",
              heading: t("column.share"),
              numeric: true,
              cell: (week) => share(week.right / week.answered),
            },
          ]}
        />
      }
    >
      <AccuracyChart
        label={t("accuracy.label", { weeks: weeks.length, share: share(right / answered) })}
        weeks={weeks}
        levels={levels}
        overall={{ share: right / answered, label: t("accuracy.overall", { share: share(right / answered) }) }}
        fewLabel={t("accuracy.few")}
        month={month}
      />
    </Chart>
  );
}

function Time({ weeks }: { weeks: Week[] }) {
  const t = useTranslations("progress");
  const { number, month, short } = useDates();
  const active = weeks.filter((week) => week.answered > 0);
  const total = active.reduce((sum, week) => sum + week.minutes, 0);
  const rounded = (minutes: number) => Math.max(1, Math.round(minutes));
  return (
    <Chart
      title={t("time.title", { active: active.length, weeks: weeks.length, minutes: rounded(total / active.length) })}
      lead={t("time.lead", { total: rounded(total) })}
      tableLabel={t("time.table")}
      table={
        <Table
          caption={t("time.caption")}
          rows={active.toReversed()}
          rowKey={(week) => week.monday}
          columns={[
            { key: "week", heading: t("column.week"), cell: (week) => short(week.monday) },
            {
              key: "minutes",
              heading: t("column.minutes"),
              numeric: true,
              cell: (week) => number(rounded(week.minutes)),
            },
          ]}
        />
      }
    >
      <MinutesChart
        label={t("time.label", { most: rounded(Math.max(...active.map((week) => week.minutes))) })}
        weeks={weeks}
        minutes={(minutes) => t("time.minutes", { minutes: rounded(minutes) })}
        month={month}
      />
    </Chart>
  );
}

function Days({ weeks }: { weeks: Week[] }) {
  const t = useTranslations("progress");
  const { number, month, long, weekday } = useDates();
  const active = weeks.flatMap((week) => week.days).filter((day) => day.answered > 0);
  const favourite = favouriteWeekday(weeks);
  return (
    <Chart
      title={
        favourite === null
          ? t("calendar.title", { days: active.length })
          : t("calendar.favourite", { days: active.length, weekday: weekday(favourite, "long") })
      }
      lead={t("calendar.lead")}
      tableLabel={t("calendar.table")}
      table={
        <Table
          caption={t("calendar.tableCaption")}
          rows={active.toReversed()}
          rowKey={(day) => day.date}
          columns={[
            { key: "date", heading: t("column.date"), cell: (day) => long(day.date) },
            { key: "answers", heading: t("column.answers"), numeric: true, cell: (day) => number(day.answered) },
            { key: "right", heading: t("column.right"), numeric: true, cell: (day) => number(day.right) },
            {
              key: "minutes",
              heading: t("column.minutes"),
              numeric: true,
              cell: (day) => number(Math.round(day.minutes)),
            },
          ]}
        />
      }
    >
      <Calendar
        caption={t("calendar.caption")}
        weeks={weeks}
        weekday={weekday}
        month={month}
        say={(day) =>
          day.answered === 0
            ? t("calendar.dayNone", { date: long(day.date) })
            : t("calendar.day", { date: long(day.date), answers: day.answered, right: day.right })
        }
      />
    </Chart>
  );
}
