/** Whether other words make another question. */
import type { Bank } from "./compare.ts";
import type { Lightness } from "./light.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Weight of words by what they say. */
export type Weight = { frame: number } & Record<Lightness, number>;

/**
 * What the same right answer of two questions says about them: `truth` (yes, "all of these") nothing; `telling` that
 * they are about the same; `specific`, an answer that few questions have, also what sort of thing both ask for.
 */
export type KeyStrength = "truth" | "telling" | "specific";

/** Weight of an article or a question word; names and technical terms of a large bank weigh about ten times as much. */
const frameWeight = 1;
/**
 * Share of the weight of a question that may be added without asking something else: more where the answer is the same
 * and says much.
 */
const mostAdded: Record<KeyStrength, number> = { truth: 0.15, telling: 0.4, specific: 0.6 };
/** An answer of more questions than these is not specific. */
const mostWithAnswer = 6;

export const isContent = (word: Word): boolean => word.kind !== "frame";

export function weigh(words: readonly Word[], bank: Bank): Weight {
  const weight: Weight = { frame: 0, general: 0, sort: 0, heavy: 0 };
  for (const word of words) {
    if (isContent(word)) weight[word.lightness] += bank.weight(word.term);
    else weight.frame += frameWeight;
  }
  return weight;
}

/** The weight of two passages together. */
export const bothWeights = (a: Weight, b: Weight): Weight => ({
  frame: a.frame + b.frame,
  general: a.general + b.general,
  sort: a.sort + b.sort,
  heavy: a.heavy + b.heavy,
});

export const wholeWeight = ({ frame, general, sort, heavy }: Weight): number => frame + general + sort + heavy;

/** What two telling keys that agree are worth. */
export function keyStrength(here: Reading, there: Reading, bank: Bank): KeyStrength {
  const isRare = Math.max(bank.count(here.answer), bank.count(there.answer)) <= mostWithAnswer;
  return isRare && namesSomething(here) && namesSomething(there) ? "specific" : "telling";
}

/** A name or a term, or a number that hardly comes about by chance. */
const namesSomething = ({ key }: Reading): boolean =>
  key.some(({ words }) =>
    words.some(
      ({ kind, lightness, text }) =>
        text.length > 2 && (kind === "content" ? lightness !== "general" : kind === "number" || kind === "unit"),
    ),
  );

/** What counts in the wording of questions whose keys are worth so much. */
const counting: Record<KeyStrength, ReadonlySet<Lightness>> = {
  truth: new Set(["general", "sort", "heavy"]),
  telling: new Set(["sort", "heavy"]),
  specific: new Set(["heavy"]),
};

/** A question, the words that the other one does not have, and where they stand. */
type Side = { reading: Reading; only: readonly Word[]; places: readonly number[] };

/**
 * Words that say something stand on both sides (another name, thing or action), or one side says much more. With the
 * same answer light words, synonyms and words that come again say nothing. `total` is the weight of
 * both questions.
 */
export function isReworded(one: Side, other: Side, total: Weight, strength: KeyStrength, bank: Bank): boolean {
  const kinds = counting[strength];
  const counts = (word: Word) => isContent(word) && kinds.has(word.lightness);
  let [here, there] = [one.only.filter(counts), other.only.filter(counts)];
  if (strength !== "truth") {
    const isNew = (word: Word, own: Reading, others: Reading) =>
      !has(others.words, word) && !completes(own, others, word);
    here = here.filter((word) => isNew(word, one.reading, other.reading));
    there = there.filter((word) => isNew(word, other.reading, one.reading));
    pairKin(here, there);
  }
  const [mine, theirs] = [here, there].map((words) => wholeWeight(weigh(words, bank))) as [number, number];
  if (mine > 0 && theirs > 0) return true;
  if (strength !== "truth" && (isReplaced(here, one, other) || isReplaced(there, other, one))) return true;
  let whole = 0;
  for (const kind of kinds) whole += total[kind];
  return 2 * (mine + theirs) > whole * mostAdded[strength];
}

/** Whether one of the heavy words stands where the other question has a light one: "in Season 5", "in Utopia 5". */
function isReplaced(heavy: readonly Word[], own: Side, other: Side): boolean {
  if (heavy.length === 0) return false;
  const gaps = new Set(
    other.places.filter((at) => isContent(other.reading.words[at] as Word)).map((at) => gapAt(other, at)),
  );
  return own.places.some((at) => heavy.includes(own.reading.words[at] as Word) && gaps.has(gapAt(own, at)));
}

/** The words that both questions have around a word that only one has. */
function gapAt({ reading: { words }, places }: Side, at: number): string {
  let [before, after] = [at - 1, at + 1];
  while (places.includes(before)) before -= 1;
  while (places.includes(after)) after += 1;
  return `${words[before]?.term} ${words[after]?.term}`;
}

const has = (words: readonly Word[], { term }: Word): boolean => words.some((word) => word.term === term);

/** Whether the word is the part of the answer that only the other key has: "Alexander ____" for Alexander Fleming. */
const completes = (own: Reading, other: Reading, word: Word): boolean =>
  other.key.some(({ words }) => has(words, word)) && !own.key.some(({ words }) => has(words, word));

/** Takes light words and synonyms away from what two answers do not share. */
export function dropLight(here: Word[], there: Word[]): void {
  pairKin(here, there);
  for (const words of [here, there]) {
    for (let at = words.length - 1; at >= 0; at -= 1)
      if ((words[at] as Word).lightness === "general") words.splice(at, 1);
  }
}

/** Takes words away that may stand for one another. */
function pairKin(here: Word[], there: Word[]): void {
  for (let at = here.length - 1; at >= 0; at -= 1) {
    const word = here[at] as Word;
    const partner = there.findIndex((other) => areKin(word, other));
    if (partner < 0) continue;
    here.splice(at, 1);
    there.splice(partner, 1);
  }
}

const areKin = (a: Word, b: Word): boolean =>
  b.kin.some((group) => a.kin.includes(group)) || isDerived(a.text, b.text) || isDerived(b.text, a.text);

const shortestBase = 5;
/** What makes another word of the same thing; "ol", "ide" or "ite" make another thing. */
const derivation =
  /^(?:s|es|er|ers|or|ors|ion|ions|ic|ical|al|ally|ly|ment|ments|ity|ness|ive|ance|ence|ous|ing|ed|ist|ists|y|n|en|em|e|isch|ische|ischen|ischer|ung|ungen|lich|liche|lichen|o|a|os|as|cion)$/;

/** "relate" and "relation", "Berlin" and "Berliner". */
function isDerived(word: string, base: string): boolean {
  const bare = base.replace(/[eya]$/, "");
  return bare.length >= shortestBase && word.startsWith(bare) && derivation.test(word.slice(bare.length));
}
