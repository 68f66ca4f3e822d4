/** Fits the predictor to this installation's answers, and takes it into use where it predicts better. */
import { predictorFormat } from "@quizmentor/adaptive/predict";
import type { Database } from "../../db/database.ts";
import type { PredictorFit, PredictorFitter } from "../../ports/predictor-fitter.ts";
import type { Practice } from "../practice/index.ts";
import { countAnswers, readAnswers } from "./answers.ts";

/** With less, a fitted model knows hardly more about questions and learners than the learner model does. */
export const worthFittingFrom = { answers: 5_000, learners: 60 } as const;

export type PredictorOutcome =
  | { fitted: false; answers: number; learners: number }
  | {
      fitted: true;
      adopted: boolean;
      answers: number;
      learners: number;
      logLoss: { candidate: number; inUse: number };
    };

/**
 * One round. Learners held back decide: the fit is taken into use when its mean log loss on their answers is lower than
 * that of what predicts now, be it the predictor in use or, without one, the learner model. `onAdopted` is called then.
 */
export async function refitPredictor(
  { database, bank, clock, newId }: Practice,
  fitter: PredictorFitter,
  onAdopted: () => void,
  signal?: AbortSignal,
): Promise<PredictorOutcome> {
  const { answers, learners } = await countAnswers(database);
  if (answers < worthFittingFrom.answers || learners < worthFittingFrom.learners)
    return { fitted: false, answers, learners };
  const [{ bank: known }, inUse] = await Promise.all([bank.current(), readInUse(database)]);
  const skillsOf = (item: string) => known.items.get(item)?.skills ?? [];
  const fit = await fitter.fit(readAnswers(database, skillsOf), inUse, signal);
  if (!fit) return { fitted: false, answers, learners };
  const adopted = fit.candidate.logLoss < fit.inUse.logLoss;
  if (adopted) {
    await adopt(database, newId(), fit, clock());
    onAdopted();
  }
  return {
    fitted: true,
    adopted,
    answers: fit.answers,
    learners: fit.learners,
    logLoss: { candidate: fit.candidate.logLoss, inUse: fit.inUse.logLoss },
  };
}

async function readInUse({ kysely }: Database): Promise<Uint8Array | null> {
  const row = await kysely
    .selectFrom("predictors")
    .select("model")
    .where("in_use", "=", true)
    .where("format", "=", predictorFormat)
    .executeTakeFirst();
  return row?.model ?? null;
}

/** The model that was in use before stays stored beside the new one; older ones go. */
async function adopt({ kysely }: Database, id: string, fit: PredictorFit, now: Date): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    await trx.deleteFrom("predictors").where("in_use", "=", false).execute();
    await trx.updateTable("predictors").set({ in_use: false }).execute();
    await trx
      .insertInto("predictors")
      .values({
        id,
        format: predictorFormat,
        model: Buffer.from(fit.model),
        answers: fit.answers,
        learners: fit.learners,
        comparison: JSON.stringify({ candidate: fit.candidate, inUse: fit.inUse }),
        in_use: true,
        fitted_at: now,
      })
      .execute();
  });
}
