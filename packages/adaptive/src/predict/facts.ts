/** What is known before an answer: of the question, and of what the learner answered last. */

/** Instead of the number of an item, a skill or a combination: one without answers when the statistics were made. */
export const unknown = -1;

/** Variance of item difficulties around what their skills' success suggests, in squared logits. */
export const difficultyVariance = 1.6;

/** What is known of an item before the answer; difficulties in logits. */
export type ItemFacts = {
  difficulty: number;
  variance: number;
  /** Difficulty that the plain shares of right answers suggest, whoever gave them. */
  plain: number;
  answers: number;
  /** Mean success on the item's skills, 0 to 1, and mean of log(1 + answers) to them. */
  skillSuccess: number;
  skillAnswers: number;
  /** The same for the combination of the skills. */
  setSuccess: number;
  setAnswers: number;
};

export function emptyFacts(): ItemFacts {
  return {
    difficulty: 0,
    variance: difficultyVariance,
    plain: 0,
    answers: 0,
    skillSuccess: 0.5,
    skillAnswers: 0,
    setSuccess: 0.5,
    setAnswers: 0,
  };
}

/** A question by its numbers; `unknown` stands for what had no answers when the statistics were made. */
export type Question = {
  item: number;
  /** Increasing. */
  skills: ArrayLike<number>;
  /** The combination of the skills. */
  set: number;
};

/** How answers to an item turn out after the learner's latest ones, as log-odds less those at other times. */
export type SequenceFacts = {
  last: number;
  /** Answers to the item after the last one with its outcome, and after the last one with the other outcome. */
  lastAnswers: number;
  otherAnswers: number;
  lastTwo: number;
  lastTwoAnswers: number;
  /** Summed over the earlier answers. */
  earlier: number;
  earlierAnswers: number;
  /** Log-odds of success on the combination of skills after the last answer. */
  set: number;
};

/** What is known when nothing came before. */
export const noSequence: Readonly<SequenceFacts> = {
  last: 0,
  lastAnswers: 0,
  otherAnswers: 0,
  lastTwo: 0,
  lastTwoAnswers: 0,
  earlier: 0,
  earlierAnswers: 0,
  set: 0,
};

/** The learner's latest answers, as `answered` writes them. */
export type Latest = {
  /** The last answer with an item that is known, or `unknown`; the same for combinations of skills. */
  last: number;
  lastSet: number;
  solvedBefore: boolean;
  /** Those before the last one, newest first, at most `reach`. */
  earlier: readonly number[];
};
