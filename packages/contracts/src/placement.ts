import { z } from "zod";
import { timestamp, uuid } from "./common.ts";
import { answer, estimate, presentation, result, skillRef, submission } from "./practice.ts";
import type { RouteContract } from "./route.ts";

/** A question of a placement test: as in practice, without hints and without the picker's reasons. */
export const placementQuestion = presentation
  .omit({ hintCount: true, hints: true, why: true })
  .meta({ id: "PlacementQuestion" });
export type PlacementQuestion = z.infer<typeof placementQuestion>;

const level = estimate
  .extend({
    low: z.number().min(0).max(1).describe("Lower end of the interval that holds the mastery with 95 %."),
    high: z.number().min(0).max(1),
  })
  .meta({ id: "PlacementLevel" });
export type PlacementLevel = z.infer<typeof level>;

export const placementResult = z
  .strictObject({
    reason: z
      .enum(["precise-enough", "decided", "maximum-length", "no-more-items", "left-early"])
      .describe("Why the test ended."),
    level: level.describe("Mean ability over the skills of the subject."),
    skills: z.array(
      z.strictObject({
        skill: skillRef,
        topic: z.string(),
        label: z.enum(["known", "unsure", "not-yet", "not-asked"]),
        answered: z.number().int().nonnegative(),
        estimate,
      }),
    ),
    practise: z
      .strictObject({ kind: z.enum(["subject", "skill"]), id: uuid, title: z.string() })
      .describe("Where to practise next: the weakest skill that may begin, or the whole subject."),
    review: z
      .array(z.strictObject({ question: placementQuestion, answer: answer.nullable(), result }))
      .describe("Every question in the order it was asked, with the own answer and the right one."),
  })
  .meta({ id: "PlacementResult" });
export type PlacementResult = z.infer<typeof placementResult>;

const subject = z.strictObject({ id: uuid, title: z.string() });

export const placementState = z
  .strictObject({
    id: uuid,
    subject,
    startedAt: timestamp,
    finishedAt: timestamp.nullable(),
    answered: z.number().int().nonnegative(),
    remaining: z.number().int().nonnegative().describe("About so many questions are still to come; 0 at the end."),
    progress: z.number().min(0).max(1).describe("Share of the test that is done; never goes back."),
    question: placementQuestion.nullable().describe("null when the test has ended."),
    result: placementResult.nullable().describe("null until the test has ended."),
  })
  .meta({ id: "PlacementState" });
export type PlacementState = z.infer<typeof placementState>;

export const placementSummary = z
  .strictObject({
    id: uuid,
    subject,
    startedAt: timestamp,
    finishedAt: timestamp.nullable().describe("null for a test that lies open."),
    answered: z.number().int().nonnegative(),
    level: level.nullable().describe("null until the test has ended."),
  })
  .meta({ id: "PlacementSummary" });
export type PlacementSummary = z.infer<typeof placementSummary>;

export const placementSubmission = submission.omit({ clientTime: true });
export type PlacementSubmission = z.infer<typeof placementSubmission>;

const params = z.strictObject({ id: uuid });

export const placement = {
  placements: {
    method: "GET",
    path: "/api/v1/placements",
    tag: "Placement",
    access: "session",
    summary: "Own placement tests: the open one and the latest with a result, of each subject",
    query: z.strictObject({ subject: uuid.optional().describe("Id of a subject: only its tests.") }),
    response: z.strictObject({ placements: z.array(placementSummary).describe("Newest first.") }),
  },
  startPlacement: {
    method: "POST",
    path: "/api/v1/placements",
    tag: "Placement",
    access: "session",
    summary: "Start a placement test, or resume the open one of this subject",
    body: z.strictObject({
      id: uuid.describe("UUIDv7 made by the client; not used when a test of this subject lies open."),
      subjectId: uuid,
    }),
    response: placementState,
    successStatus: 201,
    errors: ["placement.too-few-items"],
  },
  getPlacement: {
    method: "GET",
    path: "/api/v1/placements/{id}",
    tag: "Placement",
    access: "session",
    summary: "A placement test with its current question, or its result",
    params,
    response: placementState,
  },
  answerPlacement: {
    method: "POST",
    path: "/api/v1/placements/{id}/answers",
    tag: "Placement",
    access: "session",
    summary: "Answer the current question, or say that one does not know; whether it was right is told at the end",
    params,
    body: placementSubmission,
    response: placementState,
    errors: ["practice.presentation-gone", "practice.response-mismatch", "placement.finished"],
  },
  finishPlacement: {
    method: "POST",
    path: "/api/v1/placements/{id}/finish",
    tag: "Placement",
    access: "session",
    summary: "End a placement test early, with the result that is known by then",
    params,
    response: placementState,
  },
} as const satisfies Record<string, RouteContract>;
