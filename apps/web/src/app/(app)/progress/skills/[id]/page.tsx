import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getNow, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AbilityChart } from "../../../../../components/progress/ability-chart.tsx";
import { AnswerList } from "../../../../../components/progress/answer-list.tsx";
import { BackLink } from "../../../../../components/progress/back-link.tsx";
import { HatchPattern } from "../../../../../components/progress/charts/hatch.tsx";
import { SkillMovers } from "../../../../../components/progress/skill-movers.tsx";
import { level, outOfTen, standing } from "../../../../../components/progress/standing.ts";
import { TextLink } from "../../../../../components/ui/app-link.tsx";
import { ButtonLink } from "../../../../../components/ui/button.tsx";
import { ArrowIcon } from "../../../../../components/ui/icons.tsx";
import { PageBody, Section } from "../../../../../components/ui/layout.tsx";
import { practicePath } from "../../../../../lib/paths.ts";
import { getClient } from "../../../../../server/api.ts";
import { requireUser } from "../../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  try {
    return await (await getClient()).skillHistory({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await requireUser(`/progress/skills/${id}`);
  return { title: (await load(id)).skill.title };
}

export default async function SkillPage({ params }: Props) {
  const { id } = await params;
  await requireUser(`/progress/skills/${id}`);
  const [{ skill, history, answers }, t, format, now] = await Promise.all([
    load(id),
    getTranslations("progress.skill"),
    getFormatter(),
    getNow(),
  ]);
  const word = skill.fading ? "fading" : standing(skill);
  const { low, high } = level(skill.estimate);
  const [least, most] = [outOfTen(low), outOfTen(high)];
  const range = least === most ? t("range.one", { value: least }) : t("range.many", { least, most });
  // The estimate of this moment belongs to the line: without practice it becomes less sure.
  const upToNow = history.length > 0 ? [...history, { at: now.toISOString(), ...skill.estimate }] : history;
  return (
    <PageBody>
      <HatchPattern />
      <BackLink href="/progress">{t("back")}</BackLink>
      <p className="mt-5 text-sm text-ink-soft">
        {skill.subject} · {skill.topic}
      </p>
      <h1 className="mt-1 text-3xl">{skill.title}</h1>
      <p className="mt-3 max-w-measure text-lg">{t(`finding.${word}`, { range, answers: skill.answered })}</p>
      {skill.lastAnsweredAt && (
        <p className="mt-1 text-ink-soft">
          {t("since", { answers: skill.answered, when: format.relativeTime(new Date(skill.lastAnsweredAt), now) })}
        </p>
      )}
      <ButtonLink href={practicePath({ kind: "skill", id: skill.id }, 10)} size="large" className="mt-6 max-sm:w-full">
        {t("practise")}
        <ArrowIcon />
      </ButtonLink>
      {upToNow.length > 0 && (
        <div className="mt-12 border-t border-hairline pt-7">
          <AbilityChart history={upToNow} words="skill" />
        </div>
      )}
      {skill.answered > 0 && <SkillMovers skill={skill} answers={answers} />}
      <Section
        title={t("answers.title")}
        aside={
          answers.length > 0 && (
            <TextLink
              href={`/progress/answers?skill=${skill.id}`}
              className="inline-flex min-h-11 items-center text-sm"
            >
              {t("answers.all")}
            </TextLink>
          )
        }
      >
        {answers.length > 0 ? (
          <AnswerList answers={answers} level={3} />
        ) : (
          <p className="text-ink-soft">{t("answers.none")}</p>
        )}
      </Section>
    </PageBody>
  );
}
