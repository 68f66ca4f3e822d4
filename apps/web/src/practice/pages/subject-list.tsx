import { masteryLevels } from "@quizmentor/adaptive";
import type { Api, PlacementSummary, ResponseOf } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Progress } from "../../components/ui/bits.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { PlacementLink } from "../../placement/pages/placement-link.tsx";
import { OpenIcon } from "../questions/icons.tsx";
import { targetOf } from "./scope.ts";
import { StartRow } from "./start-button.tsx";

export type Subject = ResponseOf<Api["subjects"]>["subjects"][number];
type Skill = Subject["topics"][number]["skills"][number];

/** From here on a skill counts as known. */
export const knownAt = masteryLevels.mastered;

function standing(skills: Skill[]) {
  const started = skills.filter((skill) => skill.mastery !== null);
  const known = skills.filter((skill) => (skill.mastery ?? 0) >= knownAt).length;
  const share = skills.reduce((sum, skill) => sum + (skill.mastery ?? 0), 0) / Math.max(1, skills.length);
  return { count: skills.length, started: started.length > 0, known, share };
}

type SubjectListProps = {
  subjects: Subject[];
  placements: readonly PlacementSummary[];
  open: string | null;
  mix: boolean;
};

/** Subjects as a calm list; each opens onto its topics. Stands inside the form that starts a practice. */
export async function SubjectList({ subjects, placements, open, mix }: SubjectListProps) {
  const t = await getTranslations("practicePages");
  return (
    <div className="border-t border-hairline">
      {mix && (
        <div className="-mx-3 border-b border-hairline">
          <Entry target="mix" title={t("mix")} detail={t("mixRow")} />
        </div>
      )}
      {subjects.map((subject) => (
        <SubjectEntry
          key={subject.id}
          subject={subject}
          open={subject.id === open}
          placement={<PlacementLink subject={subject} placements={placements} />}
        />
      ))}
    </div>
  );
}

type SubjectEntryProps = { subject: Subject; open: boolean; placement: ReactNode };

async function SubjectEntry({ subject, open, placement }: SubjectEntryProps) {
  const t = await getTranslations("practicePages");
  const { count, known, started, share } = standing(subject.topics.flatMap((topic) => topic.skills));
  return (
    <details open={open} className="group border-b border-hairline">
      <summary className="flex min-h-16 list-none items-center gap-4 py-3 [&::-webkit-details-marker]:hidden">
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="font-serif text-lg font-semibold group-open:text-accent">{subject.title}</span>
          <span className="text-sm text-ink-soft">
            {started ? t("known", { known, count }) : t("questions", { count: subject.items })}
          </span>
        </span>
        {started && <Progress value={share} label={t("known", { known, count })} className="w-16! shrink-0 sm:w-28!" />}
        <OpenIcon className="size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-5">
        {subject.description && <p className="mb-3 max-w-measure text-ink-soft">{subject.description}</p>}
        {placement}
        <ul className="-mx-3">
          <li>
            <Entry
              target={targetOf({ kind: "subject", id: subject.id })}
              title={t("everything", { subject: subject.title })}
              detail={t("questions", { count: subject.items })}
              empty={subject.items === 0}
            />
          </li>
          {subject.topics.map((topic) => {
            const own = standing(topic.skills);
            const detail = own.started
              ? t("known", { known: own.known, count: own.count })
              : t("questions", { count: topic.items });
            return (
              <li key={topic.id}>
                <Entry
                  target={targetOf({ kind: "topic", id: topic.id })}
                  title={topic.title}
                  detail={detail}
                  empty={topic.items === 0}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

async function Entry({
  target,
  title,
  detail,
  empty,
}: {
  target: string;
  title: string;
  detail: string;
  empty?: boolean;
}) {
  const line = "flex min-h-13 w-full items-center gap-4 rounded-md px-3 py-2 text-start";
  const words = (
    <span className="grid min-w-0 flex-1">
      <span className="font-medium">{title}</span>
      <span className="text-sm text-ink-soft">{detail}</span>
    </span>
  );
  if (empty) return <div className={`${line} text-ink-soft`}>{words}</div>;
  return (
    <StartRow target={target} className={`${line} group/row hover:bg-accent-wash active:bg-accent-wash`}>
      {words}
      <ArrowIcon className="size-5 shrink-0 text-ink-soft group-hover/row:text-accent" />
    </StartRow>
  );
}
