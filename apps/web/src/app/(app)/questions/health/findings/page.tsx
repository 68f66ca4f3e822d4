import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "../../../../../components/progress/back-link.tsx";
import { FindingFields } from "../../../../../components/questions/health/finding-fields.tsx";
import { FindingList } from "../../../../../components/questions/health/finding-list.tsx";
import { HealthFilter } from "../../../../../components/questions/health/health-filter.tsx";
import { PageLinks } from "../../../../../components/questions/health/page-links.tsx";
import {
  findingsPath,
  hasEmptyFields,
  healthPath,
  readCursor,
  readFindingSearch,
} from "../../../../../components/questions/health/search.ts";
import { EmptyState, PageBody, PageHeader } from "../../../../../components/ui/layout.tsx";
import { getClient } from "../../../../../server/api.ts";
import { requireAuthor } from "../../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { about = "flaws" } = readFindingSearch(await searchParams);
  return { title: (await getTranslations("bloom.findings.title"))(about) };
}

export default async function FindingsPage({ searchParams }: Props) {
  const raw = await searchParams;
  const search = readFindingSearch(raw);
  const { subject, about = "flaws" } = search;
  const cursor = readCursor(raw);
  const here = findingsPath(search, cursor);
  await requireAuthor(here);
  if (hasEmptyFields(raw)) redirect(here);
  const client = await getClient();
  const [{ findings, nextCursor, total }, health, { subjects }, t] = await Promise.all([
    client.listFindings({ query: { ...search, cursor } }).catch((error: unknown) => {
      // A cursor from an old bookmark may no longer mean anything: the first page is the better one.
      if (cursor && error instanceof ApiError && error.problem.status === 400) redirect(findingsPath(search));
      throw error;
    }),
    client.bankHealth({ query: { subject } }),
    client.subjects({ query: { all: "true" } }),
    getTranslations("bloom"),
  ]);
  return (
    <PageBody width="wide">
      <BackLink href={healthPath(subject)}>{t("health.title")}</BackLink>
      <div className="mt-3">
        <PageHeader title={t(`findings.title.${about}`)} lead={t("findings.total", { total })} />
      </div>
      <HealthFilter key={here} action={findingsPath({})} subjects={subjects} subject={subject}>
        <FindingFields search={search} kinds={health.flaws.map(({ kind }) => kind)} />
      </HealthFilter>
      <div className="mt-8">
        {findings.length > 0 ? (
          <FindingList findings={findings} about={about} />
        ) : (
          <EmptyState title={t("findings.none.title")}>{t("findings.none.text")}</EmptyState>
        )}
      </div>
      <PageLinks
        next={nextCursor && findingsPath(search, nextCursor)}
        first={cursor === undefined ? null : findingsPath(search)}
      />
    </PageBody>
  );
}
