/** What answers say about a question: for its author. */
import { z } from "zod";
import { html, timestamp, uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

const share = z.number().min(0).max(1);
const logits = z.number().describe("In logits; 0 is a typical newcomer, and a question of medium difficulty.");

/** What an author should look at; the interface says in words what to do. */
export const itemAlarmKinds = [
  "negative-discrimination",
  "weak-discrimination",
  "misfit",
  "drift-easier",
  "drift-harder",
] as const;
export type ItemAlarmKind = (typeof itemAlarmKinds)[number];

const curve = z.strictObject({
  discrimination: z.number().positive(),
  difficulty: logits,
  guess: share,
  errors: z
    .strictObject({ discrimination: z.number(), difficulty: z.number(), guess: z.number() })
    .describe("Standard errors; 0 for what was not estimated."),
});

const option = z.strictObject({
  html: html.nullable().describe("null for the two sides of a true-or-false question."),
  right: z.boolean(),
  answers: z.number().int().describe("How many chose it."),
  thirds: z
    .array(share)
    .length(3)
    .describe("Share of the weakest, middle and strongest third of learners that chose it."),
});

export const itemCalibration = z
  .strictObject({
    version: z.number().int().describe("All of this is about the current version."),
    answers: z.number().int().describe("Learners' first answers, which all of this rests on."),
    needed: z.number().int().describe("So many answers are needed before anything is said."),
    calibratedAt: timestamp.nullable().describe("null before the first calibration of this version."),
    suspended: z.strictObject({ since: timestamp, because: z.enum(["negative-discrimination"]) }).nullable(),
    reinstated: z.boolean().describe("Its author put this version back in service: it is not suspended again."),
    alarms: z.array(z.strictObject({ kind: z.enum(itemAlarmKinds), since: timestamp })),
    curve: curve
      .nullable()
      .describe("null while there are too few answers, and when the able fail more often: no curve fits that."),
    line: z
      .array(
        z.strictObject({
          ability: logits,
          success: share,
          low: share,
          high: share,
          information: z.number().nonnegative().describe("Fisher information per squared logit."),
        }),
      )
      .describe("The curve with its 95 % range, from weak to strong learners."),
    points: z
      .array(z.strictObject({ ability: logits, success: share, low: share, high: share, answers: z.number().int() }))
      .describe("What was observed: mean credit of learners of about one ability, with its 95 % range."),
    fit: z
      .strictObject({
        infit: z.number(),
        outfit: z.number(),
        itemRest: z.number().describe("Correlation of the credit with ability in other questions, -1 to 1."),
        verdict: z.enum(["fits", "too-few", "misfit", "suspend"]),
      })
      .nullable(),
    exposure: share.describe("Share of all recent answers that went to this question."),
    options: z.array(option).nullable().describe("null for questions without options, or with too few answers."),
    timing: z
      .strictObject({
        answers: z.number().int(),
        fast: z.number().describe("Seconds within which one of ten has answered."),
        median: z.number(),
        slow: z.number().describe("Seconds within which nine of ten have answered."),
      })
      .nullable(),
  })
  .meta({ id: "ItemCalibration" });
export type ItemCalibration = z.infer<typeof itemCalibration>;

const params = z.strictObject({ id: uuid });

export const calibration = {
  itemCalibration: {
    method: "GET",
    path: "/api/v1/items/{id}/calibration",
    tag: "Items",
    access: "author",
    summary: "How a question behaves, as its answers show",
    params,
    response: itemCalibration,
  },
  reinstateItem: {
    method: "POST",
    path: "/api/v1/items/{id}/reinstate",
    tag: "Items",
    access: "author",
    summary: "Put a suspended question back in service; this version is not suspended again",
    params,
  },
} as const satisfies Record<string, RouteContract>;
