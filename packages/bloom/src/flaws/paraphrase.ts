/** Whether two options say the same with other words at some places: "the hum of a motor", "the buzz of an engine". */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { nearGroups } from "../text/near-synonyms.ts";
import { isDerived } from "./paraphrase-derived.ts";
import { deniedAt } from "./paraphrase-frames.ts";
import { furtherGroups } from "./paraphrase-words.ts";
import { contentOf } from "./sense.ts";

/** Groups of near synonyms by phrase (content stems in the order of the text). */
type Thesaurus = {
  groups: ReadonlyMap<string, readonly number[]>;
  /** Stems with which a phrase starts, and the most words of those that two stems start. */
  starts: ReadonlySet<string>;
  openers: ReadonlyMap<string, number>;
};

/** `size` tokens that stand in some groups, or that deny something: "not tidy", "untidy". */
type Phrase = { size: number; groups: readonly number[]; denied?: string };
/** The content of an option, and at each place the phrases that start there, the longest first. */
export type Wording = {
  tokens: readonly string[];
  phrases: readonly (readonly Phrase[])[];
  /** All groups of its phrases. */
  groups: readonly number[];
};

/** Tokens that may be left over on either side, for they say nothing new: "one", what the stem says. */
export type Given = ReadonlySet<string>;

/** More words than this left over are more than a filling. */
const mostLeft = 3;
const none: readonly Phrase[] = [];
const loaded = new Map<Lexicon["code"], Thesaurus>();

function thesaurusOf(lexicon: Lexicon): Thesaurus {
  const known = loaded.get(lexicon.code);
  if (known) return known;
  const groups = new Map<string, readonly number[]>();
  const starts = new Set<string>();
  const openers = new Map<string, number>();
  for (const [index, members] of [...nearGroups(lexicon.code), ...furtherGroups(lexicon.code)].entries()) {
    for (const member of members) {
      const tokens = contentOf(member.split(" "), lexicon);
      if (tokens.length === 0) continue;
      // German has the object before the infinitive and behind the finite verb.
      const orders = lexicon.code === "de" && tokens.length === 2 ? [tokens, tokens.toReversed()] : [tokens];
      for (const order of orders) {
        const start = order[0] as string;
        starts.add(start);
        const opener = `${start} ${order[1]}`;
        if (order.length > 1) openers.set(opener, Math.max(openers.get(opener) ?? 1, order.length));
        const key = order.join(" ");
        groups.set(key, [...new Set([...(groups.get(key) ?? []), index])]);
      }
    }
  }
  const thesaurus = { groups, starts, openers };
  loaded.set(lexicon.code, thesaurus);
  return thesaurus;
}

/**
 * @param tokens content of an option, as `senseOf` gives it (`content`)
 * @param withDenials whether forms like "untidy" are taken apart
 */
export function wordingOf(tokens: readonly string[], withDenials: boolean, lexicon: Lexicon): Wording {
  const { groups, starts, openers } = thesaurusOf(lexicon);
  const all: number[] = [];
  const phrases = tokens.map((token, at) => {
    const isStart = starts.has(token);
    if (!isStart && !withDenials) return none;
    const found: Phrase[] = [];
    if (isStart) {
      const next = tokens[at + 1];
      const most = next === undefined ? 1 : Math.min(openers.get(`${token} ${next}`) ?? 1, tokens.length - at);
      for (let size = most; size > 0; size--) {
        const own = groups.get(size === 1 ? token : tokens.slice(at, at + size).join(" "));
        if (!own) continue;
        found.push({ size, groups: own });
        all.push(...own);
      }
    }
    const denied = withDenials ? deniedAt(tokens, at, lexicon) : null;
    if (denied) found.push({ size: denied.size, groups: [], denied: denied.root });
    return found.length > 0 ? found : none;
  });
  return { tokens, phrases, groups: all };
}

/** Whether a phrase of the one may say what one of the other says: a quick look. */
export function haveKin({ groups: own }: Wording, { groups: other }: Wording): boolean {
  for (const group of own) if (other.includes(group)) return true;
  return false;
}

const sayTheSame = (a: Phrase, b: Phrase) =>
  a.groups.some((group) => b.groups.includes(group)) || (a.denied !== undefined && a.denied === b.denied);

