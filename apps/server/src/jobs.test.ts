import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "./db/database.ts";
import { createJobs, type Job } from "./jobs.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "./testing/database.ts";

let tested: TestDatabase;
let now: Date;
const hourMs = 3_600_000;

beforeAll(async () => {
  tested = await testDatabase();
});
beforeEach(async () => {
  now = new Date("2026-05-04T09:00:00Z");
  await tested.database.pool.query("DELETE FROM job_runs");
});
afterAll(() => tested.close());

/** A process with one job, which works as told. */
function instance(work: (signal: AbortSignal) => Promise<unknown>, database = tested.database) {
  const errors: unknown[] = [];
  const job: Job = { name: "sums", everyMs: hourMs, run: work };
  return {
    ...createJobs(
      database,
      [job],
      () => now,
      (error) => errors.push(error),
    ),
    errors,
  };
}

const runs = async () =>
  (await tested.database.pool.query("SELECT started_at, finished_at, outcome FROM job_runs WHERE name = 'sums'")).rows;

test("a job runs once per interval, whichever process asks", async () => {
  let count = 0;
  const [one, two] = [instance(async () => ({ count: ++count })), instance(async () => ({ count: ++count }))];
  expect(await one.tick()).toEqual(["sums"]);
  expect(await runs()).toEqual([{ started_at: now, finished_at: now, outcome: { count: 1 } }]);
  expect([await one.tick(), await two.tick()]).toEqual([[], []]);
  now = new Date(now.getTime() + hourMs - 1);
  expect(await two.tick()).toEqual([]);
  now = new Date(now.getTime() + 1);
  expect(await two.tick()).toEqual(["sums"]);
  expect(count).toBe(2);
});

test("while one process is at it, no other is, not even on demand", async () => {
  const { promise: finish, resolve } = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const one = instance(() => {
    started.resolve();
    return finish;
  });
  const two = instance(async () => "never");
  const running = one.tick();
  await started.promise;
  expect(await two.tick()).toEqual([]);
  expect(await two.runNow()).toEqual(new Map());
  resolve();
  expect(await running).toEqual(["sums"]);
  expect(await two.runNow()).toEqual(new Map([["sums", "never"]]));
});

test("another organisation's job is another job", async () => {
  const other = openDatabase(tested.url, await addOrganisation(tested.url, "Other"));
  const { promise: finish, resolve } = Promise.withResolvers<void>();
  const one = instance(() => finish);
  const running = one.tick();
  expect(await instance(async () => "theirs", other).tick()).toEqual(["sums"]);
  resolve();
  await running;
  await other.close();
});

/** What a kill does to a process's connections. */
async function endConnectionsWithLocks(): Promise<void> {
  const superuser = new pg.Client({ connectionString: tested.url });
  await superuser.connect();
  await superuser.query(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND d.datname = current_database()`,
  );
  await superuser.end();
}

test("a run that was killed is taken up again at once", async () => {
  const victim = openDatabase(tested.url, tested.organisationId);
  const started = Promise.withResolvers<void>();
  const killed = instance((signal) => {
    started.resolve();
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  }, victim);
  const running = killed.tick();
  await started.promise;
  expect(await instance(async () => "too early").tick()).toEqual([]);
  await endConnectionsWithLocks();
  // Whoever lost the lock gives up.
  expect(await running).toEqual([]);
  await victim.close();
  const next = instance(async () => "done");
  await expect.poll(() => next.tick()).toEqual(["sums"]);
  expect(await runs()).toMatchObject([{ finished_at: now, outcome: "done" }]);
});

test("a job that fails tells why, and is tried again when it is due", async () => {
  const failing = instance(async () => {
    throw new Error("no luck");
  });
  await failing.tick();
  expect(failing.errors).toMatchObject([{ message: "no luck" }]);
  expect(await runs()).toMatchObject([{ outcome: { error: "no luck" } }]);
  expect(await failing.tick()).toEqual([]);
  now = new Date(now.getTime() + hourMs);
  expect(await instance(async () => "luck").tick()).toEqual(["sums"]);
});

test("a stop gives up what is running; it is due at the next start", async () => {
  const started = Promise.withResolvers<void>();
  const stopped = instance((signal) => {
    started.resolve();
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  const running = stopped.tick();
  await started.promise;
  await stopped.stop();
  expect(await running).toEqual([]);
  expect(stopped.errors).toEqual([]);
  expect(await stopped.tick()).toEqual([]);
  expect(await instance(async () => "done").tick()).toEqual(["sums"]);
});
