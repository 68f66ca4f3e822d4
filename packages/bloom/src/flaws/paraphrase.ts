/** Whether two options say the same with other words at some places: "the hum of a motor", "the buzz of an engine". */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { nearGroups } from "../text/near-synonyms.ts";
import { contentOf } from "./sense.ts";

/** Groups of near synonyms by phrase (content stems in the order of the text). */
type Thesaurus = {
  groups: ReadonlyMap<string, readonly number[]>;
  /** Stems with which a phrase starts, and those with which one of several words does. */
  starts: ReadonlySet<string>;
  openers: ReadonlySet<string>;
};

/** A place in an option from which a phrase of `size` tokens stands in some groups. */
type Phrase = { size: number; groups: readonly number[] };
/** The content of an option, and at each place the phrases that start there, the longest first. */
export type Wording = { tokens: readonly string[]; phrases: readonly (readonly Phrase[])[] };

const longestPhrase = 4;
const none: readonly Phrase[] = [];
const loaded = new Map<Lexicon["code"], Thesaurus>();

function thesaurusOf(lexicon: Lexicon): Thesaurus {
  const known = loaded.get(lexicon.code);
  if (known) return known;
  const groups = new Map<string, readonly number[]>();
  const starts = new Set<string>();
  const openers = new Set<string>();
  for (const [index, members] of nearGroups(lexicon.code).entries()) {
    for (const member of members) {
      const tokens = contentOf(member.split(" "), lexicon);
      if (tokens.length === 0) continue;
      // German has the object before the infinitive and behind the finite verb.
      const orders = lexicon.code === "de" && tokens.length === 2 ? [tokens, tokens.toReversed()] : [tokens];
      for (const order of orders) {
        starts.add(order[0] as string);
        if (order.length > 1) openers.add(order[0] as string);
        const key = order.join(" ");
        groups.set(key, [...new Set([...(groups.get(key) ?? []), index])]);
      }
    }
  }
  const thesaurus = { groups, starts, openers };
  loaded.set(lexicon.code, thesaurus);
  return thesaurus;
}

/** @param tokens content of an option, as `senseOf` gives it (`content`) */
export function wordingOf(tokens: readonly string[], lexicon: Lexicon): Wording {
  const { groups, starts, openers } = thesaurusOf(lexicon);
  const phrases = tokens.map((token, at) => {
    if (!starts.has(token)) return none;
    const found: Phrase[] = [];
    const most = openers.has(token) ? Math.min(longestPhrase, tokens.length - at) : 1;
    for (let size = most; size > 0; size--) {
      const own = groups.get(size === 1 ? token : tokens.slice(at, at + size).join(" "));
      if (own) found.push({ size, groups: own });
    }
    return found;
  });
  return { tokens, phrases };
}

/** Whether both say the same in the same order, phrase by phrase. */
export function saysInOtherWords(a: Wording, b: Wording, lexicon: Lexicon): boolean {
  const [m, n] = [a.tokens.length, b.tokens.length];
  if (m === 0 || n === 0) return false;
  // One word in two forms ("quick", "quickly") is no repetition.
  const mayDerive = m + n > 2;
  /** Places (i, j) from which nothing leads to the end. */
  const failed = new Set<number>();
  const matches = (i: number, j: number): boolean => {
    const one = a.tokens[i];
    const other = b.tokens[j];
    if (one === undefined || other === undefined) return one === other;
    if (failed.has(i * (n + 1) + j)) return false;
    const isSame = one === other || (mayDerive && isDerived(one, other, lexicon));
    if (isSame && matches(i + 1, j + 1)) return true;
    for (const phrase of a.phrases[i] as readonly Phrase[])
      for (const counterpart of b.phrases[j] as readonly Phrase[])
        if (
          phrase.groups.some((group) => counterpart.groups.includes(group)) &&
          matches(i + phrase.size, j + counterpart.size)
        )
          return true;
    failed.add(i * (n + 1) + j);
    return false;
  };
  return matches(0, 0);
}

/** The same in any order: "a cut in the price", "the cost decreases". Every token has to find its counterpart. */
export function saysInOtherOrder(a: Wording, b: Wording, lexicon: Lexicon): boolean {
  if (a.tokens.length < 2 || b.tokens.length < 2) return false;
  const used = new Set<number>();
  for (let i = 0; i < a.tokens.length; ) {
    const size = counterpart(a, i, b, used, lexicon);
    if (size === 0) return false;
    i += size;
  }
  return used.size === b.tokens.length;
}

/** Tokens of `a` from `i` that say what unused ones of `b` say, which are marked as used; 0 if there are none. */
function counterpart(a: Wording, i: number, b: Wording, used: Set<number>, lexicon: Lexicon): number {
  const one = a.tokens[i] as string;
  for (const [j, other] of b.tokens.entries()) {
    if (used.has(j) || (one !== other && !isDerived(one, other, lexicon))) continue;
    used.add(j);
    return 1;
  }
  for (const phrase of a.phrases[i] as readonly Phrase[])
    for (const [j, phrases] of b.phrases.entries())
      for (const { size, groups } of phrases) {
        const places = Array.from({ length: size }, (_, step) => j + step);
        if (places.some((place) => used.has(place)) || !groups.some((group) => phrase.groups.includes(group))) continue;
        for (const place of places) used.add(place);
        return phrase.size;
      }
  return 0;
}

/** Endings that make another part of speech of a stem and leave its meaning: "grow" and "growth", "gas" and "gaseous". */
const endings: Record<Lexicon["code"], RegExp> = {
  en: /^(?:|e|s|y|th|ing|ed|er|ation|ition|tion|ion|ment|al|ance|ence|ous|eous|ious|ic|ical|iness|ness|en|ify|ity|ful|ive|age|ure|ly|shaped|like|-shaped|-like)$/,
  de: /^(?:|e|en|ung|heit|keit|ig|lich|isch|förmig|tum|nis|ieren)$/,
  es: /^(?:|o|a|ar|er|ir|ción|ación|miento|imiento|ado|ido|al|oso|eza|ez|dad|idad|ura|mente)$/,
};

function isDerived(a: string, b: string, lexicon: Lexicon): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  if (same < 3 || same < Math.min(a.length, b.length) - 2 || /\d/.test(a)) return false;
  const pattern = endings[lexicon.code];
  const [left, right] = [a.slice(same), b.slice(same)];
  // Short words with an ending are other words too often: "plan" and "plane".
  const mayDouble = !/(?:[xwy]|[^aeiou]{2})$/.test(a.slice(0, same));
  if (same === 3 && !/^(?:th|eous)$/.test(left || right) && (mayDouble || !/^(?:ed|ing)$/.test(left || right)))
    return false;
  return pattern.test(left) && pattern.test(right);
}
