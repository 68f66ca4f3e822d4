import { z } from "zod";
import { uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

const share = z.number().min(0).max(1);

/** How a learner wants to practise; kept with three decimals. */
export const learningSettings = z
  .strictObject({
    successLow: z.number().min(0.5).max(0.95).describe("Questions should be solved at least with this chance …"),
    successHigh: z.number().min(0.5).max(0.95).describe("… and at most with this one, at least 0.05 above."),
    desiredRetention: z
      .number()
      .min(0.7)
      .max(0.97)
      .describe("Chance of recall at which a question comes back; higher means more reviews."),
    reviewsPerDay: z.number().int().min(1).max(500).describe("Reviews on a usual day at most."),
    weekdays: z
      .array(share)
      .length(7)
      .describe("Share of a usual day's reviews for each weekday from Monday on, 0 for a free day."),
  })
  .meta({ id: "LearningSettings" });
export type LearningSettings = z.infer<typeof learningSettings>;

const remembered = z
  .strictObject({
    expected: z.number().nonnegative().describe("Questions that will be remembered, on average."),
    low: z.number().nonnegative().describe("Lower end of the 95 % interval of that number."),
    high: z.number().nonnegative(),
    share: share.describe("`expected` as a share of `items`; 0 when there are none."),
  })
  .meta({ id: "Remembered" });

export const forecast = z
  .strictObject({
    on: z.iso.date(),
    items: z.number().int().nonnegative().describe("Questions met so far that can still be asked."),
    withoutReviews: remembered.describe("If nothing is reviewed until then."),
    withReviews: remembered.describe("If every question is reviewed when it falls due."),
    days: z
      .array(z.strictObject({ date: z.iso.date(), reviews: z.number().int().nonnegative() }))
      .describe("Reviews planned for the next 30 days in the learner's time zone, today (with what is overdue) first."),
    curve: z
      .array(z.strictObject({ date: z.iso.date(), withoutReviews: share, withReviews: share }))
      .describe("Shares remembered, week by week from today to the date, which is the last point."),
  })
  .meta({ id: "Forecast" });
export type Forecast = z.infer<typeof forecast>;

export const memory = {
  learningSettings: {
    method: "GET",
    path: "/api/v1/learning-settings",
    tag: "Memory",
    access: "session",
    summary: "How you want to practise: level, memory and reviews per day",
    response: learningSettings,
  },
  saveLearningSettings: {
    method: "PUT",
    path: "/api/v1/learning-settings",
    tag: "Memory",
    access: "session",
    summary: "Change how you want to practise; counts from the next question on",
    body: learningSettings
      .refine((s) => s.successHigh - s.successLow >= 0.05 - 1e-9, {
        path: ["successHigh"],
        message: "must be at least 0.05 above successLow",
      })
      .refine((s) => s.weekdays.some((day) => day >= 0.001), {
        path: ["weekdays"],
        message: "must leave at least one day for reviews",
      }),
    response: learningSettings,
  },
  forecast: {
    method: "GET",
    path: "/api/v1/progress/forecast",
    tag: "Memory",
    access: "session",
    summary: "What will be remembered on a day within a year from now, with and without reviews",
    query: z.strictObject({
      on: z.iso.date().describe("A day from tomorrow to a year from now, in the learner's time zone."),
      subject: uuid.optional(),
    }),
    response: forecast,
  },
} as const satisfies Record<string, RouteContract>;
