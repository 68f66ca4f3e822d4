/** Lists behind the health page: questions with something to say about them, and pairs that look alike. */
import type { Api, QueryOf, ResponseOf } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { decodeOffset, encodeOffset } from "./cursor.ts";
import { sureFrom } from "./health.ts";
import { scopeSql } from "./scope.ts";
import { rounded, shortStem } from "./views.ts";

type Findings = ResponseOf<Api["listFindings"]>;
type Pairs = ResponseOf<Api["listDuplicates"]>;

const conditions = {
  flaws: "r.flaw_kinds <> '{}'",
  level: `v.bloom <> r.level AND r.confidence >= ${sureFrom} AND NOT r.abstain`,
  uncertain: "r.abstain",
} as const;

/** By subject, topic and name. Paged by position: the list hardly changes while somebody works through it. */
export async function listFindings({ pool }: Database, asked: QueryOf<Api["listFindings"]>): Promise<Findings> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const kind = asked.kind === undefined ? "" : ` AND ${bind(asked.kind)} = ANY(r.flaw_kinds)`;
  const from = `${scopeSql(asked, bind)} AND ${conditions[asked.about]}${kind}`;
  const counted = [...values];
  const offset = decodeOffset(asked.cursor);
  type Row = Omit<Findings["findings"][number], "itemId"> & { id: string };
  const [page, count] = await Promise.all([
    pool.query<Row>(
      `SELECT q.*, t.title AS topic FROM (
         SELECT i.id, i.ref, i.topic_id, v.plain_stem AS stem, v.bloom AS declared, r.level, r.confidence, r.flaws FROM ${from}
       ) AS q JOIN topics t ON t.id = q.topic_id JOIN subjects s ON s.id = t.subject_id
       ORDER BY s.position, s.id, t.position, t.id, q.ref LIMIT ${bind(asked.limit)} OFFSET ${bind(offset)}`,
      values,
    ),
    pool.query<{ total: number }>(`SELECT count(*)::int AS total FROM ${from}`, counted),
  ]);
  const total = count.rows[0]?.total ?? 0;
  return {
    findings: page.rows.map(({ id, ref, stem, topic, declared, level, confidence, flaws }) => ({
      itemId: id,
      ref,
      stem: shortStem(stem),
      topic,
      declared,
      level,
      confidence: rounded(confidence),
      flaws,
    })),
    nextCursor: encodeOffset(offset + page.rows.length, total),
    total,
  };
}

/** The worst first: same, then duplicate, then related, each by similarity. */
export async function listDuplicates({ pool }: Database, asked: QueryOf<Api["listDuplicates"]>): Promise<Pairs> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const verdict = asked.verdict === undefined ? "" : ` AND p.verdict = ${bind(asked.verdict)}`;
  const from = `item_pairs p
    JOIN items b ON b.id = p.other_id AND b.status <> 'retired'
    WHERE p.item_id IN (SELECT i.id FROM ${scopeSql(asked, bind)})${verdict}`;
  const counted = [...values];
  const offset = decodeOffset(asked.cursor);
  type Side = { id: string; ref: string; stem: string; topic: string };
  type Row = Omit<Pairs["pairs"][number], "questions"> & { one: Side; other: Side };
  const side = (
    id: string,
  ) => `(SELECT jsonb_build_object('id', i.id, 'ref', i.ref, 'stem', v.plain_stem, 'topic', t.title)
    FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
    JOIN topics t ON t.id = i.topic_id WHERE i.id = ${id})`;
  const [page, count] = await Promise.all([
    pool.query<Row>(
      `SELECT p.verdict, p.similarity, p.differs, ${side("p.item_id")} AS one, ${side("p.other_id")} AS other FROM ${from}
       ORDER BY array_position(ARRAY['same', 'duplicate', 'related'], p.verdict), p.similarity DESC, p.item_id, p.other_id
       LIMIT ${bind(asked.limit)} OFFSET ${bind(offset)}`,
      values,
    ),
    pool.query<{ total: number }>(`SELECT count(*)::int AS total FROM ${from}`, counted),
  ]);
  const total = count.rows[0]?.total ?? 0;
  const question = ({ id, ref, stem, topic }: Side) => ({ itemId: id, ref, stem: shortStem(stem), topic });
  return {
    pairs: page.rows.map(({ verdict, similarity, differs, one, other }) => ({
      verdict,
      similarity: rounded(similarity),
      differs,
      questions: [question(one), question(other)],
    })),
    nextCursor: encodeOffset(offset + page.rows.length, total),
    total,
  };
}
