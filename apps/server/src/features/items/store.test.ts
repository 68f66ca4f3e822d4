import { sql } from "kysely";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import { choiceItem, insertResponse, makeTestBank, type TestBank } from "./fixtures/bank.ts";
import { storeItem } from "./store.ts";

let tested: TestDatabase;
let bank: TestBank;
let sequence = 0;

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
});
afterAll(() => tested.close());

const answerOf = (itemId: string, version: number, client: pg.Pool | pg.PoolClient = tested.database.pool) =>
  insertResponse(client, { userId: bank.learnerId, itemId, version, sequence: ++sequence });

async function stemsOf(itemId: string): Promise<Record<number, string>> {
  const { rows } = await tested.database.pool.query<{ number: number; stem: string }>(
    "SELECT number, content->>'stem' AS stem FROM item_versions WHERE item_id = $1",
    [itemId],
  );
  return Object.fromEntries(rows.map((row) => [row.number, row.stem]));
}

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

/** Puts a question on the learner's table, as the practice feature does. */
async function putOnTable(itemId: string, version: number): Promise<string> {
  const id = uuidv7();
  await tested.database.pool.query(
    "INSERT INTO practice_sessions (id, user_id, scope_kind, length, started_at, current) VALUES ($1, $2, 'mix', 10, now(), $3)",
    [id, bank.learnerId, JSON.stringify({ id: uuidv7(), itemId, version, hints: 0, reason: {} })],
  );
  return id;
}
const clearTable = (id: string) =>
  tested.database.pool.query("UPDATE practice_sessions SET current = NULL, ended_at = now() WHERE id = $1", [id]);

describe("versions", () => {
  test("a new item is version 1, active, with its skills in order", async () => {
    const item = choiceItem("new-item", "New?", { skills: ["carry", "add", "carry"] });
    const { outcome, itemId, version } = await bank.store(item);
    expect({ outcome, version }).toEqual({ outcome: "created", version: 1 });
    const { rows } = await tested.database.pool.query(
      `SELECT i.ref, i.status, i.topic_id, v.content, v.created_by,
              (SELECT json_agg(s.slug ORDER BY k.position) FROM item_skills k JOIN skills s ON s.id = k.skill_id WHERE k.item_id = i.id) AS skills
       FROM items i JOIN item_versions v ON v.item_id = i.id WHERE i.id = $1`,
      [itemId],
    );
    expect(rows).toEqual([
      {
        ref: "new-item",
        status: "active",
        topic_id: bank.topicId,
        content: item,
        created_by: bank.authorId,
        skills: ["carry", "add"],
      },
    ]);
  });

  test("storing the same again writes nothing", async () => {
    const item = choiceItem("same", "Same?");
    const { itemId } = await bank.store(item);
    const marks = () =>
      tested.database.pool.query(
        `SELECT i.xmin, v.xmin AS version_xmin, k.xmin AS skill_xmin
         FROM items i JOIN item_versions v ON v.item_id = i.id JOIN item_skills k ON k.item_id = i.id WHERE i.id = $1`,
        [itemId],
      );
    const before = await marks();
    const { skills, stem, ...rest } = item;
    const again = await bank.store({ stem, ...rest, skills } as typeof item, { now: new Date("2026-06-01") });
    expect(again).toEqual({ outcome: "unchanged", itemId, version: 1 });
    expect((await marks()).rows).toEqual(before.rows);
  });

  test("a version that nobody was asked is replaced in place", async () => {
    const { itemId } = await bank.store(choiceItem("unasked", "Frist?"));
    expect(await bank.store(choiceItem("unasked", "First?"))).toEqual({ outcome: "updated", itemId, version: 1 });
    expect(await stemsOf(itemId)).toEqual({ 1: "First?" });
  });

  test("a version with answers stays, and its answers with it", async () => {
    const { itemId } = await bank.store(choiceItem("asked", "One?"));
    const response = await answerOf(itemId, 1);
    expect(await bank.store(choiceItem("asked", "Two?"))).toEqual({ outcome: "new-version", itemId, version: 2 });
    expect(await bank.store(choiceItem("asked", "Three?"))).toEqual({ outcome: "updated", itemId, version: 2 });
    expect(await stemsOf(itemId)).toEqual({ 1: "One?", 2: "Three?" });
    const { rows } = await tested.database.pool.query("SELECT version FROM responses WHERE id = $1", [response]);
    expect(rows).toEqual([{ version: 1 }]);
    await answerOf(itemId, 2);
    expect(await bank.store(choiceItem("asked", "Four?"))).toMatchObject({ outcome: "new-version", version: 3 });
    expect(await stemsOf(itemId)).toEqual({ 1: "One?", 2: "Three?", 3: "Four?" });
  });

  test("a version on somebody's table stays; once it is gone unanswered it may be replaced", async () => {
    const { itemId } = await bank.store(choiceItem("on-table", "One?"));
    const session = await putOnTable(itemId, 1);
    expect(await bank.store(choiceItem("on-table", "Two?"))).toMatchObject({ outcome: "new-version", version: 2 });
    await clearTable(session);
    expect(await bank.store(choiceItem("on-table", "Three?"))).toMatchObject({ outcome: "updated", version: 2 });
    expect(await stemsOf(itemId)).toEqual({ 1: "One?", 2: "Three?" });
  });

  test("status and skills change without a new version", async () => {
    const { itemId } = await bank.store(choiceItem("moved", "Where?"));
    await answerOf(itemId, 1);
    expect(await bank.store(choiceItem("moved", "Where?"), { status: "retired" })).toMatchObject({
      outcome: "updated",
      version: 1,
    });
    expect(await bank.store(choiceItem("moved", "Where?"))).toMatchObject({ outcome: "unchanged" });
    await sql`DELETE FROM item_skills WHERE item_id = ${itemId}`.execute(tested.database.kysely);
    expect(await bank.store(choiceItem("moved", "Where?"))).toMatchObject({ outcome: "updated", version: 1 });
    const { rows } = await tested.database.pool.query(
      "SELECT status, (SELECT count(*) FROM item_skills WHERE item_id = items.id) AS skills FROM items WHERE id = $1",
      [itemId],
    );
    expect(rows).toEqual([{ status: "retired", skills: 1 }]);
  });
});

describe("at the same moment", () => {
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
    expect(await stemsOf(itemId)).toEqual({ 1: "Old?", 2: "New?" });
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
    const session = await putOnTable(itemId, 1);
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
    expect(await stemsOf(itemId)).toEqual({ 1: "Old?", 2: "New?" });
    await clearTable(session);
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
    const stems = await stemsOf(itemId);
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
});

test("another organisation has its own items under the same refs", async () => {
  const organisationId = await addOrganisation(tested.url, "Other");
  const other = openDatabase(tested.url, organisationId);
  try {
    const otherBank = await makeTestBank(other);
    const mine = await bank.store(choiceItem("shared-ref", "Mine?"));
    const theirs = await otherBank.store(choiceItem("shared-ref", "Theirs?"));
    expect(theirs.outcome).toBe("created");
    expect(theirs.itemId).not.toBe(mine.itemId);
    const { rows } = await other.pool.query("SELECT content->>'stem' AS stem FROM item_versions");
    expect(rows).toEqual([{ stem: "Theirs?" }]);
  } finally {
    await other.close();
  }
});
