import type { Question } from "@quizmentor/contracts";
import { describe, expect, test } from "vitest";
import { answerByKey, answerToSend, missing, moved, toggled } from "./answers.ts";

const options = ["1", "2", "3"].map((key) => ({ key, html: `Option ${key}` }));
const single: Question = { type: "single-choice", options };
const multiple: Question = { type: "multiple-choice", options };
const cloze: Question = { type: "cloze", text: [], gaps: { a: { kind: "text" }, b: { kind: "text" } } };

describe("missing", () => {
  test("a choice needs a choice", () => {
    expect(missing(single, null)).toEqual({ kind: "nothing" });
    expect(missing(single, { type: "single-choice", choice: "2" })).toBeNull();
    expect(missing(multiple, { type: "multiple-choice", choices: [] })).toEqual({ kind: "nothing" });
  });

  test("gaps are counted, and the first open one is named; blanks do not fill a gap", () => {
    expect(missing(cloze, null)).toEqual({ kind: "nothing" });
    expect(missing(cloze, { type: "cloze", gaps: { a: " ", b: "x" } })).toEqual({ kind: "some", count: 1, first: "a" });
    expect(missing(cloze, { type: "cloze", gaps: { a: "x", b: "y" } })).toBeNull();
  });

  test("text without a digit is no number yet; digits of other scripts are", () => {
    const numeric: Question = { type: "numeric", units: [], unitRequired: false };
    expect(missing(numeric, { type: "numeric", text: "seven" })).toEqual({ kind: "no-number" });
    expect(missing(numeric, { type: "numeric", text: "7,5" })).toBeNull();
    expect(missing(numeric, { type: "numeric", text: "٧" })).toBeNull();
    expect(missing(numeric, { type: "numeric", text: "½" })).toBeNull();
  });
});

describe("answerToSend", () => {
  test("leaves out empty gaps", () => {
    expect(answerToSend(cloze, { type: "cloze", gaps: { a: "", b: "y" } })).toEqual({
      type: "cloze",
      gaps: { b: "y" },
    });
  });

  test("an order nobody touched is the order as shown", () => {
    expect(answerToSend({ type: "ordering", entries: options }, null)).toEqual({
      type: "ordering",
      order: ["1", "2", "3"],
    });
  });
});

describe("answerByKey", () => {
  test("numbers choose and toggle", () => {
    expect(answerByKey(single, null, "3")).toEqual({ type: "single-choice", choice: "3" });
    expect(answerByKey(single, null, "4")).toBeNull();
    expect(answerByKey(multiple, { type: "multiple-choice", choices: ["1"] }, "1")).toEqual(toggled(["1"], "1"));
  });

  test("true and false answer to letters and numbers", () => {
    for (const key of ["t", "T", "1"])
      expect(answerByKey({ type: "true-false" }, null, key)).toEqual({ type: "true-false", value: true });
    expect(answerByKey({ type: "true-false" }, null, "f")).toEqual({ type: "true-false", value: false });
    expect(answerByKey({ type: "true-false" }, null, "x")).toBeNull();
  });
});

test("moved keeps every entry and stays within the list", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 1, 9)).toEqual(["a", "c", "b"]);
});
