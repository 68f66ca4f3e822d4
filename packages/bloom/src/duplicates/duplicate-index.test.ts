import { type Item, itemSchema } from "@quizmentor/items/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDuplicateIndex, type DuplicateIndex, decodeDuplicateIndex } from "./duplicate-index.ts";
import { generatedBank, numbers, oneOf } from "./testing/bank.ts";
import { labelledCases, score } from "./testing/labelled.ts";
import { changing, rewritten } from "./testing/rewriting.ts";
import { type DuplicateText, duplicateText } from "./text.ts";

const bank = generatedBank(1_500, 3);
const indexOf = (items: readonly Item[]): DuplicateIndex => {
  const index = createDuplicateIndex();
  for (const item of items) index.add(item.id, duplicateText(item));
  return index;
};
const index = indexOf(bank);
const anyItem = fc.constantFrom(...bank);
const anyText: fc.Arbitrary<DuplicateText> = fc
  .record({
    stem: fc.string({ unit: "grapheme", maxLength: 80 }),
    key: fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 3 }),
    code: fc.string({ maxLength: 30 }),
  })
  .map(({ stem, key, code }) => ({
    stem: { text: stem, code },
    key: key.map((text) => ({ text, code: "" })),
    options: key.map((text) => ({ text, code: "" })),
  }));
const verdictOf = (found: ReturnType<DuplicateIndex["find"]>, id: string) => found.find((entry) => entry.id === id);

describe("what is found", () => {
  test("a text that was added is found as the same, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const small = indexOf(bank.slice(0, 50));
        small.add("new", text);
        expect(verdictOf(small.find(text, { limit: 50 }), "new")).toEqual({
          id: "new",
          verdict: "same",
          similarity: 1,
        });
      }),
      { numRuns: 60 },
    );
  });

  test("case, white space, marks and the order of options make no difference", () => {
    fc.assert(
      fc.property(anyItem, fc.nat(), (item, seed) => {
        const random = numbers(String(seed));
        const stem = oneOf(
          [item.stem.toUpperCase(), item.stem.replaceAll(" ", " \t "), `**${item.stem}**`, `${item.stem} …`],
          random,
        );
        const options = "options" in item ? { options: item.options.toSorted(() => random() - 0.5) } : {};
        const asked = duplicateText({ ...item, stem, ...options } as Item);
        expect(verdictOf(index.find(asked, { limit: 5 }), item.id)?.verdict).toBe("same");
      }),
    );
  });

  test("another number is another question", () => {
    fc.assert(
      fc.property(anyItem, fc.nat(), (item, seed) => {
        const random = numbers(String(seed));
        const changed = changing.number?.(item, random, bank);
        fc.pre(changed !== null && changed !== undefined);
        const asked = rewritten(changed, random, bank)?.item ?? changed;
        const verdict = verdictOf(index.find(duplicateText(asked), { limit: 20 }), item.id)?.verdict;
        expect(verdict === undefined || verdict === "related").toBe(true);
      }),
    );
  });

  test("rewritings that ask the same are found, and changed questions are not taken for them", () => {
    const cases = labelledCases(bank.slice(0, 800), "test");
    const unrelated = generatedBank(1_500, 4).filter((item) => !bank.some(({ stem }) => stem === item.stem));
    const strangers = unrelated.map((asked) => ({ asked, source: null, label: "unrelated" as const, kinds: [] }));
    const { recall, precision, counts } = score(index, [...cases, ...strangers]);
    expect(Math.min(counts.duplicate, counts.related, counts.unrelated)).toBeGreaterThan(700);
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
  });

  test("both ways round the verdict is the same", () => {
    for (const { asked, source } of labelledCases(bank.slice(0, 200), "both ways")) {
      const there = bank.find((item) => item.id === source) as Item;
      const pair = [there, { ...asked, id: "asked" }];
      const both = indexOf([...bank.slice(500, 530), ...pair]);
      const one = verdictOf(both.find(duplicateText(asked), { limit: 200 }), there.id);
      const other = verdictOf(both.find(duplicateText(there), { limit: 200 }), "asked");
      expect([one?.verdict, one?.similarity], asked.stem).toEqual([other?.verdict, other?.similarity]);
      const { kind, here, there: far } = one?.differs ?? {};
      expect(other?.differs).toEqual(one?.differs && { kind, here: far, there: here });
    }
  });

  test("the order in which questions came makes no difference", () => {
    const backwards = indexOf(bank.toReversed());
    for (const item of generatedBank(200, 5)) {
      const text = duplicateText(item);
      expect(backwards.find(text, { limit: 8 })).toEqual(index.find(text, { limit: 8 }));
    }
  });

  test("the limit holds and the question itself can be left out", () => {
    const [first] = bank as [Item];
    expect(index.find(duplicateText(first), { limit: 0 })).toEqual([]);
    const found = index.find(duplicateText(first), { limit: 3, except: first.id });
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.map(({ id }) => id)).not.toContain(first.id);
  });
});

