/** Options whose mere form shows that nobody meant them: keys hit at random, notes to oneself, chat, pictures. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Choice, Option } from "./reading.ts";

/** Why this option is no answer, as the end of a sentence; null if its form is that of one. */
export function outOfForm(option: Option, choice: Choice, lexicon: Lexicon): string | null {
  if (option.regions.length > 0 || option.shown.length > 160) return null;
  return (
    gibberish(option, choice) ??
    aside(option, choice) ??
    emoji(option, choice) ??
    exclamation(option, choice) ??
    chat(option, choice, lexicon) ??
    (option.words.length > 0 && option.words.length < 9 && refusals[lexicon.code].test(option.phrase)
      ? "answers nothing"
      : null)
  );
}

const vowel = /[aeiouyäöüáéíóúàèùâêîôûąęůåæø]/iu;
const isOrdinary = (option: Option) => option.words.length > 0 && option.words.every(({ text }) => vowel.test(text));

/** Neighbours on a keyboard, of which four in a row make no word. */
const keyboardRuns = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|lkjh|kjhg|fdsa|qwer|zxcv|xcvb|yxcv|cvbn|vbnm/;
/** Words of few vowels that are some. */
const noGibberish = /^(?:https|qwerty|qwertz|rhythms?|hmm+|pssst|brrr)$/;

function gibberish({ words, shown }: Option, { plain, stem }: Choice): string | null {
  const [word] = words;
  if (words.length !== 1 || word === undefined || !/^\p{L}{3,}$/u.test(shown) || noGibberish.test(word.lower))
    return null;
  const repeats = /^(.)\1{2,}$/u.test(word.lower) && !/^i+$/.test(word.lower);
  const noVowels = word.text === word.lower && word.lower.length > 4 && !vowel.test(word.lower);
  if (!repeats && !noVowels && !keyboardRuns.test(word.lower)) return null;
  if (stem.lower.slice(-600).includes(word.lower)) return null;
  return plain.every((other) => other.words[0] === word || isOrdinary(other)) ? "is no word" : null;
}

/** A note to oneself: the whole option, and no other, stands in brackets: "(think of something)". */
function aside({ shown, words }: Option, { plain }: Choice): string | null {
  if (words.length < 2 || !isBracketed(shown) || /\d|[=<>+*/,]/.test(shown)) return null;
  if (
    /^(?:no|none|nothing|without|zero|empty|blank|not|kein\w*|nichts|ohne|leer\w*|sin|nada|ning\w*)$/.test(
      words[0]?.lower ?? "",
    )
  )
    return null;
  return plain.filter((other) => isBracketed(other.shown)).length === 1 ? "is a note, not an answer" : null;
}

