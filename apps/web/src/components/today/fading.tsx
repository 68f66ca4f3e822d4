import type { SkillProgress } from "@quizmentor/contracts";
import { getFormatter, getNow, getTranslations } from "next-intl/server";
import { practicePath } from "../../lib/paths.ts";
import { AppLink } from "../ui/app-link.tsx";
import { Progress } from "../ui/bits.tsx";
import { ArrowIcon } from "../ui/icons.tsx";
import { Section } from "../ui/layout.tsx";

/** Skills that were known and have not been seen for a while. */
export async function Fading({ skills }: { skills: SkillProgress[] }) {
  const [t, format, now] = await Promise.all([getTranslations("today.fading"), getFormatter(), getNow()]);
  if (skills.length === 0)
    return (
      <Section title={t("title")}>
        <p className="text-ink-soft">{t("none")}</p>
      </Section>
    );
  return (
    <Section title={t("title")} lead={t("lead")}>
      <ul className="-mt-2">
        {skills.map((skill) => (
          <li
            key={skill.id}
            className="group relative grid grid-cols-[1fr_auto] items-center gap-x-5 border-b border-hairline py-3.5 last:border-0"
          >
            <div className="min-w-0">
              <AppLink
                href={practicePath({ kind: "skill", id: skill.id })}
                aria-label={t("practise", { skill: skill.title })}
                className="font-serif text-[1.125rem] font-semibold group-hover:text-accent after:absolute after:inset-0"
              >
                {skill.title}
              </AppLink>
              <p className="text-sm text-ink-soft">
                {skill.subject}
                {skill.lastAnsweredAt && (
                  <> · {t("ago", { when: format.relativeTime(new Date(skill.lastAnsweredAt), now) })}</>
                )}
              </p>
            </div>
            <div className="flex items-center gap-4">
              <Progress
                className="w-14 sm:w-24"
                value={skill.estimate.mastery}
                label={t("mastery", {
                  skill: skill.title,
                  percent: format.number(skill.estimate.mastery, { style: "percent", maximumFractionDigits: 0 }),
                })}
              />
              <ArrowIcon className="size-5 text-ink-soft transition-transform group-hover:translate-x-0.5 group-hover:text-accent rtl:group-hover:-translate-x-0.5" />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
