import { expect, it } from "vitest";
import { addDays, chosenDay } from "./day.ts";

it("counts over months and years", () => {
  expect(addDays("2026-02-27", 2)).toBe("2026-03-01");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});

it.each([
  ["2026-06-30", "2026-06-30"],
  ["2026-05-05", "2026-05-05"],
  ["2027-05-04", "2027-05-04"],
  ["2026-05-04", "2026-06-03"],
  ["2027-05-05", "2026-06-03"],
  ["2026-02-30", "2026-06-03"],
  ["2026-06-31", "2026-06-03"],
  ["soon", "2026-06-03"],
  [undefined, "2026-06-03"],
  [["2026-06-30"], "2026-06-03"],
])("%s asked for on 4 May gives %s", (asked, on) => {
  expect(chosenDay(asked, "2026-05-04")).toEqual({ on, first: "2026-05-05", last: "2027-05-04" });
});
