/**
 * The question model: what an item is, as an author writes it and as the bank stores it.
 *
 * The same schema validates content files, imports, the editor's form and the API. It is written so that a
 * teacher can read an item file without a manual: every type says its right answer in plain sight.
 */
import { z } from "zod";

/** Revised Bloom taxonomy (Anderson & Krathwohl 2001), lowest first. */
export const bloomLevels = ["remember", "understand", "apply", "analyze", "evaluate", "create"] as const;
export type BloomLevel = (typeof bloomLevels)[number];

export const itemTypes = [
  "single-choice",
  "multiple-choice",
  "true-false",
  "short-answer",
  "numeric",
  "ordering",
  "matching",
  "cloze",
] as const;
export type ItemType = (typeof itemTypes)[number];

const slug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

const markdown = z.string().trim().min(1).max(20_000);
const shortText = z.string().trim().min(1).max(2_000);
const feedback = markdown
  .optional()
  .describe("Shown when a learner gave this answer: name the misconception behind it.");

const option = z.strictObject({
  text: markdown,
  correct: z.literal(true).optional().describe("Set on the right option(s) only."),
  feedback,
});

const fold = z
  .strictObject({
    case: z.boolean().default(true).describe("Treat upper and lower case as equal."),
    accents: z.boolean().default(true).describe("Treat é and e as equal."),
    whitespace: z.boolean().default(true).describe("Ignore leading, trailing and repeated spaces."),
  })
  .prefault({});

const acceptedText = {
  accept: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(50)
    .describe("Every answer that counts as right; the first is shown as the solution."),
  fold,
  pattern: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      "RE2 regular expression that the whole folded answer may match instead. RE2 runs in linear time: no look-around, no back-references.",
    ),
  notYet: z
    .array(z.strictObject({ text: z.string().min(1).max(500), feedback: markdown }))
    .max(20)
    .optional()
    .describe("Foreseen wrong answers, each with the feedback that helps."),
};

const unit = z.strictObject({
  symbol: z.string().min(1).max(30),
  factor: z.number().positive().default(1).describe("One of this unit is so many of the first unit."),
});

const numericAnswer = {
  value: z.number().optional().describe("The right value, in the first unit."),
  tolerance: z
    .union([
      z.strictObject({ absolute: z.number().nonnegative() }),
      z.strictObject({ relative: z.number().nonnegative().max(1) }),
    ])
    .optional()
    .describe("How far off still counts. Without it the value must be exact."),
  range: z
    .strictObject({ min: z.number(), max: z.number() })
    .optional()
    .describe("Any value from min to max counts, instead of value and tolerance."),
  units: z
    .array(unit)
    .min(1)
    .max(20)
    .optional()
    .describe("Accepted units; the first is the one the solution is shown in."),
  unitRequired: z
    .boolean()
    .default(false)
    .describe("A bare number earns half the credit, and the learner is told that the unit is missing."),
};

const verify = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("run"),
      language: z.enum(["javascript", "typescript", "sql", "bash"]),
      code: z.string().min(1).max(10_000),
      prints: z.string().max(10_000).describe("What it must print, without the last line break."),
    }),
    z.strictObject({
      kind: z.literal("compute"),
      expression: z.string().min(1).max(5_000).describe("JavaScript expression that gives the numeric answer."),
    }),
  ])
  .describe("How a test proves the answer by machine: code-output items are run, numeric ones recomputed.");

