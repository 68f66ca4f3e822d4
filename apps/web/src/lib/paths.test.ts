import { expect, it } from "vitest";
import { openPracticePath, practicePath, safeNext, signInPath } from "./paths.ts";

it.each([
  ["/progress?skill=1#answers", "/progress?skill=1#answers"],
  [undefined, "/today"],
  ["", "/today"],
  ["https://elsewhere.example/", "/today"],
  ["//elsewhere.example/", "/today"],
  ["/\\elsewhere.example/", "/today"],
  ["/\t/elsewhere.example/", "/today"],
  ["javascript:alert(1)", "/today"],
  [["/a", "/b"], "/today"],
])("follows %s to %s", (next, path) => {
  expect(safeNext(next)).toBe(path);
});

it("leads to sign-in and back", () => {
  expect(signInPath("/questions?sort=facility", true)).toBe("/sign-in?next=%2Fquestions%3Fsort%3Dfacility&ended=1");
});

it("names what to practise", () => {
  expect(practicePath()).toBe("/practice");
  expect(openPracticePath("7")).toBe("/practice/7");
  expect(practicePath({ kind: "mix", id: null }, 10)).toBe("/practice?scope=mix&length=10");
  expect(practicePath({ kind: "skill", id: "7" })).toBe("/practice?scope=skill&id=7");
});
