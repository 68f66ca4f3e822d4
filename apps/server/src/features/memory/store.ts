/** Memories as stored. */
import type { Memory } from "@quizmentor/adaptive/memory";
import type { Database } from "../../db/database.ts";
import { MemoryBook } from "./book.ts";
import { readSettings } from "./settings.ts";

type Row = {
  item_id: string;
  stability: number;
  difficulty: number;
  due: Date;
  last_review: Date;
  reps: number;
  lapses: number;
  state: string;
};

const columns = "m.item_id, m.stability, m.difficulty, m.due, m.last_review, m.reps, m.lapses, m.state";

function toMemories(rows: readonly Row[]): Map<string, Memory> {
  return new Map(
    rows.map(({ item_id, due, last_review, state, ...rest }) => [
      item_id,
      { ...rest, due: due.getTime(), lastReview: last_review.getTime(), state: state as Memory["state"] },
    ]),
  );
}

/** Everything a learner remembers. */
export async function loadBook(database: Database, userId: string): Promise<MemoryBook> {
  const [settings, { rows }] = await Promise.all([
    readSettings(database, userId),
    database.pool.query<Row>(`SELECT ${columns} FROM memories m WHERE m.user_id = $1`, [userId]),
  ]);
  return new MemoryBook(settings, toMemories(rows));
}

/** How many reviews are offered now. Reads only what may be due today or was answered today, wherever the learner lives. */
export async function countReviewsDue(
  database: Database,
  userId: string,
  now: Date,
  isAvailable: (item: string) => boolean,
): Promise<number> {
  const [settings, { rows }] = await Promise.all([
    readSettings(database, userId),
    database.pool.query<Row>(
      `SELECT ${columns} FROM memories m
       WHERE m.user_id = $1 AND (m.due <= $2::timestamptz + interval '1 day' OR m.last_review > $2::timestamptz - interval '2 days')`,
      [userId, now],
    ),
  ]);
  return new MemoryBook(settings, toMemories(rows)).due(now.getTime(), isAvailable).length;
}

/** Memories of items that can still be asked, of one subject or of all. */
export async function readMemories(
  { pool }: Database,
  userId: string,
  subject: string | null,
): Promise<Map<string, Memory>> {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM memories m JOIN items i ON i.id = m.item_id JOIN topics t ON t.id = i.topic_id
     JOIN subjects s ON s.id = t.subject_id
     WHERE m.user_id = $1 AND i.status = 'active' AND i.suspended_at IS NULL AND s.published
       AND ($2::uuid IS NULL OR s.id = $2)`,
    [userId, subject],
  );
  return toMemories(rows);
}
