/**
 * Writes what is derived from the contracts: OpenAPI document, the client's route table and the JSON Schemas of
 * content files. `--check` writes nothing and fails when a committed file differs from its source.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentSchemas, openApiDocument, routeTable } from "../packages/contracts/src/openapi.ts";

const root = join(import.meta.dirname, "..");
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const files: Record<string, string> = {
  "docs/openapi.json": json(openApiDocument()),
  "packages/client/src/generated/routes.ts": routeTable(),
  ...Object.fromEntries(
    Object.entries(contentSchemas()).map(([name, schema]) => [`content/schema/${name}.schema.json`, json(schema)]),
  ),
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (check) {
    let current = "";
    try {
      current = readFileSync(path, "utf8");
    } catch {
      // A missing file is as stale as a changed one.
    }
    if (current !== text) {
      stale += 1;
      console.log(`${name} is not what its source says. Run: npm run generate`);
    }
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
