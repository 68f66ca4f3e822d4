/**
 * Syllables of a word by rules of spelling, for readability formulas. Rules miss some words (loanwords, compounds with a
 * silent e inside); `syllables.test.ts` measures how many.
 */

export type SyllableCounter = (word: string) => number;

/** Letters of a word that are read; a longer run of letters is data, and its first letters stand for it. */
const longestWord = 60;

/** The counter for a BCP 47 language, or null where there is none. */
export function syllableCounter(language: string): SyllableCounter | null {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] as string;
  return Object.hasOwn(counters, primary) ? (counters[primary] as SyllableCounter) : null;
}

const counters: Record<string, SyllableCounter> = {
  en: (word) => sumOfParts(word, englishPart),
  de: (word) => sumOfParts(word, germanPart),
  es: (word) => sumOfParts(word, spanishPart),
};

/** Parts between hyphens and apostrophes are counted apart; a part without a vowel ("don't", "FBI's") adds nothing. */
function sumOfParts(word: string, count: SyllableCounter): number {
  const lower = word.slice(0, longestWord).toLowerCase();
  if (!joint.test(lower)) return Math.max(1, count(lower));
  let sum = 0;
  for (const part of lower.split(joint)) sum += count(part);
  return Math.max(1, sum);
}
const joint = /['’‐‑-]/;

/** Vowel groups, then what English spells and does not say, or says and does not spell. */
function englishPart(word: string): number {
  const known = englishExceptions.get(word);
  if (known !== undefined) return known;
  let count = englishGroups(word);
  if (count === 0) return 0;
  if (silentEnding.test(word)) count -= 1;
  if (word.length > 5 && silentInside.test(word)) count -= 1;
  if (mayHaveHiatus.test(word)) for (const pattern of hiatus) if (pattern.test(word)) count += 1;
  return Math.max(1, count);
}
const mayHaveHiatus = /[aeiouy]{2}|ms?$/;

/** Runs of vowels; y is a consonant before a vowel. */
function englishGroups(word: string): number {
  let groups = 0;
  let inside = false;
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const vowel = isEnglishVowel(letter) || (letter === "y" && !isEnglishVowel(word[at + 1] ?? ""));
    if (vowel && !inside) groups += 1;
    inside = vowel;
  }
  return groups;
}
const isEnglishVowel = (letter: string): boolean => letter !== "" && "aeiouéèêàâïöü".includes(letter);

/** A final e (not after consonant + l), and the e of -es and -ed where no sibilant or dental asks for it. */
const silentEnding = /(?:[^aeioul]|[aeiouy]l|[gq]u)e$|(?:[^aeiouscgxz]|[^sc]h)(?<!sh|ch|[^aeiouy]l)es$|[^aeioutd]ed$/;
/** The e at the end of a first part: movement, likely, careful, sometimes, therefore. */
const silentInside =
  /[aeiouy][^aeiouyl]e(?:ment|ful|less|ly|ness)(?:s|ly|ness)?$|[aeiouy]le(?:ment|ful|less|ly|ness)$|^(?:some|there|where|here|else|fore|home|time|life|line|name|base|make|take|side|note|whole|store|fire|space)(?=[^aeiouydrslm]|s[^a]|m[^e]|l[^y])/;
