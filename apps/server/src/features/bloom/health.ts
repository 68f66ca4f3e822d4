/** The state of the bank at a glance, counted by the database from the stored reviews. */
import { unevenKeys } from "@quizmentor/bloom";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import type { Database } from "../../db/database.ts";
import { type Scope, scopeSql } from "./scope.ts";

type Health = ResponseOf<Api["bankHealth"]>;

/** Above this confidence an estimate that differs from the author's level is worth a look. */
export const sureFrom = 0.6;

/** Counts of the questions in scope. Those not reviewed in their current state count by what the author gave. */
export async function bankHealth(database: Database, scope: Scope): Promise<Health> {
  const [totals, levels, flaws, duplicates, keyPositions, coverage] = await Promise.all([
    readTotals(database, scope),
    readLevels(database, scope),
    readFlaws(database, scope),
    readDuplicates(database, scope),
    readKeyPositions(database, scope),
    readCoverage(database, scope),
  ]);
  return { ...totals, levels, flaws, duplicates, keyPositions, coverage };
}

async function query<Row extends object>({ pool }: Database, scope: Scope, sql: (inScope: string) => string) {
  const values: unknown[] = [];
  const inScope = scopeSql(scope, (value) => `$${values.push(value)}`);
  return (await pool.query<Row>(sql(inScope), values)).rows;
}

async function readTotals(database: Database, scope: Scope) {
  type Row = Pick<Health, "items" | "reviewed" | "disagreements" | "uncertain" | "flawed">;
  const [row] = await query<Row>(
    database,
    scope,
    (inScope) => `
    SELECT count(*)::int AS items, count(r.item_id)::int AS reviewed,
           count(*) FILTER (WHERE v.bloom <> r.level AND r.confidence >= ${sureFrom} AND NOT r.abstain)::int AS disagreements,
           count(*) FILTER (WHERE r.abstain)::int AS uncertain,
           count(*) FILTER (WHERE r.flaw_kinds <> '{}')::int AS flawed
    FROM ${inScope}`,
  );
  return row as Row;
}

async function readLevels(database: Database, scope: Scope): Promise<Health["levels"]> {
  const rows = await query<{ level: BloomLevel; items: number; estimated: number; declared: number }>(
    database,
    scope,
    (inScope) => `
    SELECT l.level, count(*) FILTER (WHERE coalesce(q.bloom, q.level) = l.level)::int AS items,
           count(*) FILTER (WHERE q.level = l.level)::int AS estimated,
           count(*) FILTER (WHERE q.bloom = l.level)::int AS declared
    FROM unnest(ARRAY[${bloomLevels.map((level) => `'${level}'`).join(", ")}]) AS l (level)
    CROSS JOIN (SELECT v.bloom, r.level FROM ${inScope}) AS q
    GROUP BY l.level`,
  );
  return bloomLevels.map(
    (level) => rows.find((row) => row.level === level) ?? { level, items: 0, estimated: 0, declared: 0 },
  );
}

function readFlaws(database: Database, scope: Scope): Promise<Health["flaws"]> {
  return query(
    database,
    scope,
    (inScope) => `
    SELECT kind, count(*)::int AS items FROM (SELECT unnest(r.flaw_kinds) AS kind FROM ${inScope}) AS found
    GROUP BY kind ORDER BY count(*) DESC, kind`,
  );
}

async function readDuplicates(database: Database, scope: Scope): Promise<Health["duplicates"]> {
  const rows = await query<{ verdict: keyof Health["duplicates"]; pairs: number }>(
    database,
    scope,
    (inScope) => `
    SELECT p.verdict, count(*)::int AS pairs FROM item_pairs p
    JOIN items other ON other.id = p.other_id AND other.status <> 'retired'
    WHERE p.item_id IN (SELECT i.id FROM ${inScope})
    GROUP BY p.verdict`,
  );
  return { same: 0, duplicate: 0, related: 0, ...Object.fromEntries(rows.map((row) => [row.verdict, row.pairs])) };
}

async function readKeyPositions(database: Database, scope: Scope): Promise<Health["keyPositions"]> {
  const rows = await query<{ options: number; position: number; items: number }>(
    database,
    scope,
    (inScope) => `
    SELECT r.option_count AS options, r.key_position AS position, count(*)::int AS items
    FROM ${inScope} AND r.key_position IS NOT NULL
    GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const byOptions = Map.groupBy(rows, ({ options }) => options);
  return [...byOptions].map(([options, counted]) => {
    const counts = new Array<number>(options).fill(0);
    for (const { position, items } of counted) counts[position] = items;
    return { options, counts, biased: unevenKeys(counts) };
  });
}

type Row = { skill_id: string; skill: string; topic: string; level: BloomLevel | null; items: number };

/** Every skill of the scope, also one without a question: that is the gap an author looks for. */
async function readCoverage({ pool }: Database, scope: Scope): Promise<Health["coverage"]> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const questions = scopeSql(scope, bind);
  const places = ["true"];
  if (scope.topic !== undefined) places.push(`t.id = ${bind(scope.topic)}`);
  if (scope.subject !== undefined) places.push(`t.subject_id = ${bind(scope.subject)}`);
  const { rows } = await pool.query<Row>(
    `SELECT s.id AS skill_id, s.title AS skill, t.title AS topic, coalesce(q.bloom, q.level) AS level,
            count(q.id)::int AS items
     FROM skills s
     JOIN topics t ON t.id = s.topic_id
     JOIN subjects u ON u.id = t.subject_id
     LEFT JOIN item_skills k ON k.skill_id = s.id
     LEFT JOIN (SELECT i.id, v.bloom, r.level FROM ${questions}) AS q ON q.id = k.item_id
     WHERE ${places.join(" AND ")}
     GROUP BY u.position, u.id, t.position, t.id, t.title, s.position, s.id, s.title, 4
     ORDER BY u.position, u.id, t.position, t.id, s.position, s.id`,
    values,
  );
  const bySkill = Map.groupBy(rows, (row) => row.skill_id);
  return [...bySkill].map(([skillId, counted]) => ({
    skillId,
    skill: counted[0]?.skill ?? "",
    topic: counted[0]?.topic ?? "",
    counts: bloomLevels.map((level) => counted.find((row) => row.level === level)?.items ?? 0),
  }));
}