describe("changing the index", () => {
  test("what was added and removed leaves no trace", () => {
    const queries = generatedBank(60, 6).map(duplicateText);
    const changed = indexOf(bank);
    const answers = () => queries.map((text) => changed.find(text, { limit: 10 }));
    const before = answers();
    const guests = generatedBank(900, 7);
    for (const item of guests) changed.add(`guest ${item.id}`, duplicateText(item));
    expect(changed.size).toBe(bank.length + guests.length);
    expect(answers()).not.toEqual(before);
    for (const item of guests) expect(changed.remove(`guest ${item.id}`)).toBe(true);
    expect(changed.remove("guest nobody")).toBe(false);
    expect(answers()).toEqual(before);
  });

  test("adding an id again replaces its question", () => {
    const changed = indexOf(bank.slice(0, 20));
    const [first, , second] = bank as [Item, Item, Item];
    changed.add("x", duplicateText(first));
    changed.add("x", duplicateText(second));
    expect(changed.size).toBe(21);
    expect(verdictOf(changed.find(duplicateText(first), { limit: 30 }), "x")?.verdict).not.toBe("same");
    expect(verdictOf(changed.find(duplicateText(second), { limit: 30 }), "x")?.verdict).toBe("same");
  });
});

describe("judging what an encoder takes for the same", () => {
  const shortAnswer = (id: string, stem: string, right: string) =>
    itemSchema.parse({
      id,
      type: "short-answer",
      skills: ["any"],
      stem,
      explanation: "So it is.",
      accept: [right],
    });
  const index = indexOf([
    ...bank.slice(0, 300),
    shortAnswer("capital", "Name Canada's capital.", "Ottawa"),
    shortAnswer("year", "In which year did the first human being reach the South Pole?", "1911"),
  ]);
  const judged = (stem: string, right: string, id: string) =>
    index.judge(duplicateText(shortAnswer("asked", stem, right)), [{ id, similarity: 0.9 }])[0];

  test("with the same answer other words ask the same", () => {
    const text = duplicateText(shortAnswer("asked", "Where does the parliament of the country sit?", "Ottawa"));
    expect(index.find(text, { limit: 5 }).map(({ id }) => id)).not.toContain("capital");
    expect(index.judge(text, [{ id: "capital", similarity: 0.9 }])).toEqual([
      { id: "capital", verdict: "duplicate", similarity: 0.9 },
    ]);
  });

  test("a number, a negation or another answer still asks something else", () => {
    expect(judged("Where did the parliament sit in 1858?", "Ottawa", "capital")?.differs?.kind).toBe("number");
    expect(judged("Where does the parliament not sit?", "Ottawa", "capital")?.differs?.kind).toBe("negation");
    expect(judged("Where do lawmakers meet?", "Quebec", "capital")).toMatchObject({ verdict: "related" });
  });

  test("what is gone is left out, and what is equal is the same", () => {
    const asked = bank[0] as Item;
    const text = duplicateText(asked);
    const alike = [
      { id: "gone", similarity: 1 },
      { id: asked.id, similarity: 0.5 },
    ];
    expect(index.judge(text, alike)).toEqual([{ id: asked.id, verdict: "same", similarity: 1 }]);
  });

  test("nothing is less alike than by its words alone", () => {
    const order = ["none", "related", "duplicate", "same"];
    for (const { asked, source } of labelledCases(bank.slice(0, 300), "judged").slice(0, 400)) {
      if (source === null) continue;
      const text = duplicateText(asked);
      const byWords = index.find(text, { limit: 20 }).find(({ id }) => id === source);
      const [found] = index.judge(text, [{ id: source, similarity: 0.7 }]);
      expect(found?.similarity).toBeGreaterThanOrEqual(Math.max(0.7, byWords?.similarity ?? 0));
      expect(order.indexOf(found?.verdict ?? "none")).toBeGreaterThanOrEqual(order.indexOf(byWords?.verdict ?? "none"));
    }
  });
});

