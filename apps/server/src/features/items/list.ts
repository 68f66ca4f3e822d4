/** The bank as a list: filtered, searched, sorted, page by page. */
import { authorDifficulty } from "@quizmentor/adaptive";
import type { ItemRow } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

export type ItemSort = "updated" | "facility" | "answers" | "difficulty";
export type ItemQuery = {
  query?: string | undefined;
  subject?: string | undefined;
  topic?: string | undefined;
  type?: string | undefined;
  bloom?: string | undefined;
  status?: string | undefined;
  reported?: "true" | undefined;
  attention?: "true" | undefined;
  sort: ItemSort;
  cursor?: string | undefined;
  limit: number;
};

const versionJoin = "JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version";
const statisticsJoin = "LEFT JOIN item_statistics s ON s.item_id = i.id";

/** Suspended, or with an alarm of the calibration of its current version. */
const attentionSql = `(i.suspended_at IS NOT NULL OR EXISTS (
  SELECT FROM item_calibrations c
  WHERE c.item_id = i.id AND c.version = i.current_version AND c.findings->'alarms' <> '[]'))`;

/** One step of an author's rating in logits; a rating of 3 is 0. */
const ratingStep = authorDifficulty(4).mean;
const difficultySql = `coalesce(s.difficulty, (v.author_difficulty - 3) * ${ratingStep})::float8`;

/** The microseconds of a time: exact as a number, where a JavaScript date would cut them to milliseconds. */
const microseconds = (time: string) => `(extract(epoch FROM ${time}) * 1000000)::bigint`;
const asTime = (parameter: string) => `timestamptz 'epoch' + ${parameter}::float8 * interval '1 microsecond'`;

type Sort = {
  key: string;
  /** The key as a number, for the cursor. */
  cursorKey: string;
  fromCursor: (parameter: string) => string;
  direction: "ASC" | "DESC";
  joins: string[];
};
const number = (parameter: string) => `${parameter}::float8`;

const sorts: Record<ItemSort, Sort> = {
  updated: {
    key: "i.updated_at",
    cursorKey: microseconds("i.updated_at"),
    fromCursor: asTime,
    direction: "DESC",
    joins: [],
  },
  // Hardest first; questions without answers, of which nothing can be said, come last.
  facility: numeric("coalesce(s.credit_sum / nullif(s.answers, 0), 2)", "ASC", [statisticsJoin]),
  answers: numeric("coalesce(s.answers, 0)", "DESC", [statisticsJoin]),
  difficulty: numeric(difficultySql, "DESC", [versionJoin, statisticsJoin]),
};

function numeric(key: string, direction: "ASC" | "DESC", joins: string[]): Sort {
  return { key, cursorKey: key, fromCursor: number, direction, joins };
}

type Row = {
  id: string;
  ref: string;
  type: ItemRow["type"];
  plain_stem: string;
  subject: string;
  topic: string;
  bloom: ItemRow["bloom"];
  language: string;
  difficulty: number;
  status: ItemRow["status"];
  version: number;
  updated_at: Date;
  answers: number;
  facility: number | null;
  open_reports: number;
  attention: boolean;
  key: number;
};

/** One page of the list and how many questions it has in all. */
export async function listItems(
  { pool }: Database,
  query: ItemQuery,
): Promise<{ items: ItemRow[]; nextCursor: string | null; total: number }> {
  const sort = sorts[query.sort];
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, query.sort);
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const filter = filters(query, bind);
  const countValues = [...values];
  const beyond = after ? [beyondSql(sort, sort.fromCursor(bind(after.key)), bind(after.id))] : [];
  const [page, count] = await Promise.all([
    pool.query<Row>(pageSql(sort, [...filter.conditions, ...beyond], filter.joins, bind(query.limit + 1)), values),
    pool.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM items i ${filter.joins.join(" ")} ${where(filter.conditions)}`,
      countValues,
    ),
  ]);
  const rows = page.rows.slice(0, query.limit);
  const last = rows.at(-1);
  return {
    items: rows.map(rowView),
    nextCursor:
      last && page.rows.length > rows.length ? encodeCursor({ sort: query.sort, key: last.key, id: last.id }) : null,
    total: count.rows[0]?.total ?? 0,
  };
}

function filters(query: ItemQuery, bind: (value: unknown) => string): { conditions: string[]; joins: string[] } {
  const conditions: string[] = [];
  const joins = new Set<string>();
  const onVersion = (condition: string) => {
    conditions.push(condition);
    joins.add(versionJoin);
  };
  if (query.status) conditions.push(`i.status = ${bind(query.status)}`);
  if (query.topic) conditions.push(`i.topic_id = ${bind(query.topic)}`);
  if (query.subject) conditions.push(`i.topic_id IN (SELECT id FROM topics WHERE subject_id = ${bind(query.subject)})`);
  if (query.reported) conditions.push("i.id IN (SELECT item_id FROM item_reports WHERE closed_at IS NULL)");
  if (query.attention) conditions.push(attentionSql);
  if (query.type) onVersion(`v.type = ${bind(query.type)}`);
  if (query.bloom) onVersion(`v.bloom = ${bind(query.bloom)}`);
  // Stems are stored with single spaces.
  const words = query.query?.trim().replace(/\s+/g, " ");
  if (words) {
    const pattern = bind(`%${escapeLike(words)}%`);
    onVersion(`(v.plain_stem ILIKE ${pattern} OR i.ref ILIKE ${pattern})`);
  }
  return { conditions, joins: [...joins] };
}

/** Text that LIKE and ILIKE take literally. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Rows after the cursor. The first comparison says nothing new, but an index can use it. */
function beyondSql({ key, direction }: Sort, from: string, id: string): string {
  const sign = direction === "ASC" ? ">" : "<";
  return `${key} ${sign}= ${from} AND (${key} ${sign} ${from} OR i.id > ${id})`;
}

const where = (conditions: string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "");

/** First the page, over as few columns as the sort needs; then all that is shown of its few rows. */
function pageSql(sort: Sort, conditions: string[], filterJoins: string[], limit: string): string {
  const { key, cursorKey, direction, joins } = sort;
  return `
    WITH page AS (
      SELECT i.id, ${key} AS sort_key, ${cursorKey} AS key
      FROM items i ${[...new Set([...joins, ...filterJoins])].join(" ")}
      ${where(conditions)}
      ORDER BY ${key} ${direction}, i.id
      LIMIT ${limit}
    )
    SELECT i.id, i.ref, i.status, i.current_version AS version, i.updated_at, page.key,
           v.type, v.plain_stem, v.bloom, v.language, ${difficultySql} AS difficulty,
           t.title AS topic, b.title AS subject,
           coalesce(s.answers, 0) AS answers, s.credit_sum / nullif(s.answers, 0) AS facility,
           (SELECT count(*)::int FROM item_reports r WHERE r.item_id = i.id AND r.closed_at IS NULL) AS open_reports,
           ${attentionSql} AS attention
    FROM page
    JOIN items i ON i.id = page.id
    ${versionJoin}
    JOIN topics t ON t.id = i.topic_id
    JOIN subjects b ON b.id = t.subject_id
    ${statisticsJoin}
    ORDER BY page.sort_key ${direction}, page.id`;
}

const shownStem = 200;

function rowView({ plain_stem, updated_at, open_reports, key: _, ...row }: Row): ItemRow {
  return {
    ...row,
    stem: plain_stem.length > shownStem ? `${plain_stem.slice(0, shownStem - 1).trimEnd()}…` : plain_stem,
    updatedAt: updated_at.toISOString(),
    openReports: open_reports,
  };
}