/** A quick look: where no word may be left out, both have to start with the same. */
function mayStartAlike(a: Wording, b: Wording, lexicon: Lexicon): boolean {
  const [one, other] = [a.tokens[0] as string, b.tokens[0] as string];
  if (one === other || isDerived(one, other, lexicon)) return true;
  const theirs = b.phrases[0] as readonly Phrase[];
  return (
    theirs.length > 0 && (a.phrases[0] as readonly Phrase[]).some((own) => theirs.some((two) => sayTheSame(own, two)))
  );
}

/** Whether both say the same in the same order, phrase by phrase. */
export function saysInOtherWords(a: Wording, b: Wording, lexicon: Lexicon, given: Given = noneGiven): boolean {
  const [m, n] = [a.tokens.length, b.tokens.length];
  if (m === 0 || n === 0 || (given.size === 0 && !mayStartAlike(a, b, lexicon))) return false;
  // One word in two forms ("quick", "quickly") is no repetition.
  const mayDerive = m + n > 2;
  const mayGo = (token: string) =>
    given.size > 0 && (given.has(token) || (lexicon.functionWords.has(token) && !turning.has(token)));
  /** Places (i, j) from which nothing leads to the end, by what is left to leave out. */
  const failed = new Set<number>();
  /** @param isReworded whether a phrase before these places says the same in other words: only then words may be left */
  const matches = (i: number, j: number, left: number, isReworded: boolean): boolean => {
    const one = a.tokens[i];
    const other = b.tokens[j];
    if (one === undefined && other === undefined) return left === 0 || isReworded;
    const place = ((i * (n + 1) + j) * (mostLeft + 1) + left) * 2 + (isReworded ? 1 : 0);
    if (failed.has(place)) return false;
    if (one !== undefined && other !== undefined) {
      const isSame = one === other || (mayDerive && isDerived(one, other, lexicon));
      if (isSame && matches(i + 1, j + 1, left, isReworded)) return true;
      for (const phrase of a.phrases[i] as readonly Phrase[])
        for (const counterpart of b.phrases[j] as readonly Phrase[])
          if (
            sayTheSame(phrase, counterpart) &&
            matches(
              i + phrase.size,
              j + counterpart.size,
              left,
              isReworded || (one !== other && !given.has(one) && !given.has(other)),
            )
          )
            return true;
    }
    if (left < mostLeft) {
      if (one !== undefined && mayGo(one) && matches(i + 1, j, left + 1, isReworded)) return true;
      if (other !== undefined && mayGo(other) && matches(i, j + 1, left + 1, isReworded)) return true;
    }
    failed.add(place);
    return false;
  };
  return matches(0, 0, 0, false);
}

const noneGiven: Given = new Set();

/** The same in any order: "a cut in the price", "the cost decreases". Every token has to find its counterpart. */
export function saysInOtherOrder(a: Wording, b: Wording, lexicon: Lexicon): boolean {
  if (a.tokens.length > b.tokens.length) return saysInOtherOrder(b, a, lexicon);
  if (a.tokens.length + b.tokens.length < 3) return false;
  return aligned(a, b, lexicon, 0)?.right.length === 0;
}

/**
 * Nearly the same, reworded on purpose: some words are replaced by others of their meaning, and at most one is left on
 * either side that says something of its own. Who contrasts two options repeats the words that they share.
 *
 * @param given asked for only where it decides
 * @param inAnyOrder whether the order of the words says nothing
 */
export function saysNearlyTheSame(
  a: Wording,
  b: Wording,
  given: () => Given,
  inAnyOrder: boolean,
  lexicon: Lexicon,
): boolean {
  if (!haveKin(a, b)) return false;
  const found = aligned(a, b, lexicon, mostFilling);
  if (!found || found.reworded.length === 0 || found.left.length + found.right.length > mostFilling) return false;
  if (saysInOtherWords(a, b, lexicon, given())) return true;
  return inAnyOrder && isNear(found, given(), lexicon);
}

/** More words left over than this, fillings and all, make it another thing. */
const mostFilling = 5;

function isNear({ left, right, same, reworded }: Alignment, given: Given, lexicon: Lexicon): boolean {
  const isNew = (token: string) => !given.has(token) && (!lexicon.functionWords.has(token) || turning.has(token));
  const [own, other] = [left.filter(isNew), right.filter(isNew)];
  const news = own.length + other.length;
  return (
    own.length < 2 &&
    other.length < 2 &&
    reworded.some((pair) => !pair.some((token) => given.has(token))) &&
    // Words that are replaced count twice, for they show the purpose.
    same + 2 * reworded.length >= 2 * news + 2 &&
    same + reworded.length > news &&
    !own.concat(other).some((token) => turning.has(token) || /\d/.test(token))
  );
}

