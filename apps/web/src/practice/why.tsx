"use client";

import type { PickReason } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";

/** The reason of the picker in sentences. */
export function WhyText({ why, id }: { why: PickReason; id: string }) {
  const t = useTranslations("practice");
  return (
    <p id={id} className="appear max-w-measure border-s-[3px] border-hairline ps-4 text-ink-soft">
      {reason(why, t)} {expectation(why.expectedSuccess, t)}
    </p>
  );
}

type Translate = ReturnType<typeof useTranslations<"practice">>;

function reason({ kind, skill, daysSince }: PickReason, t: Translate): string {
  if (kind === "only-choice") return t("why.only-choice");
  if (!skill) return t("why.noSkill");
  if (kind === "review")
    return daysSince === null
      ? t("why.reviewPlain", { skill: skill.title })
      : t("why.review", { skill: skill.title, days: Math.floor(daysSince) });
  return t(`why.${kind}`, { skill: skill.title });
}

/** Chances as people count them: so many in ten. */
function expectation(chance: number, t: Translate): string {
  const count = Math.round(chance * 10);
  if (count < 1) return t("why.expectedFew");
  return count > 9 ? t("why.expectedAll") : t("why.expected", { count });
}
