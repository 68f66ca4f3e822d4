/**
 * The two packages that run an external model. They are not installed with QuizMentor: the runtime takes almost 300 MB,
 * and few installations bring a model of their own. The types are the parts used here.
 */
import { StartupError } from "../../startup-error.ts";

export type Tensor = { type: string; data: unknown; dims: readonly number[]; dispose(): void };
export type ValueMetadata = { name: string; isTensor: boolean; type?: string; shape?: readonly (number | string)[] };
export type InferenceSession = {
  inputMetadata: readonly ValueMetadata[];
  outputMetadata: readonly ValueMetadata[];
  run(feeds: Record<string, Tensor>, fetches: readonly string[]): Promise<Record<string, Tensor>>;
};
export type Runtime = {
  InferenceSession: {
    create(path: string, options: { intraOpNumThreads: number; logSeverityLevel: number }): Promise<InferenceSession>;
  };
  Tensor: new (type: string, data: BigInt64Array | Int32Array, dims: readonly number[]) => Tensor;
};

export type Encoding = { ids: number[]; token_type_ids?: number[] };
export type HuggingFaceTokenizer = {
  encode(text: string, options?: { add_special_tokens?: boolean; return_token_type_ids?: boolean }): Encoding;
};
type Tokenizers = { Tokenizer: new (tokenizer: object, config: object) => HuggingFaceTokenizer };

/** Names and versions this was tested with. */
export const modelPackages = {
  runtime: "onnxruntime-node@1.30.0",
  tokenizers: "@huggingface/tokenizers@0.2.0",
} as const;

/** Throws a StartupError with the command that installs what is missing. */
export async function loadModelPackages(): Promise<{ runtime: Runtime; tokenizers: Tokenizers }> {
  return {
    runtime: (await load("onnxruntime-node")) as Runtime,
    tokenizers: (await load("@huggingface/tokenizers")) as Tokenizers,
  };
}

async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    throw new StartupError(
      "CONFIG_INVALID",
      missing
        ? `A model of your own needs the package ${name}, which is not installed.`
        : `The package ${name} does not run on this machine: ${error instanceof Error ? error.message : error}`,
      // Its install script only fetches what graphics cards need, from elsewhere.
      `Run \`npm install --no-save --ignore-scripts ${modelPackages.runtime} ${modelPackages.tokenizers}\` in the folder of QuizMentor, or use no model of your own.`,
      { cause: error },
    );
  }
}
