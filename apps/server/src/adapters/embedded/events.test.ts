import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort } from "../../testing/cli.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { postgresEvents } from "./events.ts";

let tested: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  tested = await testDatabase();
  admin = new pg.Client({ connectionString: tested.url });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await tested.close();
});

const listeners = () =>
  admin
    .query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'quizmentor events' AND query LIKE 'LISTEN%'",
    )
    .then(({ rows }) => rows.map(({ pid }) => pid));

test("news reach every process that listens, and only of the topics it listens to", async () => {
  const heard: string[] = [];
  const events = [1, 2].map((n) => {
    const one = postgresEvents(tested.url, tested.database.pool, () => {});
    one.subscribe("bank", () => heard.push(`bank ${n}`));
    return one;
  });
  // Whoever has just begun to listen is told once, for what it may have missed.
  await vi.waitFor(() => expect(heard.sort()).toEqual(["bank 1", "bank 2"]));
  heard.length = 0;
  await events[0]?.publish("other");
  await events[0]?.publish("bank");
  await vi.waitFor(() => expect(heard.sort()).toEqual(["bank 1", "bank 2"]));
  await Promise.all(events.map((one) => one.close()));
});

test("a connection that broke is made again, and listeners are told then", async () => {
  const heard: string[] = [];
  const errors: unknown[] = [];
  const events = postgresEvents(tested.url, tested.database.pool, (error) => errors.push(error), 20);
  events.subscribe("bank", () => heard.push("bank"));
  await vi.waitFor(() => expect(heard).toEqual(["bank"]));
  const [before] = await vi.waitFor(async () => {
    const pids = await listeners();
    expect(pids).toHaveLength(1);
    return pids;
  });
  await admin.query("SELECT pg_terminate_backend($1)", [before]);
  await vi.waitFor(() => expect(heard).toEqual(["bank", "bank"]));
  const after = await listeners();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual([before]);
  await events.close();
  await vi.waitFor(async () => expect(await listeners()).toEqual([]));
});

test("while the database is away, one try follows the other and they do not multiply", async () => {
  const tries: number[] = [];
  const nowhere = `postgres://quizmentor@127.0.0.1:${await freePort()}/nothing`;
  const events = postgresEvents(nowhere, tested.database.pool, () => tries.push(performance.now()), 50);
  await vi.waitFor(() => expect(tries.length).toBeGreaterThanOrEqual(10), { timeout: 10_000, interval: 5 });
  await events.close();
  // Ten tries with 50 ms between them take 450 ms at least.
  expect((tries[9] as number) - (tries[0] as number)).toBeGreaterThan(400);
});
