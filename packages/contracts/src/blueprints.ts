import { bloomLevels } from "@quizmentor/items/schema";
import { z } from "zod";
import { timestamp, uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

const bloomLevel = z.enum(bloomLevels);
const share = z.number().min(0).max(1);
const params = z.strictObject({ id: uuid.describe("The subject.") });

/** Fractions do not add up exactly: a millionth is nobody's question. */
const sumToOne = (shares: Record<string, number>) =>
  Math.abs(Object.values(shares).reduce((sum, one) => sum + one, 0) - 1) <= 1e-6;

const blueprintBody = z
  .strictObject({
    gate: z.boolean().describe("Refuse to publish the subject until the blueprint is met."),
    least: z.number().int().min(0).max(100_000).describe("Questions needed at least."),
    levels: z
      .partialRecord(bloomLevel, share)
      .refine(sumToOne, "The shares must sum to 1.")
      .nullable()
      .describe("Wanted share of each Bloom level; they sum to 1. Null wants none."),
    skills: z
      .record(uuid, share)
      .refine(sumToOne, "The shares must sum to 1.")
      .nullable()
      .describe("Wanted share of each skill of the subject, by its id; they sum to 1. Null wants none."),
  })
  .meta({ id: "Blueprint" });
export type BlueprintBody = z.infer<typeof blueprintBody>;

const stored = z.strictObject({
  subject: z.strictObject({ id: uuid, title: z.string(), published: z.boolean() }),
  blueprint: blueprintBody.nullable().describe("Null while nobody has made one."),
  updatedAt: timestamp.nullable(),
  updatedBy: z.string().nullable().describe("Name of the author who saved it last."),
});

const cell = z.strictObject({
  kind: z.enum(["level", "skill"]),
  level: bloomLevel.nullable().describe("Of a cell of the kind `level`."),
  skill: z.strictObject({ id: uuid, title: z.string() }).nullable().describe("Of a cell of the kind `skill`."),
  wanted: share.describe("Share of the questions; 0 wants nothing."),
  have: share,
  questions: z.number().int().describe("Questions there are; a question of several skills counts in each."),
  missing: z.number().int().describe("Questions of this kind still to be written."),
});

const published = z.strictObject({ published: z.boolean() });

export const blueprints = {
  getBlueprint: {
    method: "GET",
    path: "/api/v1/subjects/{id}/blueprint",
    tag: "Blueprints",
    access: "author",
    summary: "What a subject's question bank should hold",
    params,
    response: stored,
  },
  saveBlueprint: {
    method: "PUT",
    path: "/api/v1/subjects/{id}/blueprint",
    tag: "Blueprints",
    access: "author",
    summary: "Say what a subject's question bank should hold; the last one who saves is right",
    params,
    body: blueprintBody,
    response: stored,
  },
  removeBlueprint: {
    method: "DELETE",
    path: "/api/v1/subjects/{id}/blueprint",
    tag: "Blueprints",
    access: "author",
    summary: "Remove a blueprint, and its gate with it",
    params,
  },
  blueprintReport: {
    method: "GET",
    path: "/api/v1/subjects/{id}/blueprint/report",
    tag: "Blueprints",
    access: "author",
    summary: "What a subject's active questions are, and which its blueprint misses",
    params,
    response: z.strictObject({
      met: z.boolean(),
      questions: z.strictObject({
        wanted: z.number().int(),
        have: z.number().int(),
        missing: z.number().int().describe("To be written in all, at least; what no cell misses may be of any kind."),
      }),
      unknown: z
        .number()
        .int()
        .describe(
          "Questions whose level the author did not give and the validator has not read; no level counts them.",
        ),
      cells: z.array(cell).describe("Every level, lowest first, then every skill in teaching order."),
    }),
  },
  publishSubject: {
    method: "POST",
    path: "/api/v1/subjects/{id}/publish",
    tag: "Blueprints",
    access: "author",
    summary: "Offer a subject to learners; where its blueprint is a gate, only once that is met",
    params,
    response: published,
    errors: ["blueprint.unmet"],
  },
  withdrawSubject: {
    method: "POST",
    path: "/api/v1/subjects/{id}/withdraw",
    tag: "Blueprints",
    access: "author",
    summary: "Offer a subject to learners no longer; answers, progress and due reviews of it are kept",
    params,
    response: published,
  },
} as const satisfies Record<string, RouteContract>;
