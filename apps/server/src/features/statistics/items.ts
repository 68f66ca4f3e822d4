/** What answers say about items: difficulty, its uncertainty, facility, response times. Follows answers from the outbox. */
import { authorDifficulty, type Belief, updateDifficulty } from "@quizmentor/adaptive";
import type pg from "pg";
import { addTime, type LogTimes, noTimes } from "./response-times.ts";

export type ItemEvidence = {
  itemId: string;
  ability: [number, number];
  credit: number;
  /** Missing in answers that an earlier version left in the outbox. */
  hints?: number;
  skipped: boolean;
  /** Missing in answers that an earlier version left in the outbox. */
  elapsedMs?: number;
};

type Row = {
  item_id: string;
  difficulty: number;
  variance: number;
  discrimination: number;
  chance: number;
  log_time_mean: number | null;
  log_time_sd: number | null;
  log_time_answers: number;
};

/** Adds a batch of answers to the statistics of their items, in the transaction of `client`. */
export async function learnFromAnswers(client: pg.PoolClient, batch: readonly ItemEvidence[]): Promise<void> {
  const byItem = new Map<string, ItemEvidence[]>();
  for (const evidence of batch) byItem.set(evidence.itemId, [...(byItem.get(evidence.itemId) ?? []), evidence]);
  // Sorted, so that two workers lock rows in the same order.
  const ids = [...byItem.keys()].sort();
  const prior = authorDifficulty(3);
  await client.query(
    `INSERT INTO item_statistics (item_id, difficulty, variance)
     SELECT i.id, (v.author_difficulty - 3) * 0.8, $2 FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     WHERE i.id = ANY($1) ORDER BY i.id
     ON CONFLICT DO NOTHING`,
    [ids, prior.variance],
  );
  const { rows } = await client.query<Row>(
    `SELECT s.item_id, s.difficulty, s.variance, s.discrimination, s.log_time_mean, s.log_time_sd, s.log_time_answers, v.chance
     FROM item_statistics s JOIN items i ON i.id = s.item_id JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     WHERE s.item_id = ANY($1) ORDER BY s.item_id FOR UPDATE OF s`,
    [ids],
  );
  const learned = rows.map((row) => ({ ...row, ...learn(row, byItem.get(row.item_id) ?? []) }));
  await client.query(
    `UPDATE item_statistics s
     SET difficulty = n.difficulty, variance = n.variance, answers = s.answers + n.answers, credit_sum = s.credit_sum + n.credit, skips = s.skips + n.skips,
         log_time_mean = n.time_mean, log_time_sd = n.time_sd, log_time_answers = n.time_answers, updated_at = now()
     FROM unnest($1::uuid[], $2::real[], $3::real[], $4::int[], $5::float8[], $6::int[], $7::real[], $8::real[], $9::int[])
       AS n (item_id, difficulty, variance, answers, credit, skips, time_mean, time_sd, time_answers)
     WHERE s.item_id = n.item_id`,
    [
      learned.map((l) => l.item_id),
      learned.map((l) => l.difficulty),
      learned.map((l) => l.variance),
      learned.map((l) => l.answers),
      learned.map((l) => l.credit),
      learned.map((l) => l.skips),
      learned.map(({ times }) => (times.answers > 0 ? times.mean : null)),
      learned.map(({ times }) => (times.answers > 0 ? times.sd : null)),
      learned.map(({ times }) => times.answers),
    ],
  );
}

type Learned = {
  difficulty: number;
  variance: number;
  answers: number;
  credit: number;
  skips: number;
  times: LogTimes;
};

function learn(row: Row, evidence: readonly ItemEvidence[]): Learned {
  let belief: Belief = { mean: row.difficulty, variance: row.variance };
  let times = timesOf(row);
  let answers = 0;
  let credit = 0;
  let skips = 0;
  for (const { ability, credit: earned, hints, skipped, elapsedMs } of evidence) {
    belief = updateDifficulty(
      { mean: ability[0], variance: ability[1] },
      { skills: [], difficulty: belief, discrimination: row.discrimination, guess: Math.min(row.chance, 0.9) },
      { credit: earned, hints, skipped },
    );
    if (skipped) skips += 1;
    else {
      answers += 1;
      credit += earned;
    }
    // Times of right answers without help are alike; the others tell of guessing, hints and giving up.
    if (!skipped && !hints && earned === 1 && elapsedMs !== undefined) times = addTime(times, elapsedMs);
  }
  return { difficulty: belief.mean, variance: belief.variance, answers, credit, skips, times };
}

function timesOf({ log_time_mean, log_time_sd, log_time_answers }: Row): LogTimes {
  if (log_time_mean === null || log_time_sd === null) return noTimes;
  return { mean: log_time_mean, sd: log_time_sd, answers: log_time_answers };
}
