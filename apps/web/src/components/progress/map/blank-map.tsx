import type { SkillProgress } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { practicePath } from "../../../lib/paths.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { ArrowIcon } from "../../ui/icons.tsx";
import { PageBody } from "../../ui/layout.tsx";
import { groupSkills } from "./group.ts";

const most = 48;

/** Before the first answer: the map as it waits, and one thing to do. */
export function BlankMap({ skills }: { skills: SkillProgress[] }) {
  const t = useTranslations("progress");
  const { untouched: subjects } = groupSkills(skills);
  return (
    <PageBody>
      <h1 className="text-3xl">{t("heading.empty")}</h1>
      <Blanks count={Math.min(most, Math.max(12, skills.length))} />
      <p className="mt-8 max-w-measure text-lg text-ink-soft">{t("empty.text")}</p>
      <ButtonLink href={practicePath({ kind: "mix" }, 10)} size="large" className="mt-6 max-sm:w-full">
        {t("empty.action")}
        <ArrowIcon />
      </ButtonLink>
      {subjects.length > 0 && (
        <p className="mt-8 max-w-measure text-sm text-ink-soft">
          {t("empty.skills", { skills: skills.length, subjects: subjects.length })}{" "}
          {subjects.map((subject) => subject.title).join(", ")}.
        </p>
      )}
    </PageBody>
  );
}

/** Empty tiles; the first one has just begun to fill. */
function Blanks({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="mt-8 grid grid-cols-8 gap-1.5 sm:grid-cols-12 sm:gap-2">
      {Array.from({ length: count }, (_, index) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: all alike, never reordered
          key={index}
          aria-hidden="true"
          className="block aspect-square w-full rounded-sm outline-1 -outline-offset-1 outline-outline outline-dashed"
        >
          <rect width="100%" height="100%" className="fill-raised" />
          {index === 0 && <rect y="70%" width="100%" height="30%" className="fill-marker" />}
        </svg>
      ))}
    </div>
  );
}
