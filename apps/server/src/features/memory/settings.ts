/** How a learner wants to practise, and the parameters of their memory. */
import { defaultWindow } from "@quizmentor/adaptive";
import { defaultParameters, type MemoryParameters, retentionRange, validParameters } from "@quizmentor/adaptive/memory";
import type { LearningSettings } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";

export const defaultSettings: LearningSettings = {
  successLow: defaultWindow.low,
  successHigh: defaultWindow.high,
  desiredRetention: retentionRange.usual,
  reviewsPerDay: 50,
  weekdays: [1, 1, 1, 1, 1, 1, 1],
};

/** What the memory model works with for one learner. */
export type MemorySettings = LearningSettings & { parameters: MemoryParameters; timeZone: string };

type Row = {
  time_zone: string;
  success_low: number | null;
  success_high: number | null;
  desired_retention: number | null;
  reviews_per_day: number | null;
  weekdays: number[] | null;
  memory_parameters: number[] | null;
};

/** Settings of a learner, defaults where nothing was chosen. */
export async function readSettings({ pool }: Database, userId: string): Promise<MemorySettings> {
  const { rows } = await pool.query<Row>(
    `SELECT u.time_zone, s.success_low, s.success_high, s.desired_retention, s.reviews_per_day, s.weekdays, s.memory_parameters
     FROM users u LEFT JOIN learner_settings s ON s.user_id = u.id WHERE u.id = $1`,
    [userId],
  );
  const row = rows[0];
  return {
    successLow: row?.success_low ?? defaultSettings.successLow,
    successHigh: row?.success_high ?? defaultSettings.successHigh,
    desiredRetention: row?.desired_retention ?? defaultSettings.desiredRetention,
    reviewsPerDay: row?.reviews_per_day ?? defaultSettings.reviewsPerDay,
    weekdays: row?.weekdays ?? defaultSettings.weekdays,
    parameters: row?.memory_parameters ? validParameters(row.memory_parameters) : defaultParameters,
    timeZone: row?.time_zone ?? "UTC",
  };
}

export function toLearningSettings(settings: MemorySettings): LearningSettings {
  const { successLow, successHigh, desiredRetention, reviewsPerDay, weekdays } = settings;
  return { successLow, successHigh, desiredRetention, reviewsPerDay, weekdays };
}

/** Three decimals are more than anybody means, and single precision gives them back as they were. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Stores settings, rounded, and returns them. The learner's revision moves on with them, so that every process that remembers the learner reads
 * them again before the next answer.
 */
export async function saveSettings(
  { pool }: Database,
  userId: string,
  settings: LearningSettings,
  now: Date,
): Promise<LearningSettings> {
  const { reviewsPerDay } = settings;
  const successLow = round(settings.successLow);
  const successHigh = round(settings.successHigh);
  const desiredRetention = round(settings.desiredRetention);
  const weekdays = settings.weekdays.map(round);
  await pool.query(
    `WITH saved AS (
       INSERT INTO learner_settings (user_id, success_low, success_high, desired_retention, reviews_per_day, weekdays, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (user_id) DO UPDATE
       SET success_low = excluded.success_low, success_high = excluded.success_high, desired_retention = excluded.desired_retention,
           reviews_per_day = excluded.reviews_per_day, weekdays = excluded.weekdays, updated_at = excluded.updated_at
       RETURNING user_id
     )
     UPDATE learners SET revision = revision + 1 FROM saved WHERE learners.user_id = saved.user_id`,
    [userId, successLow, successHigh, desiredRetention, reviewsPerDay, weekdays, now],
  );
  return { successLow, successHigh, desiredRetention, reviewsPerDay, weekdays };
}
