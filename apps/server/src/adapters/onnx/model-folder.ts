/**
 * The folder of a model as exported for ONNX (`optimum-cli export onnx` writes one): `model.onnx`, `tokenizer.json` and
 * `config.json`. Of the last two only what is named here is looked at.
 */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import { z } from "zod";
import { StartupError } from "../../startup-error.ts";

const configJson = z.looseObject({
  id2label: z.record(z.string().regex(/^\d+$/, "must be a number"), z.string()).optional(),
  max_position_embeddings: z.int().positive().optional(),
  pad_token_id: z.int().min(0).nullish(),
});
const tokenizerJson = z.looseObject({
  model: z.looseObject({}),
  truncation: z.looseObject({ max_length: z.int().positive() }).nullish(),
});

export type ModelFolder = {
  folder: string;
  modelFile: string;
  /** As read, for the tokenizer. */
  tokenizer: object;
  /** Longer texts are cut. The smaller of what tokenizer and model allow, and 512 where they allow more. */
  longestTokens: number;
  padId: number;
  /** Labels by place in the model's output; null where `config.json` names none. */
  labels: readonly string[] | null;
};

/** A question says what it asks for within this many tokens, and the time of a text grows with their square. */
const mostTokens = 512;

/** Reads the folder; throws a StartupError that names what is missing or damaged. */
export function readModelFolder(folder: string): ModelFolder {
  const modelFile = join(folder, "model.onnx");
  if (!existsSync(modelFile)) throw unusable(folder, "there is no model.onnx");
  const config = readJson(folder, "config.json", configJson);
  const tokenizer = readJson(folder, "tokenizer.json", tokenizerJson);
  return {
    folder,
    modelFile,
    tokenizer,
    longestTokens: Math.min(
      mostTokens,
      config.max_position_embeddings ?? mostTokens,
      tokenizer.truncation?.max_length ?? mostTokens,
    ),
    padId: config.pad_token_id ?? 0,
    labels: config.id2label ? labelsInOrder(folder, config.id2label) : null,
  };
}

/**
 * For each level, lowest first, its place in the model's output. The labels must be the names of the six levels, each
 * once, in any order, in small letters or capitals, with the British or the American spelling of “analyse”.
 */
export function levelPlaces({ folder, labels }: ModelFolder): number[] {
  const levels = labels?.map(levelOf);
  const places = bloomLevels.map((level) => levels?.indexOf(level) ?? -1);
  if (levels?.length !== bloomLevels.length || places.includes(-1)) {
    const found = labels ? labels.slice(0, 12).join(", ") : "no labels";
    throw unusable(folder, `id2label in config.json must name the levels ${bloomLevels.join(", ")}; it has ${found}`);
  }
  return places;
}

function levelOf(label: string): BloomLevel | undefined {
  const name = label.trim().toLowerCase();
  return bloomLevels.find((level) => level === (name === "analyse" ? "analyze" : name));
}

/** SHA-256 of the files that decide what the model says, hexadecimal. */
export async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["model.onnx", "tokenizer.json", "config.json"])
    for await (const part of createReadStream(join(folder, name))) hash.update(part);
  return hash.digest("hex");
}

/** What an operator is told of a model that cannot be used. */
export function unusable(folder: string, why: string, cause?: unknown): StartupError {
  return new StartupError(
    "CONFIG_INVALID",
    `The model in ${folder} cannot be used: ${why}.`,
    "Put model.onnx, tokenizer.json and config.json of one exported model there, or use no model of your own.",
    { cause },
  );
}

function labelsInOrder(folder: string, id2label: Record<string, string>): string[] {
  const count = Object.keys(id2label).length;
  return Array.from({ length: count }, (_, place) => {
    const label = id2label[place];
    if (label === undefined) throw unusable(folder, `id2label in config.json has no label ${place}`);
    return label;
  });
}

function readJson<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw unusable(folder, missing ? `there is no ${name}` : `${name} cannot be read`, error);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`);
  throw unusable(folder, `${name} is of another form (${faults.join("; ")})`);
}
