/** What an option says, as a list of normal forms, so that two options that say the same can be told. */
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import { elementSymbols, lookUpStem, synonyms } from "../text/synonyms.ts";
import type { Word } from "../text/words.ts";
import { fromOneSide, relationWords } from "./paraphrase-relations.ts";
import { decimal, unitOf } from "./quantity.ts";
import type { Option } from "./reading.ts";
import { amountAt, mayBeAmount, rounded } from "./sameness-amounts.ts";

/** `strict` keeps prepositions; `content` has none; `loose` has no frames ("the process of") either. In the order of the text. */
export type Sense = { strict: string[]; content: string[]; loose: string[] };

type Small = Record<Lexicon["code"], ReadonlySet<string>>;
const perLanguage = (en: string, de: string, es: string): Small => ({ en: words(en), de: words(de), es: words(es) });

/** Articles, copulas and pronouns that point at the subject of the question: they make no difference between options. */
const empty = perLanguage(
  "a an the it its your they their them he his she her there is are was were be been being has have had do does did will which that who",
  `der die das den dem des ein eine einen einem einer eines es sie er ihr ihre ihren ihrer sein seine seinen ist sind war waren wird werden wurde wurden
   hat haben`,
  "el la los las lo un una unos unas su sus es son era fue está están tiene tienen se",
);
/** Prepositions and the like that come and go when the same is said in another order. */
const light = perLanguage(
  "of in on at by over to for with as and so 's layer amount time times way really simply certain own any some just also piece fact",
  "von im in am an mit für und auf bei sehr auch",
  "de del en con por para y a al muy también",
);
/** Nouns of a frame around the thing itself: "the process of respiration", "nitrogen gas". */
const frames = perLanguage(
  "process method technique act action kind type sort form state stage phenomenon element metal gas planet substance chemical disease year game colour",
  "prozess vorgang verfahren element gas planet jahr",
  "proceso método elemento gas planeta año",
);
/** Such nouns around names only: "the city of Sydney", "King John". */
const titles = perLanguage(
  `city town country continent island river sea ocean lake desert mountain king queen emperor composer author writer poet scientist philosopher painter
   state republic kingdom sir lord president`,
  "stadt land insel fluss meer see berg könig königin kaiser",
  "ciudad país isla río mar lago rey reina",
);
/** "It makes the price rise" is "it raises the price"; as stems. */
const causatives = new Set("mak let mach lass hac".split(" "));
const boundPrefixes = new Set("do co re e pre non anti de ex mid semi multi sub super over under un".split(" "));
const subscripts = /[⁰¹²³⁴-⁹₀-₉]/;

/** @param part the words of the option, or some of them */
export function senseOf(option: Option, lexicon: Lexicon, part: readonly Word[] = option.words): Sense {
  const { code } = lexicon;
  const bare = reunited(tokensOf(option, part, lexicon), lexicon).filter((token) => !empty[code].has(token));
  const said = bare.some((token) => rewritten[code].has(token))
    ? fromOneSide(withVerbDenied(withoutLightVerb(bare, lexicon), lexicon), lexicon)
    : bare;
  const strict = withSynonyms(said, lexicon).filter((token) => token !== "of" && token !== "de" && token !== "del");
  const content = strict.filter((token) => !light[code].has(token) && !causatives.has(token));
  if (!content.some((token) => frames[code].has(token) || titles[code].has(token)))
    return { strict, content, loose: content };
  const isName = part.some(({ text, lower }) => text !== lower && !titles[code].has(lower));
  // "The heaviest metal ones" are some of the heaviest.
  const isExtreme = code === "en" && said.some((token) => token.length > 4 && /(?:est|^most)$/.test(token));
  const isFrame = (token: string, at: number) =>
    frames[code].has(token) && !isExtreme && (at === 0 || at === content.length - 1);
  const rest = content.filter((token, at) => !isFrame(token, at) && !(isName && titles[code].has(token)));
  return { strict, content, loose: rest.length > 0 ? rest : content };
}

/** The content of a phrase of a thesaurus, in the normal form that `senseOf` gives. */
export function contentOf(phrase: readonly string[], lexicon: Lexicon): string[] {
  let start = 0;
  const words = phrase.map((lower): Word => {
    const word = { text: lower, lower, start, end: start + lower.length };
    start = word.end + 1;
    return word;
  });
  const tokens = tokensOf({ prose: phrase.join(" ") }, words, lexicon).filter(
    (token) => !empty[lexicon.code].has(token),
  );
  return withSynonyms(withoutLightVerb(tokens, lexicon), lexicon).filter(
    (token) => !/^(?:of|de|del)$/.test(token) && !light[lexicon.code].has(token) && !causatives.has(token),
  );
}

