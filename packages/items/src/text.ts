import { type Fold, foldAnswer, foldText } from "./fold.ts";
import { matchesPattern } from "./pattern.ts";
import type { Judgement } from "./types.ts";

export type TextRule = {
  accept: string[];
  fold: Fold;
  pattern?: string | undefined;
  notYet?: { text: string; feedback: string }[] | undefined;
};

/**
 * Credit 1 when the folded answer is one of the accepted ones or matches the pattern, otherwise 0 with the
 * feedback of a foreseen wrong answer. An exact foreseen wrong answer wins over a pattern that is too wide.
 */
export function judgeText(rule: TextRule, answer: string): Judgement {
  const readings = foldAnswer(answer, rule.fold);
  const isOneOf = (texts: string[]) => texts.some((text) => readings.includes(foldText(text, rule.fold)));
  if (isOneOf(rule.accept)) return { credit: 1, marks: [] };
  const foreseen = rule.notYet?.find((wrong) => isOneOf([wrong.text]));
  if (foreseen) return { credit: 0, marks: [], feedback: foreseen.feedback };
  return { credit: rule.pattern !== undefined && matchesRule(rule, rule.pattern, answer, readings) ? 1 : 0, marks: [] };
}

/** The pattern may be written for the folded answer, or with the accents an author would naturally write. */
function matchesRule(rule: TextRule, pattern: string, answer: string, readings: string[]): boolean {
  const unfolded = foldAnswer(answer, { ...rule.fold, case: false, accents: false });
  return [...readings, ...unfolded].some((text) => text !== "" && matchesPattern(pattern, text, rule.fold.case));
}
