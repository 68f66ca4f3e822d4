import type { PlacementSummary } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "../../components/ui/app-link.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { EmptyState } from "../../components/ui/layout.tsx";
import { placementPath } from "../../lib/paths.ts";
import type { Subject } from "../../practice/pages/subject-list.tsx";
import { outOfTen } from "./level-words.ts";
import { fewestItems } from "./placement-link.tsx";

type SubjectChoiceProps = { subjects: Subject[]; placements: PlacementSummary[] };

/** Subjects with enough questions for a test, each with what a test has found. */
export async function SubjectChoice({ subjects, placements }: SubjectChoiceProps) {
  const t = await getTranslations("placement.choice");
  const offered = subjects.filter(({ items }) => items >= fewestItems);
  if (offered.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      </div>
    );
  const detail = (id: string) => {
    const own = placements.filter(({ subject }) => subject.id === id);
    const open = own.find(({ finishedAt }) => finishedAt === null);
    if (open) return t("open", { answered: open.answered });
    const level = own.find((one) => one.level)?.level;
    return level ? t("level", outOfTen(level)) : t("none");
  };
  return (
    <ul aria-label={t("label")} className="mt-8 border-t border-hairline">
      {offered.map(({ id, title }) => (
        <li key={id} className="border-b border-hairline">
          <AppLink href={placementPath(id)} className="group/row flex min-h-16 items-center gap-4 py-3">
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="font-serif text-lg font-semibold group-hover/row:text-accent">{title}</span>
              <span className="text-sm text-ink-soft">{detail(id)}</span>
            </span>
            <ArrowIcon className="size-5 shrink-0 text-ink-soft group-hover/row:text-accent" />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