/** "Put the caller through to …", "turn the heating down": the particle goes back to its verb. */
function reunited(tokens: string[], { code }: Lexicon): string[] {
  const [verb, article] = tokens;
  if (code !== "en" || verb === undefined || article === undefined || tokens.length < 4) return tokens;
  const from = tokens.indexOf("from", 2);
  const keeper = from === -1 ? -1 : tokens.findIndex((token) => keepers.has(token));
  if (keeper !== -1 && from > keeper + 1) return tokens.toSpliced(from, 1).toSpliced(keeper + 1, 0, "from");
  if (particles.has(article) || !empty.en.has(article)) return tokens;
  const at = tokens.findIndex(
    (token, index) =>
      index > 2 &&
      index < 5 &&
      particles.has(token) &&
      (index === tokens.length - 1 || light.en.has(tokens[index + 1] as string)),
  );
  return at === -1 ? tokens : [verb, tokens[at] as string, ...tokens.slice(1, at), ...tokens.slice(at + 1)];
}

/** "No cold gets in" is "cold does not get in". */
function withVerbDenied(tokens: string[], { code }: Lexicon): string[] {
  const at = code === "es" ? -1 : tokens.findIndex((token) => deniers[code].has(token));
  return at === -1 || at + 2 >= tokens.length
    ? tokens
    : [...tokens.slice(0, at), tokens[at + 1] as string, code === "de" ? "nicht" : "not", ...tokens.slice(at + 2)];
}

const deniers = { en: words("no"), de: words("kein keine keinen keiner") };

/** Verbs that say nothing beside the noun of an action: "make a decision", "carry out a repair". */
const lightVerbs = words(
  "make makes making made take takes taking taken took give gives giving given gave perform performs performed conduct conducts conducted undertake undertakes provide provides provided",
);
/** Verbs before "no": "causes no pain", "contains no sugar". */
const hadVerbs = words(
  "cause causes caused contain contains contained need needs needed require requires use uses used feel feels felt show shows give gives produce produces leave leaves",
);
const actions =
  /(?:[a-z]{3}[st]ion|[a-z]{3}ment|[a-z]{3}(?:ance|ence)|[a-z]{3}[aeiou]val|[a-z]{3}ysis|[a-z]{3}pt)s?$|^(?:calls?|visits?|look|walk|bath|shower|photos?|copy|copies|answers?|reply|help|advice|warning|promise|choice|guess|use|start|change|search|test|checks?|repairs?|research|survey|study|speech|talk|attempt|effort|progress|purchase|delivery|discovery|protest|complaint|request|order|offer|loss|proof|support)$/;

/** Words without which a text is left as it is. */
const rewritten: Small = {
  en: new Set([...relationWords.en, ...lightVerbs, ...deniers.en, ...words("carry carries carried carrying let")]),
  de: new Set([...relationWords.de, ...deniers.de]),
  es: relationWords.es,
};

function withoutLightVerb(tokens: string[], { code }: Lexicon): string[] {
  if (code !== "en") return tokens;
  for (const [at, token] of tokens.slice(0, 3).entries()) {
    const next = tokens[at + 1] ?? "";
    if (lightVerbs.has(token) && actions.test(next)) return tokens.toSpliced(at, 1);
    if (/^carr(?:y|ies|ied|ying)$/.test(token) && next === "out") return tokens.toSpliced(at, 2);
    if (next === "no" && hadVerbs.has(token)) return tokens.toSpliced(at, 1);
    if (token === "let" && tokens.at(-1) === "know")
      return [...tokens.slice(0, at), "inform", ...tokens.slice(at + 1, -1)];
  }
  return tokens;
}

const keepers = words("keep keeps keeping stop stops prevent prevents hinder hinders");
const particles = words("up down off out away back through");

