/** Folders with tiny models that really run: every word counts for the number it stands for. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Graph, onnxFile, type Value } from "./onnx-file.ts";

const special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

export type TinyModel = {
  /** For each word of the vocabulary its row of numbers; a word may be a part such as `##s`. */
  words: Record<string, number[]>;
  /** What the special tokens and unknown words count for; zeros unless told. */
  otherwise?: number[];
  /** Values of `id2label`; none unless told. */
  labels?: string[];
  graph: (embedding: Embedding) => Graph;
};
export type Embedding = { rows: number; width: number; data: Float32Array };

/** Writes `model.onnx`, `tokenizer.json` and `config.json` into a new folder and returns its path. */
export function writeModel({ words, otherwise, labels, graph }: TinyModel): string {
  const folder = mkdtempSync(join(tmpdir(), "quizmentor-model-"));
  const rows = Object.values(words);
  const width = rows[0]?.length ?? 0;
  const none = otherwise ?? Array<number>(width).fill(0);
  const all = [...special.map(() => none), ...rows];
  const embedding = { rows: all.length, width, data: Float32Array.from(all.flat()) };
  writeFileSync(join(folder, "model.onnx"), onnxFile(graph(embedding)));
  writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(wordPiece([...special, ...Object.keys(words)])));
  const config = { ...(labels ? { id2label: Object.fromEntries(labels.entries()) } : {}), pad_token_id: 0 };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  return folder;
}

const tokens = (name: string): Value => ({ name, type: "int64", dims: ["batch", "sequence"] });
const weights = ({ rows, width, data }: Embedding) => [
  { name: "embedding", dims: [rows, width], data },
  { name: "axis1", dims: [1], data: BigInt64Array.of(1n) },
  { name: "axis2", dims: [1], data: BigInt64Array.of(2n) },
];

/** Scores are the sums over the tokens of a text, as told by the mask. */
export const sumOfTokens = (embedding: Embedding): Graph => ({
  inputs: [tokens("input_ids"), tokens("attention_mask")],
  weights: weights(embedding),
  nodes: [
    { op: "Gather", inputs: ["embedding", "input_ids"], output: "rows" },
    { op: "Cast", inputs: ["attention_mask"], output: "mask", attributes: { to: 1 } },
    { op: "Unsqueeze", inputs: ["mask", "axis2"], output: "factor" },
    { op: "Mul", inputs: ["rows", "factor"], output: "kept" },
    { op: "ReduceSum", inputs: ["kept", "axis1"], output: "logits", attributes: { keepdims: 0 } },
  ],
  outputs: [{ name: "logits", type: "float32", dims: ["batch", embedding.width] }],
});

/** The same over all positions, with no mask to tell filling from text, and one more input. */
export const sumOfPositions = (embedding: Embedding): Graph => ({
  inputs: [tokens("input_ids"), tokens("token_type_ids")],
  weights: weights(embedding),
  nodes: [
    { op: "Add", inputs: ["input_ids", "token_type_ids"], output: "ids" },
    { op: "Gather", inputs: ["embedding", "ids"], output: "rows" },
    { op: "ReduceSum", inputs: ["rows", "axis1"], output: "scores", attributes: { keepdims: 0 } },
  ],
  outputs: [{ name: "scores", type: "float32", dims: ["batch", embedding.width] }],
});

/** A row for every token, to be pooled by whoever runs the model. */
export const rowsOfTokens = (embedding: Embedding): Graph => ({
  inputs: [tokens("input_ids"), tokens("attention_mask")],
  weights: weights(embedding),
  nodes: [{ op: "Gather", inputs: ["embedding", "input_ids"], output: "last_hidden_state" }],
  outputs: [{ name: "last_hidden_state", type: "float32", dims: ["batch", "sequence", embedding.width] }],
});

/** A tokenizer as BERT has it. */
function wordPiece(vocabulary: readonly string[]): object {
  const id = (token: string) => vocabulary.indexOf(token);
  const end = (token: string) => ({ SpecialToken: { id: token, type_id: 0 } });
  return {
    version: "1.0",
    added_tokens: special.map((content) => ({
      id: id(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [end("[CLS]"), { Sequence: { id: "A", type_id: 0 } }, end("[SEP]")],
      pair: [],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((token) => [token, { id: token, ids: [id(token)], tokens: [token] }]),
      ),
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, place) => [token, place])),
    },
  };
}
