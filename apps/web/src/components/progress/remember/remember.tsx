import type { Forecast } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { practicePath } from "../../../lib/paths.ts";
import { SubjectForm } from "../../form/subject-form.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { EmptyState, Section } from "../../ui/layout.tsx";
import { Table } from "../../ui/table.tsx";
import { useLevels } from "../ability-chart.tsx";
import { Chart } from "../charts/chart.tsx";
import { PlanDrawing } from "./plan-drawing.tsx";
import { ShareDrawing } from "./share-drawing.tsx";

type RememberProps = {
  forecast: Forecast;
  /** The days that can be chosen, from first to last. */
  first: string;
  last: string;
  /** Subjects to choose from, and the one that it is about; undefined for all. */
  subjects: { id: string; title: string }[];
  subject: string | undefined;
};

/** What will be left of all this on a day to come, with and without reviews, and which reviews are planned. */
export function Remember({ forecast, first, last, subjects, subject }: RememberProps) {
  const t = useTranslations("progress.remember");
  const columns = useTranslations("progress");
  if (forecast.items === 0)
    return (
      <Section id="remember" title={t("title")}>
        <EmptyState
          title={t("empty.title")}
          action={<ButtonLink href={practicePath()}>{t("empty.action")}</ButtonLink>}
        >
          {t("empty.text")}
        </EmptyState>
      </Section>
    );
  return (
    <Section id="remember" title={t("title")} lead={t("lead")}>
      {/* The day stands in the address, so that it can be kept and shared. */}
      <SubjectForm
        action="/progress#remember"
        subjects={subjects}
        subject={subject}
        words={{ subject: columns("column.subject"), all: columns("ability.choose.all"), apply: t("show") }}
        className="mb-10"
      >
        <Field
          type="date"
          name="on"
          label={t("date")}
          defaultValue={forecast.on}
          min={first}
          max={last}
          className="max-sm:w-full"
          required
        />
      </SubjectForm>
      <div className="grid gap-x-12 max-lg:[&>*+*]:mt-14 lg:grid-cols-2">
        <Remembered forecast={forecast} />
        <Plan days={forecast.days} />
      </div>
    </Section>
  );
}

/** Dates here are calendar days already; UTC keeps them what they are. */
function useDay() {
  const format = useFormatter();
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    short: (date: string) => format.dateTime(utc(date), { day: "numeric", month: "short", timeZone: "UTC" }),
    long: (date: string) =>
      format.dateTime(utc(date), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    weekday: (date: string) =>
      format.dateTime(utc(date), { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }),
  };
}

function Remembered({ forecast }: { forecast: Forecast }) {
  const t = useTranslations("progress.remember");
  const format = useFormatter();
  const levels = useLevels();
  const { short, long } = useDay();
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const whole = (value: number) => format.number(Math.round(value));
  const { on, items, withReviews, withoutReviews, curve } = forecast;
  const range = ({ low, high }: typeof withReviews) => ({ low: whole(low), high: whole(high) });
  return (
    <Chart
      title={t("finding", { date: long(on), kept: whole(withReviews.expected), items })}
      lead={[
        t("withRange", range(withReviews)),
        t("without", { expected: whole(withoutReviews.expected), ...range(withoutReviews) }),
      ].join(" ")}
      tableLabel={t("table")}
      table={
        <Table
          caption={t("caption")}
          rows={curve}
          rowKey={({ date }) => date}
          columns={[
            { key: "date", heading: t("column.date"), cell: ({ date }) => long(date) },
            {
              key: "with",
              heading: t("column.withReviews"),
              numeric: true,
              cell: (point) => share(point.withReviews),
            },
            {
              key: "without",
              heading: t("column.withoutReviews"),
              numeric: true,
              cell: (point) => share(point.withoutReviews),
            },
          ]}
        />
      }
    >
      <ShareDrawing
        label={t("label", { date: long(on), kept: share(withReviews.share), left: share(withoutReviews.share) })}
        points={curve.map((point) => ({
          at: Date.parse(point.date),
          kept: point.withReviews,
          left: point.withoutReviews,
        }))}
        levels={levels}
        keptLabel={t("withReviews")}
        leftLabel={t("withoutReviews")}
        firstDay={t("plan.today")}
        lastDay={short(on)}
      />
    </Chart>
  );
}

function Plan({ days }: { days: Forecast["days"] }) {
  const t = useTranslations("progress.remember");
  const format = useFormatter();
  const { short, weekday } = useDay();
  const total = days.reduce((sum, { reviews }) => sum + reviews, 0);
  return (
    <Chart
      title={t("plan.title", { total })}
      lead={t("plan.lead", { today: days[0]?.reviews ?? 0 })}
      tableLabel={t("plan.table")}
      table={
        <Table
          caption={t("plan.caption")}
          rows={days.filter(({ reviews }) => reviews > 0)}
          rowKey={({ date }) => date}
          columns={[
            { key: "date", heading: t("column.date"), cell: ({ date }) => weekday(date) },
            {
              key: "reviews",
              heading: t("column.reviews"),
              numeric: true,
              cell: ({ reviews }) => format.number(reviews),
            },
          ]}
        />
      }
    >
      <PlanDrawing
        label={t("plan.label", { most: Math.max(0, ...days.map(({ reviews }) => reviews)) })}
        days={days}
        number={format.number}
        firstDay={t("plan.today")}
        lastDay={short(days.at(-1)?.date ?? "1970-01-01")}
      />
    </Chart>
  );
}
