import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../adapters/embedded/postgres/index.ts";
import { StartupError } from "../startup-error.ts";
import { silentSteps } from "../steps.ts";
import { type Migration, migrate, readMigrations } from "./migrate.ts";

// A PostgreSQL of its own: roles belong to all databases of one, and here they come and go.
let home: string;
let postgres: EmbeddedPostgres;
let real: Migration[];
let count = 0;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "quizmentor-migrate-"));
  chmodSync(home, 0o711);
  postgres = await startEmbeddedPostgres({ dataDir: join(home, "data"), log: () => {}, report: silentSteps });
  real = await readMigrations(new URL("../../../../db/migrations", import.meta.url).pathname);
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

async function run<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A new empty database, as its owner with the given rights sees it. */
async function fresh(rights: string | null = null): Promise<string> {
  count += 1;
  const name = `db${count}`;
  const url = new URL(postgres.connectionString);
  if (rights !== null) await run(url.toString(), `CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${rights}`);
  await run(url.toString(), `CREATE DATABASE ${name} ${rights === null ? "" : `OWNER ${name}`}`);
  url.pathname = `/${name}`;
  if (rights !== null) {
    url.username = name;
    url.password = "secret";
  }
  return url.toString();
}

const migration = (version: number, sql: string, checksum = `${version}`): Migration => ({
  version,
  name: `000${version}_test.sql`,
  sql,
  checksum,
});

async function refused(call: Promise<unknown>): Promise<StartupError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StartupError) return error;
  throw new Error("This should have been refused with a reason.", { cause: error });
}

test("an owner that may make roles but is no superuser can migrate, become the server's role, and do it again", async () => {
  const url = await fresh("CREATEROLE");
  expect(await migrate(url, real)).toBe(real.length);
  expect(await migrate(url, real)).toBe(0);
  const [who] = await run(url, "SET ROLE quizmentor_app; SELECT 1").then(() =>
    run(url, "SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = 'quizmentor_app'"),
  );
  expect(who).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
});

test("an owner that may neither make the role nor become it hears what to run; once that was run, it works", async () => {
  const url = await fresh("");
  const error = await refused(migrate(url, real));
  expect(error.code).toBe("DATABASE_ROLE_MISSING");
  expect(await run(url, "SELECT FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await run(postgres.connectionString, `GRANT quizmentor_app TO ${new URL(url).username}`);
  expect(await migrate(url, real)).toBe(real.length);
});

test("many servers that migrate one database at once apply every migration once", async () => {
  const url = await fresh();
  const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(url, real)));
  expect(applied.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, real.length]);
});

test("databases of one PostgreSQL can be migrated at once from nothing", async () => {
  const urls = [await fresh(), await fresh(), await fresh(), await fresh(), await fresh()];
  const steps = [migration(1, "CREATE TABLE t (n int)")];
  for (let round = 0; round < 5; round += 1) {
    // Without the role, they all want to make it.
    for (const { datname } of await run<{ datname: string }>(
      postgres.connectionString,
      "SELECT datname FROM pg_database WHERE datname LIKE 'db%'",
    )) {
      const url = new URL(postgres.connectionString);
      url.pathname = `/${datname}`;
      await run(
        url.toString(),
        "DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'quizmentor_app') THEN DROP OWNED BY quizmentor_app; END IF; END $$",
      );
    }
    await run(postgres.connectionString, "DROP ROLE IF EXISTS quizmentor_app");
    const applied = await Promise.all(urls.map((url) => migrate(url, steps)));
    expect(applied).toEqual(Array(5).fill(round === 0 ? 1 : 0));
  }
});

test("a migration that fails is taken back whole, and the ones before it stay", async () => {
  const url = await fresh();
  const steps = [migration(1, "CREATE TABLE one (n int)"), migration(2, "CREATE TABLE two (n int); SELECT 1 / 0")];
  await expect(migrate(url, steps)).rejects.toThrow("0002_test.sql failed and was rolled back");
  expect(await run(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).toEqual([
    { tablename: "one" },
    { tablename: "schema_migrations" },
  ]);
  expect(await migrate(url, [steps[0] as Migration, migration(2, "CREATE TABLE two (n int)")])).toBe(1);
});

test("a database of a newer version, or with another history, is left alone", async () => {
  const url = await fresh();
  const steps = [migration(1, "CREATE TABLE one (n int)"), migration(2, "CREATE TABLE two (n int)")];
  await migrate(url, steps);
  expect((await refused(migrate(url, steps.slice(0, 1)))).code).toBe("DATABASE_NEWER");
  const other = [
    migration(1, "CREATE TABLE other (n int)", "other"),
    ...steps.slice(1),
    migration(3, "DROP TABLE one"),
  ];
  expect((await refused(migrate(url, other))).code).toBe("DATABASE_FOREIGN");
  expect(await run(url, "SELECT FROM one")).toEqual([]);
});
