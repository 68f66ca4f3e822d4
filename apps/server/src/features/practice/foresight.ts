/**
 * The fitted predictor beside a learner's answers. A learner's history is not a value: answers are added to it. So it is
 * lent to one request at a time, which adds its answer and gives the history back once the answer is stored; what is not
 * given back is worked out anew from the stored answers, and then predicts the same.
 */
import type { BankItem } from "@quizmentor/adaptive";
import { decodePredictor, type LearnerHistory, Predictor, predictorFormat } from "@quizmentor/adaptive/predict";
import { LRUCache } from "lru-cache";
import type { Database } from "../../db/database.ts";
import type { LoadedBank } from "./bank.ts";
import type { Learner } from "./learner.ts";

/** One learner's answers as the predictor in use sees them. */
export type Foresight = {
  userId: string;
  predictor: Predictor;
  history: LearnerHistory;
  /** Number of the last answer in the history. */
  answers: number;
};

export type Foresights = {
  /** Lends the history up to the learner's last answer; null when no predictor is in use. */
  take(learner: Learner, bank: LoadedBank): Promise<Foresight | null>;
  giveBack(foresight: Foresight | null): void;
  /** Another predictor came into use. */
  invalidate(): void;
};

type Asked = Pick<BankItem, "id" | "skills">;

/** Expected credit of a learner, who could be asked any of the items now (milliseconds). */
export function expectedCredits({ predictor, history }: Foresight, items: readonly Asked[], now: number): Float64Array {
  return Float64Array.from(items, ({ id, skills }) =>
    predictor.predict(history, predictor.question(id, skills), now / 1000),
  );
}

/** Takes in the learner's next answer. */
export function addAnswer(foresight: Foresight, { id, skills }: Asked, credit: number, now: number): void {
  foresight.history.add(foresight.predictor.question(id, skills), now / 1000, credit);
  foresight.answers += 1;
}

/** A history begins at a round number of answers, so that it is the same whether it was read or kept up: 1,000 to 2,000 long. */
const stride = 1_000;
export function historyStart(answers: number): number {
  return Math.max(0, (Math.floor(answers / stride) - 1) * stride);
}

const rememberedLearners = 1_000;

export function createForesights(database: Database): Foresights {
  const histories = new LRUCache<string, Foresight>({ max: rememberedLearners });
  let loaded: Promise<Predictor | null> | null = null;
  const inUse = (): Promise<Predictor | null> => {
    if (loaded) return loaded;
    const loading = loadPredictor(database);
    loaded = loading;
    // A failed read must not be remembered.
    loading.catch(() => {
      if (loaded === loading) loaded = null;
    });
    return loading;
  };
  return {
    async take(learner, bank) {
      const predictor = await inUse();
      if (!predictor) return null;
      const { userId } = learner;
      const { answers } = learner.state.overall;
      const kept = histories.get(userId);
      histories.delete(userId);
      if (kept?.predictor === predictor && kept.answers === answers) return kept;
      return { userId, predictor, history: await replay(database, predictor, userId, answers, bank), answers };
    },
    giveBack(foresight) {
      // The answer that moves the beginning on makes the history a longer one than will be read.
      if (foresight && (foresight.answers % stride !== 0 || foresight.answers === 0))
        histories.set(foresight.userId, foresight);
    },
    invalidate() {
      loaded = null;
    },
  };
}

async function loadPredictor({ pool }: Database): Promise<Predictor | null> {
  const { rows } = await pool.query<{ model: Buffer }>("SELECT model FROM predictors WHERE in_use AND format = $1", [
    predictorFormat,
  ]);
  return rows[0] ? new Predictor(decodePredictor(rows[0].model)) : null;
}

async function replay(
  { pool }: Database,
  predictor: Predictor,
  userId: string,
  answers: number,
  { bank }: LoadedBank,
): Promise<LearnerHistory> {
  const { rows } = await pool.query<{ item_id: string; credit: number; answered_at: Date }>(
    "SELECT item_id, credit, answered_at FROM responses WHERE user_id = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence",
    [userId, historyStart(answers), answers],
  );
  const history = predictor.newHistory();
  for (const { item_id, credit, answered_at } of rows)
    history.add(
      predictor.question(item_id, bank.items.get(item_id)?.skills ?? []),
      answered_at.getTime() / 1000,
      credit,
    );
  return history;
}
