import { setImmediate as afterOthers } from "node:timers/promises";
import { classifyLevel, type LevelEstimate, type LevelModel } from "@quizmentor/bloom";
import type { LevelClassifier } from "../../../ports/level-classifier.ts";

/** Texts between two looks at what else the process has to do; a text takes a fraction of a millisecond. */
const textsAtOnce = 32;

/** Our own model, held in memory by the caller and run in this process. */
export function embeddedLevelClassifier(model: LevelModel, source: "shipped" | "refitted"): LevelClassifier {
  const closing = new AbortController();
  return {
    about: { source, trainedOn: model.trainedOn, fingerprint: model.trainedOn },
    async classify(texts, stop) {
      const signal = stop ? AbortSignal.any([stop, closing.signal]) : closing.signal;
      const estimates: LevelEstimate[] = [];
      for (const { text, objective, form } of texts) {
        if (estimates.length % textsAtOnce === 0) {
          if (estimates.length > 0) await afterOthers();
          signal.throwIfAborted();
        }
        estimates.push(classifyLevel(model, text, { objective, form }));
      }
      return estimates;
    },
    async close() {
      closing.abort(new Error("The server is stopping."));
    },
  };
}
