/** What an option says, as a list of normal forms, so that two options that say the same can be told. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { elementSymbols, synonyms } from "../text/synonyms.ts";
import { decimal, unitOf } from "./quantity.ts";
import type { Option } from "./reading.ts";
import type { Word } from "./words.ts";

/** `strict` keeps prepositions; `loose` has content alone. Both in the order of the text. */
export type Sense = { strict: string[]; loose: string[] };

/** Articles, copulas and pronouns that point at the subject of the question: they make no difference between options. */
const empty = new Set(
  `a an the it its they their them he his she her there is are was were be been being has have had does do did will which that who
  der die das den dem des ein eine einen einem einer eines es sie er ihr ihre ihren ihrer sein seine seinen ist sind war waren wird werden wurde
  wurden hat haben el la los las lo un una unos unas su sus es son era fue está están tiene tienen se`.split(/\s+/),
);
/** Prepositions and conjunctions that come and go when the same is said in another order. */
const light = new Set(
  "of in on at by for with as and so 's layer amount process act action kind type sort way form von im in am an mit für und auf bei de del en con por para y a al".split(
    " ",
  ),
);
/** Nouns of a frame around the thing itself: "the process of respiration", "the city of Paris". */
const frames = new Set(
  "process method act action kind type sort form state stage phenomenon city country element metal gas planet island river prozess vorgang stadt land proceso método ciudad".split(
    " ",
  ),
);
const causatives = new Set(
  "make makes making made cause causes causing caused let lets macht lässt hace hacen".split(" "),
);
const boundPrefixes = new Set("co re e pre non anti de ex mid semi multi sub super over under un".split(" "));
const subscripts = /[⁰¹²³⁴-⁹₀-₉]/;

/** @param words the words of one option or of a part of it */
export function senseOf(option: Option, lexicon: Lexicon, words: readonly Word[] = option.words): Sense {
  const tokens = withSynonyms(tokensOf(option, words, lexicon), lexicon);
  const strict = tokens.filter((token) => !empty.has(token) && token !== "of" && token !== "de" && token !== "del");
  const loose = strict.filter((token) => !light.has(token) && !causatives.has(token));
  if (loose.length > 1 && frames.has(loose[0] as string)) loose.shift();
  return { strict, loose };
}

function tokensOf({ prose }: Option, words: readonly Word[], lexicon: Lexicon): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const value = numberIn(word, lexicon);
    if (value !== null) {
      const next = words[at + 1];
      const gap = prose.slice(word.end, next?.start ?? word.end + 2);
      const unit = /^ ?[%€$£°]/.exec(gap)?.[0].trim() ?? "";
      const known = next && /^[ \u00a0]?$/.test(gap) ? unitOf(next.text) : null;
      if (known) {
        tokens.push(`${Number((value * known.factor).toPrecision(10))}${known.unit}`);
        at += 1;
      } else tokens.push(`${prose[word.start - 1] === "-" || prose[word.start - 1] === "−" ? "-" : ""}${value}${unit}`);
      continue;
    }
    const lower = subscripts.test(word.lower) ? word.lower.normalize("NFKC") : word.lower;
    if (lexicon.code === "en" && word.text.length < 3 && word.text !== lower) {
      const element = words.length === 1 ? elementSymbols.get(word.text.normalize("NFKC")) : undefined;
      tokens.push(element ?? lower);
    } else if (lower.includes("-") && !wholeWithHyphen(lower, lexicon)) tokens.push(...parted(lower));
    else tokens.push(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  }
  return tokens;
}

const wholeWithHyphen = (lower: string, lexicon: Lexicon) => synonyms[lexicon.code].words.has(lower);

function parted(lower: string): string[] {
  const parts = lower.split("-");
  return boundPrefixes.has(parts[0] as string) ? [parts.join("")] : parts;
}

function numberIn({ text, lower }: Word, lexicon: Lexicon): number | null {
  if (/^\d/.test(lower)) return /^\d[\d.,]*$/.test(lower) ? decimal(lower) : null;
  if (lower === "one" || lower === "a") return null;
  return lexicon.numberWords.get(lower) ?? romanNumeral(text);
}

/** Phrases first, the longest at each place; words that have no synonym are cut to their stem. */
function withSynonyms(tokens: readonly string[], lexicon: Lexicon): string[] {
  const { words, longest } = synonyms[lexicon.code];
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let size = Math.min(longest, tokens.length - at);
    let said: string | undefined;
    for (; size > 1; size--) {
      said = words.get(tokens.slice(at, at + size).join(" "));
      if (said !== undefined) break;
    }
    const token = tokens[at] as string;
    if (said !== undefined) found.push(...said.split(" "));
    else found.push(empty.has(token) || light.has(token) || frames.has(token) ? token : baseOf(token, lexicon));
    at += Math.max(1, size);
  }
  return found;
}

/** The first of its synonyms, looked for by the word and its stem; else the stem. */
function baseOf(token: string, lexicon: Lexicon): string {
  const known = synonyms[lexicon.code].words;
  const exact = known.get(token);
  if (exact !== undefined) return exact.includes(" ") ? exact : stemmed(exact, lexicon);
  if (/\d/.test(token)) return token;
  const plain = known.get(singular(token, lexicon));
  return plain === undefined ? stemmed(token, lexicon) : stemmed(plain, lexicon);
}

/** The form under which an inflected English word is looked up: "destroys" is "destroy", "covering" is "cover". */
function singular(token: string, lexicon: Lexicon): string {
  if (lexicon.code !== "en" || token.length < 4) return token;
  const { words } = synonyms.en;
  for (const [ending, instead] of endings) {
    if (!token.endsWith(ending)) continue;
    const form = token.slice(0, token.length - ending.length) + instead;
    if (words.has(form)) return form;
  }
  return token;
}

const endings: readonly [string, string][] = [
  ["ies", "y"],
  ["es", ""],
  ["s", ""],
  ["ied", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
];

const stemmed = (word: string, lexicon: Lexicon) => {
  const stem = lexicon.stem(word);
  return lexicon.code === "en" && stem.length > 5 && stem.endsWith("ing") ? stem.slice(0, -3) : stem;
};

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral of two letters or more in its usual form; null for anything else. */
export function romanNumeral(text: string): number | null {
  if (text.length < 2 || !/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const own = romans[text[at] as string] as number;
    value += own < (romans[text[at + 1] ?? ""] ?? 0) ? -own : own;
  }
  return value;
}
