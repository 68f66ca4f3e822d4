import fc from "fast-check";
import { expect, test } from "vitest";
import type { HuggingFaceTokenizer } from "./packages.ts";
import { rowsOf } from "./rows.ts";
import { type Tokens, textToTokens, tokenTable } from "./tokens.ts";

/** One token for every character, between 1 at the start and 2, 3 at the end. */
const tokenizer: HuggingFaceTokenizer = {
  encode(text, { add_special_tokens: special = true } = {}) {
    const own = [...text].map((character) => 100 + (character.codePointAt(0) ?? 0));
    const ids = special ? [1, ...own, 2, 3] : own;
    return { ids, token_type_ids: ids.map((id) => (id === 3 ? 1 : 0)) };
  },
};

test("a long text is cut, and what ends every text stays", () => {
  const toTokens = textToTokens(tokenizer, 6);
  expect(toTokens("abc").ids).toEqual([1, 197, 198, 199, 2, 3]);
  expect(toTokens("abcdefgh")).toEqual({ ids: [1, 197, 198, 199, 2, 3], typeIds: [0, 0, 0, 0, 0, 1] });
});

test("a character without a token is an error, not a wrong number", () => {
  const gaps = { encode: () => ({ ids: [1, undefined as unknown as number, 2] }) };
  expect(() => textToTokens(gaps, 6)("☃")).toThrow("unknown characters");
});

const tokens = fc
  .array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 12 })
  .map((ids): Tokens => ({ ids, typeIds: ids.map(() => 0) }));

test("rows are filled up to the longest, and the mask tells what is filling", () => {
  fc.assert(
    fc.property(fc.array(tokens, { minLength: 1, maxLength: 9 }), (texts) => {
      const { rows, columns, values } = tokenTable(texts, 7);
      expect([rows, columns]).toEqual([texts.length, Math.max(...texts.map(({ ids }) => ids.length))]);
      texts.forEach(({ ids }, row) => {
        const of = (name: keyof typeof values) => [...values[name].slice(row * columns, (row + 1) * columns)];
        const filling = columns - ids.length;
        expect(of("input_ids")).toEqual([...ids, ...Array(filling).fill(7)]);
        expect(of("attention_mask")).toEqual([...ids.map(() => 1), ...Array(filling).fill(0)]);
      });
    }),
  );
});

test("the mean over tokens leaves filling out", () => {
  const table = tokenTable(
    [
      { ids: [5, 5], typeIds: [0, 0] },
      { ids: [5], typeIds: [0] },
    ],
    0,
  );
  const data = Float32Array.of(1, 10, 3, 30, 5, 50, 999, 999);
  expect(rowsOf({ data, dims: [2, 2, 2] }, table)).toEqual([Float32Array.of(2, 20), Float32Array.of(5, 50)]);
});

test("an output of another shape, type or with no numbers is refused", () => {
  const table = tokenTable([{ ids: [5], typeIds: [0] }], 0);
  const bad: [unknown, number[]][] = [
    [new Float32Array(4), [2, 2]],
    [new Float32Array(4), [1, 2, 2]],
    [new Float32Array(0), [1, 0]],
    [new Float64Array(2), [1, 2]],
    [Float32Array.of(1, Number.NaN), [1, 2]],
  ];
  for (const [data, dims] of bad) expect(() => rowsOf({ data, dims }, table), dims.join()).toThrow("the output has");
});
