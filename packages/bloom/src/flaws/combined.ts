import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { letterOf, type Option, quoted, wholeSpan } from "./reading.ts";

/**
 * Options that stand for others: "all of the above", "none of the above" and combinations (type K). Haladyna, Downing &
 * Rodriguez (2002), guidelines 9 and 25. What counts is decided in `roles.ts`.
 */
export const combinedOptions: Rule = ({ choices }) =>
  choices.flatMap(({ options }) => options.flatMap((option) => report(option)));

function report(option: Option): Flaw[] {
  if (option.role === null) return [];
  const named = `Option ${letterOf(option)} (${quoted(option.shown)})`;
  const spans = [wholeSpan(option)];
  switch (option.role) {
    case "all":
      return [
        flaw(
          "all-of-the-above",
          spans,
          `${named} says that the others are all right: who knows two of them has the answer, and who doubts one can rule it out.`,
          "Replace it by an option with content of its own, or make the question a multiple-choice one in which each right option is chosen.",
        ),
      ];
    case "none":
      return [
        flaw(
          "none-of-the-above",
          spans,
          `${named} says that none of the others is right: who chooses it only shows what is wrong, not what is right.`,
          "Replace it by an option with content of its own, or leave it out.",
        ),
      ];
    case "combined":
      return [
        flaw(
          "combined-options",
          spans,
          `${named} combines other options: partial knowledge rules out several combinations at once.`,
          "Let every option stand for itself, and make the question a multiple-choice one if several are right.",
        ),
      ];
  }
}
