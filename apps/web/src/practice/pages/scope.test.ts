import { describe, expect, test } from "vitest";
import { readLength, readScope, readTarget, targetOf } from "./scope.ts";

const id = "018f0000-0000-7000-8000-000000000001";

describe("readScope", () => {
  test("takes what practice knows", () => {
    expect(readScope("mix", null)).toEqual({ kind: "mix" });
    expect(readScope("topic", id)).toEqual({ kind: "topic", id });
  });

  test("refuses everything else", () => {
    expect(readScope("topic", null)).toBeNull();
    expect(readScope("topic", "../../x")).toBeNull();
    expect(readScope("planet", id)).toBeNull();
    expect(readScope(["mix"], null)).toBeNull();
  });
});

test("a target comes back as the scope it was made from", () => {
  for (const scope of [{ kind: "mix" }, { kind: "skill", id }]) expect(readTarget(targetOf(scope))).toEqual(scope);
  expect(readTarget(null)).toBeNull();
});

test("readLength stays within what a practice may have", () => {
  expect(readLength("20")).toBe(20);
  for (const odd of [null, "", "0", "101", "5.5", "many"]) expect(readLength(odd)).toBe(10);
});