function tokensOf({ prose }: Pick<Option, "prose">, part: readonly Word[], lexicon: Lexicon): string[] {
  const tokens: string[] = [];
  let lowers: string[] | null = null;
  for (let at = 0; at < part.length; at++) {
    const word = part[at] as Word;
    // "Gets destroyed" is "is destroyed".
    if (/^(?:gets?|got|getting)$/.test(word.lower) && /(?:ed|en|t)$/.test(part[at + 1]?.lower ?? "")) continue;
    // "The water used for mixing" is the water for mixing.
    if (word.lower === "used" && /^(?:for|in)$/.test(part[at + 1]?.lower ?? "")) continue;
    if (mayBeAmount(word.lower, part[at + 1]?.lower ?? "", lexicon)) {
      lowers ??= part.map(({ lower }) => lower);
      const amount = amountAt(lowers, at, lexicon);
      if (amount) {
        tokens.push(amount.token);
        at += amount.size - 1;
        continue;
      }
    }
    const value = numberIn(word, lexicon);
    if (value !== null) {
      const next = part[at + 1];
      const gap = prose.slice(word.end, next?.start ?? word.end + 2);
      const words = prose.slice(word.end, word.end + 14).toLowerCase();
      const percent = /^ (?:per cent|percent|prozent|por ciento)/.exec(words)?.[0];
      if (percent) {
        tokens.push(rounded(value / 100));
        at += percent.trim().split(" ").length;
        continue;
      }
      const unit = /^ ?[%€$£°]/.exec(gap)?.[0].trim() ?? "";
      const known = next && /^[ \u00a0]?$/.test(gap) ? unitOf(next.text) : null;
      if (unit === "%") tokens.push(rounded(value / 100));
      else if (known) {
        tokens.push(`${Number((value * known.factor).toPrecision(10))}${known.unit}`);
        at += 1;
      } else tokens.push(`${prose[word.start - 1] === "-" || prose[word.start - 1] === "−" ? "-" : ""}${value}${unit}`);
      continue;
    }
    if (
      /^[A-Z]$/.test(word.text) &&
      (at > 0 || part.length === 1 || /^(?:is|has|was|and|or|than)$/.test(part[1]?.lower ?? ""))
    ) {
      tokens.push((part.length === 1 && elementSymbols.get(word.text)) || `letter-${word.text}`);
      continue;
    }
    const lower = subscripts.test(word.lower) ? word.lower.normalize("NFKC") : word.lower;
    if (lexicon.code === "en" && word.text.length < 3 && word.text !== lower) {
      const element = part.length === 1 ? elementSymbols.get(word.text.normalize("NFKC")) : undefined;
      tokens.push(element ?? lower);
    } else if (lower.includes("-") && !wholeWithHyphen(lower, lexicon)) tokens.push(...parted(lower));
    else if (lexicon.code === "es") tokens.push(lower.replace(enclitic, "$1"));
    else tokens.push(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  }
  return tokens;
}

/** "Hacerlo" is "hacer". */
const enclitic = /(?<=..)([aeiáéí]r)(?:lo|la|los|las|le|les|se)$/;

const wholeWithHyphen = (lower: string, lexicon: Lexicon) =>
  synonyms[lexicon.code].phrases.has(lookUpStem(lower, lexicon));

function parted(lower: string): string[] {
  const parts = lower.split("-");
  if (boundPrefixes.has(parts[0] as string)) return [parts.join("")];
  // "Onion-shaped domes" are onion domes.
  return parts.length === 2 && /^(?:shaped|like|style|type|förmig|artig)$/.test(parts[1] as string)
    ? parts.slice(0, 1)
    : parts;
}

function numberIn({ text, lower }: Word, lexicon: Lexicon): number | null {
  if (/^\d[\d.,]*$/.test(lower)) return decimal(lower);
  if (lower === "one" || lower === "a") return null;
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return Number.parseInt(lower, 10);
  return lexicon.numberWords.get(lower) ?? romanNumeral(text);
}

/** Phrases first, the longest at each place; words that have no synonym are cut to their stem. */
function withSynonyms(tokens: readonly string[], lexicon: Lexicon): string[] {
  const { phrases, starts, longest } = synonyms[lexicon.code];
  const stems = tokens.map((token) => (/\d/.test(token) ? token : lookUpStem(token, lexicon)));
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let size = starts.has(stems[at] as string) ? Math.min(longest, tokens.length - at) : 1;
    let said: string | undefined;
    for (; size > 0; size--) {
      said = phrases.get(size === 1 ? (stems[at] as string) : stems.slice(at, at + size).join(" "));
      if (said !== undefined) break;
    }
    const token = tokens[at] as string;
    if (size === 1 && light[lexicon.code].has(token)) said = undefined;
    if (said !== undefined) found.push(...said.split(" "));
    else if (ordinals.includes(token)) found.push(String(ordinals.indexOf(token) + 1));
    else found.push(kept(token, lexicon) ? token : (stems[at] as string));
    at += Math.max(1, size);
  }
  return found;
}

const kept = (token: string, { code }: Lexicon) =>
  light[code].has(token) || frames[code].has(token) || titles[code].has(token);

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

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