/** Words that make a difference where only one of two options has them, or where each has its own. As stems. */
const turning = new Set(
  `not no never without than less more most least only both half double twice first last next front back rear left right up down in out on off from to into onto
   upper lower top bottom inner outer inside outside high low highest lowest large small larg big long short fast slow old new young early late hot cold warm cool wet dry
   hard soft heavy light strong weak thick thin wide narrow deep shallow rich poor cheap expensiv open clos full empty positiv negativ north south east west male femal
   before after above below over under more increas decreas rais low rise fall all som one two three many few day night summer winter morning evening
   nicht kein ohne mehr weniger erst letzt vor nach groß klein hoch tief no sin más menos primer último grande pequeñ alt baj`.split(
    /\s+/,
  ),
);

type Alignment = {
  /** Tokens of either side without a counterpart. */
  left: string[];
  right: string[];
  /** Number of tokens that stand on both sides. */
  same: number;
  /** Tokens of `a` that are said by others in `b`, and these. */
  reworded: [string, string][];
};

/** @param mostLeft null is returned when more tokens of `a` have no counterpart */
function aligned(a: Wording, b: Wording, lexicon: Lexicon, mostLeft: number): Alignment | null {
  const used: boolean[] = b.tokens.map(() => false);
  const found: Alignment = { left: [], right: [], same: 0, reworded: [] };
  for (let i = 0; i < a.tokens.length; ) {
    const match = counterpart(a, i, b, used, lexicon);
    if (!match) {
      if (found.left.length === mostLeft) return null;
      found.left.push(a.tokens[i] as string);
    } else if (match.isReworded) found.reworded.push([a.tokens[i] as string, match.by]);
    else found.same += 1;
    i += match?.size ?? 1;
  }
  found.right = b.tokens.filter((_, j) => !used[j]);
  return found;
}

type Found = { size: number; isReworded: boolean; by: string };

/** Tokens of `a` from `i` that say what unused ones of `b` say, which are marked as used; null if there are none. */
function counterpart(a: Wording, i: number, b: Wording, used: boolean[], lexicon: Lexicon): Found | null {
  const one = a.tokens[i] as string;
  const next = a.tokens[i + 1];
  for (let j = 0; j < b.tokens.length; j++) {
    if (used[j]) continue;
    const other = b.tokens[j] as string;
    if (one === other || isDerived(one, other, lexicon)) {
      used[j] = true;
      return { size: 1, isReworded: false, by: other };
    }
    if (next === undefined || !isCompound(other, one, next)) continue;
    used[j] = true;
    return { size: 2, isReworded: true, by: other };
  }
  if (inParts(one, b, used)) return { size: 1, isReworded: true, by: one };
  for (const phrase of a.phrases[i] as readonly Phrase[])
    for (let j = 0; j < b.tokens.length; j++)
      for (const other of b.phrases[j] as readonly Phrase[]) {
        if (!sayTheSame(phrase, other) || !markUsed(used, j, other.size)) continue;
        return { size: phrase.size, isReworded: true, by: b.tokens[j] as string };
      }
  return null;
}

/** Marks `size` places from `from` unless one of them is used. */
function markUsed(used: boolean[], from: number, size: number): boolean {
  for (let at = from; at < from + size; at++) if (used[at]) return false;
  used.fill(true, from, from + size);
  return true;
}

/** "Rainwater" and "water", "rain"; as stems, of which the last may have lost its ending. */
const isCompound = (whole: string, one: string, other: string) =>
  whole.length > 5 && (isJoined(whole, one, other) || isJoined(whole, other, one));

function isJoined(whole: string, first: string, last: string): boolean {
  if (first.length < 3 || last.length < 3 || !whole.startsWith(first)) return false;
  const rest = whole.slice(first.length);
  return rest.length > 2 && Math.abs(rest.length - last.length) < 3 && (rest.startsWith(last) || last.startsWith(rest));
}

/** Whether two unused tokens of `b` beside each other make up `whole`; they are marked as used. */
function inParts(whole: string, { tokens }: Wording, used: boolean[]): boolean {
  if (whole.length < 6) return false;
  for (let j = 0; j + 1 < tokens.length; j++) {
    const next = tokens[j + 1] === "from" ? j + 2 : j + 1;
    if (next >= tokens.length || !isCompound(whole, tokens[j] as string, tokens[next] as string)) continue;
    if (markUsed(used, j, next + 1 - j)) return true;
  }
  return false;
}
