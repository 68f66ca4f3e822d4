import { expect, it } from "vitest";
import {
  findingsPath,
  hasEmptyFields,
  healthPath,
  pairsPath,
  readCursor,
  readFindingSearch,
  readPairSearch,
  readSubject,
} from "./search.ts";

const subject = "0192d3f0-7c1a-7b2e-8f00-0123456789ab";

it("reads what makes sense and leaves out the rest", () => {
  expect(readSubject({ subject })).toBe(subject);
  expect(readSubject({ subject: "physics" })).toBeUndefined();
  expect(readSubject({ subject: [subject, subject] })).toBeUndefined();
  expect(readFindingSearch({ subject, about: "dreams", kind: "Longest!" })).toEqual({ subject });
  expect(readPairSearch({ subject: "x", verdict: "related" })).toEqual({ verdict: "related" });
  expect(readCursor({ cursor: "" })).toBeUndefined();
});

it("knows kinds only of flaws", () => {
  const kind = "negative-stem";
  expect(readFindingSearch({ kind })).toEqual({ kind });
  expect(readFindingSearch({ kind, about: "flaws" })).toEqual({ kind, about: "flaws" });
  expect(readFindingSearch({ kind, about: "level" })).toEqual({ about: "level" });
});

it("writes the address", () => {
  expect(healthPath()).toBe("/questions/health");
  expect(healthPath(subject)).toBe(`/questions/health?subject=${subject}`);
  expect(findingsPath({ subject: undefined, kind: "negative-stem" }, "c1")).toBe(
    "/questions/health/findings?kind=negative-stem&cursor=c1",
  );
  expect(pairsPath({})).toBe("/questions/health/duplicates");
});

it("notices fields that a form has sent empty", () => {
  expect(hasEmptyFields({ subject: "", about: "level" })).toBe(true);
  expect(hasEmptyFields({ about: "level" })).toBe(false);
});
