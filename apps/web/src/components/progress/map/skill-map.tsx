import type { SkillProgress } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { practicePath } from "../../../lib/paths.ts";
import { TextLink } from "../../ui/app-link.tsx";
import { Table } from "../../ui/table.tsx";
import { AsTable } from "../charts/chart.tsx";
import { level, standing } from "../standing.ts";
import { useOutOfTen } from "../wording.ts";
import { groupSkills, type SubjectGroup, type TopicGroup } from "./group.ts";
import { Reading } from "./reading.tsx";
import { Tile } from "./tile.tsx";

/** All skills as tiles, by subject and topic; subjects without an answer wait in a list. */
export function SkillMap({ skills }: { skills: SkillProgress[] }) {
  const t = useTranslations("progress.map");
  const { begun, untouched } = groupSkills(skills);
  return (
    <section aria-label={t("title")} className="mt-10">
      <Reading />
      <div className="grid gap-12">
        {begun.map((subject) => (
          <Subject key={subject.id} subject={subject} />
        ))}
      </div>
      {untouched.length > 0 && (
        <div className="mt-12 grid gap-1 border-t border-hairline pt-7">
          <h3 className="text-lg">{t("untouched.title", { count: untouched.length })}</h3>
          <ul className="flex flex-wrap gap-x-6">
            {untouched.map((subject) => (
              <li key={subject.id}>
                <TextLink
                  href={practicePath({ kind: "subject", id: subject.id }, 10)}
                  className="inline-flex min-h-11 items-center"
                >
                  {subject.title}
                </TextLink>
                <span className="text-sm text-ink-soft"> {t("untouched.skills", { count: subject.total })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AsTable label={t("table")}>
        <SkillTable skills={skills.filter((skill) => skill.answered > 0)} />
      </AsTable>
    </section>
  );
}

function Subject({ subject }: { subject: SubjectGroup }) {
  const t = useTranslations("progress.map");
  // Topics nobody has touched yet would only push the others apart.
  const met = subject.topics.filter((topic) => topic.skills.some((skill) => skill.answered > 0));
  const waiting = subject.topics.filter((topic) => !met.includes(topic));
  return (
    <section aria-labelledby={`subject-${subject.id}`}>
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 border-b border-hairline pb-2">
        <h2 id={`subject-${subject.id}`} className="text-xl">
          {subject.title}
        </h2>
        <p className="text-sm text-ink-soft">{t("known", { known: subject.known, total: subject.total })}</p>
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {met.map((topic) => (
          <Topic key={topic.id} topic={topic} />
        ))}
      </div>
      {waiting.length > 0 && (
        <details className="mt-6">
          <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current">
            {t("waiting", { count: waiting.length, subject: subject.title })}
          </summary>
          <div className="mt-3 grid gap-x-10 gap-y-8 lg:grid-cols-2">
            {waiting.map((topic) => (
              <Topic key={topic.id} topic={topic} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Topic({ topic }: { topic: TopicGroup }) {
  return (
    <div>
      <h3 className="mb-2.5 font-sans text-sm font-semibold tracking-normal text-ink-soft">{topic.title}</h3>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 sm:gap-x-4">
        {topic.skills.map((skill) => (
          <Tile key={skill.id} skill={skill} />
        ))}
      </ul>
    </div>
  );
}

function SkillTable({ skills }: { skills: SkillProgress[] }) {
  const t = useTranslations("progress");
  const format = useFormatter();
  const outOf = useOutOfTen();
  return (
    <Table
      caption={t("map.caption")}
      rows={skills}
      rowKey={(skill) => skill.id}
      columns={[
        { key: "skill", heading: t("column.skill"), cell: (skill) => skill.title },
        { key: "subject", heading: t("column.subject"), cell: (skill) => skill.subject },
        {
          key: "standing",
          heading: t("column.standing"),
          cell: (skill) => (skill.fading ? t("standing.fading") : t(`standing.${standing(skill)}`)),
        },
        { key: "range", heading: t("column.range"), numeric: true, cell: (skill) => outOf(level(skill.estimate)) },
        {
          key: "answers",
          heading: t("column.answers"),
          numeric: true,
          cell: (skill) => format.number(skill.answered),
        },
        {
          key: "last",
          heading: t("column.last"),
          numeric: true,
          cell: (skill) =>
            skill.lastAnsweredAt &&
            format.dateTime(new Date(skill.lastAnsweredAt), { day: "numeric", month: "short", year: "numeric" }),
        },
      ]}
    />
  );
}
