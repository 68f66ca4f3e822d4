/** What answers say about items: difficulty, its uncertainty, facility. Follows answers from the outbox. */
import { authorDifficulty, type Belief, updateDifficulty } from "@quizmentor/adaptive";
import type pg from "pg";

export type ItemEvidence = {
  itemId: string;
  ability: [number, number];
  credit: number;
  weight: number;
  skipped: boolean;
};

type Row = { item_id: string; difficulty: number; variance: number; chance: number };

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
    `SELECT s.item_id, s.difficulty, s.variance, v.chance
     FROM item_statistics s JOIN items i ON i.id = s.item_id JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     WHERE s.item_id = ANY($1) ORDER BY s.item_id FOR UPDATE OF s`,
    [ids],
  );
  const learned = rows.map((row) => ({ ...row, ...learn(row, byItem.get(row.item_id) ?? []) }));
  await client.query(
    `UPDATE item_statistics s
     SET difficulty = n.difficulty, variance = n.variance, answers = s.answers + n.answers, credit_sum = s.credit_sum + n.credit, skips = s.skips + n.skips, updated_at = now()
     FROM unnest($1::uuid[], $2::real[], $3::real[], $4::int[], $5::float8[], $6::int[]) AS n (item_id, difficulty, variance, answers, credit, skips)
     WHERE s.item_id = n.item_id`,
    [
      learned.map((l) => l.item_id),
      learned.map((l) => l.difficulty),
      learned.map((l) => l.variance),
      learned.map((l) => l.answers),
      learned.map((l) => l.credit),
      learned.map((l) => l.skips),
    ],
  );
}

function learn(
  row: Row,
  evidence: readonly ItemEvidence[],
): { difficulty: number; variance: number; answers: number; credit: number; skips: number } {
  let belief: Belief = { mean: row.difficulty, variance: row.variance };
  let answers = 0;
  let credit = 0;
  let skips = 0;
  for (const { ability, credit: earned, weight, skipped } of evidence) {
    belief = updateDifficulty(
      { mean: ability[0], variance: ability[1] },
      { skills: [], difficulty: belief, guess: Math.min(row.chance, 0.9) },
      { credit: earned, weight },
    );
    if (skipped) skips += 1;
    else {
      answers += 1;
      credit += earned;
    }
  }
  return { difficulty: belief.mean, variance: belief.variance, answers, credit, skips };
}
