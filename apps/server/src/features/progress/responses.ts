/** A learner's own answers, newest first. */
import type { AnsweredItem } from "@quizmentor/contracts";
import { type StoredAbility, skillRef } from "../practice/index.ts";
import { movedSkill } from "./ability.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { Progress, Reader } from "./options.ts";

export type ResponseQuery = {
  subject?: string | undefined;
  topic?: string | undefined;
  skill?: string | undefined;
  verdict?: AnsweredItem["verdict"] | undefined;
  /** First and last day, as the learner's calendar has them. */
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

type Row = {
  id: string;
  item_id: string;
  version: number;
  sequence: number;
  verdict: AnsweredItem["verdict"];
  credit: number;
  hints_used: number;
  elapsed_ms: number;
  answered_at: Date;
  skills: StoredAbility["skills"];
  subject: string;
  topic: string;
};

/** One page; the cursor stands between answers, so answers given meanwhile move nothing. */
export async function listResponses(
  { practice, zones }: Progress,
  user: Reader,
  query: ResponseQuery,
): Promise<{ responses: AnsweredItem[]; nextCursor: string | null }> {
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  const zone = query.from || query.to ? await zones(user.timeZone, practice.clock()) : "UTC";
  const { text, values } = listSql(user.id, zone, query, after);
  const [bank, { rows }] = await Promise.all([
    practice.bank.current(),
    practice.database.pool.query<Row>(text, values),
  ]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const responses = await Promise.all(
    page.map(async (row): Promise<AnsweredItem> => {
      const { item, stemHtml } = await practice.contents.get(row.item_id, row.version);
      return {
        id: row.id,
        itemId: row.item_id,
        version: row.version,
        type: item.type,
        stemHtml,
        verdict: row.verdict,
        credit: row.credit,
        hintsUsed: row.hints_used,
        elapsedMs: row.elapsed_ms,
        answeredAt: row.answered_at.toISOString(),
        // The skills that the answer moved; one that left the bank since has no name any more.
        skills: row.skills.flatMap(([id]) => (bank.skills.has(id) ? [skillRef(bank, id)] : [])),
        subject: row.subject,
        topic: row.topic,
      };
    }),
  );
  return { responses, nextCursor: last && rows.length > page.length ? encodeCursor(last.sequence) : null };
}

function listSql(
  userId: string,
  zone: string,
  query: ResponseQuery,
  after: number | null,
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`r.user_id = ${bind(userId)}`];
  if (after !== null) conditions.push(`r.sequence < ${bind(after)}`);
  if (query.subject) conditions.push(`t.subject_id = ${bind(query.subject)}`);
  if (query.topic) conditions.push(`i.topic_id = ${bind(query.topic)}`);
  if (query.skill) conditions.push(`r.ability->'skills' @> ${bind(movedSkill(query.skill))}::jsonb`);
  if (query.verdict) conditions.push(`r.verdict = ${bind(query.verdict)}`);
  if (query.from || query.to) conditions.push(...dayConditions(query, bind(zone), bind));
  const text = `
    SELECT r.id, r.item_id, r.version, r.sequence, r.verdict, r.credit, r.hints_used, r.elapsed_ms, r.answered_at,
           r.ability->'skills' AS skills, t.title AS topic, s.title AS subject
    FROM responses r
    JOIN items i ON i.id = r.item_id
    JOIN topics t ON t.id = i.topic_id
    JOIN subjects s ON s.id = t.subject_id
    WHERE ${conditions.join(" AND ")}
    ORDER BY r.sequence DESC
    LIMIT ${bind(query.limit + 1)}`;
  return { text, values };
}

/**
 * Compared as dates: where a clock change makes an hour come twice around midnight, no single moment begins the day.
 * The comparison of moments before it is wide enough for every zone; it is cheap, and an index may use it.
 */
function dayConditions({ from, to }: ResponseQuery, zone: string, bind: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const day = `(r.answered_at AT TIME ZONE ${zone})::date`;
  const midnight = (parameter: string) => `${parameter}::date::timestamp AT TIME ZONE 'UTC'`;
  if (from) {
    const first = bind(storableDay(from));
    conditions.push(`r.answered_at > ${midnight(first)} - interval '24 hours'`, `${day} >= ${first}::date`);
  }
  if (to) {
    const last = bind(storableDay(to));
    conditions.push(`r.answered_at < ${midnight(last)} + interval '48 hours'`, `${day} <= ${last}::date`);
  }
  return conditions;
}

/** PostgreSQL's calendar has no year 0. */
const storableDay = (day: string) => (day.startsWith("0000") ? "0001-01-01" : day);
