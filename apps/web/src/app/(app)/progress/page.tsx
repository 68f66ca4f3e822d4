import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { AbilityChart } from "../../../components/progress/ability-chart.tsx";
import { today } from "../../../components/progress/activity.ts";
import { Activity } from "../../../components/progress/activity-charts.tsx";
import { HatchPattern } from "../../../components/progress/charts/hatch.tsx";
import { BlankMap } from "../../../components/progress/map/blank-map.tsx";
import { withBlanks } from "../../../components/progress/map/group.ts";
import { SkillMap } from "../../../components/progress/map/skill-map.tsx";
import { chosenDay } from "../../../components/progress/remember/day.ts";
import { Remember } from "../../../components/progress/remember/remember.tsx";
import { standing } from "../../../components/progress/standing.ts";
import { SubjectChoice } from "../../../components/progress/subject-choice.tsx";
import { TextLink } from "../../../components/ui/app-link.tsx";
import { PageBody, PageHeader } from "../../../components/ui/layout.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

function progressPath(search: { subject: string | undefined; on: string | undefined }): string {
  const text = new URLSearchParams(Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return text.size === 0 ? "/progress" : `/progress?${text}`;
}

/** Up to here answers are a first sketch, and the page says so. */
const sketch = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("progress"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProgressPage({ searchParams }: Props) {
  const user = await requireUser("/progress");
  const client = await getClient();
  const [overview, { subjects }, search, t, now] = await Promise.all([
    client.overview(),
    client.subjects(),
    searchParams,
    getTranslations("progress"),
    getNow(),
  ]);
  const { totals } = overview;
  const skills = withBlanks(overview.skills, subjects);
  // Also a placement test meets skills.
  const met = skills.filter((skill) => skill.answered > 0);
  if (met.length === 0) return <BlankMap skills={skills} />;

  const practised = subjects.filter(({ id }) => overview.skills.some((skill) => skill.subjectId === id));
  const subject = practised.find(({ id }) => id === search.subject);
  const day = chosenDay(search.on, today(now, user.timeZone));
  const [history, forecast] = await Promise.all([
    subject ? client.subjectAbility({ params: { id: subject.id } }).then((found) => found.history) : overview.ability,
    client.forecast({ query: { on: day.on, subject: subject?.id } }),
  ]);

  const known = met.filter((skill) => standing(skill) === "known").length;
  const fading = met.filter((skill) => skill.fading).length;
  const answers = Math.max(totals.answered, met.length);
  const state = answers <= sketch ? "early" : known === 0 ? "working" : "known";
  const lead = [
    state === "known" ? t("lead.known", { waiting: skills.length - met.length }) : t(`lead.${state}`),
    fading > 0 && t("lead.fading", { count: fading }),
  ];
  return (
    <PageBody width="wide">
      <HatchPattern />
      <PageHeader
        title={t(`heading.${state}`, { answers, known, met: met.length })}
        lead={lead.filter(Boolean).join(" ")}
        actions={
          <TextLink href="/progress/answers" className="inline-flex min-h-11 items-center">
            {t("answersLink")}
          </TextLink>
        }
      />
      <SkillMap skills={skills} />
      <div className="mt-16 border-t border-hairline pt-10">
        <SubjectChoice
          subjects={practised}
          chosen={subject?.id}
          path={(id) => progressPath({ subject: id, on: search.on === day.on ? day.on : undefined })}
        />
        <AbilityChart history={history} words="ability" subject={subject?.title} />
      </div>
      <Remember forecast={forecast} first={day.first} last={day.last} subjects={practised} subject={subject?.id} />
      <Activity days={overview.calendar} today={today(now, user.timeZone)} />
    </PageBody>
  );
}
