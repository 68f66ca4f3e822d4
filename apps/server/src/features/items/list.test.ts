import { api } from "@quizmentor/contracts";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import { choiceItem, makeTestBank, type TestBank } from "../../testing/small-bank.ts";
import { escapeLike, type ItemQuery, type ItemSort, listItems } from "./list.ts";

let tested: TestDatabase;
let bank: TestBank;
const statuses = ["active", "draft", "retired"] as const;
const sortNames: ItemSort[] = ["updated", "facility", "answers", "difficulty"];

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
  const { kysely, pool } = tested.database;
  for (let n = 0; n < 60; n += 1) {
    const item =
      n % 4 === 0
        ? {
            ...choiceItem(`fact-${n}`, `Is ${n} even?`),
            type: "true-false",
            answer: true,
            options: undefined,
            shuffle: undefined,
          }
        : choiceItem(`choice-${n}`, `Which is ${n}?`, {
            difficulty: 1 + (n % 5),
            ...(n % 3 ? { bloom: "apply" } : {}),
          });
    const { itemId } = await bank.store(JSON.parse(JSON.stringify(item)), {
      status: statuses[n % 3],
      now: new Date(Date.UTC(2026, 0, 1 + (n % 7))),
    });
    // Many rows share a key, some have none, and some times are finer than JavaScript can tell.
    await pool.query("UPDATE items SET updated_at = updated_at + $2 * interval '1 microsecond' WHERE id = $1", [
      itemId,
      n % 5,
    ]);
    if (n % 2)
      await kysely
        .insertInto("item_statistics")
        .values({
          item_id: itemId,
          difficulty: (n % 6) / 3,
          variance: 1,
          answers: n % 4,
          credit_sum: (n % 4) / ((n % 3) + 1),
        })
        .execute();
    if (n % 10 === 0)
      await kysely
        .insertInto("item_reports")
        .values({
          id: uuidv7(),
          item_id: itemId,
          user_id: bank.learnerId,
          reason: "typo",
          closed_at: n === 50 ? new Date() : null,
        })
        .execute();
  }
});
afterAll(() => tested.close());

const list = (query: Partial<ItemQuery>) => listItems(tested.database, { sort: "updated", limit: 100, ...query });

async function pages(query: Partial<ItemQuery>, limit: number) {
  const found = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...query, limit, cursor });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
    expect(page.items.length).toBeLessThanOrEqual(limit);
  } while (cursor !== undefined);
  return found;
}

