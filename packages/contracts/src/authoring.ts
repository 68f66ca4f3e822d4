import { bloomLevels, itemSchema, itemTypes } from "@quizmentor/items/schema";
import { z } from "zod";
import { html, nextCursor, page, text, timestamp, uuid } from "./common.ts";
import { answer, question, result } from "./practice.ts";
import type { RouteContract } from "./route.ts";

const status = z.enum(["active", "draft", "retired"]);
const params = z.strictObject({ id: uuid });
const itemRow = z
  .strictObject({
    id: uuid,
    ref: z.string(),
    type: z.enum(itemTypes),
    stem: z.string().describe("Plain text of the stem, shortened."),
    subject: z.string(),
    topic: z.string(),
    bloom: z.enum(bloomLevels).nullable(),
    language: z.string(),
    difficulty: z.number(),
    status,
    version: z.number().int(),
    updatedAt: timestamp,
    answers: z.number().int(),
    facility: z.number().nullable().describe("Mean credit of all answers."),
    openReports: z.number().int(),
    attention: z.boolean().describe("Suspended, or its answers raise an alarm: see its calibration."),
  })
  .meta({ id: "ItemRow" });
export type ItemRow = z.infer<typeof itemRow>;
const itemDetail = z
  .strictObject({
    id: uuid,
    ref: z.string(),
    status,
    topicId: uuid,
    version: z.number().int(),
    etag: z.string(),
    content: itemSchema,
    versions: z.array(
      z.strictObject({
        number: z.number().int(),
        createdAt: timestamp,
        author: z.string().nullable(),
        answers: z.number().int(),
      }),
    ),
    answers: z.number().int(),
    facility: z.number().nullable(),
    estimate: z.strictObject({ difficulty: z.number(), sd: z.number() }),
    reports: z.array(
      z.strictObject({
        id: uuid,
        reason: z.string(),
        comment: z.string().nullable(),
        createdAt: timestamp,
        version: z.number().int().nullable(),
      }),
    ),
  })
  .meta({ id: "ItemDetail" });
export type ItemDetail = z.infer<typeof itemDetail>;
/** Checked by hand in the use case, so that an author hears about every field in one go. */
export const itemContent = z
  .record(z.string(), z.unknown())
  .describe("An item as in content files; see the published item schema.");

export const authoring = {
  listItems: {
    method: "GET",
    path: "/api/v1/items",
    tag: "Items",
    access: "author",
    summary: "Questions of the bank, filtered",
    query: z.strictObject({
      ...page,
      query: z.string().max(200).optional(),
      subject: uuid.optional(),
      topic: uuid.optional(),
      type: z.enum(itemTypes).optional(),
      bloom: z.enum(bloomLevels).optional(),
      status: status.optional(),
      reported: z.enum(["true"]).optional(),
      attention: z.enum(["true"]).optional().describe("Only suspended questions and those with an alarm."),
      sort: z.enum(["updated", "facility", "answers", "difficulty"]).default("updated"),
    }),
    response: z.strictObject({ items: z.array(itemRow), nextCursor, total: z.number().int() }),
  },
  getItem: {
    method: "GET",
    path: "/api/v1/items/{id}",
    tag: "Items",
    access: "author",
    summary: "A question with its versions and reports",
    params,
    response: itemDetail,
  },
  getItemVersion: {
    method: "GET",
    path: "/api/v1/items/{id}/versions/{number}",
    tag: "Items",
    access: "author",
    summary: "A question as it was",
    params: z.strictObject({ id: uuid, number: z.coerce.number().int().min(1).max(1_000_000) }),
    response: z.strictObject({ number: z.number().int(), content: itemSchema, createdAt: timestamp }),
  },
  createItem: {
    method: "POST",
    path: "/api/v1/items",
    tag: "Items",
    access: "author",
    summary: "Add a question",
    body: z.strictObject({ topicId: uuid, status: status.default("active"), content: itemContent }),
    response: itemDetail,
    successStatus: 201,
    errors: ["item.invalid"],
  },
  saveItem: {
    method: "PUT",
    path: "/api/v1/items/{id}",
    tag: "Items",
    access: "author",
    summary: "Save a question; one that has answers gets a new version, and old answers keep theirs",
    params,
    body: z.strictObject({ etag: z.string().max(100), content: itemContent, status: status.optional() }),
    response: itemDetail,
    errors: ["item.invalid", "item.version-conflict"],
  },
  previewItem: {
    method: "POST",
    path: "/api/v1/items/preview",
    tag: "Items",
    access: "author",
    summary: "See a question as a learner would; with an answer, also how it is graded",
    body: z.strictObject({ content: itemContent, answer: answer.optional() }),
    response: z.strictObject({
      errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
      view: z
        .strictObject({ stemHtml: html, question, hints: z.array(html), explanationHtml: html.nullable() })
        .nullable(),
      result: result.omit({ responseId: true, presentationId: true, skills: true, hintsUsed: true }).nullable(),
    }),
  },
  closeReport: {
    method: "POST",
    path: "/api/v1/items/{id}/reports/{report}/close",
    tag: "Items",
    access: "author",
    summary: "Mark a report as dealt with",
    params: z.strictObject({ id: uuid, report: uuid }),
    body: z.strictObject({ note: text(2000).optional() }),
  },
} as const satisfies Record<string, RouteContract>;
