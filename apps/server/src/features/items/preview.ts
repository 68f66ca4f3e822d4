/** A question as a learner would see it, however incomplete it still is. */
import type { Question, Result } from "@quizmentor/contracts";
import { type Answer, gradeAnswer, type Item } from "@quizmentor/items";
import { renderMarkdown } from "@quizmentor/markdown";
import type { Database } from "../../db/database.ts";
import { gradeView, renderContent, renderQuestion, sourceView } from "../practice/index.ts";
import { checkContent, type Fault, findSkills } from "./check.ts";

/** Fixed, so that the order of options stays while the author types. */
const seed = "preview";

type View = { stemHtml: string; question: Question; hints: string[]; explanationHtml: string | null };
type Graded = Omit<Result, "responseId" | "presentationId" | "skills" | "hintsUsed">;
export type Preview = { errors: Fault[]; view: View | null; result: Graded | null };

/**
 * Lists the faults instead of refusing them. `view` is null until the content has the shape of an item; `result` is
 * null as well while a fault keeps it from being graded, or when the answer was given to an earlier state of it.
 */
export async function previewItem(
  { kysely }: Database,
  given: { content: Record<string, unknown>; answer?: Answer | undefined },
): Promise<Preview> {
  const { item, faults, skills } = checkContent(given.content);
  const errors = [...faults, ...(await findSkills(kysely, skills)).faults];
  if (!item) return { errors, view: null, result: null };
  const { stemHtml, explanationHtml } = renderContent(item);
  return {
    errors,
    view: {
      stemHtml,
      question: renderQuestion(item, seed),
      hints: item.hints.map((hint) => renderMarkdown(hint)),
      explanationHtml,
    },
    result: given.answer && faults.length === 0 ? gradeResult(item, given.answer, explanationHtml) : null,
  };
}

function gradeResult(item: Item, answer: Answer, explanationHtml: string | null): Graded | null {
  const grade = gradeAnswer(item, seed, answer);
  if (!grade.ok) return null;
  const { verdict, credit } = grade;
  return { verdict, credit, ...gradeView(item, seed, answer), explanationHtml, source: sourceView(item) };
}
