/**
 * Writes the types of the database from a database that was really migrated. `--check` writes nothing and fails when
 * the committed file differs.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startEmbeddedPostgres } from "../apps/server/src/adapters/embedded/postgres/index.ts";
import { migrate, readMigrations } from "../apps/server/src/db/migrate.ts";
import { silentSteps } from "../apps/server/src/steps.ts";

const root = join(import.meta.dirname, "..");
const target = join(root, "apps/server/src/db/generated/schema.ts");
const codegen = join(
  dirname(createRequire(join(root, "apps/server/package.json")).resolve("kysely-codegen/package.json")),
  "dist/cli/bin.js",
);
const check = process.argv.includes("--check");
const folder = mkdtempSync(join(tmpdir(), "quizmentor-types-"));
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, "data"), log: () => {}, report: silentSteps });
try {
  await migrate(postgres.connectionString, await readMigrations(join(root, "db/migrations")));
  const output = check ? join(folder, "schema.ts") : target;
  execFileSync(
    process.execPath,
    [
      codegen,
      "--dialect",
      "postgres",
      "--type-mapping",
      '{"int8":"number"}',
      "--exclude-pattern",
      "schema_migrations",
      "--out-file",
      output,
    ],
    {
      env: { ...process.env, DATABASE_URL: postgres.connectionString },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (check && readFileSync(output, "utf8") !== readFileSync(target, "utf8")) {
    console.log("apps/server/src/db/generated/schema.ts is not what the migrations make. Run: npm run generate");
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
