/** A model that is open: texts in, one row of numbers out for each. Runs in the thread. */
import { type ModelFolder, readModelFolder, unusable } from "./model-folder.ts";
import { type InferenceSession, loadModelPackages, type Runtime, type Tensor, type ValueMetadata } from "./packages.ts";
import { rowsOf } from "./rows.ts";
import { type Tokens, type TokenTable, textToTokens, tokenTable } from "./tokens.ts";

/** `classify`: scores of the labels (logits). `encode`: a vector that stands for the text. */
export type Task = "classify" | "encode";
export type OpenModel = {
  /** Numbers in a row. */
  width: number;
  run(texts: readonly string[]): Promise<Float32Array[]>;
};

type Input = { name: keyof TokenTable["values"]; type: "int64" | "int32" };

/** What a model gets to read before it is taken, so that it fails now and not with somebody's first question. */
const trials = ["What is it?", "Explain why the sky is blue at noon, but red in the evening.", "∑ ☃ 語", ""];
const longTrial = "one word after the other ".repeat(500);

/** Opens and tries the model in `folder`; throws a StartupError when a package is missing or the model is unusable. */
export async function openModel(folder: string, task: Task, threads: number): Promise<OpenModel> {
  const files = readModelFolder(folder);
  const { runtime, tokenizers } = await loadModelPackages();
  const toTokens = await attempt(folder, "tokenizer.json is of a kind that is not known", () =>
    textToTokens(new tokenizers.Tokenizer(files.tokenizer, {}), files.longestTokens),
  );
  const session = await openSession(runtime, files, threads);
  const inputs = session.inputMetadata.map((input) => checkedInput(folder, input));
  const output = chosenOutput(folder, session.outputMetadata, task);

  const runTogether = async (texts: readonly Tokens[]): Promise<Float32Array[]> => {
    const table = tokenTable(texts, files.padId);
    const feeds = Object.fromEntries(inputs.map((input) => [input.name, tensorOf(runtime, table, input)]));
    const tensor = (await session.run(feeds, [output]))[output] as Tensor;
    return rowsOf(tensor, table);
  };
  const run = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const tokens = texts.map(toTokens);
    if (inputs.some(({ name }) => name === "attention_mask")) return runTogether(tokens);
    // Such a model cannot tell filling from text: every text runs by itself, without any.
    const rows: Float32Array[] = [];
    for (const text of tokens) rows.push(...(await runTogether([text])));
    return rows;
  };

  const [first] = await attempt(folder, "it fails on a text", async () => [await run(trials), await run([longTrial])]);
  return { width: first?.[0]?.length ?? 0, run };
}

function openSession(runtime: Runtime, { folder, modelFile }: ModelFolder, threads: number): Promise<InferenceSession> {
  // What goes wrong is thrown as well.
  const fatalOnly = 4;
  const options = { intraOpNumThreads: threads, logSeverityLevel: fatalOnly };
  return attempt(folder, "model.onnx cannot be opened", () => runtime.InferenceSession.create(modelFile, options));
}

function checkedInput(folder: string, { name, type }: ValueMetadata): Input {
  if (name !== "input_ids" && name !== "attention_mask" && name !== "token_type_ids")
    throw unusable(
      folder,
      `model.onnx wants the input ${name}, and only input_ids, attention_mask and token_type_ids are given`,
    );
  if (type !== "int64" && type !== "int32")
    throw unusable(folder, `the input ${name} of model.onnx is not of whole numbers`);
  return { name, type };
}

/** Names that exports give to what is wanted; a model with a single output may call it anything. */
const outputNames: Record<Task, readonly string[]> = {
  classify: ["logits"],
  encode: ["sentence_embedding", "last_hidden_state", "token_embeddings"],
};

function chosenOutput(folder: string, outputs: readonly ValueMetadata[], task: Task): string {
  const named = outputNames[task].map((name) => outputs.find((output) => output.name === name));
  const chosen = named.find((output) => output !== undefined) ?? (outputs.length === 1 ? outputs[0] : undefined);
  if (!chosen) throw unusable(folder, `model.onnx has no output named ${outputNames[task].join(" or ")}`);
  const { name, type, shape } = chosen;
  const ranks = task === "classify" ? [2] : [2, 3];
  if (type !== "float32" || !ranks.includes(shape?.length ?? 0))
    throw unusable(folder, `the output ${name} of model.onnx is ${type} with the shape [${shape?.join(", ")}]`);
  return name;
}

function tensorOf({ Tensor }: Runtime, { rows, columns, values }: TokenTable, { name, type }: Input): Tensor {
  const data = type === "int64" ? BigInt64Array.from(values[name], BigInt) : values[name];
  return new Tensor(type, data, [rows, columns]);
}

/** Whatever goes wrong with the operator's model before it is taken is told as a reason not to start. */
async function attempt<T>(folder: string, why: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unusable(folder, `${why} (${error instanceof Error ? error.message : error})`, error);
  }
}
