import type { AnswerRow, Scores } from "@quizmentor/adaptive/predict";

/** An answer with the success that was expected of it when it was given, 0 to 1. */
export type ExpectedAnswer = AnswerRow & { expected: number };

export type PredictorFit = {
  /** The fitted model in the engine's format. */
  model: Uint8Array;
  /** What it was fitted on; learners held back are not counted. */
  answers: number;
  learners: number;
  /** On the learners held back: of the fitted model, and of what predicts now. */
  candidate: Scores;
  inUse: Scores;
};

/** Fitting the predictor to the answers of a whole installation, beside everything else. */
export type PredictorFitter = {
  /**
   * Fits on most learners and compares on the others, who are always the same, so that no model has ever seen them.
   * `inUse` is the model in use; null compares with what was expected when the answers were given. Answers of a learner
   * follow one another. Null when too few learners have answered. Rejects with the signal's reason when given up.
   */
  fit(
    answers: AsyncIterable<readonly ExpectedAnswer[]>,
    inUse: Uint8Array | null,
    signal?: AbortSignal,
  ): Promise<PredictorFit | null>;
};
