import { z } from "zod";
import { problems } from "./errors.ts";

export const uuid = z.uuid().describe("UUID; ids made by a client are UUIDv7.");
export const timestamp = z.iso.datetime().describe("UTC, RFC 3339.");
export const html = z.string().describe("Sanitised HTML, safe to insert.");
export const roles = ["learner", "author", "admin"] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Languages the interface speaks. */
export const languages = ["en", "de", "es", "ar"] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;
export const theme = z.enum(["system", "light", "dark"]);

/** An IANA time zone this runtime knows. */
export const timeZone = z
  .string()
  .min(1)
  .max(60)
  .refine((name) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: name });
      return true;
    } catch {
      return false;
    }
  }, "unknown time zone");

/** Opaque cursor pagination. */
export const page = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
};
export const nextCursor = z.string().nullable().describe("Give it as `cursor` to read on; null at the end.");

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(problems) as [keyof typeof problems, ...(keyof typeof problems)[]]),
    detail: z.string().optional(),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .describe("Fields that are not right."),
    requestId: z.string().optional(),
  })
  .describe("RFC 9457 problem details.")
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problem>;

/** Trimmed text. NUL and broken Unicode, which PostgreSQL cannot hold, are refused for every request at the door. */
export const text = (max: number, min = 1) => z.string().trim().min(min).max(max);
