// Runs a script of this repository on Node 24: node scripts/node24.mjs scripts/test.ts [arguments]
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runOnNode24 } from "../apps/server/bin/node24.mjs";

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error("Name a script: node scripts/node24.mjs scripts/test.ts");
  process.exitCode = 1;
} else {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  await runOnNode24(resolve(root, script), args, { wholeGroup: true });
}
