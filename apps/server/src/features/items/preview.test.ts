import { api } from "@quizmentor/contracts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { choiceItem, makeTestBank } from "../../testing/small-bank.ts";
import { previewItem } from "./preview.ts";

let tested: TestDatabase;
beforeAll(async () => {
  tested = await testDatabase();
  await makeTestBank(tested.database);
});
afterAll(() => tested.close());

const item = choiceItem("seen", "Is it **so**?", { hints: ["Think."], source: "A book" });

test("a whole question is shown, and an answer graded", async () => {
  const shown = await previewItem(tested.database, { content: item });
  expect(shown.errors).toEqual([]);
  expect(shown.view?.stemHtml).toContain("<strong>so</strong>");
  expect(shown.view?.hints).toHaveLength(1);
  expect(shown.result).toBeNull();
  if (shown.view?.question.type !== "single-choice") throw new Error("a single-choice question was expected");
  const right = shown.view.question.options.find((option) => option.html.includes("yes"))?.key ?? "";
  const answered = await previewItem(tested.database, {
    content: item,
    answer: { type: "single-choice", choice: right },
  });
  expect(answered.view).toEqual(shown.view);
  expect(answered.result).toMatchObject({ verdict: "right", credit: 1, source: { source: "A book" } });
  expect(api.previewItem.response.parse(answered)).toEqual(answered);
});

test("an answer to something else is not graded", async () => {
  for (const answer of [
    { type: "true-false" as const, value: true },
    { type: "single-choice" as const, choice: "9" },
  ]) {
    const preview = await previewItem(tested.database, { content: item, answer });
    expect(preview).toMatchObject({ errors: [], result: null });
  }
});

test("faults are listed; the question is shown as soon as it can be", async () => {
  const unfair = { ...item, skills: ["add", "nothing"], options: [{ text: "yes", correct: true }, { text: "yes" }] };
  const preview = await previewItem(tested.database, {
    content: unfair,
    answer: { type: "single-choice", choice: "1" },
  });
  expect(preview.errors.map((fault) => fault.path)).toEqual(["options.1.text", "skills.1"]);
  expect(preview.view).not.toBeNull();
  expect(preview.result).toBeNull();
  const empty = await previewItem(tested.database, { content: { type: "cloze" } });
  expect(empty.view).toBeNull();
  expect(empty.errors.map((fault) => fault.path)).toContain("text");
});

test("no content is refused", async () => {
  const damaged = fc
    .record({
      key: fc.constantFrom(...Object.keys(item)),
      value: fc.oneof(fc.jsonValue(), fc.constant(undefined)),
    })
    .map(({ key, value }) => ({ ...item, [key]: value }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.dictionary(fc.string(), fc.jsonValue())), async (content) => {
      const stored = JSON.parse(JSON.stringify(content).replaceAll("\\u0000", ""));
      expect(api.previewItem.response.safeParse(await previewItem(tested.database, { content: stored })).success).toBe(
        true,
      );
    }),
  );
});
