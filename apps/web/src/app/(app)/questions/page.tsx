import { ApiError } from "@quizmentor/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { blueprintPath } from "../../../components/questions/blueprint/reading.ts";
import { healthPath } from "../../../components/questions/health/search.ts";
import { BankFilter } from "../../../components/questions/list/bank-filter.tsx";
import { BankTable } from "../../../components/questions/list/bank-table.tsx";
import { bankPath, isFiltered, readBankSearch } from "../../../components/questions/list/search.ts";
import { LineLink, TextLink } from "../../../components/ui/app-link.tsx";
import { ButtonLink } from "../../../components/ui/button.tsx";
import { EmptyState, PageBody, PageHeader } from "../../../components/ui/layout.tsx";
import { Notice } from "../../../components/ui/notice.tsx";
import { getClient } from "../../../server/api.ts";
import { requireAuthor } from "../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("questions"))("title") };
}

export default async function QuestionsPage({ searchParams }: Props) {
  const raw = await searchParams;
  const search = readBankSearch(raw);
  const cursor = typeof raw.cursor === "string" && raw.cursor !== "" ? raw.cursor : undefined;
  const here = bankPath(search, cursor);
  await requireAuthor(here);
  if (Object.values(raw).some((value) => value === "")) redirect(here);
  const client = await getClient();
  const [{ items, nextCursor, total }, { subjects }, needing, t, bloom, blueprint] = await Promise.all([
    client.listItems({ query: { ...search, cursor } }).catch((error: unknown) => {
      // A cursor from an old bookmark may no longer mean anything: the first page is the better one.
      if (cursor && error instanceof ApiError && error.problem.status === 400) redirect(bankPath(search));
      throw error;
    }),
    client.subjects({ query: { all: "true" } }),
    client.listItems({ query: { attention: "true", limit: 1 } }),
    getTranslations("questions"),
    getTranslations("bloom"),
    getTranslations("blueprint"),
  ]);
  const filtered = isFiltered(search);
  return (
    <PageBody width="wide">
      <PageHeader
        title={t("title")}
        lead={filtered ? t("count.filtered", { total }) : t("count.all", { total })}
        actions={
          <>
            <ButtonLink variant="secondary" href={blueprintPath(search.subject)}>
              {blueprint("title")}
            </ButtonLink>
            <ButtonLink variant="secondary" href={healthPath(search.subject)}>
              {bloom("health.title")}
            </ButtonLink>
            <ButtonLink href="/questions/new">{t("new")}</ButtonLink>
          </>
        }
      />
      {needing.total > 0 && !search.attention && (
        <Notice
          tone="not-yet"
          className="mt-6"
          title={t("attention.title", { count: needing.total })}
          actions={
            <LineLink href={bankPath({ attention: "true" })}>{t("attention.link", { count: needing.total })}</LineLink>
          }
        >
          {t("attention.text")}
        </Notice>
      )}
      <BankFilter search={search} subjects={subjects} />
      <div className="mt-6">
        {items.length > 0 ? (
          <BankTable items={items} search={search} />
        ) : (
          <EmptyState
            title={filtered ? t("none.title") : t("empty.title")}
            action={
              filtered ? (
                <TextLink href="/questions">{t("filter.clear")}</TextLink>
              ) : (
                <ButtonLink href="/questions/new">{t("new")}</ButtonLink>
              )
            }
          >
            {filtered ? t("none.text") : t("empty.text")}
          </EmptyState>
        )}
      </div>
      {(nextCursor || cursor) && (
        <nav aria-label={t("pages.label")} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          {nextCursor && (
            <ButtonLink variant="secondary" href={bankPath(search, nextCursor)}>
              {t("pages.next")}
            </ButtonLink>
          )}
          {cursor && (
            <TextLink href={bankPath(search)} className="inline-flex min-h-11 items-center">
              {t("pages.first")}
            </TextLink>
          )}
        </nav>
      )}
    </PageBody>
  );
}
