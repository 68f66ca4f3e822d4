import { absurdities } from "../text/absurdities.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { outOfForm } from "./implausible-form.ts";
import { anachronism, joke } from "./implausible-jokes.ts";
import { ofAnotherKind } from "./implausible-kinds.ts";
import { impossible, strayNumber } from "./implausible-numbers.ts";
import { jestingPhrase } from "./implausible-phrases.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";

/**
 * Distractors nobody would choose (Haladyna, Downing & Rodriguez, 2002, guideline 29): fillers, jokes, a number of absurd
 * size, a word among numbers or a number among words, a thing of another kind than all others. What is plausible in a
 * subject cannot be told without knowing the subject; this rule finds what is out of place in any.
 */
export const implausibleOption: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => implausible(choice, lexicon)) : [];

function implausible(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain, stem } = choice;
  const isPast = absurdities[lexicon.code].past.test(stem.lower.slice(-600));
  for (const option of plain) {
    if (option.correct) continue;
    const reason =
      filler(option, plain, lexicon) ??
      outOfForm(option, choice, lexicon) ??
      joke(option, choice, lexicon) ??
      jestingPhrase(option, choice, lexicon) ??
      (isPast ? anachronism(option, choice, lexicon) : null) ??
      impossible(option, choice) ??
      ofAnotherKind(option, choice, lexicon) ??
      strayNumber(option, choice, lexicon);
    if (reason === null) continue;
    return [
      flaw(
        "implausible-option",
        [wholeSpan(option)],
        `Option ${letterOf(option)} (${quoted(option.shown)}) ${reason}: nobody who takes the question seriously chooses it.`,
        "Replace it by an answer that follows from a common misconception, or leave it out: three good options are enough.",
      ),
    ];
  }
  return [];
}

function filler(option: Option, options: readonly Option[], lexicon: Lexicon): string | null {
  if (lexicon.fillers.test(option.phrase)) return "is a filler";
  const inProse = option.regions.length === 0 && option.words.length === 0;
  const others = options.filter((other) => other !== option);
  return inProse &&
    option.shown.length < 6 &&
    others.length > 0 &&
    others.every(({ words }) => words.some(({ text }) => text.length > 2))
    ? "says nothing"
    : null;
}
