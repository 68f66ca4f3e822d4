import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { fingerprintOf, readModelFolder } from "./model-folder.ts";
import { modelQueue } from "./queue.ts";
import { openModelThread } from "./thread.ts";

/**
 * A sentence encoder of the operator's, in the folder that `model-folder.ts` describes. `timeoutMs` is the longest time
 * of one request, waiting included. Rejects with a StartupError when it cannot be used, which a trial run finds out.
 */
export async function onnxSentenceEncoder(folder: string, timeoutMs = 30_000): Promise<SentenceEncoder> {
  readModelFolder(folder);
  const fingerprint = await fingerprintOf(folder);
  const queue = await modelQueue((signal) => openModelThread(folder, "encode", signal), timeoutMs);
  return {
    dimensions: queue.width,
    fingerprint,
    encode: async (texts, signal) => (await queue.run(texts, signal)).map(unitVector),
    close: () => queue.close(),
  };
}

function unitVector(vector: Float32Array): Float32Array | null {
  const length = Math.hypot(...vector);
  return length > 0 && Number.isFinite(length) ? vector.map((value) => value / length) : null;
}
