import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, wholeSpan } from "./reading.ts";

/** The key is this many times as long as the longest distractor … */
const factor = 1.5;
/** … and longer by so many characters: between "Rome" and "Ljubljana" length tells nothing. */
const leastDifference = 12;

/**
 * The key gives itself away by its length: more than one and a half times the longest distractor. Haladyna, Downing &
 * Rodriguez (2002), guideline 24; the factor is the field's. Length is counted in characters as seen: code and formulas
 * without their marks. With several keys the shortest of them has to stick out.
 */
export const longestOption: Rule = ({ choices }) => choices.flatMap(longestIn);

function longestIn({ keys, plain }: Choice): Flaw[] {
  const own = keys.filter((key) => key.role === null);
  const others = plain.filter((option) => !option.correct);
  if (own.length === 0 || others.length === 0) return [];
  const shortest = Math.min(...own.map((option) => option.shown.length));
  const longest = Math.max(...others.map((option) => option.shown.length));
  if (shortest <= factor * longest || shortest - longest < leastDifference) return [];
  return [
    flaw(
      "longest-option-is-key",
      own.map(wholeSpan),
      `The key (option ${lettersOf(own)}) has ${shortest} characters, the longest distractor ${longest}: its length gives it away.`,
      `Shorten the key to about ${longest} characters, or give the distractors as much detail.`,
    ),
  ];
}
