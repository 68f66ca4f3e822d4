import { expect, it } from "vitest";
import { dayPart } from "./greeting.ts";

it.each([
  ["2026-03-01T04:59:00Z", "UTC", "night"],
  ["2026-03-01T05:00:00Z", "UTC", "morning"],
  ["2026-03-01T11:00:00Z", "UTC", "day"],
  ["2026-03-01T18:00:00Z", "UTC", "evening"],
  ["2026-03-01T18:00:00Z", "Asia/Tokyo", "night"],
  ["2026-03-01T00:00:00Z", "UTC", "night"],
])("%s in %s is %s", (time, zone, part) => {
  expect(dayPart(new Date(time), zone)).toBe(part);
});