describe("storing the index", () => {
  test("decoded it answers the same and can be changed", () => {
    const changed = indexOf(bank);
    for (const item of bank.slice(0, 700)) changed.remove(item.id);
    const decoded = decodeDuplicateIndex(changed.encode());
    expect(decoded.size).toBe(changed.size);
    for (const item of generatedBank(100, 8)) {
      const text = duplicateText(item);
      expect(decoded.find(text, { limit: 10 })).toEqual(changed.find(text, { limit: 10 }));
    }
    decoded.add("new", duplicateText(bank[0] as Item));
    expect(decoded.find(duplicateText(bank[0] as Item), { limit: 1 })[0]?.id).toBe("new");
  });

  test("an empty index is stored, too", () => {
    expect(decodeDuplicateIndex(createDuplicateIndex().encode()).size).toBe(0);
  });

  test("damaged and foreign bytes are refused", () => {
    const bytes = indexOf(bank.slice(0, 10)).encode();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] as number) ^ change;
        expect(() => decodeDuplicateIndex(damaged)).toThrow(RangeError);
      }),
    );
    for (const length of [0, 3, 19, 20, bytes.length - 4, bytes.length - 1])
      expect(() => decodeDuplicateIndex(bytes.subarray(0, length))).toThrow(RangeError);
  });
});

describe("hostile input", () => {
  /** A stem that the schema need not allow. */
  const question = (stem: string, key: string): Item => ({
    ...itemSchema.parse({ id: "x", type: "short-answer", skills: ["any"], stem: "?", accept: [key] }),
    stem,
  });
  const texts = {
    "a megabyte of words": "lorem ipsum dolor ".repeat(60_000),
    "one word again and again": "buffalo ".repeat(100_000),
    "one endless word": "x".repeat(1_000_000),
    nothing: "",
    "white space": " \n\t ".repeat(1_000),
    emoji: "👩‍👩‍👧‍👦🇩🇪🤷🏽‍♀️".repeat(2_000),
    binary: Array.from({ length: 50_000 }, (_, at) => String.fromCharCode((at * 7_919) % 65_536)).join(""),
    "right to left": "ما هي عاصمة فرنسا؟ ".repeat(5_000),
    backticks: "`".repeat(100_000),
    "open fences": "```\n$$\n".repeat(20_000),
    stars: "*_~[(".repeat(30_000),
    numbers: "1,234,567.89 ".repeat(10_000),
    Chinese: "法国的首都是哪里？".repeat(10_000),
  };

  test.each(Object.entries(texts))("%s is taken in, found again and takes no endless time", (_, stem) => {
    const hostile = indexOf(bank.slice(0, 100));
    const text = duplicateText(question(stem, "key"));
    for (let copy = 0; copy < 30; copy += 1) hostile.add(`copy ${copy}`, duplicateText(question(stem, `key ${copy}`)));
    const startedAt = performance.now();
    const found = hostile.find(text, { limit: 5 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(found.length).toBe(5);
    expect(found.every(({ verdict }) => verdict === "related")).toBe(true);
  });

  test("a bank of one stem costs no more than a bank of many", () => {
    const crowd = createDuplicateIndex();
    for (let at = 0; at < 20_000; at += 1)
      crowd.add(`${at}`, duplicateText(question("What is the output of the program?", `answer ${at}`)));
    const startedAt = performance.now();
    for (let at = 0; at < 200; at += 1) {
      const text = duplicateText(question("What is the output of the program?", `answer ${at * 50}`));
      expect(crowd.find(text, { limit: 1 })[0]).toMatchObject({ id: `${at * 50}`, verdict: "same" });
    }
    expect((performance.now() - startedAt) / 200).toBeLessThan(20);
  });
});
