/** Answers and saves of one item at the same moment. */
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import {
  choiceItem,
  clearTable,
  insertResponse,
  makeTestBank,
  putOnTable,
  stemsOf,
  type TestBank,
} from "../../testing/small-bank.ts";
import { storeItem } from "./store.ts";

let tested: TestDatabase;
let bank: TestBank;
let sequence = 0;

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
});
afterAll(() => tested.close());

const answerOf = (itemId: string, version: number, client: pg.PoolClient) =>
  insertResponse(client, { userId: bank.learnerId, itemId, version, sequence: ++sequence });

/** Waits until somebody waits for a lock: the moment a concurrency test is about. */
async function somebodyWaits(): Promise<void> {
  const client = new pg.Client({ connectionString: tested.url });
  await client.connect();
  try {
    const blocked =
      "SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())";
    while ((await client.query<{ n: number }>(blocked)).rows[0]?.n === 0) await client.query("SELECT pg_sleep(0.005)");
  } finally {
    await client.end();
  }
}

test("an answer that is being written makes the save wait, and then keeps its version", async () => {
  const { itemId } = await bank.store(choiceItem("answer-first", "Old?"));
  const client = await tested.database.pool.connect();
  try {
    await client.query("BEGIN");
    await answerOf(itemId, 1, client);
    const saving = bank.store(choiceItem("answer-first", "New?"));
    await somebodyWaits();
    await client.query("COMMIT");
    expect(await saving).toMatchObject({ outcome: "new-version", version: 2 });
  } finally {
    client.release();
  }
  expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "Old?", 2: "New?" });
});

test("an answer that is taken back leaves the version free", async () => {
  const { itemId } = await bank.store(choiceItem("answer-undone", "Old?"));
  const client = await tested.database.pool.connect();
  try {
    await client.query("BEGIN");
    await answerOf(itemId, 1, client);
    const saving = bank.store(choiceItem("answer-undone", "New?"));
    await somebodyWaits();
    await client.query("ROLLBACK");
    expect(await saving).toMatchObject({ outcome: "updated", version: 1 });
  } finally {
    client.release();
  }
});

test("an answer that comes while a save is being written waits, and finds the version it was asked", async () => {
  const { itemId } = await bank.store(choiceItem("save-first", "Old?"));
  const session = await putOnTable(tested.database, bank.learnerId, itemId, 1);
  const client = await tested.database.pool.connect();
  let answering: Promise<string> | null = null;
  try {
    const saved = await tested.database.kysely.transaction().execute(async (trx) => {
      const result = await storeItem(trx, {
        item: choiceItem("save-first", "New?"),
        topicId: bank.topicId,
        skillIds: bank.skillIds,
        userId: null,
        now: new Date(),
        newId: () => uuidv7(),
      });
      answering = answerOf(itemId, 1, client);
      await somebodyWaits();
      return result;
    });
    expect(saved).toMatchObject({ outcome: "new-version", version: 2 });
    await answering;
  } finally {
    client.release();
  }
  expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "Old?", 2: "New?" });
  await clearTable(tested.database, session);
});

test("a storm of answers and saves never changes a version that has an answer", async () => {
  const { itemId } = await bank.store(choiceItem("storm", "Stem 0?"));
  const { pool } = tested.database;
  const answered: { version: number; stem: string }[] = [];
  const learn = async () => {
    for (let round = 0; round < 30; round += 1) {
      const client = await pool.connect();
      try {
        // What is shown and what is answered belong together, as on a table: both under one lock of the item.
        await client.query("BEGIN");
        const { rows } = await client.query<{ version: number; stem: string }>(
          `SELECT v.number AS version, v.content->>'stem' AS stem FROM items i
           JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version WHERE i.id = $1`,
          [itemId],
        );
        await client.query("SELECT FROM items WHERE id = $1 FOR KEY SHARE", [itemId]);
        const [now] = (
          await client.query<{ stem: string }>(
            "SELECT content->>'stem' AS stem FROM item_versions WHERE item_id = $1 AND number = $2",
            [itemId, rows[0]?.version],
          )
        ).rows;
        await answerOf(itemId, rows[0]?.version ?? 0, client);
        answered.push({ version: rows[0]?.version ?? 0, stem: now?.stem ?? "" });
        await client.query("COMMIT");
      } finally {
        client.release();
      }
    }
  };
  const write = async (author: string) => {
    for (let round = 0; round < 30; round += 1) await bank.store(choiceItem("storm", `Stem ${author} ${round}?`));
  };
  await Promise.all([learn(), learn(), write("a"), write("b")]);
  const stems = await stemsOf(tested.database, itemId);
  expect(answered).toHaveLength(60);
  for (const { version, stem } of answered) expect(stems[version]).toBe(stem);
});

test("two who add the same ref end with one item", async () => {
  const results = await Promise.all(
    ["a", "b", "c", "d"].map((name) => bank.store(choiceItem("twice", `Stem ${name}?`))),
  );
  expect(new Set(results.map((result) => result.itemId)).size).toBe(1);
  expect(results.filter((result) => result.outcome === "created")).toHaveLength(1);
});
