import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuestions, summarise } from "./index.ts";

const rows = (lines: object[], options = {}) => [
  ...parseQuestions("jsonl", "bank.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"), options),
];
const bank = {
  id: "otqa-1",
  category: "for-kids",
  stem: "What costs $5 or $6?",
  options: ["A", "B"],
  answer_index: 1,
  answer: "B",
};

describe("question banks", () => {
  test("a row becomes a single-choice item with licence and place", () => {
    expect(rows([bank])[0]).toMatchObject({
      ref: "otqa-1",
      line: 1,
      status: "imported",
      title: "What costs $5 or $6?",
      place: { subject: { title: "General knowledge" }, topic: { slug: "for-kids", title: "For kids" } },
      item: {
        id: "otqa-1",
        type: "single-choice",
        stem: "What costs \\$5 or \\$6?",
        options: [{ text: "A" }, { text: "B", correct: true }],
        licence: "CC-BY-SA-4.0",
        source: "github.com/uberspot/OpenTriviaQA",
      },
    });
  });

  test("True and False make a true-false item, whatever their order", () => {
    expect(rows([{ ...bank, options: ["False", "True."], answer_index: 0 }])[0]?.item).toMatchObject({
      type: "true-false",
      answer: false,
    });
  });

  test("code follows the stem in fences that hold it; the MIT notice stays", () => {
    const row = {
      ...bank,
      id: "jsq-1",
      category: "javascript",
      code: [{ lang: "javascript", source: "a = `x`;\n```\n" }],
    };
    const [result] = rows([row]);
    expect(result?.item?.stem).toBe("What costs $5 or $6?\n\n````javascript\na = `x`;\n```\n````");
    expect(result?.item).toMatchObject({ licence: "MIT", attribution: "Copyright (c) 2019 Lydia Hallie" });
  });

  test("options of other banks take licence, source and subject from the one who imports", () => {
    const options = { licence: "CC0-1.0", source: "me", subject: { slug: "mine", title: "Mine" } };
    expect(rows([{ ...bank, id: "other 1" }], options)[0]).toMatchObject({
      item: { id: "other-1", licence: "CC0-1.0", source: "me" },
      place: { subject: { slug: "mine" } },
    });
  });

  test("a repeated option goes with a note; options that speak of others keep their order", () => {
    const [twin, above] = rows([
      { ...bank, options: ["A", "B", "A"], answer_index: 2 },
      { ...bank, id: "otqa-2", options: ["A", "B", "All of the above"] },
    ]);
    expect(twin).toMatchObject({ status: "partial", item: { options: [{ text: "B" }, { text: "A", correct: true }] } });
    expect(twin?.losses).toHaveLength(1);
    expect(above?.item).toMatchObject({ shuffle: false });
  });

  test("faults are told line by line and stop nothing", () => {
    const text = [
      JSON.stringify(bank),
      "",
      "{oops",
      "[1]",
      JSON.stringify({ ...bank, answer_index: 7, answer: "Z" }),
      JSON.stringify(bank),
    ].join("\r\n");
    const result = [...parseQuestions("jsonl", "b.jsonl", `\ufeff${text}`)];
    expect(result.map((row) => [row.line, row.status])).toEqual([
      [1, "imported"],
      [3, "broken"],
      [4, "broken"],
      [5, "broken"],
      [6, "broken"],
    ]);
    expect(result[4]?.error).toContain("line 1 has the same id");
    expect(summarise("jsonl", result)).toMatchObject({ format: "jsonl", counts: { imported: 1, broken: 4 } });
  });
});

describe("items of our own", () => {
  const own = { type: "numeric", stem: "2 + 2?", value: 4, subject: "Arithmetic", topic: "Sums" };

  test("subject and topic may be titles; id and skills are made and stay the same", () => {
    const [first] = rows([own]);
    expect(first).toMatchObject({
      status: "imported",
      place: {
        subject: { slug: "arithmetic", title: "Arithmetic" },
        skills: [{ slug: "arithmetic-sums", title: "Sums" }],
      },
    });
    expect(rows([own])).toEqual(rows([own]));
    expect(first?.item?.id).toMatch(/^q-[a-z0-9]+$/);
  });

  test("says what is missing, what is not known and what is not supported", () => {
    const [missing, unknown, essay] = rows([
      { ...own, stem: undefined },
      { ...own, colour: "red" },
      { ...own, type: "essay" },
    ]);
    expect(missing).toMatchObject({ status: "broken", error: "stem is missing." });
    expect(unknown).toMatchObject({ status: "broken", error: "The question has a field that is not known: colour." });
    expect(essay).toMatchObject({ status: "unsupported", item: null });
  });

  test("an unfair item is not taken, one with a remote image is taken with a note", () => {
    const [pattern, image] = rows([
      { ...own, type: "short-answer", value: undefined, accept: ["a"], pattern: "(a" },
      { ...own, stem: "![a cat](https://e.org/c.png) What?" },
    ]);
    expect(pattern).toMatchObject({ status: "broken", item: null });
    expect(image).toMatchObject({ status: "partial", item: { type: "numeric" } });
  });
});

test("no text throws, and every text gets a report", () => {
  const json = fc.json().map((text) => text.replace(/\n/g, " "));
  const nearly = fc
    .record(
      {
        id: fc.jsonValue(),
        stem: fc.jsonValue(),
        options: fc.jsonValue(),
        answer_index: fc.jsonValue(),
        code: fc.jsonValue(),
        type: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((row) => JSON.stringify(row));
  fc.assert(
    fc.property(fc.array(fc.oneof(json, nearly, fc.string({ unit: "binary" })), { maxLength: 6 }), (lines) => {
      const result = [...parseQuestions("jsonl", "f.jsonl", lines.join("\n"))];
      expect(result.length).toBeGreaterThan(0);
      for (const row of result) expect(row.item === null).toBe(row.error !== null);
    }),
  );
});

test("a hundred thousand lines come through one by one", async () => {
  const lines = (async function* () {
    for (let i = 0; i < 100_000; i++) yield i % 2 === 0 ? "{" : "";
  })();
  let count = 0;
  for await (const row of parseQuestions("jsonl", "big.jsonl", lines)) if (row.status === "broken") count += 1;
  expect(count).toBe(50_000);
}, 30_000);

const data = join(import.meta.dirname, "../../../../shared/data/questions");
describe("the evaluation banks", () => {
  test.skipIf(!existsSync(data))(
    "all 5,753 rows import (skipped without ../shared/data/questions beside the checkout)",
    async () => {
      let count = 0;
      for (const name of ["opentriviaqa_subset.jsonl", "javascript_questions.jsonl"]) {
        const lines = createInterface({ input: createReadStream(join(data, name)) });
        const streamed = [];
        for await (const row of parseQuestions("jsonl", name, lines)) streamed.push(row);
        for (const row of streamed) expect(row.item, `${row.ref}: ${row.error}`).not.toBeNull();
        expect(streamed).toEqual([...parseQuestions("jsonl", name, await readFile(join(data, name), "utf8"))]);
        count += streamed.length;
      }
      expect(count).toBe(5_753);
    },
    60_000,
  );
});
