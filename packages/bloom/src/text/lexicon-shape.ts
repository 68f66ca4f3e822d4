/**
 * What the rules about wording know of one language. Words are lower-cased with straight apostrophes; a `phrase` is
 * words joined by single spaces, and every pattern over phrases is meant for short ones (options, not passages).
 */
export type Lexicon = {
  code: "en" | "de" | "es";
  /** Articles, pronouns, prepositions, auxiliaries and the like: they carry no topic. */
  functionWords: ReadonlySet<string>;
  /** A crude stem: enough to bring singular and plural, or the forms of a regular verb, together. */
  stem: (word: string) => string;

  /** Whole option phrases that mean "all (both) of the others". */
  allOfTheAbove: RegExp;
  /** Whole option phrases that mean "none (neither) of the others". */
  noneOfTheAbove: RegExp;
  /** Option phrases that point at some of the others without naming them: "two of the above". */
  someOfTheAbove: RegExp;
  /** Words that make nothing but a combination of labels: "both A and C are correct". */
  labelWords: ReadonlySet<string>;
  /** Those of them that cannot be the names of things in the question: "only", "options". */
  labelAnchors: ReadonlySet<string>;
  /** Joins two parts of an option: "and", "or". */
  conjunctions: ReadonlySet<string>;
  /** Words of a scale of amounts, beside which "all" and "none" are amounts as well. */
  amounts: ReadonlySet<string>;
  /** A stem that asks for an amount. */
  asksAmount: RegExp;

  /** Words a question for one of several things starts with: which, what, who. */
  questionWords: ReadonlySet<string>;
  /** Verbs in the imperative that start a task, and politeness before them. */
  taskVerbs: ReadonlySet<string>;
  politeness: ReadonlySet<string>;
  /** Words that say "not", as they stand in a main clause. */
  negations: ReadonlySet<string>;
  /** Words that start a subordinate clause, inside which a negation is not the question's own. */
  subordinators: ReadonlySet<string>;
  /** "except" at the end of a stem. */
  exceptions: ReadonlySet<string>;
  /** Words that deny like "not": unable, lacks. */
  incapable: ReadonlySet<string>;
  /** Adjectives with which a stem asks for the wrong one, and what it asks that of. */
  wrongness: ReadonlySet<string>;
  statements: ReadonlySet<string>;
  /** Words after which a stem at its end waits for the option: "is", "of", "the". */
  openEnds: ReadonlySet<string>;
  /** Finite verbs: a stem that ends without a full stop and has one is a sentence to be completed. */
  finiteVerbs: ReadonlySet<string>;
  /** Demonstratives with which a clue in the manner of a quiz show starts: "This element …". */
  demonstratives: ReadonlySet<string>;
  /** A question inside a statement: "explain which", "find out whether". */
  indirectQuestion: RegExp;

  /** Words without exception wherever they stand. */
  absolute: ReadonlySet<string>;
  /** Words that leave nothing else: only, solely. */
  exclusive: ReadonlySet<string>;
  /** Words without exception when they start an option or one of its clauses: all, every. */
  absoluteAtStart: ReadonlySet<string>;
  /** Those of them that claim something of every member wherever they stand: all, every. */
  universal: ReadonlySet<string>;
  absolutePhrases: RegExp;
  /** Every claim without exception has one of these words; a text without them need not be looked at. */
  absoluteTriggers: ReadonlySet<string>;
  /** Phrases in which such a word is no claim without exception: "not only", "above all". */
  absoluteIdioms: RegExp;
  vague: ReadonlySet<string>;
  /** Vague only where one single option has it: may, might, some. */
  vagueAlone: ReadonlySet<string>;
  vaguePhrases: RegExp;
  /** Every vague phrase has one of these words. */
  vagueTriggers: ReadonlySet<string>;
  vagueIdioms: RegExp;

  /** Sequences that everybody knows; those in `cycles` go on from their end to their start. */
  sequences: readonly (readonly string[])[];
  cycles: readonly (readonly string[])[];
  months: readonly string[];
  numberWords: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  /** Options that were never meant: fillers and jokes. */
  fillers: RegExp;
  jokes: ReadonlySet<string>;
};

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s]+/).filter((word) => word !== ""));
