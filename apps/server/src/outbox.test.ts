import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createOutboxWorker, type OutboxWorker, type Queue } from "./outbox.ts";
import { type TestDatabase, testDatabase } from "./testing/database.ts";

let tested: TestDatabase;
const started: OutboxWorker[] = [];

beforeAll(async () => {
  tested = await testDatabase();
});
afterAll(() => tested.close());
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.stop()));
  await tested.database.pool.query("DELETE FROM outbox");
});

const put = (topic: string, payloads: readonly unknown[]) =>
  tested.database.pool.query("INSERT INTO outbox (topic, payload) SELECT $1, unnest($2::jsonb[])", [
    topic,
    payloads.map((payload) => JSON.stringify(payload)),
  ]);
const left = async () =>
  (
    await tested.database.pool.query<{ topic: string; payload: unknown; attempts: number; waits: boolean }>(
      "SELECT topic, payload, attempts, next_attempt_at > now() AS waits FROM outbox ORDER BY id",
    )
  ).rows;
/** What was put off is due again. */
const nextRound = () => tested.database.pool.query("UPDATE outbox SET next_attempt_at = now()");

function workerOf(queues: readonly Queue[], errors: string[] = []): OutboxWorker {
  const worker = createOutboxWorker(tested.database, queues, (error, topic) =>
    errors.push(`${topic}: ${(error as Error).message}`),
  );
  started.push(worker);
  return worker;
}

test("rows are handed over in order and gone afterwards; those of other topics stay", async () => {
  await put("seen", [1, 2, 3]);
  await put("unknown", ["x"]);
  const seen: unknown[] = [];
  const worker = workerOf([{ topic: "seen", handle: async (_, payloads) => void seen.push(...payloads) }]);
  expect(await worker.drain()).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
  expect(await left()).toMatchObject([{ topic: "unknown", attempts: 0 }]);
  expect(await worker.drain()).toBe(0);
});

test("two workers share the rows, and each row is handled once", async () => {
  await put(
    "shared",
    Array.from({ length: 3_000 }, (_, n) => n),
  );
  const handled: [number, number][] = [];
  const workers = [1, 2, 3].map((name) =>
    workerOf([
      {
        topic: "shared",
        // Something to wait for in the database, so that the workers meet.
        handle: async (client, payloads) => {
          await client.query("SELECT count(*) FROM generate_series(1, 20000)");
          for (const payload of payloads) handled.push([payload as number, name]);
        },
      },
    ]),
  );
  await Promise.all(workers.map((worker) => worker.drain()));
  expect(handled.map(([n]) => n).sort((a, b) => a - b)).toEqual(Array.from({ length: 3_000 }, (_, n) => n));
  expect(new Set(handled.map(([, name]) => name)).size).toBeGreaterThan(1);
  expect(await left()).toEqual([]);
});

test("a row that cannot be handled is put off and does not hold up the others of its batch", async () => {
  await put("picky", [1, "poison", 2, 3]);
  const done: unknown[] = [];
  const errors: string[] = [];
  const worker = workerOf(
    [
      {
        topic: "picky",
        handle: async (client, payloads) => {
          if (payloads.includes("poison")) {
            // Also a fault in the database, which would otherwise spoil the transaction.
            await client.query("SELECT 1 / 0");
          }
          done.push(...payloads);
        },
      },
    ],
    errors,
  );
  await worker.drain();
  expect(done).toEqual([1, 2, 3]);
  expect(await left()).toMatchObject([{ payload: "poison", attempts: 1, waits: true }]);
  expect(errors.length).toBeGreaterThan(0);
  // While it waits, nothing is tried; new rows pass it by.
  const before = errors.length;
  await put("picky", [4]);
  expect(await worker.drain()).toBe(1);
  expect(errors.length).toBe(before);
  await nextRound();
  await worker.drain();
  expect(await left()).toMatchObject([{ payload: "poison", attempts: 2, waits: true }]);
});

test("when nothing works, a batch is not tried to its end, and all of it is done once things work", async () => {
  await put(
    "down",
    Array.from({ length: 400 }, (_, n) => n),
  );
  let calls = 0;
  let down = true;
  const done: unknown[] = [];
  const worker = workerOf([
    {
      topic: "down",
      handle: async (_, payloads) => {
        calls += 1;
        if (down) throw new Error("down");
        done.push(...payloads);
      },
    },
  ]);
  await worker.drain();
  expect(calls).toBeLessThan(60);
  expect((await left()).filter((row) => row.attempts > 0)).toHaveLength(5);
  down = false;
  await worker.drain();
  await nextRound();
  await worker.drain();
  expect(done).toHaveLength(400);
  expect(new Set(done).size).toBe(400);
});

test("a queue that fails does not hold up another, and what failed is done when the fault is gone", async () => {
  await put("broken", [1, 2]);
  await put("sound", [3]);
  let broken = true;
  const done: unknown[] = [];
  const errors: string[] = [];
  const handle: Queue["handle"] = async (_, payloads) => void done.push(...payloads);
  const worker = workerOf(
    [
      {
        topic: "broken",
        handle: async (client, payloads) => {
          if (broken) throw new Error("not today");
          await handle(client, payloads);
        },
      },
      { topic: "sound", handle },
    ],
    errors,
  );
  await worker.drain();
  expect(done).toEqual([3]);
  expect(new Set(errors)).toEqual(new Set(["broken: not today"]));
  expect(await left()).toMatchObject([
    { attempts: 1, waits: true },
    { attempts: 1, waits: true },
  ]);
  broken = false;
  await nextRound();
  await worker.drain();
  expect(done).toEqual([3, 1, 2]);
  expect(await left()).toEqual([]);
});

test("what a failed handler wrote is taken back", async () => {
  await put("half", [1]);
  const id = uuidv7();
  const worker = workerOf(
    [
      {
        topic: "half",
        handle: async (client) => {
          await client.query("INSERT INTO subjects (id, slug, title) VALUES ($1, 'half', 'Half')", [id]);
          throw new Error("half-way");
        },
      },
    ],
    [],
  );
  await worker.drain();
  expect((await tested.database.pool.query("SELECT FROM subjects WHERE id = $1", [id])).rowCount).toBe(0);
});

test("a started worker takes up what comes later, and stops after the batch under way", async () => {
  const done: unknown[] = [];
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const worker = workerOf([
    {
      topic: "later",
      handle: async (_, payloads) => {
        done.push(...payloads);
        await held;
      },
    },
  ]);
  worker.start();
  await put("later", ["first"]);
  await vi.waitFor(() => expect(done).toEqual(["first"]), { timeout: 5_000 });
  await put("later", ["second"]);
  const stopped = worker.stop();
  goOn();
  await stopped;
  expect(done).toEqual(["first"]);
  expect(await left()).toMatchObject([{ payload: "second", attempts: 0 }]);
});
