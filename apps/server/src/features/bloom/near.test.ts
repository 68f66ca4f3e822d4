/** Questions that say the same in other words, with an encoder that knows a handful of them. */
import type { Item } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedVectorStore } from "../../adapters/embedded/vector-store/index.ts";
import { type Bloom, createBloom } from "../../bloom.ts";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { makeTestBank, type TestBank } from "../../testing/small-bank.ts";
import { unitVector } from "../../testing/vectors.ts";
import { meaningText } from "./near.ts";
import { validateQuestion, validateQuestions } from "./validate.ts";

let tested: TestDatabase;
let bank: TestBank;
let now = new Date("2026-05-02T08:00:00Z");
let faults = 0;
let broken = false;
const opened: Bloom[] = [];

/** Subjects that a text can be about, by the words for them; the last direction is of all other words. */
const subjects = [
  ["seat", "capital", "parliament"],
  ["canada", "ottawa", "dominion"],
  ["boil", "boiling", "steam"],
  ["moon"],
];
const encoder = (fingerprint: string): SentenceEncoder => ({
  dimensions: subjects.length + 1,
  fingerprint,
  encode: async (texts) => {
    if (broken) throw new Error("The model failed.");
    return texts.map((text) => {
      const words = text.toLowerCase().split(/\W+/);
      return unitVector(...subjects.map((names) => (names.some((name) => words.includes(name)) ? 1 : 0)), 0.1);
    });
  },
  close: async () => {},
});

async function open(fingerprint: string | null): Promise<Bloom> {
  const { database } = tested;
  const clock = () => now;
  const bloom = await createBloom({
    database,
    clock,
    newId: () => uuidv7(),
    snapshots: { read: async () => null, write: async () => {} },
    external: null,
    meaning:
      fingerprint === null
        ? null
        : {
            encoder: encoder(fingerprint),
            vectors: embeddedVectorStore({ database, clock, encoder: fingerprint, dimensions: subjects.length + 1 }),
            atLeast: 0.9,
            onFault: () => {
              faults += 1;
            },
          },
    advisor: null,
    onFamilies: () => {},
    onModel: async () => {},
    onLost: (error) => {
      throw error;
    },
  });
  opened.push(bloom);
  return bloom;
}

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
});
afterAll(async () => {
  for (const bloom of opened) await bloom.close();
  await tested.close();
});

const ask = (id: string, stem: string, right = "Ottawa"): Item =>
  itemSchema.parse({
    id,
    type: "short-answer",
    skills: ["add"],
    stem,
    explanation: "Because it is so.",
    accept: [right],
  });
const review = ({ jobs }: Bloom) => jobs.find(({ name }) => name === "review")?.run(new AbortController().signal);
const near = async (bloom: Bloom, content: Item, itemId?: string) =>
  (await validateQuestion(bloom.options, { content, itemId })).review?.duplicates.map(({ ref, verdict, differs }) => [
    ref,
    verdict,
    differs?.kind ?? null,
  ]);
const pairs = async () =>
  (
    await tested.database.pool.query<{ verdict: string }>("SELECT verdict FROM item_pairs ORDER BY item_id, other_id")
  ).rows.map(({ verdict }) => verdict);

const reworded = ask("seat", "Where does the parliament of the Dominion sit?");

test("other words for the same question are a duplicate only to an encoder, also after a restart", async () => {
  await bank.store(ask("capital", "Name Canada's capital."), { now });
  await bank.store(ask("moon", "Which body circles the earth?", "moon"), { now });
  const [without, first] = [await open(null), await open("one")];
  await review(without);
  await review(first);
  expect(await near(without, reworded)).toEqual([]);
  expect(await near(first, reworded)).toEqual([["capital", "duplicate", null]]);
  const restarted = await open("one");
  expect(await near(restarted, reworded)).toEqual([["capital", "duplicate", null]]);
  const batch = [];
  for await (const one of validateQuestions(restarted.options, [{ content: { stem: "?" } }, { content: reworded }]))
    batch.push(one.review?.duplicates.map(({ ref }) => ref) ?? null);
  expect(batch).toEqual([null, ["capital"]]);
});

test("a number, a negation and another answer make it another question whatever an encoder says", async () => {
  const bloom = await open("one");
  expect(await near(bloom, ask("x", "Where did the parliament of the Dominion sit in 1859?"))).toEqual([
    ["capital", "related", "number"],
  ]);
  expect(await near(bloom, ask("x", "Where does the parliament of the Dominion not sit?"))).toEqual([
    ["capital", "related", "negation"],
  ]);
  expect(await near(bloom, ask("x", "Which building houses the parliament of the Dominion?", "Centre Block"))).toEqual([
    ["capital", "related", "wording"],
  ]);
});

test("the review of the bank finds such pairs, and forgets them when the question changes", async () => {
  const stored = await bank.store(reworded, { now });
  const bloom = await open("one");
  await review(bloom);
  expect(await pairs()).toEqual(["duplicate"]);
  expect(await near(bloom, reworded, stored.itemId)).toEqual([["capital", "duplicate", null]]);
  now = new Date(now.getTime() + 60_000);
  await bank.store(ask("seat", "At what temperature does water boil?", "100 °C"), { now });
  bloom.options.bankIndex.invalidate();
  await review(bloom);
  expect(await pairs()).toEqual([]);
  expect(await near(bloom, ask("x", "When does water turn into steam?", "100 °C"))).toEqual([
    ["seat", "duplicate", null],
  ]);
});

test("another encoder reads the bank anew", async () => {
  const other = await open("two");
  expect(await near(other, reworded)).toEqual([]);
  expect(await review(other)).toMatchObject({ reviewed: 3 });
  expect(await near(other, reworded)).toEqual([["capital", "duplicate", null]]);
});

test("while the encoder fails questions are compared by their words, and the review waits", async () => {
  const bloom = await open("three");
  broken = true;
  expect(await near(bloom, ask("x", "Name the capital of Canada."))).toMatchObject([["capital", "duplicate", null]]);
  expect(faults).toBe(1);
  await expect(review(bloom)).rejects.toThrow("The model failed.");
  broken = false;
  expect(await review(bloom)).toMatchObject({ reviewed: 3 });
});

test("an encoder reads the question with its right answer, but not whether a statement is true", () => {
  expect(meaningText(ask("x", "Name **Canada's** capital."))).toBe("Name Canada's capital.\nOttawa");
  const { accept: _, fold: __, ...rest } = { fold: null, accept: null, ...ask("y", "The `moon` is round.") };
  expect(meaningText(itemSchema.parse({ ...rest, type: "true-false", answer: true }))).toBe("The moon is round.");
  expect(meaningText(ask("x", "word ".repeat(3_000)))).toHaveLength(4_000);
});
