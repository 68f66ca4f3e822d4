/**
 * The item-writing flaws the validator knows. Names follow the field's catalogues: Haladyna, Downing & Rodriguez (2002),
 * "A Review of Multiple-Choice Item-Writing Guidelines", and the nineteen criteria of Tarrant et al. (2006), "The
 * frequency of item writing flaws in multiple-choice questions used in high stakes nursing assessments".
 */
export const flawKinds = [
  /** An option says that all (or both) of the others are right. */
  "all-of-the-above",
  /** An option says that none (or neither) of the others is right. */
  "none-of-the-above",
  /** An option stands for a combination of others: "A and C only", "both 1 and 3". */
  "combined-options",
  /** The key is much longer than every distractor, so that length gives it away. */
  "longest-option-is-key",
  /** The stem asks for what is not so, and the negative word is not emphasised (bold, italic or capitals). */
  "negative-stem",
  /** An option has a word without exception (always, never, only, all, every): test-wise learners rule it out. */
  "absolute-terms",
  /** An option or the stem has a word of vague frequency or amount (often, sometimes, usually, may). */
  "vague-terms",
  /** The key shares most elements with the other options, so that the overlap points at it. */
  "convergence-cue",
  /** A content word of the stem comes back in the key and in no distractor. */
  "word-repeat-cue",
  /** The stem's grammar (a/an, singular/plural, tense) fits the key and not all of the distractors. */
  "grammatical-cue",
  /** Two options say the same. */
  "duplicate-options",
  /** Two numeric or date ranges of options overlap, so that one value fits both. */
  "overlapping-options",
  /** One option is contained in another, so that both would be right if the smaller one is. */
  "subset-option",
  /** A distractor nobody would choose: filler, joke, of another kind than the key, or of an absurd size. */
  "implausible-option",
  /** Options differ in grammatical form: sentences beside words, gerunds beside infinitives. */
  "unparallel-options",
  /** Options that are numbers and stand in no order. */
  "unordered-numeric-options",
  /** Options with a natural sequence other than number (days, months, dates, sizes, ranks), out of sequence. */
  "lost-sequence",
  /** A gap stands at the start of the sentence to be completed. */
  "blank-at-start",
  /** The stem asks nothing: without the options nobody knows what is wanted. */
  "no-question",
  /** A true/false statement with two ideas, of which one may be true and the other false. */
  "double-barrelled",
  /** The stem is long, and most of it is not needed for the question. */
  "gratuitous-length",
  /** An image without alternative text. */
  "missing-alternative-text",
  /** No explanation of the right answer. */
  "missing-explanation",
  /** The text points at a figure, table, passage or listing that is not there. */
  "unanswerable-reference",
  /** Over a set of items: the key stands in one position much more often than chance allows. */
  "key-position-bias",
] as const;
export type FlawKind = (typeof flawKinds)[number];

/** `problem`: a learner may be misled or cannot answer; `warning`: a cue or a needless difficulty; `advice`: style. */
export type FlawSeverity = "problem" | "warning" | "advice";

/** Where the evidence stands: UTF-16 offsets into the Markdown of the field at `path`, for example "options.2.text". */
export type Span = { path: string; start: number; end: number };

export type Flaw = {
  kind: FlawKind;
  severity: FlawSeverity;
  /** The words that show it; empty when it is about something that is missing. */
  spans: Span[];
  /** What is wrong with this item, in one English sentence that names the evidence. */
  explanation: string;
  /** What to do about it, in one or two English sentences; concrete where the rule knows the remedy. */
  repair: string;
};
