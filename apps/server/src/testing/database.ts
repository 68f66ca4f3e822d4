/** A fresh, migrated, empty database for a test, with one organisation in it. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Database, openDatabase } from "../db/database.ts";
import { migrate, readMigrations } from "../db/migrate.ts";

/** The PostgreSQL that the test run has started (see global-setup.ts). */
function runningPostgres(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: tests on PostgreSQL are started through Vitest.");
  return url;
}

const migrations = new URL("../../../../db/migrations", import.meta.url).pathname;

export type TestDatabase = {
  database: Database;
  /** Of a superuser, to whom row-level security does not apply. */
  url: string;
  organisationId: string;
  close: () => Promise<void>;
};

/** Makes the database on a server that `superuser` may do everything on; `close` ends the connections and drops it. */
export async function testDatabase(superuser = runningPostgres()): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await run(superuser, `CREATE DATABASE ${name}`);
  const address = new URL(superuser);
  address.pathname = `/${name}`;
  const url = address.toString();
  await migrate(url, await readMigrations(migrations));
  const organisationId = await addOrganisation(url, "Test");
  const database = openDatabase(url, organisationId);
  return {
    database,
    url,
    organisationId,
    close: async () => {
      await database.close();
      await run(superuser, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** One more organisation in the database at `url`; returns its id. */
export async function addOrganisation(url: string, name: string): Promise<string> {
  const id = randomUUID();
  await run(url, "INSERT INTO organisations (id, name) VALUES ($1, $2)", [id, name]);
  return id;
}

async function run(url: string, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}
