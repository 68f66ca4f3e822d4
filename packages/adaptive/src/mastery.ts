/**
 * The marks on the scale of mastery (the chance to solve a question of medium difficulty, 0 to 1) that the product
 * speaks of. One set for server, web and phone, so that no two pages disagree about what is known.
 */
export const masteryLevels = {
  /** Solved clearly more often than not: what builds on the skill may begin, and fading is worth mentioning. */
  familiar: 0.6,
  /** Three of four: the mark on the map of skills. */
  known: 0.75,
  /** Solved nearly always: counted as done, a new topic is suggested. */
  mastered: 0.85,
} as const;
