/** What the server gives as its grounds, in English, read so that the catalogue can say it. */

/** Grounds of the kind of knowledge other than words of the question. */
const forms = {
  "numeric item": "numeric",
  "ordering item": "ordering",
  "code to work with": "code",
  "a formula to work with": "formula",
  "figures to work with": "figures",
  "no cue of another kind": "none",
} as const;
type Form = (typeof forms)[keyof typeof forms];

/**
 * Why a question asks for its kind of knowledge: words of it, as they stand in `asked` where they can be found there, or
 * something of its form. `asked` is Markdown; the server names words in lower case and without what stands between them.
 */
export function cueOf(why: string, asked: string): { words: string } | { form: Form } {
  if (Object.hasOwn(forms, why)) return { form: forms[why as keyof typeof forms] };
  const words = why.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "giu");
  // The last sentence with a cue decides.
  const found = [...asked.matchAll(pattern)].at(-1)?.[0];
  return { words: found?.replace(/[\s*_~`]+/g, " ") ?? why };
}

const parts = {
  sentence: "sentence",
  sentences: "sentence",
  number: "number",
  numbers: "number",
  condition: "condition",
  conditions: "condition",
  negation: "negation",
  negations: "negation",
  formula: "formula",
  formulas: "formula",
  "line of code": "code",
  "lines of code": "code",
  option: "option",
  options: "option",
  entry: "entry",
  entries: "entry",
  pair: "pair",
  "pairs and distractors": "pair",
  gap: "gap",
  gaps: "gap",
} as const;
type Part = (typeof parts)[keyof typeof parts];

/** What makes a question's load: “2 sentences” is two of `sentence`. What is not known here is left out. */
export function loadParts(why: readonly string[]): { part: Part; count: number }[] {
  return why.flatMap((text) => {
    const [, count, name = ""] = /^(\d+) (.+)$/.exec(text) ?? [];
    return Object.hasOwn(parts, name) ? [{ part: parts[name as keyof typeof parts], count: Number(count) }] : [];
  });
}
