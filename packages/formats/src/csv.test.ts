import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, detectFormat, parseQuestions } from "./index.ts";

const read = (text: string, options = {}) => [...parseQuestions("csv", "biology.csv", text, options)];
const one = (header: string, row: string) => read(`${header}\n${row}`)[0];

describe("a table of questions", () => {
  test.each([
    [
      "stem,A,B,C,answer",
      "Which?,x,y,z,B",
      { type: "single-choice", options: [{ text: "x" }, { text: "y", correct: true }, { text: "z" }] },
    ],
    [
      "stem,option1,option2,answer",
      "Which?,x,y,2",
      { type: "single-choice", options: [{ text: "x" }, { text: "y", correct: true }] },
    ],
    [
      "stem,option1,option2,answer",
      "Which?,Red,Blue,blue",
      { options: [{ text: "Red" }, { text: "Blue", correct: true }] },
    ],
    [
      "stem;A;B;C;answer",
      "Which?;x;y;z;A|C",
      { type: "multiple-choice", options: [{ text: "x", correct: true }, { text: "y" }, { text: "z", correct: true }] },
    ],
    ["stem;A;B;C;answer", "Which?;x;y;z;A, C", { type: "multiple-choice" }],
    ["stem\tA\tB\tanswer", "Earth is flat\tTrue\tFalse\tB", { type: "true-false", answer: false }],
    ["stem,answer", "Earth is round,TRUE", { type: "true-false", answer: true }],
    [
      "stem,answer",
      "Capital of Spain?,Madrid|City of Madrid",
      { type: "short-answer", accept: ["Madrid", "City of Madrid"] },
    ],
    [
      "stem;answer;tolerance;unit",
      "g?;9,81;1 %;m/s²",
      { type: "numeric", value: 9.81, tolerance: { relative: 0.01 }, units: [{ symbol: "m/s²" }] },
    ],
    ["question,correct answer,tolerance", "Year?,1789,2", { type: "numeric", value: 1789, tolerance: { absolute: 2 } }],
    [
      "type,stem,A,B,C,answer",
      "ordering,Order,first,second,third,",
      { type: "ordering", entries: ["first", "second", "third"] },
    ],
    ["stem,A,B,answer", '"Which, of ""two""\nlines?",x,y,A', { stem: 'Which, of "two"\nlines?' }],
  ])("%s / %s", (header, row, item) => {
    expect(one(header, row)).toMatchObject({ status: "imported", error: null, item });
  });

  test("the columns that may be missing", () => {
    const row = one(
      "id,subject,topic,skill,stem,answer,hint,explanation,bloom,difficulty,language,source,licence",
      "Bio 1,Biology,Cells,Name parts of cells,Powerhouse?,mitochondrion,Starts with m,Because.,Remember,hard,en,Book,CC0-1.0",
    );
    expect(row).toMatchObject({
      ref: "Bio 1",
      place: {
        subject: { slug: "biology" },
        topic: { title: "Cells" },
        skills: [{ slug: "name-parts-of-cells", title: "Name parts of cells" }],
      },
      item: {
        id: "bio-1",
        hints: ["Starts with m"],
        bloom: "remember",
        difficulty: 4,
        source: "Book",
        licence: "CC0-1.0",
      },
    });
  });

  test.each([
    ["stem,A,B,answer", "Which?,x,y,D", "Line 2: The answer “D” is none of the options."],
    ["stem,A,B,answer", "Which?,x,y,", "Line 2: The answer is missing."],
    ["stem,A,B,answer", ",x,y,A", "Line 2: The question has no text in the column “stem”."],
    ["stem,A,answer", "Which?,x,A", "Line 2: options needs at least 2 entries."],
    ["type,stem,answer", "numeric,How many?,many", "Line 2: The answer “many” is not a number."],
    [
      "type,stem,answer",
      'numeric,How many?,"1,234"',
      "Line 2: The answer “1,234” can be read as 1.234 or 1234: leave out the thousands separator.",
    ],
    [
      "type,stem,answer",
      "tf,Is it?,perhaps",
      "Line 2: The answer to a true-false question is true or false, not “perhaps”.",
    ],
    ["type,stem,answer", "single-choice,Is it?,A|B", "Line 2: The answer “A” is none of the options."],
  ])("%s / %s is broken, in words", (header, row, error) => {
    expect(one(header, row)).toMatchObject({ status: "broken", error, item: null });
  });

  test("types a table cannot hold are unsupported; values that do not fit are left out with a note", () => {
    expect(one("type,stem,answer", "matching,Match,x")?.status).toBe("unsupported");
    expect(one("type,stem,answer", "essay,Write,x")?.status).toBe("unsupported");
    const row = one("stem,answer,bloom,difficulty,colour", "Q,a b,high,9,red");
    expect(row?.status).toBe("partial");
    expect(row?.losses).toHaveLength(3);
  });

  test("a number that is also an option is read as the option, and said so", () => {
    expect(one("stem,A,B,C,answer", "1 + 1?,3,2,1,2")).toMatchObject({
      status: "imported",
      item: { options: [{}, { correct: true }, {}] },
    });
    const row = one("stem,A,B,C,answer", "2 - 1?,3,2,1,1");
    expect(row).toMatchObject({
      status: "partial",
      item: { options: [{ text: "3" }, { text: "2" }, { text: "1", correct: true }] },
    });
  });

  test("one broken row never stops the rest", () => {
    const rows = read(
      'stem,A,B,answer\r\nfirst,x,y,A\r\n\r\n"never closed,x,y,A\r\nthird,x,y,B\r\nfourth,x\r\nfifth,"a\nb",y,B\r\n',
    );
    expect(rows.map((row) => [row.line, row.status])).toEqual([
      [2, "imported"],
      [4, "broken"],
      [5, "imported"],
      [6, "broken"],
      [7, "imported"],
    ]);
    expect(rows[1]?.error).toBe("A quotation mark in line 4 is never closed.");
  });

  test("quotation marks inside a cell are no fault", () => {
    const rows = read('stem,A,B,answer\nHow big is a 5" disk?,5",9",B\nnext,x,y,A');
    expect(rows).toMatchObject([
      { line: 2, item: { stem: 'How big is a 5" disk?' } },
      { line: 3, status: "imported" },
    ]);
  });

  test("without the columns it needs, or without rows, it says what is missing", () => {
    expect(read("name,points\nA,1")[0]?.error).toContain("no column “stem”");
    expect(read("stem,A\nA,1")[0]?.error).toContain("no column “answer”");
    expect(read("stem,answer\n")[0]?.error).toContain("no question below");
    expect(read("")[0]?.error).toBe("The file is empty.");
  });

  test("importing twice gives the same ids, the same question twice is told", () => {
    const text = "stem,answer\nQ,a\nQ,a\n";
    expect(read(text)).toEqual(read(text));
    expect(read(text)[1]?.error).toContain("same id");
  });
});