/** Neighbouring vowels in two syllables, and syllables without a vowel letter. */
const hiatus = [
  /(?<![cst])ia(?!ge)|(?<=[aeiouy]t)iat|(?<=c)iat|^bias/,
  /(?<![cgstx])io(?!us$|usly$|n$|ns$|ur)|(?<![cgtx])ious|(?<=[^aeiouy]i)o(?=logy|xide)|nion$|(?<=[^cgstx])ions?$/,
  /iu|(?<![gq])uo|ao|eums?$|uou/,
  /(?<![gq])ua(?!rd)|(?<![gq])ue(?=n|l)|uity|uition|ruin|luid|enuine/,
  /iet(?:y|al)|(?<![cstl])ien(?:ce|t)|clien|scien|rier|quie/,
  /eo(?!n$|ns$|us$|ple)|eolog|crea|react|real(?=i)|inear|uclear|area|idea|theat/,
  /[^aeiou]ying$|[aeoi]ing$|[^gq]uing$/,
  /sms?$|thms?$/,
];
const englishExceptions = new Map<string, number>(
  Object.entries({
    "": 0,
    people: 2,
    business: 2,
    every: 2,
    being: 2,
    science: 2,
    sciences: 3,
    scientific: 4,
    conscience: 2,
    queue: 1,
    queues: 1,
    evening: 2,
    recipe: 3,
    maybe: 2,
    something: 2,
    somewhere: 2,
    coefficient: 4,
    cooperate: 4,
    cooperation: 5,
    coordinate: 4,
    coordinates: 4,
    nth: 1,
    ion: 2,
    ions: 2,
    lion: 2,
    create: 2,
    hypotheses: 4,
    analyses: 4,
    axes: 2,
    quiet: 2,
    society: 4,
    naked: 2,
    hundred: 2,
    poem: 2,
    poems: 2,
    poet: 2,
    argue: 2,
    area: 3,
    areas: 3,
    idea: 3,
    ideas: 3,
    series: 2,
    species: 2,
  }),
);

/** Vowels, of which two make one syllable where they are a diphthong or a long vowel; then -ien, -een, -eum and the like. */
function germanPart(word: string): number {
  let count = 0;
  let at = 0;
  while (at < word.length) {
    if (!isGermanVowel(word, at)) {
      at += 1;
      continue;
    }
    count += 1;
    at += germanPairs.has(word.slice(at, at + 2)) ? 2 : 1;
  }
  if (count > 1) for (const pattern of germanHiatus) if (pattern.test(word)) count += 1;
  return count;
}
function isGermanVowel(word: string, at: number): boolean {
  const letter = word[at] as string;
  if (letter === "u") return word[at - 1] !== "q";
  if (letter === "y") return at > 0 || !"aeiouäöü".includes(word[1] ?? "b");
  return "aeioäöüéèêàáóô".includes(letter);
}
const germanPairs = new Set("aa ee oo ie ai ay ei ey au äu eu oi oy".split(" "));
const germanHiatus = [
  /(?<!sch)ien$|(?:famil|lin|ser|fol|stud|akt|öd|mater|arter|bakter|präm|immobil|lil)ie$/,
  /ienz(?:en)?$|(?:pat|quot|grad|or|kl)ient(?:en)?$|eens?$|eums?$|iläum|^(?:un)?be(?:ur|end)/,
  /^koo[pr]|^zoolog|egoi|protein|koffein|atheis|naiv/,
];

/** Vowels, of which neighbours join where one is an unstressed i or u (Ortografía de la lengua española, RAE 2010). */
function spanishPart(word: string): number {
  let count = 0;
  let before = "";
  for (let at = 0; at < word.length; at++) {
    const vowel = spanishVowel(word, at);
    if (vowel === "h") continue;
    if (vowel !== "" && !(before !== "" && (isWeak(vowel) || isWeak(before)))) count += 1;
    before = vowel;
  }
  return count;
}
const isWeak = (vowel: string): boolean => vowel === "i" || vowel === "u" || vowel === "ü";

/** The vowel at this place, "h" for a silent letter that parts no vowels, "" for a consonant. */
function spanishVowel(word: string, at: number): string {
  const letter = word[at] as string;
  const next = word[at + 1] ?? "";
  if (letter === "h") return at > 0 && word[at - 1] === "c" ? "" : "h";
  if (letter === "y") return next === "" || !"aeiouáéíóú".includes(next) ? "i" : "";
  if (letter === "u" && (word[at - 1] === "q" || (word[at - 1] === "g" && "eiéí".includes(next) && next !== "")))
    return "";
  return "aeiouáéíóúü".includes(letter) ? letter : "";
}
