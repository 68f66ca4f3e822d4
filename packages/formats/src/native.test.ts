import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TopicFile, topicFileSchema } from "@quizmentor/items/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { anyItem } from "../../items/test/arbitrary.ts";
import { parseFolder, parseQuestions, toTopicYaml } from "./index.ts";

const subject = `subject: maths
title: Mathematics
description: Numbers.
source: us
licence: CC0-1.0
topics:
  - id: sums
    title: Adding up
    skills: [{ id: add, title: Add two numbers }]
`;
const topic = `subject: maths
topic: sums
items:
  - id: one
    type: numeric
    skills: [add]
    stem: 1 + 1?
    value: 2
  - id: two
    type: numeric
    skills: [subtract]
    stem: 2 - 1?
    value: 1
  - id: three
    type: numeric
    skills: [add]
    stem: 1 + 2?
`;

describe("topic files", () => {
  test("in a folder they get titles from their subject, and lines where faults are", () => {
    const rows = [
      ...parseFolder([
        { path: "maths/sums.yaml", text: topic },
        { path: "maths/subject.yaml", text: subject },
        { path: "maths/images/a.svg", text: "<svg/>" },
        { path: "schema/topic.schema.json", text: "{}" },
      ]),
    ];
    expect(rows.map((row) => [row.ref, row.line, row.status])).toEqual([
      ["one", 4, "imported"],
      ["two", 9, "partial"],
      ["three", 14, "broken"],
    ]);
    expect(rows[0]?.place).toEqual({
      subject: { slug: "maths", title: "Mathematics" },
      topic: { slug: "sums", title: "Adding up" },
      skills: [{ slug: "add", title: "Add two numbers" }],
    });
    expect(rows[1]?.losses).toEqual(["subject.yaml does not know the skill subtract."]);
    expect(rows[2]?.error).toContain("give either value or range");
  });

  test("the same id in two files is found; a faulty subject is told and its topics are still read", () => {
    const rows = [
      ...parseFolder([
        { path: "maths/subject.yaml", text: "subject: [" },
        { path: "maths/a.yaml", text: topic },
        { path: "maths/b.yaml", text: topic },
      ]),
    ];
    expect(rows.map((row) => row.status)).toEqual([
      "broken",
      "imported",
      "imported",
      "broken",
      "broken",
      "broken",
      "broken",
    ]);
    expect(rows[4]?.error).toBe("The question in maths/a.yaml line 4 has the same id (one).");
  });

  test("JSON is read like YAML, with its lines", () => {
    const rows = [...parseQuestions("native", "sums.json", JSON.stringify(parse(topic), null, 2))];
    expect(rows.map((row) => [row.ref, row.line])).toEqual([
      ["one", 6],
      ["two", 15],
      ["three", 24],
    ]);
  });

  test("after a fault of notation the questions before it are kept", () => {
    const rows = [...parseQuestions("native", "sums.yaml", topic.replace("stem: 2 - 1?", 'stem: "2" - 1?'))];
    expect(rows.map((row) => [row.line, row.status])).toEqual([
      [4, "imported"],
      [12, "broken"],
    ]);
  });

  test("a file without questions says so", () => {
    for (const [text, error] of [
      ["", "empty"],
      ["a: 1", "no list"],
      [subject, "map of a subject"],
    ] as const) {
      expect([...parseQuestions("native", "x.yaml", text)]).toMatchObject([
        { status: "broken", error: expect.stringContaining(error) },
      ]);
    }
  });

  test("no text throws, and a bomb of aliases is refused", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`)
      .join("\n")}\nitems: *h`;
    const start = performance.now();
    expect([...parseQuestions("native", "bomb.yaml", bomb)].map((row) => row.status)).toContain("broken");
    expect(performance.now() - start).toBeLessThan(1_000);
    const piece = fc.oneof(
      fc.constantFrom(
        "items:\n",
        "  - ",
        "id: a\n",
        "type: numeric\n",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "|\n",
        "\t",
        ": ",
        "? ",
        "<<: *a\n",
        "---\n",
        "!!js/function ",
      ),
      fc.string({ maxLength: 8 }),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        expect([...parseQuestions("native", "f.yaml", parts.join(""))].length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("writing topic files", () => {
  const roundTrip = (file: TopicFile) => topicFileSchema.parse(parse(toTopicYaml(file)));

  test("any item comes back as it was", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 3 }), (items) => {
        const file = { subject: "s", topic: "t", items };
        expect(roundTrip(file)).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });

  test("text of several lines stays a block, defaults are left out, gaps keep their names", () => {
    const file = topicFileSchema.parse({
      subject: "s",
      topic: "t",
      items: [
        {
          id: "a",
          type: "cloze",
          skills: ["x", "y"],
          stem: "One\n\n```js\nlet a = 1;\n```",
          text: "{{fold}} {{difficulty}}",
          gaps: {
            fold: { kind: "text", accept: ["a"], fold: { case: false } },
            difficulty: { kind: "number", value: 3, tolerance: { absolute: 0.5 } },
          },
        },
      ],
    });
    const text = toTopicYaml(file);
    expect(text).toContain(
      "    skills: [ x, y ]\n    stem: |-\n      One\n\n      ```js\n      let a = 1;\n      ```\n",
    );
    expect(text).toContain("        fold:\n          case: false\n");
    expect(text).not.toMatch(/\n +(?:hints|language|credit|unitRequired):/);
    expect(roundTrip(file)).toEqual(file);
  });

  test("the starter bank is read without fault and comes back as it was", () => {
    const root = join(import.meta.dirname, "../../../content");
    const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
    const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
    const rows = [...parseFolder(files)];
    expect(rows.filter((row) => row.status !== "imported")).toEqual([]);
    const items = rows.flatMap((row) => (row.item ? [row.item] : []));
    expect(items.length).toBeGreaterThan(100);
    expect(roundTrip({ subject: "s", topic: "t", items }).items).toEqual(items);
  }, 30_000);
});