test("files are known by name or by their first lines, and read in the encodings people save them in", () => {
  expect(detectFormat("a.csv", "")).toBe("csv");
  expect(detectFormat("a.yml", "")).toBe("native");
  expect(detectFormat("a.txt", '{"stem":"x"}\n{"stem":"y"}')).toBe("jsonl");
  expect(detectFormat("a.json", '{\n "items": []}')).toBe("native");
  expect(detectFormat("a", "\ufeff# note\nsubject: x\n")).toBe("native");
  expect(detectFormat("a.txt", "Question;Answer\nx;y")).toBe("csv");
  expect(detectFormat("photo.png", "\u0089PNG")).toBeNull();
  expect(decodeText(new TextEncoder().encode("\ufeffä"))).toBe("ä");
  expect(decodeText(new Uint8Array([0xe4, 0x93]))).toBe("ä“");
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe4, 0x00]))).toBe("ä");
});

test("no bytes throw, and every text gets a report", () => {
  const cell = fc.oneof(
    fc.constantFrom('"', '""', ",", ";", "\n", "A", "B", "true", "1,5", "|", "\ufeff"),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const table = fc.array(cell, { maxLength: 40 }).map((cells) => `stem,A,B,answer,type,tolerance\n${cells.join("")}`);
  const bytes = fc.uint8Array({ maxLength: 200 }).map(decodeText);
  fc.assert(
    fc.property(fc.oneof(table, bytes, fc.string({ unit: "binary" })), (text) => {
      const rows = read(text);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.item === null).toBe(row.error !== null);
    }),
    { numRuns: 500 },
  );
});
