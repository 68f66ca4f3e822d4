import type { PlacementResult } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { NotYetIcon, PartlyIcon, RightIcon } from "../../components/ui/icons.tsx";

type Skill = PlacementResult["skills"][number];

const looks = {
  known: { Icon: RightIcon, text: "text-(color:--right)" },
  unsure: { Icon: PartlyIcon, text: "text-ink-soft" },
  "not-yet": { Icon: NotYetIcon, text: "text-not-yet" },
  "not-asked": { Icon: NotAskedIcon, text: "text-ink-soft" },
} as const;
const labels = ["known", "not-yet", "unsure", "not-asked"] as const;

/** Skills by what the test says of them: known, not yet, unsure, not asked. */
export async function SkillGroups({ skills }: { skills: Skill[] }) {
  const t = await getTranslations("placement.skills");
  return (
    <div className="grid gap-8">
      {labels.map((label) => {
        const own = skills.filter((skill) => skill.label === label);
        if (own.length === 0) return null;
        const { Icon, text } = looks[label];
        return (
          <section key={label} aria-labelledby={`skills-${label}`}>
            <h3
              id={`skills-${label}`}
              className={`flex items-center gap-2.5 font-sans text-base font-semibold ${text}`}
            >
              <Icon className="size-6 shrink-0" />
              {t(`${label}.title`, { count: own.length })}
            </h3>
            <p className="mt-1 mb-2 max-w-measure text-sm text-ink-soft">{t(`${label}.text`)}</p>
            <ul className="grid border-t border-hairline">
              {own.map(({ skill, topic }) => (
                <li
                  key={skill.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2.5"
                >
                  <span className="font-medium">{skill.title}</span>
                  <span className="text-sm text-ink-soft">{topic}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A ring that nothing fills. */
function NotAskedIcon({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" className={className}>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 3.28" />
    </svg>
  );
}
