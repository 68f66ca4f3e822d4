import { bloomLevels, itemTypes } from "@quizmentor/items/schema";
import { z } from "zod";
import { html, nextCursor, page, text, timestamp, uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

/** Labels of options are positions as shown ("1", "2", …), so that they never tell the order in which an author wrote them. */
const key = z.string().min(1).max(80);
const choice = z.strictObject({ key, html });

/** A small tree of safe elements, for text with input fields in it: a string, a gap, or an element. */
export type RichNode =
  | string
  | { gap: string }
  | { tag: string; attributes?: Record<string, string>; children: RichNode[] };
export const richNode: z.ZodType<RichNode> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.strictObject({ gap: key }),
      z.strictObject({
        tag: z.string(),
        attributes: z.record(z.string(), z.string()).optional(),
        children: z.array(richNode),
      }),
    ]),
  )
  .meta({ id: "RichNode" });

const gapView = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text") }),
  z.strictObject({ kind: z.literal("number"), units: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("select"), options: z.array(z.strictObject({ key, html })) }),
]);

/** What is asked, without anything that gives the answer away. */
export const question = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("single-choice"), options: z.array(choice) }),
    z.strictObject({ type: z.literal("multiple-choice"), options: z.array(choice) }),
    z.strictObject({ type: z.literal("true-false") }),
    z.strictObject({ type: z.literal("short-answer") }),
    z.strictObject({ type: z.literal("numeric"), units: z.array(z.string()), unitRequired: z.boolean() }),
    z.strictObject({ type: z.literal("ordering"), entries: z.array(choice) }),
    z.strictObject({ type: z.literal("matching"), left: z.array(choice), right: z.array(choice) }),
    z.strictObject({ type: z.literal("cloze"), text: z.array(richNode), gaps: z.record(z.string(), gapView) }),
  ])
  .meta({ id: "Question" });
export type Question = z.infer<typeof question>;

/** Typed text; the server refuses NUL and broken Unicode in any request. */
const typed = z.string().max(500);

/** What a learner answered, in the keys of the presentation. */
export const answer = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("single-choice"), choice: key }),
    z.strictObject({ type: z.literal("multiple-choice"), choices: z.array(key).max(12) }),
    z.strictObject({ type: z.literal("true-false"), value: z.boolean() }),
    z.strictObject({ type: z.literal("short-answer"), text: typed }),
    z.strictObject({ type: z.literal("numeric"), text: typed }),
    z.strictObject({ type: z.literal("ordering"), order: z.array(key).max(12) }),
    z.strictObject({ type: z.literal("matching"), pairs: z.record(key, key) }),
    z.strictObject({ type: z.literal("cloze"), gaps: z.record(key, typed) }),
  ])
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof answer>;

export const skillRef = z.strictObject({ id: uuid, title: z.string() });

/** Why the picker chose an item: machine-readable; the interface makes the sentence. */
export const pickReason = z
  .strictObject({
    kind: z.enum([
      "new-skill",
      "uncertain-skill",
      "right-level",
      "review",
      "review-due",
      "weakest-skill",
      "prerequisite",
      "exploration",
      "only-choice",
    ]),
    skill: skillRef.nullable(),
    expectedSuccess: z.number().min(0).max(1),
    /** Days since the skill was last practised; null if never. */
    daysSince: z.number().nullable(),
  })
  .meta({ id: "PickReason" });
export type PickReason = z.infer<typeof pickReason>;

export const presentation = z
  .strictObject({
    id: uuid,
    itemId: uuid,
    version: z.number().int(),
    position: z.number().int().describe("1 for the first question of the session."),
    language: z.string(),
    bloom: z.enum(bloomLevels).nullable(),
    subject: z.string(),
    topic: z.string(),
    skills: z.array(skillRef),
    stemHtml: html,
    question,
    hintCount: z.number().int(),
    hints: z.array(html).describe("Hints already asked for."),
    why: pickReason,
  })
  .meta({ id: "Presentation" });
export type Presentation = z.infer<typeof presentation>;

