import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AnswerReview } from "../../../../../components/progress/answer-review.tsx";
import { BackLink } from "../../../../../components/progress/back-link.tsx";
import { HatchPattern } from "../../../../../components/progress/charts/hatch.tsx";
import { MovedSkills } from "../../../../../components/progress/moved-skills.tsx";
import { ButtonLink } from "../../../../../components/ui/button.tsx";
import { PageBody } from "../../../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { practicePath } from "../../../../../lib/paths.ts";
import { getClient } from "../../../../../server/api.ts";
import { requireUser } from "../../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  try {
    return await (await getClient()).response({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) notFound();
    throw error;
  }
});

async function title(id: string): Promise<string> {
  const [{ answeredAt }, t, format] = await Promise.all([load(id), getTranslations("progress.answer"), getFormatter()]);
  return t("title", { date: format.dateTime(new Date(answeredAt), { dateStyle: "long" }) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await requireUser(`/progress/answers/${id}`);
  return { title: await title(id) };
}

export default async function AnswerPage({ params }: Props) {
  const { id } = await params;
  await requireUser(`/progress/answers/${id}`);
  const [{ presentation, answer, result, answeredAt }, t, format] = await Promise.all([
    load(id),
    getTranslations("progress.answer"),
    getFormatter(),
  ]);
  const skill = presentation.skills[0];
  return (
    <PageBody>
      <HatchPattern />
      <BackLink href="/progress/answers">{t("back")}</BackLink>
      <h1 className="mt-5 text-xl">{await title(id)}</h1>
      <p className="mb-8 border-b border-hairline pt-1 pb-5 text-sm text-ink-soft">
        {[
          presentation.subject,
          presentation.topic,
          format.dateTime(new Date(answeredAt), { hour: "numeric", minute: "2-digit" }),
        ].join(" · ")}
        . {t("version")}
      </p>
      <ClientMessages namespaces={["practice"]}>
        <AnswerReview presentation={presentation} answer={answer} result={result} />
      </ClientMessages>
      <MovedSkills skills={result.skills} />
      {skill && (
        <ButtonLink variant="secondary" href={practicePath({ kind: "skill", id: skill.id }, 10)} className="mt-8">
          {t("again")}
        </ButtonLink>
      )}
    </PageBody>
  );
}
