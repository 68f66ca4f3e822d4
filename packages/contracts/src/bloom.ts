import { bloomLevels } from "@quizmentor/items/schema";
import { z } from "zod";
import { itemContent } from "./authoring.ts";
import { nextCursor, page, text, timestamp, uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

const bloomLevel = z.enum(bloomLevels);
const share = z.number().min(0).max(1);

const levelEstimate = z
  .strictObject({
    level: bloomLevel.describe("The most probable level."),
    confidence: share.describe("Its calibrated probability."),
    probabilities: z.record(bloomLevel, share),
    abstain: z.boolean().describe("The text does not say enough; take the level as a guess."),
  })
  .meta({ id: "LevelEstimate" });

const flaw = z
  .strictObject({
    kind: z.string().describe("Stable name of the item-writing flaw, for example `longest-option-is-key`."),
    severity: z.enum(["problem", "warning", "advice"]),
    spans: z
      .array(z.strictObject({ path: z.string(), start: z.number().int(), end: z.number().int() }))
      .describe("Evidence: UTF-16 offsets into the Markdown of the field at `path`."),
    explanation: z.string(),
    repair: z.string(),
  })
  .meta({ id: "Flaw" });
export type FoundFlaw = z.infer<typeof flaw>;

const near = z
  .strictObject({
    itemId: uuid,
    ref: z.string(),
    stem: z.string().describe("Plain text, shortened."),
    verdict: z.enum(["same", "duplicate", "related"]),
    similarity: share,
    differs: z
      .strictObject({ kind: z.string(), here: z.string(), there: z.string() })
      .nullable()
      .describe("What makes it another question although it looks alike, such as a number or a negation."),
  })
  .meta({ id: "NearQuestion" });
export type NearQuestion = z.infer<typeof near>;

const review = z
  .strictObject({
    level: levelEstimate,
    declared: bloomLevel.nullable().describe("The level the author gave."),
    flaws: z.array(flaw),
    duplicates: z.array(near),
    knowledge: z.strictObject({
      dimension: z.enum(["factual", "conceptual", "procedural", "metacognitive"]),
      ground: z
        .enum(["words", "numeric", "ordering", "code", "formula", "figures", "none"])
        .describe("What decided: words, the type, something to work with, or nothing."),
      cue: z.string().nullable().describe("The words that decided, lower-cased."),
      validated: z.literal(false).describe("Found by rules that nobody has validated."),
    }),
    readability: z
      .strictObject({ measure: z.string(), score: z.number(), grade: z.number().nullable() })
      .nullable()
      .describe("Null where no measure exists for the language, or the text is too short for one."),
    load: z.strictObject({
      elements: z.number().int(),
      level: z.enum(["low", "medium", "high"]),
      parts: z
        .array(
          z.strictObject({
            part: z.enum([
              "sentence",
              "number",
              "condition",
              "negation",
              "formula",
              "code",
              "option",
              "entry",
              "pair",
              "gap",
            ]),
            count: z.number().int(),
          }),
        )
        .describe("What was counted, largest part first."),
    }),
    time: z.strictObject({
      readSeconds: z.number(),
      answerSeconds: z.number(),
      seconds: z.number().describe("Expected time until the answer is given."),
    }),
    difficulty: z
      .strictObject({ mean: z.number(), sd: z.number() })
      .describe("What the text alone says about difficulty, in logits; weak, as its spread tells."),
  })
  .meta({ id: "BloomReview" });
export type BloomReview = z.infer<typeof review>;

const question = {
  content: itemContent,
  objective: text(1000).optional().describe("Learning objective that the question serves."),
};
const faults = z
  .array(z.strictObject({ path: z.string(), message: z.string() }))
  .describe("What keeps the content from being a question; then only what can be said of the text is said.");

const counted = z.strictObject({ kind: z.string(), items: z.number().int() });
const place = { subject: uuid.optional(), topic: uuid.optional() };

export const bloom = {
  validateQuestion: {
    method: "POST",
    path: "/api/v1/bloom/validate",
    tag: "Bloom Validator",
    access: "author",
    summary: "Level, flaws, near-duplicates and demands of a question, stored or not",
    body: z.strictObject({
      ...question,
      itemId: uuid.optional().describe("The stored question this is a new state of; it is no duplicate of itself."),
    }),
    response: z.strictObject({
      review: review.nullable(),
      level: levelEstimate,
      faults,
      advisor: z.boolean().describe("Whether a language model can be asked for proposals."),
    }),
  },
  validateQuestions: {
    method: "POST",
    path: "/api/v1/bloom/validate/batch",
    tag: "Bloom Validator",
    access: "author",
    summary: "The same for many questions, one line of JSON for each as soon as it is known",
    body: z.strictObject({ items: z.array(z.strictObject(question)).min(1).max(5000) }),
    stream: z.strictObject({
      index: z.number().int(),
      done: z.number().int().describe("Questions answered so far, this one included."),
      total: z.number().int(),
      review: review.nullable(),
      level: levelEstimate,
      faults,
    }),
  },
  bankHealth: {
    method: "GET",
    path: "/api/v1/bloom/health",
    tag: "Bloom Validator",
    access: "author",
    summary: "State of the bank: levels, flaws, duplicates, and which skills have questions at which level",
    query: z.strictObject(place),
    response: z.strictObject({
      items: z.number().int().describe("Questions that are active or drafts."),
      reviewed: z.number().int().describe("Of these, how many were read by the validator in their current state."),
      levels: z.array(
        z.strictObject({
          level: bloomLevel,
          items: z.number().int().describe("By the author's level or, without one, the estimate."),
          estimated: z.number().int().describe("By the validator's estimate."),
          declared: z.number().int(),
        }),
      ),
      disagreements: z
        .number()
        .int()
        .describe("Questions whose author gave another level than the validator is sure of."),
      uncertain: z.number().int().describe("Questions of which the validator does not know the level."),
      flawed: z.number().int(),
      flaws: z.array(counted),
      duplicates: z.strictObject({
        same: z.number().int(),
        duplicate: z.number().int(),
        related: z.number().int(),
      }),
      keyPositions: z
        .array(
          z.strictObject({
            options: z.number().int(),
            counts: z.array(z.number().int()).describe("How often the key stands first, second, …"),
            biased: z.boolean(),
          }),
        )
        .describe("Single-choice questions by number of options."),
      coverage: z.array(
        z.strictObject({
          skillId: uuid,
          skill: z.string(),
          topic: z.string(),
          counts: z.array(z.number().int()).length(6).describe("Questions by level, lowest first."),
        }),
      ),
    }),
  },
  listFindings: {
    method: "GET",
    path: "/api/v1/bloom/findings",
    tag: "Bloom Validator",
    access: "author",
    summary: "Questions that the validator has something to say about",
    query: z.strictObject({
      ...page,
      ...place,
      about: z.enum(["flaws", "level", "uncertain"]).default("flaws"),
      kind: z.string().max(60).optional().describe("Only this flaw."),
    }),
    response: z.strictObject({
      findings: z.array(
        z.strictObject({
          itemId: uuid,
          ref: z.string(),
          stem: z.string(),
          topic: z.string(),
          declared: bloomLevel.nullable(),
          level: bloomLevel,
          confidence: share,
          flaws: z.array(flaw),
        }),
      ),
      nextCursor,
      total: z.number().int(),
    }),
  },
  listDuplicates: {
    method: "GET",
    path: "/api/v1/bloom/duplicates",
    tag: "Bloom Validator",
    access: "author",
    summary: "Pairs of questions that are the same, say the same, or look nearly alike",
    query: z.strictObject({ ...page, ...place, verdict: z.enum(["same", "duplicate", "related"]).optional() }),
    response: z.strictObject({
      pairs: z.array(
        z.strictObject({
          verdict: z.enum(["same", "duplicate", "related"]),
          similarity: share,
          differs: near.shape.differs,
          questions: z
            .array(z.strictObject({ itemId: uuid, ref: z.string(), stem: z.string(), topic: z.string() }))
            .length(2),
        }),
      ),
      nextCursor,
      total: z.number().int(),
    }),
  },
  correctLevel: {
    method: "POST",
    path: "/api/v1/bloom/corrections",
    tag: "Bloom Validator",
    access: "author",
    summary: "Tell the validator the right level of a question; it learns from that when it is next refitted",
    body: z.strictObject({ content: itemContent, itemId: uuid.optional(), level: bloomLevel }),
    response: z.strictObject({ corrections: z.number().int().describe("Given so far in this organisation.") }),
    successStatus: 201,
  },
  suggestImprovements: {
    method: "POST",
    path: "/api/v1/bloom/suggestions",
    tag: "Bloom Validator",
    access: "author",
    summary: "Proposals for a question by a language model, where the operator runs one",
    body: z.strictObject({ content: itemContent, wantedLevel: bloomLevel.optional() }),
    response: z.strictObject({
      suggestions: z.array(z.string()).describe("Plain text by a machine; empty when it gave none."),
    }),
    errors: ["bloom.no-advisor"],
  },
  levelModel: {
    method: "GET",
    path: "/api/v1/bloom/model",
    tag: "Bloom Validator",
    access: "author",
    summary: "Which level model is in use, and how the last refit came out",
    response: z.strictObject({
      source: z.enum(["shipped", "refitted", "external"]),
      advisor: z.boolean().describe("Whether the operator runs a language model that makes proposals."),
      trainedOn: z.string().describe("SHA-256 of the training set, hexadecimal; empty for an external model."),
      corrections: z.number().int(),
      fittedAt: timestamp.nullable(),
      lastRefit: z
        .strictObject({
          at: timestamp,
          adopted: z.boolean(),
          corrections: z.number().int(),
          logLoss: z.strictObject({ candidate: z.number(), inUse: z.number() }),
        })
        .nullable(),
    }),
  },
} as const satisfies Record<string, RouteContract>;
