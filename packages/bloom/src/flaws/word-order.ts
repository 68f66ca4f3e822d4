/** Whether the same words in another order may say something else. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Wording } from "./paraphrase.ts";
import type { Option } from "./reading.ts";
import type { Sense } from "./sense.ts";

/** `wording` is filled in when it is first asked for. */
export type Said = { option: Option; sense: Sense; wording?: Wording };

const ordering = new Set(
  "before after then than from to into onto minus if because since unless but not no never without until while when whose per under above below behind vor nach dann als von zu wenn weil aber nicht kein ohne bis antes después que si porque pero no sin hasta desde".split(
    " ",
  ),
);

/** Whether the same words in another order may say something else: "dogs chase cats", "2 to 3", lists of several parts. */
export function orderMatters(a: Said, b: Said, lexicon: Lexicon): boolean {
  if (
    a.option.words.some(({ lower }) => ordering.has(lower)) ||
    b.option.words.some(({ lower }) => ordering.has(lower))
  )
    return true;
  if (!samePieces(a.option, b.option)) return true;
  const numbers = (tokens: readonly string[]) => tokens.filter((token) => /^-?\d/.test(token)).join(" ");
  if (numbers(a.sense.loose) !== numbers(b.sense.loose)) return true;
  if (lexicon.code !== "de" && swapsNames(a.option, b.option)) return true;
  const [x, y] = [a.sense.loose, b.sense.loose];
  const isTurned = x.length > 2 && x[0] === y.at(-1) && y[0] === x.at(-1);
  return (isTurned && isPassive(a.option) === isPassive(b.option)) || swapsSides(a.option, b.option, lexicon);
}

/** The pieces between commas say the same, in whatever order: not "up on the left, down on the right" turned round. */
function samePieces(a: Option, b: Option): boolean {
  const pieces = ({ lower }: Option) => lower.split(/[,;:→>–]| while /).map((piece) => piece.trim());
  const [left, right] = [pieces(a), pieces(b)];
  if (left.length === 1 && right.length === 1) return true;
  if (left.length !== right.length) return left.length + right.length === 3 && a.words.length < 4;
  return left.length === 2 && left.toSorted().join("|") === right.toSorted().join("|");
}

/** Both have several names (words with capitals), not the same or in another order. */
function swapsNames(a: Option, b: Option): boolean {
  const names = ({ words }: Option) =>
    words.filter(({ text, lower }) => text !== lower).map(({ lower }) => lower.replace(/'s$/, ""));
  const [left, right] = [names(a), names(b)];
  return left.length > 1 && right.length > 1 && left.join(" ") !== right.join(" ");
}

/** Subject and object have changed places around a verb, and neither sentence is passive. */
function swapsSides(a: Option, b: Option, lexicon: Lexicon): boolean {
  const sides = ({ words }: Option) => {
    const verb = words.findIndex(({ lower }, at) => at > 0 && lexicon.finiteVerbs.has(lower) && !copulas.has(lower));
    return verb < 1 || verb > words.length - 2 ? null : [words[verb - 1]?.lower, words.at(-1)?.lower];
  };
  const [left, right] = [sides(a), sides(b)];
  return left !== null && right !== null && left[0] === right[1] && isPassive(a) === isPassive(b);
}

const isPassive = ({ words }: Option) =>
  words.some(({ lower }) => lower === "by" || lower === "von" || lower === "por");

const copulas = new Set("is are was were be has have ist sind hat haben es son tiene tienen".split(" "));

/** Whether it has a word behind which the order counts: "from", "before", "not"; not the "to" of an infinitive at its start. */
export const hasOrder = ({ words }: Option): boolean => words.some(({ lower }, at) => at > 0 && ordering.has(lower));
