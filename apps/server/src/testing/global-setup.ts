/** Starts the embedded PostgreSQL once for all test files and tells them where it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../adapters/embedded/postgres/index.ts";
import { silentSteps } from "../steps.ts";

export default async function setup(): Promise<() => Promise<void>> {
  // A given server is used as it is, for example Debian's PostgreSQL 15.
  if (process.env.TEST_DATABASE_URL) return async () => {};
  const folder = mkdtempSync(join(tmpdir(), "quizmentor-test-"));
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, "data"), log: () => {}, report: silentSteps });
  process.env.TEST_DATABASE_URL = postgres.connectionString;
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
