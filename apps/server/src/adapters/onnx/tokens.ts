/** From texts to what a model reads: rows of token ids, filled up to the same length. */
import type { HuggingFaceTokenizer } from "./packages.ts";

export type Tokens = { ids: readonly number[]; typeIds: readonly number[] };

/**
 * Cuts a text into tokens, at most `longest` of them; what the tokenizer puts at the end of every text (such as `[SEP]`)
 * stays when the text is cut.
 */
export function textToTokens(tokenizer: HuggingFaceTokenizer, longest: number): (text: string) => Tokens {
  const closing = closingTokens(tokenizer);
  return (text) => {
    const { ids, token_type_ids: typeIds } = tokenizer.encode(text, { return_token_type_ids: true });
    if (!ids.every(Number.isInteger)) throw new Error("The tokenizer has no token for unknown characters.");
    return { ids: cut(ids, longest, closing), typeIds: cut(typeIds ?? ids.map(() => 0), longest, closing) };
  };
}

/** How many tokens follow those of the text itself. */
function closingTokens(tokenizer: HuggingFaceTokenizer): number {
  const bare = tokenizer.encode("a", { add_special_tokens: false }).ids;
  const dressed = tokenizer.encode("a").ids;
  const start = dressed.indexOf(bare[0] as number);
  return dressed.length - start - bare.length;
}

function cut(row: readonly number[], longest: number, closing: number): readonly number[] {
  if (row.length <= longest) return row;
  return [...row.slice(0, longest - closing), ...row.slice(row.length - closing)];
}

export type TokenTable = {
  rows: number;
  columns: number;
  /** Row by row; `mask` has 1 for tokens of a text and 0 for filling. */
  values: Record<"input_ids" | "attention_mask" | "token_type_ids", Int32Array>;
};

/** Rows of the same length, filled up with `padId` on the right. */
export function tokenTable(texts: readonly Tokens[], padId: number): TokenTable {
  const columns = Math.max(1, ...texts.map(({ ids }) => ids.length));
  const size = texts.length * columns;
  const values = {
    input_ids: new Int32Array(size).fill(padId),
    attention_mask: new Int32Array(size),
    token_type_ids: new Int32Array(size),
  };
  texts.forEach(({ ids, typeIds }, row) => {
    values.input_ids.set(ids, row * columns);
    values.attention_mask.fill(1, row * columns, row * columns + ids.length);
    values.token_type_ids.set(typeIds, row * columns);
  });
  return { rows: texts.length, columns, values };
}
