import { ApiError } from "@quizmentor/client";
import type { Summary } from "@quizmentor/contracts";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RightIcon } from "../../../../../components/ui/icons.tsx";
import { EmptyState, PageBody, PageHeader, Section } from "../../../../../components/ui/layout.tsx";
import { openPracticePath } from "../../../../../lib/paths.ts";
import { Celebration } from "../../../../../practice/pages/celebration.tsx";
import { ChangeChart } from "../../../../../practice/pages/change-chart.tsx";
import { LookAgain } from "../../../../../practice/pages/look-again.tsx";
import { NextStep } from "../../../../../practice/pages/next-step.tsx";
import { getClient } from "../../../../../server/api.ts";
import { requireUser } from "../../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("practicePages.summary"))("title") };
}

/** What a practice brought: said in words first, then what went well, what to see again, how the skills moved. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireUser(`/practice/${id}/summary`);
  const summary = await summaryOf(id);
  const { session, wentWell, lookAgain, skills, nextStep } = summary;
  // Still open: the place to be is the next question.
  if (session.endedAt === null) redirect(openPracticePath(id));
  const t = await getTranslations("practicePages.summary");
  if (session.answered === 0)
    return (
      <PageBody>
        <PageHeader title={t("title")} />
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        </div>
        <NextStep step={{ kind: "continue", scope: session.scope }} length={session.length} />
      </PageBody>
    );
  const up = skills.filter(({ before, after }) => after.mastery - before.mastery >= 0.005).length;
  const finding = (some: number, total: number) =>
    some === 0 ? t("skillsSteady") : t(some === total ? "skillsAllUp" : "skillsUp", { count: some, total });
  const { answered, right, partly, skipped } = session;
  return (
    <PageBody>
      <PageHeader
        title={t(`headline.${headline(summary)}`)}
        lead={t("lead", { answered, right, partly, skipped, minutes: Math.round(summary.minutes) })}
      />
      <Celebration summary={summary} />
      {wentWell.length > 0 && (
        <Section title={t("wentWell")}>
          <ul className="grid gap-2">
            {wentWell.map((skill) => (
              <li key={skill.id} className="flex gap-3">
                <RightIcon className="mt-0.5 size-5 shrink-0 text-right" />
                {skill.title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {lookAgain.length > 0 && (
        <Section title={t("lookAgain")} lead={t("lookAgainLead")}>
          <LookAgain entries={lookAgain} />
        </Section>
      )}
      {skills.length > 0 && (
        <Section title={finding(up, skills.length)} lead={t("skillsLead")}>
          <ChangeChart skills={skills} />
        </Section>
      )}
      <NextStep step={nextStep} length={session.length} />
    </PageBody>
  );
}

async function summaryOf(id: string): Promise<Summary> {
  try {
    return await (await getClient()).practiceSummary({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) notFound();
    throw error;
  }
}

/** The whole practice in one sentence, by the share of right answers; partly right counts half. */
function headline({ session }: Summary): "all" | "most" | "some" | "few" | "skipped" {
  const { answered, right, partly, skipped } = session;
  if (skipped === answered) return "skipped";
  const share = (right + partly / 2) / answered;
  return share === 1 ? "all" : share >= 0.7 ? "most" : share >= 0.4 ? "some" : "few";
}