describe("pages", () => {
  test("give every row exactly once in order, whatever the sort, the filter and the size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sortNames),
        fc.constantFrom(undefined, ...statuses),
        fc.constantFrom(undefined, "true-false", "single-choice"),
        fc.integer({ min: 1, max: 30 }),
        async (sort, status, type, limit) => {
          const whole = await list({ sort, status, type });
          const paged = await pages({ sort, status, type }, limit);
          expect(paged).toEqual(whole.items);
          expect(whole.total).toBe(whole.items.length);
          expect(new Set(paged.map((item) => item.id)).size).toBe(paged.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("are in the order of the sort", async () => {
    const by = async (sort: ItemSort) => (await list({ sort })).items;
    const falls = (values: number[]) =>
      values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
    expect(falls((await by("updated")).map((item) => Date.parse(item.updatedAt)))).toBe(true);
    expect(falls((await by("answers")).map((item) => item.answers))).toBe(true);
    expect(falls((await by("difficulty")).map((item) => item.difficulty))).toBe(true);
    expect(falls((await by("facility")).map((item) => -(item.facility ?? 2)))).toBe(true);
    expect((await by("facility"))[0]?.facility).not.toBeNull();
  });

  test("a row that is new or changed meanwhile does not repeat another", async () => {
    const first = await list({ limit: 20 });
    await bank.store(choiceItem("newcomer", "New?"), { now: new Date("2027-01-01") });
    const rest = await list({ limit: 100, cursor: first.nextCursor ?? "" });
    const known = new Set(first.items.map((item) => item.id));
    expect(rest.items.some((item) => known.has(item.id) || item.ref === "newcomer")).toBe(false);
    expect(rest.items).toHaveLength(40);
    await tested.database.pool.query("DELETE FROM items WHERE ref = 'newcomer'");
  });

  test("a broken cursor, or one of another sort, is refused", async () => {
    const { nextCursor } = await list({ limit: 5 });
    const foreign = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const broken = [
      "x",
      "",
      "%%%",
      foreign(["updated", "1", uuidv7()]),
      foreign(["updated", 1, "no-id"]),
      foreign(null),
    ];
    for (const cursor of broken)
      await expect(list({ cursor })).rejects.toMatchObject({
        code: "request.invalid",
        faults: [{ path: "query.cursor" }],
      });
    await expect(list({ sort: "answers", cursor: nextCursor ?? "" })).rejects.toMatchObject({
      code: "request.invalid",
    });
  });

  test("no number in a cursor breaks the query", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sortNames), fc.double({ noNaN: true }), async (sort, key) => {
        const cursor = Buffer.from(JSON.stringify([sort, key, uuidv7()])).toString("base64url");
        await list({ sort, cursor }).catch((error: unknown) =>
          expect(error).toMatchObject({ code: "request.invalid" }),
        );
      }),
    );
  });
});

describe("filters", () => {
  const refs = async (query: Partial<ItemQuery>) => (await list(query)).items.map((item) => item.ref);

  test("by topic, subject, type, bloom level, status and open reports", async () => {
    expect(await refs({ topic: bank.topicId })).toHaveLength(60);
    expect(await refs({ topic: uuidv7() })).toEqual([]);
    expect(await refs({ subject: bank.subjectId })).toHaveLength(60);
    expect(await refs({ subject: uuidv7() })).toEqual([]);
    expect((await list({ type: "true-false" })).items.every((item) => item.type === "true-false")).toBe(true);
    expect((await list({ bloom: "apply" })).items.every((item) => item.bloom === "apply")).toBe(true);
    const reported = (await list({ reported: "true" })).items;
    expect(reported.map((item) => item.openReports)).toEqual([1, 1, 1, 1, 1]);
  });

  test("by text, in stem and ref, whatever the case, spaces and signs", async () => {
    expect(await refs({ query: "WHICH  IS 7?" })).toEqual(["choice-7"]);
    expect(await refs({ query: "fact-12" })).toEqual(["fact-12"]);
    expect(await refs({ query: "   " })).toHaveLength(60);
    for (const query of ["%", "_", "\\", "'", "100%"]) expect(await refs({ query })).toEqual([]);
    const { itemId } = await bank.store(choiceItem("signs", "What does 100%_of\\it mean?"));
    for (const query of ["%", "_", "\\", "100%_of\\it"]) expect(await refs({ query })).toEqual(["signs"]);
    await tested.database.pool.query("DELETE FROM items WHERE id = $1", [itemId]);
    expect(escapeLike("a%b_c\\d")).toBe("a\\%b\\_c\\\\d");
  });

  test("what leaves fits the contract", async () => {
    const page = await list({});
    expect(api.listItems.response.parse(page)).toEqual(page);
  });
});

test("another organisation's list is its own", async () => {
  const other = openDatabase(tested.url, await addOrganisation(tested.url, "Other"));
  try {
    const otherBank = await makeTestBank(other);
    await otherBank.store(choiceItem("theirs", "Theirs?"));
    const { items, total } = await listItems(other, { sort: "updated", limit: 100 });
    expect(items.map((item) => item.ref)).toEqual(["theirs"]);
    expect(total).toBe(1);
    expect((await list({ query: "theirs" })).items).toEqual([]);
  } finally {
    await other.close();
  }
});
