import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "../../../../../components/progress/back-link.tsx";
import { verdicts } from "../../../../../components/questions/bloom/reading.ts";
import { HealthFilter } from "../../../../../components/questions/health/health-filter.tsx";
import { PageLinks } from "../../../../../components/questions/health/page-links.tsx";
import { PairList } from "../../../../../components/questions/health/pair-list.tsx";
import {
  hasEmptyFields,
  healthPath,
  pairsPath,
  readCursor,
  readPairSearch,
} from "../../../../../components/questions/health/search.ts";
import { Select } from "../../../../../components/ui/field.tsx";
import { EmptyState, PageBody, PageHeader } from "../../../../../components/ui/layout.tsx";
import { getClient } from "../../../../../server/api.ts";
import { requireAuthor } from "../../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("bloom.pairList"))("title") };
}

export default async function DuplicatesPage({ searchParams }: Props) {
  const raw = await searchParams;
  const search = readPairSearch(raw);
  const cursor = readCursor(raw);
  const here = pairsPath(search, cursor);
  await requireAuthor(here);
  if (hasEmptyFields(raw)) redirect(here);
  const client = await getClient();
  const [{ pairs, nextCursor, total }, { subjects }, t] = await Promise.all([
    client.listDuplicates({ query: { ...search, cursor } }).catch((error: unknown) => {
      // A cursor from an old bookmark may no longer mean anything: the first page is the better one.
      if (cursor && error instanceof ApiError && error.problem.status === 400) redirect(pairsPath(search));
      throw error;
    }),
    client.subjects({ query: { all: "true" } }),
    getTranslations("bloom"),
  ]);
  return (
    <PageBody width="wide">
      <BackLink href={healthPath(search.subject)}>{t("health.title")}</BackLink>
      <div className="mt-3">
        <PageHeader title={t("pairList.title")} lead={t("pairList.total", { total })} />
      </div>
      <HealthFilter key={here} action={pairsPath({})} subjects={subjects} subject={search.subject}>
        <Select
          name="verdict"
          label={t("pairList.verdict")}
          defaultValue={search.verdict ?? ""}
          className="max-sm:w-full"
        >
          <option value="">{t("pairList.all")}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`near.verdict.${verdict}`)}
            </option>
          ))}
        </Select>
      </HealthFilter>
      <div className="mt-8">
        {pairs.length > 0 ? (
          <PairList pairs={pairs} />
        ) : (
          <EmptyState title={t("pairList.none.title")}>{t("pairList.none.text")}</EmptyState>
        )}
      </div>
      <PageLinks
        next={nextCursor && pairsPath(search, nextCursor)}
        first={cursor === undefined ? null : pairsPath(search)}
      />
    </PageBody>
  );
}
