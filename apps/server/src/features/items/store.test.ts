import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import {
  choiceItem,
  clearTable,
  insertResponse,
  makeTestBank,
  putOnTable,
  stemsOf,
  type TestBank,
} from "../../testing/small-bank.ts";

let tested: TestDatabase;
let bank: TestBank;
let sequence = 0;

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
});
afterAll(() => tested.close());

const answerOf = (itemId: string, version: number) =>
  insertResponse(tested.database.pool, { userId: bank.learnerId, itemId, version, sequence: ++sequence });

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
    expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "First?" });
  });

  test("a version with answers stays, and its answers with it", async () => {
    const { itemId } = await bank.store(choiceItem("asked", "One?"));
    const response = await answerOf(itemId, 1);
    expect(await bank.store(choiceItem("asked", "Two?"))).toEqual({ outcome: "new-version", itemId, version: 2 });
    expect(await bank.store(choiceItem("asked", "Three?"))).toEqual({ outcome: "updated", itemId, version: 2 });
    expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "One?", 2: "Three?" });
    const { rows } = await tested.database.pool.query("SELECT version FROM responses WHERE id = $1", [response]);
    expect(rows).toEqual([{ version: 1 }]);
    await answerOf(itemId, 2);
    expect(await bank.store(choiceItem("asked", "Four?"))).toMatchObject({ outcome: "new-version", version: 3 });
    expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "One?", 2: "Three?", 3: "Four?" });
  });

  test("a version on somebody's table stays; once it is gone unanswered it may be replaced", async () => {
    const { itemId } = await bank.store(choiceItem("on-table", "One?"));
    const session = await putOnTable(tested.database, bank.learnerId, itemId, 1);
    expect(await bank.store(choiceItem("on-table", "Two?"))).toMatchObject({ outcome: "new-version", version: 2 });
    await clearTable(tested.database, session);
    expect(await bank.store(choiceItem("on-table", "Three?"))).toMatchObject({ outcome: "updated", version: 2 });
    expect(await stemsOf(tested.database, itemId)).toEqual({ 1: "One?", 2: "Three?" });
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