const itemBase = {
  id: slug.describe("Stable name of the item, unique in the bank. Never reuse one."),
  skills: z.array(slug).min(1).max(5).describe("What the item exercises, most important first."),
  bloom: z.enum(bloomLevels).optional().describe("Level of the revised Bloom taxonomy."),
  difficulty: z
    .number()
    .min(1)
    .max(5)
    .default(3)
    .describe("Author's estimate: 1 nearly everybody gets it right, 3 half of the intended learners, 5 few."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default("en")
    .describe("BCP 47 language of the text."),
  stem: markdown.describe("The question. Markdown with $LaTeX$, fenced code and ![alternative text](images)."),
  hints: z
    .array(markdown)
    .max(5)
    .default([])
    .describe("From a nudge to nearly the answer. Each one used costs credit."),
  explanation: markdown.optional().describe("Why the right answer is right, and why the tempting one is not."),
  source: z.string().max(500).optional().describe("Where the item comes from."),
  licence: z.string().max(100).optional().describe("SPDX identifier of the item's licence."),
  attribution: z.string().max(1_000).optional().describe("Notice that must stay with the item."),
  verify: verify.optional(),
};

const oneCorrect = "exactly one option must be correct";

const singleChoice = z.strictObject({
  type: z.literal("single-choice"),
  ...itemBase,
  options: z
    .array(option)
    .min(2)
    .max(12)
    .refine((options) => options.filter((o) => o.correct).length === 1, oneCorrect),
  shuffle: z.boolean().default(true),
});

const multipleChoice = z.strictObject({
  type: z.literal("multiple-choice"),
  ...itemBase,
  options: z
    .array(option)
    .min(2)
    .max(12)
    .refine((options) => options.some((o) => o.correct), "at least one option must be correct"),
  credit: z.enum(["all-or-nothing", "per-option", "right-minus-wrong"]).default("right-minus-wrong"),
  shuffle: z.boolean().default(true),
});

const trueFalse = z.strictObject({
  type: z.literal("true-false"),
  ...itemBase,
  answer: z.boolean(),
  feedback: z.strictObject({ true: markdown.optional(), false: markdown.optional() }).optional(),
});

const shortAnswer = z.strictObject({ type: z.literal("short-answer"), ...itemBase, ...acceptedText });

const numeric = z
  .strictObject({ type: z.literal("numeric"), ...itemBase, ...numericAnswer })
  .refine((item) => (item.value === undefined) !== (item.range === undefined), "give either value or range")
  .refine((item) => item.range === undefined || item.range.min <= item.range.max, "range: min must not exceed max")
  .refine((item) => !item.unitRequired || item.units !== undefined, "unitRequired needs units");

const ordering = z.strictObject({
  type: z.literal("ordering"),
  ...itemBase,
  entries: z.array(shortText).min(2).max(12).describe("In the right order."),
  credit: z
    .enum(["all-or-nothing", "pairs"])
    .default("pairs")
    .describe("pairs: the share of pairs that stand in the right order, above chance."),
});

const matching = z.strictObject({
  type: z.literal("matching"),
  ...itemBase,
  pairs: z
    .array(z.strictObject({ left: shortText, right: shortText }))
    .min(2)
    .max(12),
  distractors: z.array(shortText).max(8).default([]).describe("Extra right-hand sides that fit nothing."),
  credit: z.enum(["all-or-nothing", "per-pair"]).default("per-pair"),
});

const gap = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), ...acceptedText }),
  z
    .strictObject({ kind: z.literal("number"), ...numericAnswer })
    .refine((g) => (g.value === undefined) !== (g.range === undefined), "give either value or range"),
  z.strictObject({
    kind: z.literal("select"),
    options: z
      .array(option)
      .min(2)
      .max(12)
      .refine((options) => options.filter((o) => o.correct).length === 1, oneCorrect),
  }),
]);

/** Names of the gaps in a cloze text, in reading order: `{{name}}`. */
export function gapNames(text: string): string[] {
  return [...text.matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map((match) => match[1] as string);
}

const cloze = z
  .strictObject({
    type: z.literal("cloze"),
    ...itemBase,
    text: markdown.describe("Text with gaps written {{name}}. A gap may not stand inside a formula."),
    gaps: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), gap),
    credit: z.enum(["all-or-nothing", "per-gap"]).default("per-gap"),
  })
  .refine((item) => {
    const names = gapNames(item.text);
    return (
      names.length > 0 &&
      new Set(names).size === names.length &&
      names.length === Object.keys(item.gaps).length &&
      names.every((name) => Object.hasOwn(item.gaps, name))
    );
  }, "every {{gap}} in the text needs one entry in gaps, and the other way round");

/** One question, whole: what authors write and the bank stores. */
export const itemSchema = z
  .discriminatedUnion("type", [
    singleChoice,
    multipleChoice,
    trueFalse,
    shortAnswer,
    numeric,
    ordering,
    matching,
    cloze,
  ])
  .meta({ id: "Item" });
export type Item = z.infer<typeof itemSchema>;
/** An item as a file spells it: defaults may be left out. */
export type ItemInput = z.input<typeof itemSchema>;
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;
export type Gap = z.infer<typeof gap>;

/** `content/<subject>/subject.yaml`: the map of what is taught. */
export const subjectFileSchema = z.strictObject({
  subject: slug,
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(500),
  language: z.string().default("en"),
  source: z.string().min(1).max(500),
  licence: z.string().min(1).max(100),
  topics: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(1).max(100),
        skills: z
          .array(
            z.strictObject({
              id: slug,
              title: z
                .string()
                .min(1)
                .max(100)
                .describe("What a learner can do, for example “Predict what a closure sees”."),
              requires: z.array(slug).default([]).describe("Skills to know first."),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type SubjectFile = z.infer<typeof subjectFileSchema>;

/** `content/<subject>/<topic>.yaml`: the items of one topic. */
export const topicFileSchema = z.strictObject({
  subject: slug,
  topic: slug,
  items: z.array(itemSchema).min(1),
});
export type TopicFile = z.infer<typeof topicFileSchema>;
