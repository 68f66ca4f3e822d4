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
      <ol className="grid max-w-[34rem] grid-cols-7 gap-2 sm:gap-4">
        {days.map((day, index) => {
          const isToday = index === days.length - 1;
          const height = (day.answered / most) * tall;
          const right = day.answered === 0 ? 0 : (day.right / day.answered) * height;
          return (
            <li key={day.date} className="grid gap-1.5 text-center">
              <span className="sr-only">
                {t("day", { day: name(day, "long"), answers: day.answered, right: day.right })}
              </span>
              <span aria-hidden="true" className="text-sm text-ink-soft">
                {day.answered > 0 ? format.number(day.answered) : "\u00a0"}
              </span>
              <svg
                viewBox={`0 0 10 ${tall}`}
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-24 w-full rounded-sm"
              >
                <rect y={tall - 1.5} width="10" height="1.5" className="fill-hairline" />
                <rect y={tall - height} width="10" height={height} className="fill-accent-wash" />
                <rect y={tall - right} width="10" height={right} className="fill-accent" />
              </svg>
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
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-3">
              <rect width="10" height="10" rx="2" className="fill-accent" />
            </svg>
            {t("right")}
          </span>
          <span className="flex items-center gap-2">
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-3">
              <rect width="10" height="10" rx="2" className="fill-accent-wash" />
            </svg>
            {t("answered")}
          </span>
        </p>
      )}
    </Section>
  );
}