const isBracketed = (shown: string) => /^[([{<]/.test(shown) && /^[([{<]\p{L}[^()[\]{}<>]*[)\]}>]\.?$/u.test(shown);

const pictured = /\p{Extended_Pictographic}/u;
/** Signs of print that count as pictographs. */
const printSigns = /[©®™↔↕↖-↙↩↪▪▫▶◀◻-◾✔✖✓☑☀-☄♀♂♠♣♥♦⚠⚡]/gu;

function emoji({ shown }: Option, { plain, stem }: Choice): string | null {
  // Pictographs stand far behind the letters.
  if (!/[\u00a9-\u00ae\u2000-\uffff]/.test(shown)) return null;
  const has = (text: string) => pictured.test(text.slice(0, 400).replace(printSigns, ""));
  if (!has(shown) || has(stem.source) || plain.filter((other) => has(other.shown)).length > 1) return null;
  return plain.some((other) => other.words.length > 0) ? "has a picture where the others have none" : null;
}

/** A shout among calm answers; titles ("Mamma Mia!") and quotations are none. */
function exclamation({ shown, words, source }: Option, { plain, stem }: Choice): string | null {
  if (!shown.endsWith("!") || !/\p{L}!+$/u.test(shown) || words.length < 3 || /["“”„«»*_`]/.test(source)) return null;
  if (words.slice(1).some(({ text, lower }) => text !== lower)) return null;
  // A program may print anything.
  if (stem.regions.length > 0 || plain.some(({ regions }) => regions.length > 0)) return null;
  if (quoting.test(stem.lower.slice(-400)) || stem.prose.includes("!") || /["“„«]/.test(stem.prose)) return null;
  return plain.filter((other) => other.shown.includes("!")).length === 1 ? "is a shout" : null;
}

/** "I", "my" and "mine" where the rest of the item speaks of nobody's own. */
function chat(option: Option, { plain, stem }: Choice, { code }: Lexicon): string | null {
  const { words, source } = option;
  const own = ownWords[code];
  if (words.length < 2 || /["“”„«»*_`’']\p{L}/u.test(source)) return null;
  const at = words.findIndex(({ lower }) => own.has(lower));
  const word = words[at];
  if (word === undefined || quoting.test(stem.lower.slice(-400)) || quoting.test(option.lower)) return null;
  // "My Fair Lady" is a title, "I Robot" too, and "Class I", "q.i.d" and "I. rent" have numerals or letters.
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next === undefined ? word.lower === "i" : code === "en" && next.text !== next.lower) return null;
  if (before && word.text !== word.lower && (word.text !== "I" || before.text !== before.lower)) return null;
  if (word.lower === "i" && (word.text !== "I" || source[word.end] !== " ")) return null;
  const speaks = (text: Choice["stem"] | Option) => text.words.some(({ lower }) => firstPersons[code].has(lower));
  const elsewhere =
    speaks(stem) ||
    /["“„«*_{]|\.\.\.|…/.test(stem.prose) ||
    plain.some((other) => other.words !== words && speaks(other));
  return elsewhere ? null : "is the author's chat";
}

/** Questions for what somebody says or what a phrase means. */
const quoting =
  /\b(?:mean\w*|translat\w*|sa(?:y|ys|id|ying)|quot\w*|lines?|express\w*|phrases?|words?|sentences?|slogan|motto|song|lyrics?|title|poem|prayer|called|cry|cried|shout\w*|respon\w*|answers?|repl\w*|sagt?|satz|frase|dice|significa|bedeutet)\b/;

const ownWords = {
  en: new Set(["my", "mine", "i", "i'm", "i'd", "i'll", "i've", "myself"]),
  de: new Set(["mein", "meine", "meinen", "meinem", "meiner", "meines"]),
  es: new Set(["mi", "mis", "mío", "mía"]),
};
const firstPersons = {
  en: new Set([...ownWords.en, "we", "our", "me", "us", "ours", "he", "she", "him", "you", "your", "yours"]),
  de: new Set([
    ...ownWords.de,
    "ich",
    "mir",
    "mich",
    "wir",
    "unser",
    "unsere",
    "uns",
    "du",
    "dein",
    "deine",
    "dir",
    "dich",
  ]),
  es: new Set([...ownWords.es, "yo", "me", "nosotros", "nuestro", "nuestra", "nos", "tú", "tu", "tus", "te"]),
};

/** Whole options that refuse, chat or speak of the question itself. */
const refusals = {
  en: /^(?:(?:please )?(?:skip|pass on) (?:this|it)(?: \w+)?|next question(?: please)?|no comment|(?:i )?give up|i refuse(?: .{0,30})?|i (?:have no (?:idea|clue)|wasn't listening|was absent)(?: .{0,30})?|dunno|idk|no clue|not a clue|beats me|search me|don't ask(?: me)?|ask (?:me|someone else|somebody else|(?:your|my|the) (?:mum|mom|mother|dad|father|grandma|grandmother|teacher|neighbou?r|dog|cat|internet|audience|examiner))(?: .{0,30})?|none of your business|(?:just )?google it|look it up|check (?:the )?(?:book|internet|wikipedia|answer key)(?: .{0,20})?|(?:pick|choose|click|select|tick) (?:me|this(?: one)?|here)|(?:definitely |certainly |probably |obviously )?not this(?: one)?|(?:this|that) (?:is )?(?:one|question|option|answer)(?: is)? .{0,30}|(?:the|a|another) (?:(?:right|correct|wrong|false|incorrect) one|(?:right|correct|wrong|false|incorrect|fourth|third|silly|stupid|random|joke|fake|trick) (?:answer|option|choice|distractor))|(?:the )?(?:best|correct|right) answer(?: here)?|(?:answer|option|distractor|choice) (?:goes )?here|(?:insert|add|put|write|type|enter) (?:\w+ ){0,3}(?:here|option|answer|distractor|text)|(?:some )?(?:nonsense|random) (?:words?|things?|stuff|text|letters)|thingy|something(?: \w+)? (?:silly|stupid|random|funny)|stop asking(?: .{0,20})?|good question|why should i (?:know|care)|is this a trick(?: question)?|what was the question(?: again)?|ha ha(?: ha)*|just because|because (?:it|they)(?: just)? (?:can|does|do|is|are)|because (?:i|we|they|someone|somebody|everyone) said so|fixme)$/,
  de: /^(?:(?:die )?nächste frage(?: bitte)?|kein kommentar|ich gebe auf|ich hab(?:e)? keine (?:ahnung|lust)|weiß (?:nicht|keiner|ich doch nicht)|k a|keinen (?:schimmer|plan)|frag(?:en sie)? (?:mich|doch|deine?n?|ihre?n?|den|die) .{1,30}|googel(?:n)?(?: (?:es|das|sie es))?|das (?:geht|interessiert) .{1,30}|(?:die|eine|noch eine) (?:richtige|falsche) antwort|(?:nimm|wähle) (?:mich|diese)|diese (?:antwort|option|hier)(?: .{0,20})?|irgendwas(?: .{0,20})?|hier (?:antwort|text) .{1,20}|weil (?:der|die) (?:lehrer|lehrerin|chef|chefin) .{1,30}|weil (?:es|das) halt so ist|einfach so|darum|hauptsache .{1,30}|ha ha(?: ha)*)$/,
  es: /^(?:siguiente pregunta|sin comentarios|me rindo|paso(?: palabra)?|ni (?:idea|flores)|yo qué sé|vete a saber|búscalo(?: .{0,20})?|pregúntale .{1,30}|pregunta (?:a|al) .{1,30}|la respuesta (?:correcta|falsa|incorrecta)|otra respuesta .{1,20}|elige esta|esta (?:opción|respuesta)(?: .{0,20})?|cualquier cosa|porque sí|porque lo dice .{1,30}|ja ja(?: ja)*)$/,
};
