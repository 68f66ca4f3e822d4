/** Proposals of a language model that the operator runs. Off unless there is one; nothing about learners is sent. */
import { findFlaws, type LevelEstimate } from "@quizmentor/bloom";
import type { Api, BodyOf } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import type { BloomOptions } from "./options.ts";
import { readContent } from "./validate.ts";

/** Throws `bloom.no-advisor` where the operator runs none, and `request.invalid` for what is no question yet. */
export async function suggestImprovements(
  { advisor, classifier }: BloomOptions,
  given: BodyOf<Api["suggestImprovements"]>,
): Promise<{ suggestions: string[] }> {
  if (!advisor) throw new ProblemError("bloom.no-advisor");
  const { item, text, form, faults } = readContent(given.content);
  if (!item) throw new ProblemError("request.invalid", "Suggestions need a complete question.", faults);
  const [level] = await classifier().classify([{ text, form }]);
  return advisor.suggest({
    stem: item.stem,
    options:
      "options" in item ? item.options.map((option) => ({ text: option.text, correct: option.correct === true })) : [],
    flaws: findFlaws(item).map(({ kind, explanation }) => ({ kind, explanation })),
    level: (level as LevelEstimate).level,
    ...(given.wantedLevel && { wantedLevel: given.wantedLevel }),
    language: item.language,
  });
}
