/** A subject's questions beside its blueprint: what there is, what is missing. */
import { type BlueprintReport, checkBlueprint } from "@quizmentor/bloom";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import type { Kysely } from "kysely";
import { queryable, type Schema } from "../../db/database.ts";
import { scopeSql } from "../bloom/index.ts";
import { readBlueprint } from "./blueprint.ts";

type View = ResponseOf<Api["blueprintReport"]>;

export type SubjectReport = {
  report: BlueprintReport;
  /** Active questions of unknown level. */
  unknown: number;
  /** Title by skill id, in teaching order. */
  titles: ReadonlyMap<string, string>;
  gate: boolean;
};

/** Throws `request.not-found`. Without a blueprint nothing is wanted, and nothing missing. */
export async function readReport(kysely: Kysely<Schema>, subjectId: string): Promise<SubjectReport> {
  const { blueprint } = await readBlueprint(kysely, subjectId);
  const [levels, skills] = await Promise.all([countLevels(kysely, subjectId), countSkills(kysely, subjectId)]);
  const of = (level: BloomLevel | null) => levels.find((row) => row.level === level)?.questions ?? 0;
  const report = checkBlueprint(blueprint ?? { least: 0, levels: null, skills: null }, {
    questions: levels.reduce((sum, { questions }) => sum + questions, 0),
    levels: Object.fromEntries(bloomLevels.map((level) => [level, of(level)])) as Record<BloomLevel, number>,
    skills: new Map(skills.map(({ id, questions }) => [id, questions])),
  });
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  return { report, unknown: of(null), titles, gate: blueprint?.gate ?? false };
}

/** What the contract says of it. */
export async function reportView(kysely: Kysely<Schema>, subjectId: string): Promise<View> {
  const { report, unknown, titles } = await readReport(kysely, subjectId);
  return {
    met: report.met,
    questions: report.questions,
    unknown,
    cells: report.cells.map((cell) => ({
      kind: cell.kind,
      level: cell.kind === "level" ? cell.level : null,
      skill: cell.kind === "skill" ? { id: cell.skill, title: titles.get(cell.skill) ?? "" } : null,
      wanted: cell.wanted,
      have: cell.have,
      questions: cell.questions,
      missing: cell.missing,
    })),
  };
}

/** Active questions with the author's level or, without one, the validator's estimate. */
const activeSql = (subject: string, bind: (value: unknown) => string) =>
  `SELECT i.id, coalesce(v.bloom, r.level) AS level FROM ${scopeSql({ subject }, bind)} AND i.status = 'active'`;

async function countLevels(kysely: Kysely<Schema>, subjectId: string) {
  const { rows } = await queryable(kysely).query<{ level: BloomLevel | null; questions: number }>(
    `SELECT level, count(*)::int AS questions FROM (${activeSql(subjectId, () => "$1")}) AS q GROUP BY level`,
    [subjectId],
  );
  return rows;
}

async function countSkills(kysely: Kysely<Schema>, subjectId: string) {
  const { rows } = await queryable(kysely).query<{ id: string; title: string; questions: number }>(
    `SELECT s.id, s.title, count(q.id)::int AS questions
     FROM skills s
     JOIN topics t ON t.id = s.topic_id
     LEFT JOIN item_skills k ON k.skill_id = s.id
     LEFT JOIN (${activeSql(subjectId, () => "$1")}) AS q ON q.id = k.item_id
     WHERE t.subject_id = $1
     GROUP BY s.id, t.id ORDER BY t.position, t.id, s.position, s.id`,
    [subjectId],
  );
  return rows;
}
