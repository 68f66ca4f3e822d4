import type { Day } from "@quizmentor/contracts";
import { getFormatter, getTranslations } from "next-intl/server";
import { classNames } from "../ui/class-names.ts";
import { Section } from "../ui/layout.tsx";

const tall = 100;

/** Seven small columns; the heading's sentence says what they show. */
export async function Week({ days }: { days: Day[] }) {
  const [t, format] = await Promise.all([getTranslations("today.week"), getFormatter()]);
  const practised = days.filter((day) => day.answered > 0).length;
  const answers = days.reduce((sum, day) => sum + day.answered, 0);
  const minutes = Math.round(days.reduce((sum, day) => sum + day.minutes, 0));
  // Few answers stay low: a day of three is not drawn as a tower because it was the best of a quiet week.
  const most = Math.max(10, ...days.map((day) => day.answered));
  // Dates are calendar days of the learner already; UTC keeps them what they are.
  const name = (day: Day, weekday: "short" | "long") =>
    format.dateTime(new Date(`${day.date}T00:00:00Z`), { weekday, timeZone: "UTC" });
  return (
    <Section title={t("title")} lead={practised === 0 ? t("none") : t("days", { days: practised, answers, minutes })}>
      <ol className="grid max-w-[30rem] grid-cols-7">
        {days.map((day, index) => {
          const isToday = index === days.length - 1;
          return (
            <li key={day.date} className="grid gap-1.5 text-center">
              <span className="sr-only">
                {t("day", { day: name(day, "long"), answers: day.answered, right: day.right })}
              </span>
              <span aria-hidden="true" className="text-sm text-ink-soft">
                {day.answered > 0 ? format.number(day.answered) : "\u00a0"}
              </span>
              <Column height={(day.answered / most) * tall} right={day.answered === 0 ? 0 : day.right / day.answered} />
              <span
                aria-hidden="true"
                className={classNames(
                  "justify-self-center text-sm",
                  isToday ? "mark px-1 font-semibold" : "text-ink-soft",
                )}
              >
                {name(day, "short")}
              </span>
            </li>
          );
        })}
      </ol>
      {practised > 0 && (
        <p aria-hidden="true" className="mt-4 flex gap-5 text-sm text-ink-soft">
          <span className="flex items-center gap-2">
            <Swatch fill="fill-accent" />
            {t("right")}
          </span>
          <span className="flex items-center gap-2">
            <Swatch fill="fill-accent-wash" />
            {t("answered")}
          </span>
        </p>
      )}
    </Section>
  );
}

/** One day: as tall as what was answered, filled as far as it was right. */
function Column({ height, right }: { height: number; right: number }) {
  const base = tall + 3;
  return (
    <svg viewBox={`0 0 32 ${base + 1}`} aria-hidden="true" className="mx-auto h-28 w-8">
      {height > 0 && (
        <>
          <rect x="3" y={base - height} width="26" height={height} rx="3" className="fill-accent-wash" />
          <rect x="3" y={base - height * right} width="26" height={height * right} rx="3" className="fill-accent" />
          <rect
            x="3"
            y={base - height}
            width="26"
            height={height}
            rx="3"
            fill="none"
            strokeWidth="1.5"
            className="stroke-accent"
          />
        </>
      )}
      <rect y={base - 0.5} width="32" height="1.5" className="fill-outline" />
    </svg>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
      <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="2" strokeWidth="1.5" className={`${fill} stroke-accent`} />
    </svg>
  );
}
