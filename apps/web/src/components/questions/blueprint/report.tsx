import { useTranslations } from "next-intl";
import { Section } from "../../ui/layout.tsx";
import { Notice } from "../../ui/notice.tsx";
import { cellsOf, type Report as Found } from "./reading.ts";
import { ReportTable } from "./report-table.tsx";

/** The subject's active questions beside what is wanted of them. `wanted` says whether there is a blueprint at all. */
export function Report({ report, wanted }: { report: Found; wanted: boolean }) {
  const t = useTranslations("blueprint.report");
  const { questions, unknown, met } = report;
  const skills = cellsOf(report, "skill");
  const title = !wanted
    ? t("title.none", { count: questions.have })
    : met
      ? t("title.met")
      : t("title.unmet", { count: questions.missing });
  return (
    <Section
      title={title}
      lead={wanted ? t("lead", { have: questions.have, wanted: questions.wanted }) : t("leadNone")}
    >
      {unknown > 0 && (
        <Notice className="mb-5" title={t("unknown.title", { count: unknown })}>
          {t("unknown.text")}
        </Notice>
      )}
      <div className="grid max-w-3xl gap-8">
        <ReportTable kind="level" cells={cellsOf(report, "level")} />
        {skills.length > 0 && <ReportTable kind="skill" cells={skills} />}
      </div>
    </Section>
  );
}
