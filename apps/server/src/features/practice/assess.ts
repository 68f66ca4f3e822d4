/** What an answer says: its grade, and what is believed of the learner and remembered of the item after it. */
import {
  authorDifficulty,
  type ItemParameters,
  itemAbility,
  type LearnerState,
  predict,
  skillAbility,
  update,
} from "@quizmentor/adaptive";
import type { Submission } from "@quizmentor/contracts";
import { gradeAnswer } from "@quizmentor/items";
import { ProblemError } from "../../http/problem.ts";
import type { LoadedBank } from "./bank.ts";
import type { Content } from "./content.ts";
import { addAnswer, expectedCredits, type Foresight } from "./foresight.ts";
import type { Current, Learner } from "./learner.ts";
import type { Recorded, StoredAbility } from "./record.ts";
import { recallGrade } from "./times.ts";
import type { Graded } from "./view.ts";

/** Each hint takes this share of the credit. */
const hintCost = 0.2;

/** Grades a submission; throws `practice.response-mismatch` when it does not fit the question. */
export function grade(content: Content, { id, hints }: Current, { answer }: Submission): Graded {
  if (answer === null) return { verdict: "skipped", credit: 0, hintsUsed: hints };
  const graded = gradeAnswer(content.item, id, answer);
  if (!graded.ok)
    throw new ProblemError("practice.response-mismatch", `The answer does not fit the question: ${graded.reason}.`, [
      { path: "answer", message: graded.reason },
    ]);
  return { verdict: graded.verdict, credit: toCredit(graded.credit * (1 - hintCost * hints)), hintsUsed: hints };
}

/** Four decimals: the column holds no more, and what is told at once must be what is told when it is read again. */
function toCredit(credit: number): number {
  return Math.round(Math.max(0, credit) * 10_000) / 10_000;
}

type Given = {
  bank: LoadedBank;
  content: Content;
  learner: Learner;
  current: Current;
  submission: Submission;
  graded: Graded;
  /** Takes the answer in: it must be given back only once the answer is stored. */
  foresight: Foresight | null;
  now: Date;
};

/** The learner's state after the answer, and the answer as it is stored. */
export function assess({ bank, content, learner, current, submission, graded, foresight, now }: Given): {
  asked: { id: string; skills: readonly string[] };
  state: LearnerState;
  response: Recorded;
} {
  const at = now.getTime();
  const { itemId } = current;
  const { elapsedMs } = submission;
  const item = bank.bank.items.get(itemId) ?? retiredItem(content);
  const asked = { id: itemId, skills: item.skills };
  const evidence = { credit: graded.credit, hints: graded.hintsUsed, skipped: submission.answer === null };
  const state = update(learner.state, item, evidence, at);
  const foreseen = foresight ? expectedCredits(foresight, [asked], at)[0] : undefined;
  if (foresight) addAnswer(foresight, asked, graded.credit, at);
  const recall = recallGrade(bank, itemId, content.item.type, { ...evidence, elapsedMs });
  const own = itemAbility(learner.state, item, at);
  const response: Recorded = {
    id: submission.id,
    presentationId: current.id,
    itemId,
    version: current.version,
    answer: submission.answer,
    ...graded,
    elapsedMs,
    expected: foreseen ?? predict(learner.state, item, at),
    ability: movement(learner.state, state, item.skills, at),
    reason: current.reason,
    clientTime: submission.clientTime ?? null,
    memory: learner.book.review(itemId, recall, at, current.id),
    evidence: { itemId, ability: [own.mean, own.variance], ...evidence, elapsedMs },
  };
  return { asked, state, response };
}

/** Abilities in the skills of an item before and after the answer to it. */
function movement(before: LearnerState, after: LearnerState, skills: readonly string[], at: number): StoredAbility {
  return {
    overall: [before.overall.mean, before.overall.variance, after.overall.mean, after.overall.variance],
    skills: skills.map((skill) => {
      const [own, moved] = [skillAbility(before, skill, at), skillAbility(after, skill, at)];
      return [skill, own.mean, own.variance, moved.mean, moved.variance];
    }),
  };
}

/** An item that left the bank while somebody was answering it still counts, by its author's estimate. */
function retiredItem(content: Content): ItemParameters {
  return { skills: [], difficulty: authorDifficulty(content.item.difficulty), discrimination: 1, guess: 0 };
}
