/** A question read once, so that it can be compared with many. */
import { hash32 } from "./hash.ts";
import { withoutInstructions } from "./instructions.ts";
import { optionReferences, truthWords } from "./lexicon.ts";
import { bandHashes } from "./minhash.ts";
import type { DuplicateText, Passage } from "./text.ts";
import { foldPassage, sentences, tokenise, type Word } from "./words.ts";

/** A part of the key: its words, a hash of its code (0 for none), and the hash it would have as an option. */
export type KeyPart = { words: readonly Word[]; code: number; option: number };

export type Reading = {
  /** Two hashes of everything, after normalisation: equal for questions that are the same. */
  exact: readonly [number, number];
  /** Hash of the normalised question without code, answer and options. */
  stem: number;
  /** Hash of the code of the question and of all words beyond the ones in `words`; 0 for none. */
  code: number;
  /** The first words of the question, code included, sentences of instruction left out. */
  words: readonly Word[];
  key: readonly KeyPart[];
  /** Hash of the normalised key; articles at its beginning do not count. */
  answer: number;
  /** Hashes of the options, sorted. */
  options: readonly number[];
  /** The key says something only together with the options ("all of these"). */
  keyNeedsOptions: boolean;
  /** The key is a yes or a no: half of all such questions share it. */
  keyIsTruth: boolean;
  /** Locality-sensitive hashes of the letters of all words but those of the frame. */
  bands: ArrayLike<number>;
};

/** Words of a question and of a part of its key that are compared one by one. Beyond them only hashes are compared. */
const mostWords = 400;
const mostKeyWords = 60;

/** Reads a text with the help of a function that knows words. */
export function readText({ stem, key, options }: DuplicateText, word: (text: string) => Word): Reading {
  const told = sentences(foldPassage(stem.text));
  const prose = told.flat();
  const all = [...withoutInstructions(told), ...(stem.code === "" ? [] : tokenise(foldPassage(stem.code)))];
  const offered = options.map(whole).sort();
  const answer = key.map(whole).sort();
  const everything = [prose.join(" "), stem.code, ...answer, "\u0002", ...offered].join("\u0000");
  const words = all.slice(0, mostWords).map(word);
  return {
    exact: [hash32(everything, 3), hash32(everything, 4)],
    stem: hash32(prose.join(" "), 5),
    code: precise(stem.code, all.slice(mostWords)),
    words,
    answer: hash32(answer.map(withoutArticle).join("\u0000"), 8),
    key: key.map((part) => readKeyPart(part, word)),
    options: offered.map((option) => hash32(option, 7)).sort((a, b) => a - b),
    keyNeedsOptions: key.some((part) => optionReferences.test(foldPassage(part.text))),
    keyIsTruth: answer.length === 1 && (answer[0] === "true" || answer[0] === "false"),
    bands: bandHashes(new Set(words.flatMap((word) => (word.kind === "frame" ? [] : [...word.grams])))),
  };
}

function readKeyPart({ text, code }: Passage, word: (text: string) => Word): KeyPart {
  const words = normalised(text === "" ? code : text).split(" ");
  if (text !== "" && code !== "") words.push(...tokenise(foldPassage(code)));
  return {
    words: words.slice(0, mostKeyWords).map(word),
    code: precise(code, words.slice(mostKeyWords)),
    option: hash32(whole({ text, code }), 7),
  };
}

/** A passage as it is compared where it must be equal. */
const whole = ({ text, code }: Passage): string =>
  code === "" ? normalised(text) : `${normalised(text)}\u0001${code}`;

const withoutArticle = (text: string): string =>
  text.replace(/^(?:the|an?|der|die|das|den|dem|ein|eine|einen|el|la|los|las|una?) (?=.{3})/, "");

/** Words without punctuation; a yes is a true. Text of punctuation alone stays what it is. */
function normalised(text: string): string {
  const folded = foldPassage(text);
  const words = tokenise(folded).join(" ");
  return truthWords.get(words) ?? (words === "" ? folded : words);
}

function precise(code: string, rest: readonly string[]): number {
  return code === "" && rest.length === 0 ? 0 : hash32(`${code} ${rest.join(" ")}`, 6);
}

/** What a question is looked up by: its hashes, and the terms of the words that say what it is about. */
export function featuresOf(reading: Reading): number[] {
  const features = new Set<number>([reading.exact[0], reading.stem]);
  // Half of all statements are true; that finds nothing.
  if (!reading.keyIsTruth) features.add(reading.answer);
  for (const { kind, term } of reading.words) if (kind !== "frame" && kind !== "negation") features.add(term);
  for (let band = 0; band < reading.bands.length; band += 1) features.add(reading.bands[band] as number);
  return [...features];
}
