import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "../../../../components/progress/back-link.tsx";
import { CoverageMap } from "../../../../components/questions/health/coverage-map.tsx";
import { FlawKinds, Levels, Pairs } from "../../../../components/questions/health/distribution.tsx";
import { HealthFilter } from "../../../../components/questions/health/health-filter.tsx";
import { KeyPositions } from "../../../../components/questions/health/key-positions.tsx";
import { Overview } from "../../../../components/questions/health/overview.tsx";
import { hasEmptyFields, healthPath, readSubject } from "../../../../components/questions/health/search.ts";
import { StillReading } from "../../../../components/questions/health/still-reading.tsx";
import { ButtonLink } from "../../../../components/ui/button.tsx";
import { EmptyState, PageBody, PageHeader } from "../../../../components/ui/layout.tsx";
import { getClient } from "../../../../server/api.ts";
import { requireAuthor } from "../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("bloom.health"))("title") };
}

export default async function HealthPage({ searchParams }: Props) {
  const raw = await searchParams;
  const subject = readSubject(raw);
  const here = healthPath(subject);
  await requireAuthor(here);
  if (hasEmptyFields(raw)) redirect(here);
  const client = await getClient();
  const [health, { subjects }, t, questions] = await Promise.all([
    client.bankHealth({ query: { subject } }),
    client.subjects({ query: { all: "true" } }),
    getTranslations("bloom.health"),
    getTranslations("questions"),
  ]);
  return (
    <PageBody width="wide">
      <BackLink href="/questions">{questions("title")}</BackLink>
      <div className="mt-3">
        <PageHeader title={t("title")} lead={health.items > 0 && t("lead", { reviewed: health.reviewed })} />
      </div>
      <HealthFilter action={healthPath()} subjects={subjects} subject={subject} />
      <StillReading health={health} here={here} />
      {health.items === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t("empty.title")}
            action={<ButtonLink href="/questions/new">{t("empty.action")}</ButtonLink>}
          >
            {t("empty.text")}
          </EmptyState>
        </div>
      ) : (
        <>
          {health.reviewed > 0 && (
            <>
              <Overview health={health} subject={subject} />
              <Levels health={health} />
              <FlawKinds health={health} subject={subject} />
              <Pairs health={health} subject={subject} />
              <KeyPositions health={health} />
            </>
          )}
          <CoverageMap health={health} />
        </>
      )}
    </PageBody>
  );
}
