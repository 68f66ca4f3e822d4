/** Predicts a log answer by answer, each before it is known. */
import type { NamedLog } from "./log.ts";
import { type Scores, scorePredictions } from "./metrics.ts";
import type { Predictor } from "./predictor.ts";

export type Prediction = { row: number; predicted: number };

/** Chances of a right answer for all rows of the wanted learners, each from the learner's rows before it. */
export function* predictLog(
  predictor: Predictor,
  log: NamedLog,
  wanted: (learner: number) => boolean,
): Generator<Prediction> {
  let history = predictor.newHistory();
  for (let row = 0; row < log.rows; row += 1) {
    const learner = log.learner[row] as number;
    if (!wanted(learner)) continue;
    if (row === 0 || learner !== log.learner[row - 1]) history = predictor.newHistory();
    const skills = log.skill.subarray(log.skillStart[row], log.skillStart[row + 1]);
    const names = Array.from(skills, (skill) => log.skillNames[skill] as string);
    const question = predictor.question(log.itemNames[log.item[row] as number] as string, names);
    const time = log.time[row] as number;
    yield { row, predicted: predictor.predict(history, question, time) };
    history.add(question, time, log.credit[row] as number);
  }
}

/** How well a predictor does on learners whose answers it was not fitted on. */
export function evaluatePredictor(predictor: Predictor, log: NamedLog, wanted: (learner: number) => boolean): Scores {
  const credit: number[] = [];
  const predicted: number[] = [];
  for (const prediction of predictLog(predictor, log, wanted)) {
    credit.push(log.credit[prediction.row] as number);
    predicted.push(prediction.predicted);
  }
  return scorePredictions(credit, predicted);
}
