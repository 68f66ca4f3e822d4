import { expect, it } from "vitest";
import { answersPath, hasEmptyFields, readAnswerFilter } from "./answer-filter.ts";

const skill = "018f0000-0000-7000-8000-000000000001";

it("reads what makes sense and leaves out the rest", () => {
  expect(
    readAnswerFilter({
      skill,
      verdict: "not-yet",
      from: "2026-01-31",
      to: "yesterday",
      topic: "probability",
      other: "x",
    }),
  ).toEqual({ skill, verdict: "not-yet", from: "2026-01-31" });
  expect(readAnswerFilter({ verdict: ["right", "partly"] })).toEqual({});
});

it("writes the filter back into the address", () => {
  expect(answersPath({})).toBe("/progress/answers");
  expect(answersPath({ verdict: "partly" }, "a b")).toBe("/progress/answers?verdict=partly&cursor=a+b");
});

it("knows the address of a form that was sent with open fields", () => {
  expect(hasEmptyFields({ skill: "", verdict: "right" })).toBe(true);
  expect(hasEmptyFields({ verdict: "right" })).toBe(false);
});