export const estimate = z
  .strictObject({
    mean: z.number().describe("Ability in logits; 0 is the typical newcomer."),
    sd: z.number().nonnegative(),
    mastery: z.number().min(0).max(1).describe("Chance to solve a question of medium difficulty."),
  })
  .meta({ id: "Estimate" });
export type Estimate = z.infer<typeof estimate>;

export const verdict = z.enum(["right", "partly", "not-yet", "skipped"]);
export type Verdict = z.infer<typeof verdict>;

export const result = z
  .strictObject({
    responseId: uuid,
    presentationId: uuid,
    verdict,
    credit: z.number().min(0).max(1).describe("After the cost of hints."),
    hintsUsed: z.number().int(),
    marks: z
      .array(
        z.strictObject({ key, mark: z.enum(["right", "wrong", "missed", "neutral"]), feedbackHtml: html.nullable() }),
      )
      .describe("One per option, entry, left side or gap that deserves a mark; `missed` is right but was not chosen."),
    feedbackHtml: html.nullable(),
    note: z
      .enum(["not-a-number", "unit-missing", "unit-wrong", "unit-not-asked"])
      .nullable()
      .describe("The grader's own remark, for the interface to say in the learner's language."),
    solution: z.strictObject({
      answer: answer.describe("The right answer in the keys of the presentation."),
      html: html.describe("The right answer in words."),
    }),
    explanationHtml: html.nullable(),
    source: z.strictObject({
      source: z.string().nullable(),
      licence: z.string().nullable(),
      attribution: z.string().nullable(),
    }),
    skills: z.array(z.strictObject({ skill: skillRef, before: estimate, after: estimate })),
  })
  .meta({ id: "Result" });
export type Result = z.infer<typeof result>;

export const scopeKinds = ["mix", "subject", "topic", "skill"] as const;
const scope = z
  .strictObject({ kind: z.enum(scopeKinds), id: uuid.optional().describe("Required except for mix.") })
  .refine((s) => (s.kind === "mix") === (s.id === undefined), "mix takes no id, every other scope needs one");

export const practiceSession = z
  .strictObject({
    id: uuid,
    scope: z.strictObject({ kind: z.enum(scopeKinds), id: uuid.nullable(), title: z.string() }),
    review: z.boolean().describe("Only questions that are due for review."),
    length: z.number().int().describe("Questions planned."),
    answered: z.number().int(),
    right: z.number().int(),
    partly: z.number().int(),
    skipped: z.number().int(),
    startedAt: timestamp,
    endedAt: timestamp.nullable(),
  })
  .meta({ id: "PracticeSession" });
export type PracticeSession = z.infer<typeof practiceSession>;

export const practiceState = z
  .strictObject({
    session: practiceSession,
    current: presentation.nullable().describe("null when the session has ended."),
  })
  .meta({ id: "PracticeState" });
export type PracticeState = z.infer<typeof practiceState>;

export const submission = z.strictObject({
  id: uuid.describe("UUIDv7 made by the client; sending it again changes nothing and gives the same result."),
  presentationId: uuid,
  answer: answer.nullable().describe("null skips the question."),
  elapsedMs: z.number().int().min(0).max(86_400_000),
  clientTime: timestamp.optional().describe("For the record only; the server's clock orders answers."),
});
export type Submission = z.infer<typeof submission>;

export const submissionOutcome = z.strictObject({ result, state: practiceState }).meta({ id: "SubmissionOutcome" });
export type SubmissionOutcome = z.infer<typeof submissionOutcome>;

export const summary = z
  .strictObject({
    session: practiceSession,
    minutes: z.number().nonnegative(),
    skills: z.array(
      z.strictObject({
        skill: skillRef,
        before: estimate,
        after: estimate,
        answered: z.number().int(),
        credit: z.number(),
      }),
    ),
    wentWell: z.array(skillRef),
    lookAgain: z.array(
      z.strictObject({ responseId: uuid, itemId: uuid, stemHtml: html, verdict, skill: skillRef.nullable() }),
    ),
    nextStep: z.strictObject({
      kind: z.enum(["continue", "review-skill", "new-topic", "rest"]),
      scope: z.strictObject({ kind: z.enum(scopeKinds), id: uuid.nullable(), title: z.string() }),
    }),
  })
  .meta({ id: "Summary" });
