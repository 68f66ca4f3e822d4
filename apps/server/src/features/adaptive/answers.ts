/** All answers of an installation, learner by learner, for fitting a predictor. */
import type { Database } from "../../db/database.ts";
import type { ExpectedAnswer } from "../../ports/predictor-fitter.ts";

/** Older answers are left out: they say little about questions and learners of today, and a fit must end some time. */
const mostAnswers = 1_000_000;
const portion = 5_000;

type Row = { user_id: string; sequence: number; item_id: string; credit: number; expected: number; answered_at: Date };

export async function countAnswers({ pool }: Database): Promise<{ answers: number; learners: number }> {
  const { rows } = await pool.query<{ answers: number; learners: number }>(
    "SELECT coalesce(sum(answers), 0)::int AS answers, count(*)::int AS learners FROM learners WHERE answers > 0",
  );
  return rows[0] ?? { answers: 0, learners: 0 };
}

/** The latest answers in portions, each learner's together and in order; skills as the bank has them now. */
export async function* readAnswers(
  { pool }: Database,
  skillsOf: (item: string) => readonly string[],
): AsyncGenerator<ExpectedAnswer[]> {
  const since = await pool.query<{ at: Date }>(
    "SELECT answered_at AS at FROM responses ORDER BY answered_at DESC OFFSET $1 LIMIT 1",
    [mostAnswers],
  );
  const from = since.rows[0]?.at ?? new Date(0);
  let [learner, sequence] = ["00000000-0000-0000-0000-000000000000", 0];
  for (;;) {
    const { rows } = await pool.query<Row>(
      `SELECT user_id, sequence, item_id, credit, expected, answered_at FROM responses
       WHERE (user_id, sequence) > ($1, $2) AND answered_at > $3 ORDER BY user_id, sequence LIMIT $4`,
      [learner, sequence, from, portion],
    );
    const last = rows.at(-1);
    if (!last) return;
    [learner, sequence] = [last.user_id, last.sequence];
    yield rows.map(({ user_id, item_id, credit, expected, answered_at }) => ({
      learner: user_id,
      item: item_id,
      skills: skillsOf(item_id),
      credit,
      time: answered_at.getTime() / 1000,
      expected,
    }));
  }
}
