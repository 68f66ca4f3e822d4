export { chanceLevel } from "./chance.ts";
export { gradeAnswer, solutionAnswer, solutionText } from "./grade.ts";
export { normaliseNumeric, readNumber, type TypedNumber } from "./number.ts";
export { plainText } from "./plain-text.ts";
export { type Presented, presentItem } from "./present.ts";
export { type ItemProblem, itemProblems } from "./problems.ts";
export type { BloomLevel, Gap, Item, ItemInput, ItemOf, ItemType, SubjectFile, TopicFile } from "./schema.ts";
export { escapeMarkdown } from "./solution-text.ts";
export type {
  Answer,
  AnswerMismatch,
  AnswerOf,
  Arrangement,
  Choice,
  GapView,
  Grade,
  GradeNote,
  Mark,
  QuestionView,
} from "./types.ts";
