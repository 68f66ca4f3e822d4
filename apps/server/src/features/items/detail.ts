/** One question with everything an author wants to know of it. */
import { authorDifficulty } from "@quizmentor/adaptive";
import type { ItemDetail } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { etagOf } from "./columns.ts";

type ItemRow = {
  id: string;
  ref: string;
  status: ItemDetail["status"];
  topic_id: string;
  current_version: number;
  content: Item;
  content_hash: string;
  author_difficulty: number;
  difficulty: number | null;
  variance: number | null;
  answers: number;
  facility: number | null;
};

const itemSql = `
  SELECT i.id, i.ref, i.status, i.topic_id, i.current_version, v.content, v.content_hash, v.author_difficulty,
         s.difficulty, s.variance, coalesce(s.answers, 0) AS answers, s.credit_sum / nullif(s.answers, 0) AS facility
  FROM items i
  JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
  LEFT JOIN item_statistics s ON s.item_id = i.id
  WHERE i.id = $1`;

const versionsSql = `
  SELECT v.number, v.created_at, u.name AS author, coalesce(r.answers, 0) AS answers
  FROM item_versions v
  LEFT JOIN users u ON u.id = v.created_by
  LEFT JOIN (
    SELECT version, count(*)::int AS answers FROM responses WHERE item_id = $1 GROUP BY version
  ) r ON r.version = v.number
  WHERE v.item_id = $1
  ORDER BY v.number DESC`;

const reportsSql = `
  SELECT id, reason, comment, created_at, version
  FROM item_reports
  WHERE item_id = $1 AND closed_at IS NULL
  ORDER BY created_at DESC, id`;

/** A question as it is now, its versions (newest first) and its open reports. Throws `request.not-found`. */
export async function readItem({ pool }: Database, itemId: string): Promise<ItemDetail> {
  const [items, versions, reports] = await Promise.all([
    pool.query<ItemRow>(itemSql, [itemId]),
    pool.query<{ number: number; created_at: Date; author: string | null; answers: number }>(versionsSql, [itemId]),
    pool.query<{ id: string; reason: string; comment: string | null; created_at: Date; version: number | null }>(
      reportsSql,
      [itemId],
    ),
  ]);
  const [item] = items.rows;
  if (!item) throw new ProblemError("request.not-found", "There is no such question.");
  const estimate =
    item.difficulty !== null && item.variance !== null
      ? { mean: item.difficulty, variance: item.variance }
      : authorDifficulty(item.author_difficulty);
  return {
    id: item.id,
    ref: item.ref,
    status: item.status,
    topicId: item.topic_id,
    version: item.current_version,
    etag: etagOf(item.id, item.current_version, item.content_hash),
    content: item.content,
    versions: versions.rows.map(({ number, created_at, author, answers }) => ({
      number,
      createdAt: created_at.toISOString(),
      author,
      answers,
    })),
    answers: item.answers,
    facility: item.facility,
    estimate: { difficulty: estimate.mean, sd: Math.sqrt(estimate.variance) },
    reports: reports.rows.map(({ created_at, ...report }) => ({ ...report, createdAt: created_at.toISOString() })),
  };
}

/** A version of a question as it was. Throws `request.not-found`. */
export async function readVersion(
  { kysely }: Database,
  itemId: string,
  number: number,
): Promise<{ number: number; content: Item; createdAt: string }> {
  const row = await kysely
    .selectFrom("item_versions")
    .select(["content", "created_at"])
    .where("item_id", "=", itemId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) throw new ProblemError("request.not-found", "There is no such version of this question.");
  return { number, content: row.content as unknown as Item, createdAt: row.created_at.toISOString() };
}