export type Summary = z.infer<typeof summary>;

const sessionParams = z.strictObject({ id: uuid });

export const practice = {
  currentPractice: {
    method: "GET",
    path: "/api/v1/practice",
    tag: "Practice",
    access: "session",
    summary: "The practice left open, to resume on any device",
    response: z.strictObject({ state: practiceState.nullable() }),
  },
  startPractice: {
    method: "POST",
    path: "/api/v1/practice/sessions",
    tag: "Practice",
    access: "session",
    summary: "Start practising; an earlier open practice is ended",
    body: z.strictObject({
      id: uuid,
      scope,
      length: z.number().int().min(1).max(100).default(10),
      review: z
        .boolean()
        .default(false)
        .describe("Ask only what is due for review, most urgent first; the practice ends when nothing is left."),
    }),
    response: practiceState,
    successStatus: 201,
    errors: ["practice.no-items", "practice.nothing-due"],
  },
  getPractice: {
    method: "GET",
    path: "/api/v1/practice/sessions/{id}",
    tag: "Practice",
    access: "session",
    summary: "A practice and its current question",
    params: sessionParams,
    response: practiceState,
  },
  submitAnswer: {
    method: "POST",
    path: "/api/v1/practice/sessions/{id}/responses",
    tag: "Practice",
    access: "session",
    summary: "Answer or skip the current question; graded, learned from, and the next one chosen in one transaction",
    params: sessionParams,
    body: submission,
    response: submissionOutcome,
    errors: ["practice.presentation-gone", "practice.session-ended", "practice.response-mismatch"],
  },
  takeHint: {
    method: "POST",
    path: "/api/v1/practice/sessions/{id}/hints",
    tag: "Practice",
    access: "session",
    summary: "Ask for a hint; the same number twice costs once",
    params: sessionParams,
    body: z.strictObject({ presentationId: uuid, number: z.number().int().min(1).max(5) }),
    response: z.strictObject({ number: z.number().int(), html, left: z.number().int() }),
    errors: ["practice.hint-not-available", "practice.presentation-gone"],
  },
  endPractice: {
    method: "POST",
    path: "/api/v1/practice/sessions/{id}/end",
    tag: "Practice",
    access: "session",
    summary: "End a practice and read its summary",
    params: sessionParams,
    response: summary,
  },
  practiceSummary: {
    method: "GET",
    path: "/api/v1/practice/sessions/{id}/summary",
    tag: "Practice",
    access: "session",
    summary: "What a practice brought",
    params: sessionParams,
    response: summary,
  },
  reportItem: {
    method: "POST",
    path: "/api/v1/items/{id}/reports",
    tag: "Practice",
    access: "session",
    summary: "Say that something is wrong with a question",
    params: sessionParams,
    body: z.strictObject({
      id: uuid,
      reason: z.enum(["wrong-answer", "unclear", "typo", "offensive", "other"]),
      comment: text(2000).optional(),
      version: z.number().int().min(1).max(1_000_000).optional(),
    }),
    response: z.strictObject({ id: uuid }),
    successStatus: 201,
  },
} as const satisfies Record<string, RouteContract>;

const skillProgress = z
  .strictObject({
    id: uuid,
    title: z.string(),
    topicId: uuid,
    topic: z.string(),
    subjectId: uuid,
    subject: z.string(),
    estimate,
    answered: z.number().int(),
    lastAnsweredAt: timestamp.nullable(),
    fading: z.boolean().describe("Not practised for a while although it was known."),
  })
  .meta({ id: "SkillProgress" });
export type SkillProgress = z.infer<typeof skillProgress>;

const day = z
  .strictObject({
    date: z.iso.date(),
    answered: z.number().int(),
    right: z.number().int(),
    minutes: z.number(),
  })
  .meta({ id: "Day" });
export type Day = z.infer<typeof day>;

const answeredItem = z
  .strictObject({
    id: uuid,
    itemId: uuid,
    version: z.number().int(),
    type: z.enum(itemTypes),
    stemHtml: html,
    verdict,
    credit: z.number(),
    hintsUsed: z.number().int(),
    elapsedMs: z.number().int(),
    answeredAt: timestamp,
    skills: z.array(skillRef),
    subject: z.string(),
    topic: z.string(),
  })
  .meta({ id: "AnsweredItem" });
