/** From what a model puts out to one row of numbers for each text. */
import type { Tensor } from "./packages.ts";
import type { TokenTable } from "./tokens.ts";

/**
 * Rows of an output of shape [texts, width], or the mean over the tokens of each text (filling left out) of one of shape
 * [texts, tokens, width], which is how sentence encoders are commonly pooled (Reimers & Gurevych 2019, Sentence-BERT,
 * section 3). Throws an Error for an output of another shape and for numbers that are not finite.
 */
export function rowsOf({ data, dims }: Pick<Tensor, "data" | "dims">, table: TokenTable): Float32Array[] {
  const width = dims.at(-1) ?? 0;
  const expected = dims.length === 3 ? [table.rows, table.columns, width] : [table.rows, width];
  if (!(data instanceof Float32Array) || dims.join() !== expected.join() || width === 0)
    throw new Error(`the output has the shape [${dims.join(", ")}] where [${expected.join(", ")}] is expected`);
  const rows = Array.from({ length: table.rows }, (_, row) =>
    dims.length === 3 ? meanOfTokens(data, table, row, width) : data.slice(row * width, (row + 1) * width),
  );
  if (!rows.every((row) => row.every(Number.isFinite))) throw new Error("the output has values that are no numbers");
  return rows;
}

function meanOfTokens(data: Float32Array, { columns, values }: TokenTable, row: number, width: number): Float32Array {
  const mean = new Float32Array(width);
  let tokens = 0;
  for (let token = row * columns; token < (row + 1) * columns; token++) {
    if (values.attention_mask[token] === 0) continue;
    tokens += 1;
    for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (data[token * width + i] as number);
  }
  return mean.map((sum) => sum / tokens);
}
