import type { Item } from "@quizmentor/items";
import { absoluteTerms } from "./absolute.ts";
import { combinedOptions } from "./combined.ts";
import { convergenceCue, wordRepeatCue } from "./cues.ts";
import type { Rule } from "./flaw.ts";
import { unparallelOptions } from "./form.ts";
import { blankAtStart } from "./gap.ts";
import { grammaticalCue } from "./grammar.ts";
import { implausibleOption } from "./implausible.ts";
import type { Flaw } from "./kinds.ts";
import { longestOption } from "./length.ts";
import { missingAlternativeText, missingExplanation } from "./missing.ts";
import { negativeStem } from "./negative.ts";
import { lostSequence, unorderedNumbers } from "./order.ts";
import { gratuitousLength } from "./padding.ts";
import { overlappingOptions } from "./ranges.ts";
import { readItem } from "./reading.ts";
import { unanswerableReference } from "./reference.ts";
import { duplicateOptions } from "./sameness.ts";
import { doubleBarrelled } from "./statement.ts";
import { noQuestion } from "./stem.ts";
import { subsetOption } from "./subset.ts";
import { vagueTerms } from "./vague.ts";

export { keyPositionBias, unevenKeys } from "./key-position.ts";
export { type Flaw, type FlawKind, type FlawSeverity, flawKinds, type Span } from "./kinds.ts";

/** Every rule about a single item, in the order of `flawKinds`. */
export const rules: readonly Rule[] = [
  combinedOptions,
  longestOption,
  negativeStem,
  absoluteTerms,
  vagueTerms,
  convergenceCue,
  wordRepeatCue,
  grammaticalCue,
  duplicateOptions,
  overlappingOptions,
  subsetOption,
  implausibleOption,
  unparallelOptions,
  unorderedNumbers,
  lostSequence,
  blankAtStart,
  noQuestion,
  doubleBarrelled,
  gratuitousLength,
  missingAlternativeText,
  missingExplanation,
  unanswerableReference,
];

/**
 * The item-writing flaws of one item: all kinds but `key-position-bias`, which takes a set (`keyPositionBias`). The same
 * item always gives the same flaws, in the order of the rules. Time grows linearly with the length of the texts.
 *
 * @param context.language BCP 47 language to read the item in; the item's own when left out. Rules about wording know
 *   English, German and Spanish; in other languages only structure is looked at.
 */
export function findFlaws(item: Item, context: { language?: string } = {}): Flaw[] {
  const reading = readItem(item, context.language);
  return rules.flatMap((rule) => rule(reading));
}
