import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { AbilityChart } from "../../../components/progress/ability-chart.tsx";
import { today } from "../../../components/progress/activity.ts";
import { Activity } from "../../../components/progress/activity-charts.tsx";
import { HatchPattern } from "../../../components/progress/charts/hatch.tsx";
import { BlankMap } from "../../../components/progress/map/blank-map.tsx";
import { withBlanks } from "../../../components/progress/map/group.ts";
import { SkillMap } from "../../../components/progress/map/skill-map.tsx";
import { standing } from "../../../components/progress/standing.ts";
import { TextLink } from "../../../components/ui/app-link.tsx";
import { PageBody, PageHeader } from "../../../components/ui/layout.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

/** Up to here answers are a first sketch, and the page says so. */
const sketch = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("progress"))("title") };
}

export default async function ProgressPage() {
  const user = await requireUser("/progress");
  const client = await getClient();
  const [overview, { subjects }, t, now] = await Promise.all([
    client.overview(),
    client.subjects(),
    getTranslations("progress"),
    getNow(),
  ]);
  const { totals } = overview;
  const skills = withBlanks(overview.skills, subjects);
  if (totals.answered === 0) return <BlankMap skills={skills} />;

  const met = skills.filter((skill) => skill.answered > 0);
  const known = met.filter((skill) => standing(skill) === "known").length;
  const fading = met.filter((skill) => skill.fading).length;
  const state = totals.answered <= sketch ? "early" : known === 0 ? "working" : "known";
  const lead = [
    state === "known" ? t("lead.known", { waiting: skills.length - met.length }) : t(`lead.${state}`),
    fading > 0 && t("lead.fading", { count: fading }),
  ];
  return (
    <PageBody width="wide">
      <HatchPattern />
      <PageHeader
        title={t(`heading.${state}`, { answers: totals.answered, known, met: met.length })}
        lead={lead.filter(Boolean).join(" ")}
        actions={
          <TextLink href="/progress/answers" className="inline-flex min-h-11 items-center">
            {t("answersLink")}
          </TextLink>
        }
      />
      <SkillMap skills={skills} />
      <div className="mt-16 border-t border-hairline pt-10">
        <AbilityChart history={overview.ability} words="ability" />
      </div>
      <Activity days={overview.calendar} today={today(now, user.timeZone)} />
    </PageBody>
  );
}
