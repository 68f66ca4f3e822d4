import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageBody, PageHeader } from "../../../components/ui/layout.tsx";
import { Notice } from "../../../components/ui/notice.tsx";
import { placementPath } from "../../../lib/paths.ts";
import { Beginning } from "../../../placement/pages/beginning.tsx";
import { SubjectChoice } from "../../../placement/pages/subject-choice.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

type Search = { subject?: string; problem?: string };
const problems = ["gone", "tooFew", "failed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placement"))("title") };
}

/** Before a test: what it is, and one button; without a subject, the choice of one. */
export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  await requireUser(placementPath(search.subject));
  const client = await getClient();
  const [{ subjects }, { placements }, t] = await Promise.all([
    client.subjects(),
    client.placements(),
    getTranslations("placement"),
  ]);
  const subject = subjects.find(({ id }) => id === search.subject);
  const problem = problems.find((one) => one === search.problem);
  return (
    <PageBody>
      <PageHeader title={subject ? t("begin.title", { subject: subject.title }) : t("title")} lead={t("begin.lead")} />
      {problem && (
        <Notice role="status" tone="not-yet" className="mt-6">
          {t(`problem.${problem}`)}
        </Notice>
      )}
      {subject ? (
        <Beginning subject={subject} placements={placements.filter((one) => one.subject.id === subject.id)} />
      ) : (
        <SubjectChoice subjects={subjects} placements={placements} />
      )}
    </PageBody>
  );
}
