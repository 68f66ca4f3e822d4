import type { Result } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { TextLink } from "../ui/app-link.tsx";
import { Section } from "../ui/layout.tsx";
import { hatch } from "./charts/hatch.tsx";
import { percent } from "./charts/scale.ts";
import { type Level, level } from "./standing.ts";
import { useOutOfTen } from "./wording.ts";

/** What one answer did to the estimates: the likely range before and after, on the same scale. */
export function MovedSkills({ skills }: { skills: Result["skills"] }) {
  const t = useTranslations("progress.answer");
  const outOf = useOutOfTen();
  return (
    <Section title={t("moved")} lead={skills.length === 0 ? t("none") : t("movedLead")}>
      <ul className="grid gap-6">
        {skills.map(({ skill, before, after }) => {
          const [was, is] = [level(before), level(after)];
          return (
            <li key={skill.id} className="grid gap-2">
              <p>
                <TextLink href={`/progress/skills/${skill.id}`}>{skill.title}</TextLink>
                <span className="sr-only">{t("movedText", { before: outOf(was), after: outOf(is) })}</span>
              </p>
              <div
                aria-hidden="true"
                className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft"
              >
                <span>{t("before")}</span>
                <Range level={was} />
                <span className="text-end">{outOf(was)}</span>
                <span className="font-semibold text-ink">{t("after")}</span>
                <Range level={is} strong />
                <span className="text-end font-semibold text-ink">{outOf(is)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Range({ level: { low, high, value }, strong }: { level: Level; strong?: boolean }) {
  return (
    <svg aria-hidden="true" className="block h-5 w-full overflow-visible rtl:-scale-x-100">
      <line x2="100%" y1="50%" y2="50%" className="stroke-hairline" />
      <rect
        x={percent(low)}
        width={percent(high - low)}
        y="3"
        height="14"
        rx="3"
        fill={hatch}
        opacity={strong ? 0.8 : 0.4}
      />
      <circle
        cx={percent(value)}
        cy="50%"
        r="5.5"
        strokeWidth="2"
        className={strong ? "fill-accent stroke-paper" : "fill-paper stroke-accent"}
      />
    </svg>
  );
}
