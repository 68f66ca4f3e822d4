import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answersPath, hasEmptyFields, readAnswerFilter } from "../../../../components/progress/answer-filter.ts";
import { AnswerFilterForm } from "../../../../components/progress/answer-filter-form.tsx";
import { AnswerList } from "../../../../components/progress/answer-list.tsx";
import { BackLink } from "../../../../components/progress/back-link.tsx";
import { TextLink } from "../../../../components/ui/app-link.tsx";
import { ButtonLink } from "../../../../components/ui/button.tsx";
import { EmptyState, PageBody, PageHeader } from "../../../../components/ui/layout.tsx";
import { practicePath } from "../../../../lib/paths.ts";
import { getClient } from "../../../../server/api.ts";
import { requireUser } from "../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("progress.answers"))("title") };
}

export default async function AnswersPage({ searchParams }: Props) {
  const search = await searchParams;
  const filter = readAnswerFilter(search);
  const cursor = typeof search.cursor === "string" && search.cursor !== "" ? search.cursor : undefined;
  const here = answersPath(filter, cursor);
  await requireUser(here);
  if (hasEmptyFields(search)) redirect(here);
  const client = await getClient();
  const [{ responses, nextCursor }, { subjects }, t] = await Promise.all([
    client.responses({ query: { ...filter, cursor } }).catch((error: unknown) => {
      // A cursor from an old bookmark may no longer mean anything: the newest answers are the better page.
      if (cursor && error instanceof ApiError && error.problem.status === 400) redirect(answersPath(filter));
      throw error;
    }),
    client.subjects(),
    getTranslations("progress"),
  ]);
  const filtered = Object.keys(filter).length > 0;
  return (
    <PageBody>
      <BackLink href="/progress">{t("title")}</BackLink>
      <div className="mt-5">
        <PageHeader title={t("answers.title")} lead={t("answers.lead")} />
      </div>
      {(filtered || cursor || responses.length > 0) && <AnswerFilterForm filter={filter} subjects={subjects} />}
      <div className="mt-8">
        {responses.length > 0 ? (
          <AnswerList answers={responses} level={2} />
        ) : filtered || cursor ? (
          <EmptyState
            title={t("answers.noMatch.title")}
            action={<TextLink href="/progress/answers">{t("answers.filter.clear")}</TextLink>}
          >
            {t("answers.noMatch.text")}
          </EmptyState>
        ) : (
          <EmptyState
            title={t("answers.none.title")}
            action={
              <ButtonLink href={practicePath({ kind: "mix" }, 10)} className="mt-2">
                {t("answers.none.action")}
              </ButtonLink>
            }
          >
            {t("answers.none.text")}
          </EmptyState>
        )}
      </div>
      {(nextCursor || cursor) && (
        <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          {nextCursor && (
            <ButtonLink variant="secondary" href={answersPath(filter, nextCursor)}>
              {t("answers.older")}
            </ButtonLink>
          )}
          {cursor && (
            <TextLink href={answersPath(filter)} className="inline-flex min-h-11 items-center">
              {t("answers.newest")}
            </TextLink>
          )}
        </div>
      )}
    </PageBody>
  );
}
