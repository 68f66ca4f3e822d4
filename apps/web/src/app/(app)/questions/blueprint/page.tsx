import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { SubjectForm } from "../../../../components/form/subject-form.tsx";
import { BackLink } from "../../../../components/progress/back-link.tsx";
import { BlueprintForm } from "../../../../components/questions/blueprint/blueprint-form.tsx";
import { PublishPanel } from "../../../../components/questions/blueprint/publish-panel.tsx";
import { blueprintPath, type Report as Found } from "../../../../components/questions/blueprint/reading.ts";
import { Report } from "../../../../components/questions/blueprint/report.tsx";
import { readSubject } from "../../../../components/questions/health/search.ts";
import { bloomLevels } from "../../../../components/questions/vocabulary.ts";
import { ButtonLink } from "../../../../components/ui/button.tsx";
import { EmptyState, PageBody, PageHeader, Section } from "../../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { getClient } from "../../../../server/api.ts";
import { requireAuthor } from "../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("blueprint"))("title") };
}

export default async function BlueprintPage({ searchParams }: Props) {
  const asked = readSubject(await searchParams);
  await requireAuthor(blueprintPath(asked));
  const client = await getClient();
  const [{ subjects }, t, questions, level] = await Promise.all([
    client.subjects({ query: { all: "true" } }),
    getTranslations("blueprint"),
    getTranslations("questions"),
    getTranslations("questions.bloom"),
  ]);
  const subject = asked === undefined ? subjects[0] : subjects.find(({ id }) => id === asked);
  if (!subject && asked !== undefined) notFound();
  if (!subject)
    return (
      <PageBody width="wide">
        <BackLink href="/questions">{questions("title")}</BackLink>
        <div className="mt-3">
          <PageHeader title={t("title")} />
        </div>
        <div className="mt-8">
          <EmptyState title={t("empty.title")} action={<ButtonLink href="/questions">{t("empty.action")}</ButtonLink>}>
            {t("empty.text")}
          </EmptyState>
        </div>
      </PageBody>
    );
  const params = { id: subject.id };
  const [{ blueprint }, report] = await Promise.all([
    client.getBlueprint({ params }),
    client.blueprintReport({ params }),
  ]);
  const skills = subject.topics.flatMap((topic) => topic.skills);
  return (
    <PageBody width="wide">
      <BackLink href="/questions">{questions("title")}</BackLink>
      <div className="mt-3">
        <PageHeader title={t("title")} lead={t("lead", { subject: subject.title })} />
      </div>
      <SubjectForm
        action={blueprintPath()}
        subjects={subjects}
        subject={subject.id}
        words={{ form: t("choose.label"), subject: t("choose.subject"), apply: t("choose.apply") }}
        className="mt-6"
      />
      <Report report={report} wanted={blueprint !== null} />
      <ClientMessages namespaces={["blueprint"]}>
        <Section title={t("publish.title")}>
          <PublishPanel
            key={subject.id}
            subjectId={subject.id}
            published={subject.published}
            closed={blueprint?.gate === true && !report.met}
            missing={missingSentences(report, await getTranslations("blueprint.missing"), level, await getFormatter())}
          />
        </Section>
        <Section title={t("form.title")} lead={t("form.lead")}>
          <BlueprintForm
            key={subject.id}
            subjectId={subject.id}
            blueprint={blueprint}
            levels={bloomLevels.map((key) => ({ key, name: level(key) }))}
            skills={skills.map(({ id, title }) => ({ key: id, name: title }))}
          />
        </Section>
      </ClientMessages>
    </PageBody>
  );
}

type Words<Namespace extends "blueprint.missing" | "questions.bloom"> = Awaited<
  ReturnType<typeof getTranslations<Namespace>>
>;

/** What is missing, a sentence for each. */
function missingSentences(
  { questions: { have, wanted }, cells }: Found,
  t: Words<"blueprint.missing">,
  name: Words<"questions.bloom">,
  { number }: Awaited<ReturnType<typeof getFormatter>>,
): string[] {
  const inAll = have < wanted ? [t("least", { have: number(have), wanted: number(wanted) })] : [];
  const missing = cells.filter((cell) => cell.missing > 0);
  return [
    ...inAll,
    ...missing.map(({ level, skill, missing: count }) =>
      level ? t("level", { level: name(level), count }) : t("skill", { skill: skill?.title ?? "", count }),
    ),
  ];
}
