export type DayPart = "morning" | "day" | "evening" | "night";

/** Part of the day where the learner is. */
export function dayPart(now: Date, timeZone: string): DayPart {
  const hour = Number(new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(now));
  if (hour < 5) return "night";
  if (hour < 11) return "morning";
  return hour < 18 ? "day" : "evening";
}
