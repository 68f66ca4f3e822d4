/** A fitted predictor: P(right) for a learner's next answer, from everything known before it. */
import { sigmoid } from "../irt/curve.ts";
import { sumOfTrees, type Tree } from "./boosting.ts";
import type { Calibration } from "./calibration.ts";
import { type Question, unknown } from "./facts.ts";
import { featureNames, LearnerHistory } from "./history.ts";
import { setName } from "./log.ts";
import { type Logistic, logisticLogit } from "./logistic.ts";
import type { Scores } from "./metrics.ts";
import { Population, type PopulationData } from "./population.ts";

export type PredictorData = {
  itemNames: readonly string[];
  skillNames: readonly string[];
  setNames: readonly string[];
  population: PopulationData;
  logistic: Logistic;
  trees: readonly Tree[];
  calibration: Calibration;
  /** What it was fitted on, and how good it was on learners held back. */
  fittedOn: { answers: number; learners: number };
  heldBack: Scores;
};

export class Predictor {
  readonly data: PredictorData;
  readonly #population: Population;
  readonly #items: ReadonlyMap<string, number>;
  readonly #skills: ReadonlyMap<string, number>;
  readonly #sets: ReadonlyMap<string, number>;
  readonly #row = new Float32Array(featureNames.length);

  constructor(data: PredictorData) {
    this.data = data;
    this.#population = new Population(data.population);
    this.#items = numbered(data.itemNames);
    this.#skills = numbered(data.skillNames);
    this.#sets = numbered(data.setNames);
  }

  /** History of a learner who has not answered yet. */
  newHistory(): LearnerHistory {
    return new LearnerHistory(this.#population);
  }

  /** A question by the names of its item and skills; names that are not known are no error. */
  question(item: string, skills: readonly string[]): Question {
    const numbers = [...new Set(skills)].map((name) => this.#skills.get(name) ?? unknown);
    return {
      item: this.#items.get(item) ?? unknown,
      skills: numbers.sort((a, b) => a - b),
      set: this.#sets.get(setName(skills)) ?? unknown,
    };
  }

  /** Chance of a right answer, strictly between 0 and 1; `time` in seconds, NaN when it is not known. */
  predict(history: LearnerHistory, question: Question, time: number): number {
    history.features(question, time, this.#row, 0);
    const { logistic, trees, calibration } = this.data;
    const z = logisticLogit(logistic, this.#row, 0) + sumOfTrees(trees, this.#row, 0);
    return Math.min(1 - 1e-6, Math.max(1e-6, sigmoid(calibration.slope * z + calibration.shift)));
  }
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}
