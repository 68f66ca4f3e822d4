import "../celebration.css";
import type { Summary } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { knownAt } from "./subject-list.tsx";

/** Skills that became known in this practice. */
export function masteredIn({ skills }: Summary) {
  return skills
    .filter(({ before, after }) => before.mastery < knownAt && after.mastery >= knownAt)
    .map(({ skill }) => skill);
}

/** The one celebration there is: the marker draws itself under what was mastered, once. */
export async function Celebration({ summary }: { summary: Summary }) {
  const mastered = masteredIn(summary);
  if (mastered.length === 0) return null;
  const t = await getTranslations("practicePages.summary");
  return (
    <section aria-labelledby="mastered" className="sheet mt-8 p-6 sm:p-8">
      <div className="flex items-start gap-4">
        <svg viewBox="0 0 48 48" fill="none" aria-hidden="true" className="size-12 shrink-0 text-(color:--right)">
          <circle
            cx="24"
            cy="24"
            r="21"
            stroke="currentColor"
            strokeWidth="3"
            className="mastered-ring"
            pathLength="1"
          />
          <path
            d="m14.5 25 6.5 6.5L34 18"
            stroke="currentColor"
            strokeWidth="4"
            strokeLinecap="round"
            strokeLinejoin="round"
            className="mastered-tick"
            pathLength="1"
          />
        </svg>
        <div className="grid gap-1">
          <h2 id="mastered" className="font-sans text-base font-semibold tracking-normal text-(color:--right)">
            {t("mastered")}
          </h2>
          <ul className="grid gap-1">
            {mastered.map((skill) => (
              <li key={skill.id} className="font-serif text-xl leading-snug font-semibold">
                <span className="mark mastered-mark">{skill.title}</span>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-ink-soft">{t("masteredText")}</p>
        </div>
      </div>
    </section>
  );
}
