/** Many learners' answers in columns: row n says that `learner[n]` got `credit[n]` on `item[n]`. */
export type AnswerTable = {
  /** Index of the learner, 0 … learners - 1. */
  learner: Int32Array;
  /** Index of the item, 0 … items - 1. */
  item: Int32Array;
  /** Credit from 0 to 1; partial credit is a fractional outcome. */
  credit: Float64Array;
};

/** Item parameters in columns, one entry per item; see `ItemCurve` for their meaning. */
export type ItemColumns = { discrimination: Float64Array; difficulty: Float64Array; guess: Float64Array };

/** The same answers, those of one learner side by side: learner l has rows start[l] … start[l + 1] - 1. */
export type AnswersByLearner = { start: Int32Array; item: Int32Array; credit: Float64Array };

/**
 * Sorts answers by learner in O(answers); the order within a learner is kept.
 * Throws RangeError for columns of different length, an index out of range, or a credit outside 0 … 1.
 */
export function groupByLearner(answers: AnswerTable, learners: number, items: number): AnswersByLearner {
  const { length } = answers.credit;
  if (answers.learner.length !== length || answers.item.length !== length)
    throw new RangeError("The columns of an answer table must be of one length.");
  const start = new Int32Array(learners + 1);
  for (let row = 0; row < length; row += 1) {
    const [who, what, credit] = [answers.learner[row], answers.item[row], answers.credit[row]] as number[];
    if (!(within(who, learners) && within(what, items) && (credit as number) >= 0 && (credit as number) <= 1))
      throw new RangeError(`Answer ${row} names an unknown learner or item, or its credit is not from 0 to 1.`);
    start[(who as number) + 1] = (start[(who as number) + 1] as number) + 1;
  }
  for (let who = 0; who < learners; who += 1) start[who + 1] = (start[who + 1] as number) + (start[who] as number);
  const next = start.slice();
  const item = new Int32Array(length);
  const credit = new Float64Array(length);
  for (let row = 0; row < length; row += 1) {
    const who = answers.learner[row] as number;
    const at = next[who] as number;
    next[who] = at + 1;
    item[at] = answers.item[row] as number;
    credit[at] = answers.credit[row] as number;
  }
  return { start, item, credit };
}

const within = (index: number | undefined, size: number) => index !== undefined && index >= 0 && index < size;

/** Answers per item. */
export function countByItem(grouped: AnswersByLearner, items: number): Int32Array {
  const counts = new Int32Array(items);
  for (const item of grouped.item) counts[item] = (counts[item] as number) + 1;
  return counts;
}
