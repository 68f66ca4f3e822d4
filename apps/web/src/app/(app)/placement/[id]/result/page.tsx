import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState, PageBody, PageHeader, Section } from "../../../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { openPlacementPath, placementResultPath } from "../../../../../lib/paths.ts";
import { LevelFigure } from "../../../../../placement/pages/level-figure.tsx";
import { bandOf, surenessOf } from "../../../../../placement/pages/level-words.ts";
import { NextSteps } from "../../../../../placement/pages/next-steps.tsx";
import { readPlacement } from "../../../../../placement/pages/read-placement.ts";
import { Review } from "../../../../../placement/pages/review.tsx";
import { SkillGroups } from "../../../../../placement/pages/skill-groups.tsx";
import { requireUser } from "../../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placement"))("result.title") };
}

/** What a test found: said in words first, then drawn, skill by skill, and every question with its answer. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireUser(placementResultPath(id));
  const state = await readPlacement(id);
  if (!state) notFound();
  const { result, subject, answered } = state;
  // Still open: the place to be is the next question.
  if (!result) redirect(openPlacementPath(id));
  const t = await getTranslations("placement.result");
  if (answered === 0)
    return (
      <PageBody>
        <PageHeader title={t("title")} lead={subject.title} />
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        </div>
        <NextSteps practise={result.practise} subject={subject} />
      </PageBody>
    );
  const { level, reason, skills, review } = result;
  return (
    <PageBody>
      <p className="mb-2 text-ink-soft">{subject.title}</p>
      <PageHeader title={t(`headline.${bandOf(level)}`)} />
      <LevelFigure level={level} />
      <p className="mt-6 max-w-measure text-ink-soft">
        {t(`sureness.${surenessOf(level)}`)} {t(`reason.${reason}`, { answered })}
      </p>
      <NextSteps practise={result.practise} subject={subject} />
      <Section title={t("skills")} lead={t("skillsLead")}>
        <SkillGroups skills={skills} />
      </Section>
      <Section title={t("review")} lead={t("reviewLead")}>
        <ClientMessages namespaces={["practice"]}>
          <Review entries={review} />
        </ClientMessages>
      </Section>
    </PageBody>
  );
}