export type AnsweredItem = z.infer<typeof answeredItem>;

const point = z.strictObject({ at: timestamp, mean: z.number(), sd: z.number(), mastery: z.number() });

export const progress = {
  today: {
    method: "GET",
    path: "/api/v1/today",
    tag: "Progress",
    access: "session",
    summary: "What to do now: open practice, suggestion, the week, what is fading",
    response: z.strictObject({
      open: practiceSession.nullable(),
      suggestion: z.strictObject({
        scope: z.strictObject({ kind: z.enum(scopeKinds), id: uuid.nullable(), title: z.string() }),
        length: z.number().int(),
        minutes: z.number(),
        why: z.enum(["start", "continue-topic", "fading", "widen"]),
      }),
      week: z.array(day).describe("The seven days up to today in the learner's time zone, oldest first."),
      fading: z.array(skillProgress),
      reviewsDue: z.number().int().nonnegative().describe("Questions to review today."),
      answeredTotal: z.number().int(),
    }),
  },
  subjects: {
    method: "GET",
    path: "/api/v1/subjects",
    tag: "Progress",
    access: "session",
    summary: "Subjects, topics and skills with how many questions practice has there",
    query: z.strictObject({
      all: z
        .enum(["true"])
        .optional()
        .describe("For authors alone: also the subjects that are withdrawn from learners."),
    }),
    response: z.strictObject({
      subjects: z.array(
        z.strictObject({
          id: uuid,
          slug: z.string(),
          title: z.string(),
          description: z.string(),
          language: z.string(),
          published: z.boolean().describe("Offered to learners."),
          items: z.number().int(),
          topics: z.array(
            z.strictObject({
              id: uuid,
              slug: z.string(),
              title: z.string(),
              items: z.number().int(),
              skills: z.array(
                z.strictObject({ id: uuid, slug: z.string(), title: z.string(), mastery: z.number().nullable() }),
              ),
            }),
          ),
        }),
      ),
    }),
  },
  overview: {
    method: "GET",
    path: "/api/v1/progress",
    tag: "Progress",
    access: "session",
    summary: "Mastery per skill, ability over time, accuracy, time and the calendar of activity",
    response: z.strictObject({
      totals: z.strictObject({
        answered: z.number().int(),
        right: z.number().int(),
        accuracy: z.number().nullable(),
        minutes: z.number(),
        days: z.number().int(),
      }),
      ability: z.array(point),
      skills: z.array(skillProgress),
      calendar: z.array(day).describe("Days with answers in the last 26 weeks."),
    }),
  },
  skillHistory: {
    method: "GET",
    path: "/api/v1/progress/skills/{id}",
    tag: "Progress",
    access: "session",
    summary: "Ability over time in one skill, and the last answers",
    params: sessionParams,
    response: z.strictObject({ skill: skillProgress, history: z.array(point), answers: z.array(answeredItem) }),
  },
  subjectAbility: {
    method: "GET",
    path: "/api/v1/progress/subjects/{id}",
    tag: "Progress",
    access: "session",
    summary: "Ability over time in one subject",
    params: sessionParams,
    response: z.strictObject({ subject: skillRef, history: z.array(point) }),
  },
  responses: {
    method: "GET",
    path: "/api/v1/progress/responses",
    tag: "Progress",
    access: "session",
    summary: "Own answers, newest first, filtered",
    query: z.strictObject({
      ...page,
      subject: uuid.optional(),
      topic: uuid.optional(),
      skill: uuid.optional(),
      verdict: verdict.optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
    }),
    response: z.strictObject({ responses: z.array(answeredItem), nextCursor }),
  },
  response: {
    method: "GET",
    path: "/api/v1/progress/responses/{id}",
    tag: "Progress",
    access: "session",
    summary: "One own answer as it was given, with the question as it was then",
    params: sessionParams,
    response: z.strictObject({ presentation, answer: answer.nullable(), result, answeredAt: timestamp }),
  },
} as const satisfies Record<string, RouteContract>;
