/** Settings of practice between the numbers of the API and the words of the form. */
import type { LearningSettings } from "@quizmentor/contracts";

type Window = Pick<LearningSettings, "successLow" | "successHigh">;

export const levels = {
  easier: { successLow: 0.85, successHigh: 0.95 },
  usual: { successLow: 0.75, successHigh: 0.85 },
  harder: { successLow: 0.65, successHigh: 0.75 },
  hardest: { successLow: 0.55, successHigh: 0.65 },
} as const satisfies Record<string, Window>;
export const retentions = { less: 0.8, usual: 0.9, more: 0.95 } as const;

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** The word for a window of success; "own" for one that has none. */
export function levelOf({ successLow, successHigh }: Window): keyof typeof levels | "own" {
  const found = (Object.keys(levels) as (keyof typeof levels)[]).find(
    (name) => near(levels[name].successLow, successLow) && near(levels[name].successHigh, successHigh),
  );
  return found ?? "own";
}

export function retentionOf({ desiredRetention }: Pick<LearningSettings, "desiredRetention">) {
  const names = Object.keys(retentions) as (keyof typeof retentions)[];
  return names.find((name) => near(retentions[name], desiredRetention)) ?? "own";
}

/** What a form says, on top of the settings before it. A day that keeps its tick keeps its share. */
export function readLearning(values: Record<string, string>, before: LearningSettings): LearningSettings {
  const { level = "", retention = "", reviewsPerDay = "" } = values;
  return {
    ...before,
    ...levels[level as keyof typeof levels],
    desiredRetention: retentions[retention as keyof typeof retentions] ?? before.desiredRetention,
    reviewsPerDay: Number(reviewsPerDay),
    weekdays: before.weekdays.map((share, day) => (`weekday-${day}` in values ? share || 1 : 0)),
  };
}
