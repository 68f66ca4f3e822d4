import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { modelQueue } from "./queue.ts";
import { openModelThread } from "./thread.ts";

/**
 * A sentence encoder of the operator's, in the folder that `model-folder.ts` describes. `timeoutMs` is the longest time
 * of one request, waiting included. Rejects with a StartupError when it cannot be used, which a trial run finds out.
 */
export async function onnxSentenceEncoder(folder: string, timeoutMs = 30_000): Promise<SentenceEncoder> {
  const queue = await modelQueue((signal) => openModelThread(folder, "encode", signal), timeoutMs);
  return {
    dimensions: queue.width,
    encode: async (texts, signal) => (await queue.run(texts, signal)).map(unitVector),
    close: () => queue.close(),
  };
}

function unitVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length === 0) throw new Error("The model gives a text no direction.");
  return vector.map((value) => value / length);
}
