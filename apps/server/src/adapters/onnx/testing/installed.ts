import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Of the packages that run a model, those that are not installed here. */
export const missingPackages = ["onnxruntime-node", "@huggingface/tokenizers"].filter((name) => {
  try {
    resolve(name);
    return false;
  } catch {
    return true;
  }
});

/** For titles of tests that are left out then. */
export const unlessMissing =
  missingPackages.length === 0 ? "" : ` (skipped: ${missingPackages.join(" and ")} not installed)`;
