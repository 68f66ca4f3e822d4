import { itemSchema } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../testing/database.ts";
import { makeTestBank, type TestBank } from "../../../testing/small-bank.ts";
import { vectorStoreContract } from "../../../testing/vector-store-contract.ts";
import { unitVector } from "../../../testing/vectors.ts";
import { embeddedVectorStore } from "./index.ts";

let tested: TestDatabase;
let bank: TestBank;
let now = new Date("2026-05-02T08:00:00Z");
beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
});
afterAll(() => tested.close());

const open = (encoder = "one", dimensions = 3) =>
  embeddedVectorStore({ database: tested.database, clock: () => now, encoder, dimensions });

async function makeQuestions(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const item = itemSchema.parse({
      id: `q-${uuidv7()}`,
      type: "true-false",
      skills: ["add"],
      stem: "Two and two are four.",
      explanation: "Count them.",
      answer: true,
    });
    ids.push((await bank.store(item, { now })).itemId);
  }
  return ids;
}

vectorStoreContract(() => ({
  open,
  makeQuestions,
  deleteQuestion: async (id) => void (await tested.database.pool.query("DELETE FROM items WHERE id = $1", [id])),
  passHalfAMinute: () => {
    now = new Date(now.getTime() + 31_000);
  },
}));

test("vectors of another encoder are not looked at", async () => {
  const [id] = (await makeQuestions(1)) as [string];
  await open().put([{ id, vector: unitVector(1, 0, 0) }]);
  expect(await open("two", 2).nearest(unitVector(1, 0), { atLeast: -1, limit: 5 })).toEqual([]);
  await open("two", 2).put([{ id, vector: unitVector(0, 1) }]);
  const options = { atLeast: -1, limit: 1e6 };
  expect((await open().nearest(unitVector(1, 0, 0), options)).map((one) => one.id)).not.toContain(id);
  expect((await open("two", 2).nearest(unitVector(0, 1), options)).map((one) => one.id)).toEqual([id]);
});
