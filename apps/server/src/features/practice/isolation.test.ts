import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../db/database.ts";
import { addOrganisation } from "../../testing/database.ts";
import { type Person, type TestProduct, testProduct } from "../../testing/product.ts";

let tested: TestProduct;
let learner: Person;
let stranger: Database;

beforeAll(async () => {
  tested = await testProduct();
  learner = await tested.person();
  const { session, current } = await learner.client.startPractice({
    body: { id: uuidv7(), scope: { kind: "mix" }, length: 5 },
  });
  await learner.client.submitAnswer({
    params: { id: session.id },
    body: { id: uuidv7(), presentationId: current?.id as string, answer: null, elapsedMs: 1 },
  });
  await learner.client.reportItem({
    params: { id: current?.itemId as string },
    body: { id: uuidv7(), reason: "other" },
  });
  await tested.product.worker.drain();
  stranger = openDatabase(tested.url, await addOrganisation(tested.url, "Another"), { max: 2 });
});
afterAll(async () => {
  await stranger.close();
  await tested.close();
});

const tables = async () =>
  (
    await tested.rows<{ name: string }>(
      "SELECT c.table_name AS name FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'organisation_id'",
    )
  ).map(({ name }) => name);

const code = (error: unknown) => (error as { code?: string }).code;

test("every table with data of an organisation is guarded", async () => {
  const unguarded = await tested.rows(
    `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND c.relname <> 'schema_migrations'`,
  );
  expect(unguarded).toEqual([]);
  expect((await tables()).length).toBeGreaterThanOrEqual(20);
});

test("another organisation sees no row of any table, and changes none", async () => {
  for (const table of await tables()) {
    const seen = await stranger.pool.query(`SELECT FROM ${table}`);
    expect([table, seen.rowCount]).toEqual([table, 0]);
  }
  for (const table of ["users", "practice_sessions", "learners", "items"]) {
    const changed = await stranger.pool.query(`UPDATE ${table} SET organisation_id = organisation_id`);
    expect([table, changed.rowCount]).toEqual([table, 0]);
    const gone = await stranger.pool.query(`DELETE FROM ${table}`);
    expect([table, gone.rowCount]).toEqual([table, 0]);
  }
  const organisations = await stranger.pool.query<{ id: string }>("SELECT id FROM organisations");
  expect(organisations.rows).toEqual([{ id: stranger.organisationId }]);
  expect((await tested.rows("SELECT FROM responses")).length).toBe(1);
});

test("a row cannot be put into another organisation", async () => {
  const insert = stranger.pool.query(
    "INSERT INTO subjects (id, organisation_id, slug, title) VALUES ($1, $2, 'planted', 'Planted')",
    [uuidv7(), tested.organisationId],
  );
  expect(code(await insert.catch((error: unknown) => error))).toBe("42501");
});

test.each([
  ["switch row security off for itself", "SET row_security = off; SELECT * FROM users"],
  ["switch it off for a table", "ALTER TABLE users DISABLE ROW LEVEL SECURITY"],
  ["drop a policy", "DROP POLICY own_organisation ON users"],
  ["let its role pass by", "ALTER ROLE quizmentor_app BYPASSRLS"],
  ["make a policy of its own", "CREATE POLICY mine ON users USING (true)"],
])("the server's role cannot %s", async (_, sql) => {
  const client = await stranger.pool.connect();
  try {
    const outcome = await client.query(sql).catch((error: unknown) => error);
    expect(code(outcome)).toBe("42501");
  } finally {
    client.release(true);
  }
});

test("putting settings back to their start leaves the guard on", async () => {
  const client = await stranger.pool.connect();
  try {
    await client.query("RESET ROLE; RESET app.organisation_id; RESET ALL");
    const { rows } = await client.query("SELECT current_user AS who, current_organisation() AS organisation");
    expect(rows).toEqual([{ who: "quizmentor_app", organisation: stranger.organisationId }]);
    await client.query("DISCARD ALL");
    expect((await client.query("SELECT FROM users")).rowCount).toBe(0);
  } finally {
    client.release(true);
  }
});

test("a connection that belongs to no organisation sees nothing", async () => {
  const client = await stranger.pool.connect();
  try {
    await client.query("SET app.organisation_id = ''");
    for (const table of await tables()) expect((await client.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
  } finally {
    client.release(true);
  }
});

test.each([
  ["an answer cannot be rewritten", "UPDATE responses SET verdict = 'right'"],
  ["the audit log cannot be rewritten", "UPDATE audit_log SET action = 'nothing'"],
  ["the audit log cannot be thinned out", "DELETE FROM audit_log"],
  ["an answer cannot be emptied away", "TRUNCATE responses"],
])("%s, not even by the server's role", async (_, sql) => {
  const outcome = await tested.product.database.pool.query(sql).catch((error: unknown) => error);
  expect(code(outcome)).toBe("42501");
});
