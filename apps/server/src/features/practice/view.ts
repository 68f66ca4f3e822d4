/** What leaves the server: presentations, practice states and results, with names and HTML. */
import type { PickReason, PracticeSession, PracticeState, Presentation, Result } from "@quizmentor/contracts";
import { type Answer, gradeAnswer, type Item, presentItem, solutionAnswer, solutionText } from "@quizmentor/items";
import { type BankScope, type LoadedBank, scopeTitle } from "./bank.ts";
import { type Content, renderQuestion } from "./content.ts";
import { toEstimate } from "./estimates.ts";
import type { Current, OpenSession, StoredReason } from "./learner.ts";
import type { StoredAbility } from "./record.ts";
import { renderInline, renderMarkdown } from "./rendering.ts";

export const skillRef = (bank: LoadedBank, id: string) => ({ id, title: bank.skills.get(id)?.title ?? "" });

function reasonView(bank: LoadedBank, reason: StoredReason): PickReason {
  return { ...reason, skill: reason.skill ? skillRef(bank, reason.skill) : null };
}

export function sessionView(bank: LoadedBank, session: OpenSession): PracticeSession {
  const { id, review, length, answered, right, partly, skipped } = session;
  return {
    id,
    review,
    length,
    answered,
    right,
    partly,
    skipped,
    scope: scopeView(bank, session.scope),
    startedAt: session.startedAt.toISOString(),
    endedAt: session.endedAt?.toISOString() ?? null,
  };
}

export function scopeView(bank: LoadedBank, scope: BankScope) {
  return { kind: scope.kind, id: scope.id, title: scopeTitle(bank, scope) ?? "" };
}

/** What is asked. The presentation's id is the seed of the order of options, so every device shows the same. */
export function questionView(
  bank: LoadedBank,
  content: Content,
  current: Pick<Current, "id" | "itemId" | "version">,
  position: number,
): Omit<Presentation, "hintCount" | "hints" | "why"> {
  const { item } = content;
  const member = bank.bank.items.get(current.itemId);
  const topic = member ? bank.topics.get(member.topic) : undefined;
  return {
    id: current.id,
    itemId: current.itemId,
    version: current.version,
    position,
    language: item.language,
    bloom: item.bloom ?? null,
    subject: topic?.subject ?? "",
    topic: topic?.title ?? "",
    skills: (member?.skills ?? []).map((skill) => skillRef(bank, skill)),
    stemHtml: content.stemHtml,
    question: renderQuestion(item, current.id),
  };
}

/** The question on the table of a practice, with its hints and why it was chosen. */
export function presentationView(bank: LoadedBank, content: Content, current: Current, position: number): Presentation {
  const { item } = content;
  return {
    ...questionView(bank, content, current, position),
    hintCount: item.hints.length,
    hints: item.hints.slice(0, current.hints).map((hint) => renderMarkdown(hint)),
    why: reasonView(bank, current.reason),
  };
}

export function stateView(bank: LoadedBank, session: OpenSession, content: Content | null): PracticeState {
  const current =
    session.current && content ? presentationView(bank, content, session.current, session.answered + 1) : null;
  return { session: sessionView(bank, session), current };
}

export type Graded = { verdict: Result["verdict"]; credit: number; hintsUsed: number };

/** A result as shown after an answer, and again whenever the answer is looked at later. */
export function resultView(
  bank: LoadedBank,
  content: Content,
  response: {
    id: string;
    presentationId: string;
    answer: Answer | null;
    ability: Pick<StoredAbility, "skills">;
  } & Graded,
): Result {
  const graded = gradeView(content.item, response.presentationId, response.answer);
  return {
    responseId: response.id,
    presentationId: response.presentationId,
    verdict: response.verdict,
    credit: response.credit,
    hintsUsed: response.hintsUsed,
    ...graded,
    explanationHtml: content.explanationHtml,
    source: sourceView(content.item),
    skills: response.ability.skills.map(([id, mean, variance, meanAfter, varianceAfter]) => ({
      skill: skillRef(bank, id),
      before: toEstimate({ mean, variance }),
      after: toEstimate({ mean: meanAfter, variance: varianceAfter }),
    })),
  };
}

export function sourceView(item: Item): Result["source"] {
  return { source: item.source ?? null, licence: item.licence ?? null, attribution: item.attribution ?? null };
}

/** Marks, feedback and solution of an answer; of no answer, the solution alone. */
export function gradeView(
  item: Item,
  seed: string,
  answer: Answer | null,
): Pick<Result, "marks" | "feedbackHtml" | "note" | "solution"> {
  const grade = answer ? gradeAnswer(item, seed, answer) : null;
  if (!grade?.ok) {
    const solution = solutionAnswer(item, presentItem(item, seed).arrangement);
    return {
      marks: [],
      feedbackHtml: null,
      note: null,
      solution: { answer: solution, html: renderInline(solutionText(item)) },
    };
  }
  return {
    marks: grade.marks.map(({ key, mark, feedback }) => ({
      key,
      mark,
      feedbackHtml: feedback ? renderMarkdown(feedback) : null,
    })),
    feedbackHtml: grade.feedback ? renderMarkdown(grade.feedback) : null,
    note: grade.note ?? null,
    solution: { answer: grade.solution, html: renderInline(grade.solutionText) },
  };
}
