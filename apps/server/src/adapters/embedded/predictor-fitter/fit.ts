/** Fits a predictor and judges it on learners it has not seen. Runs in the thread. */
import { hashSeed } from "@quizmentor/adaptive";
import {
  decodePredictor,
  encodePredictor,
  evaluatePredictor,
  fitPredictor,
  leastLearners,
  Predictor,
  scorePredictions,
  toLog,
} from "@quizmentor/adaptive/predict";
import type { ExpectedAnswer, PredictorFit } from "../../../ports/predictor-fitter.ts";

/** One learner of so many is held back. */
const heldBackEvery = 5;
const isHeldBack = ({ learner }: ExpectedAnswer): boolean => hashSeed(learner) % heldBackEvery === 0;

/** See `PredictorFitter.fit`. The same answers give the same model. */
export function fitAndCompare(answers: readonly ExpectedAnswer[], inUse: Uint8Array | null): PredictorFit | null {
  const seen = toLog(answers.filter((answer) => !isHeldBack(answer)));
  const heldBack = answers.filter(isHeldBack);
  if (seen.learners < leastLearners || heldBack.length === 0) return null;
  const fitted = fitPredictor(seen, { seed: `${seen.rows} answers` });
  const judge = (predictor: Predictor) => evaluatePredictor(predictor, toLog(heldBack), () => true);
  return {
    model: encodePredictor(fitted.data),
    answers: seen.rows,
    learners: seen.learners,
    candidate: judge(fitted),
    inUse: inUse
      ? judge(new Predictor(decodePredictor(inUse)))
      : scorePredictions(
          heldBack.map(({ credit }) => credit),
          heldBack.map(({ expected }) => expected),
        ),
  };
}
