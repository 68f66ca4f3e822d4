import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerTo, type ItemType, type Quality } from "../../testing/bank.ts";
import { type Person, type TestProduct, testProduct } from "../../testing/product.ts";

type Statistics = {
  difficulty: number;
  variance: number;
  answers: number;
  credit_sum: number;
  skips: number;
  log_time_mean: number | null;
  log_time_sd: number | null;
  log_time_answers: number;
};

let tested: TestProduct;
let learner: Person;
beforeAll(async () => {
  tested = await testProduct();
  learner = await tested.person();
});
afterAll(() => tested.close());

async function statisticsOf(type: ItemType): Promise<Statistics | undefined> {
  const [row] = await tested.rows<Statistics>(
    `SELECT s.difficulty, s.variance, s.answers, s.credit_sum, s.skips, s.log_time_mean, s.log_time_sd, s.log_time_answers
     FROM item_statistics s JOIN items i ON i.id = s.item_id WHERE i.ref = $1`,
    [`test-${type}`],
  );
  return row;
}

async function answer(
  type: ItemType,
  given: readonly (Quality | null)[],
  who = learner,
  elapsedMs = 1_000,
): Promise<void> {
  const { session, current } = await who.client.startPractice({
    body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get(type) as string }, length: 100 },
  });
  let presentation = current;
  for (const quality of given) {
    if (!presentation) throw new Error("The practice ended too soon.");
    const { state } = await who.client.submitAnswer({
      params: { id: session.id },
      body: {
        id: uuidv7(),
        presentationId: presentation.id,
        answer: quality ? answerTo(presentation, quality) : null,
        elapsedMs,
      },
    });
    presentation = state.current;
  }
}

test.each([
  ["right answers make a question easier", "short-answer", "right", -1],
  ["wrong answers make a question harder", "matching", "not-yet", 1],
] as const)("%s, and what is believed about it surer", async (_, type, quality, direction) => {
  await answer(type, [quality]);
  await tested.product.worker.drain();
  const first = await statisticsOf(type);
  // Rated 3 of 5 by its author: 0 logits.
  expect(Math.sign(first?.difficulty ?? 0)).toBe(direction);
  await answer(type, Array(5).fill(quality));
  await tested.product.worker.drain();
  const later = await statisticsOf(type);
  expect(Math.sign((later?.difficulty ?? 0) - (first?.difficulty ?? 0))).toBe(direction);
  expect(later?.variance).toBeLessThan(first?.variance ?? 0);
  expect(later).toMatchObject({ answers: 6, credit_sum: quality === "right" ? 6 : 0, skips: 0 });
});

test("a skip counts as a skip, and says less than a wrong answer", async () => {
  const [one, two] = [await tested.person(), await tested.person()];
  await answer("numeric", [null], one);
  await answer("ordering", ["not-yet"], two);
  await tested.product.worker.drain();
  const [skipped, wrong] = [await statisticsOf("numeric"), await statisticsOf("ordering")];
  expect(skipped).toMatchObject({ answers: 0, skips: 1, credit_sum: 0 });
  expect(skipped?.difficulty).toBeGreaterThan(0);
  expect(skipped?.difficulty).toBeLessThan(wrong?.difficulty ?? 0);
});

test("times of right answers without help are kept, over several batches", async () => {
  await answer("multiple-choice", [null, "partly", "not-yet"]);
  await tested.product.worker.drain();
  expect(await statisticsOf("multiple-choice")).toMatchObject({ log_time_mean: null, log_time_answers: 0 });
  for (const elapsedMs of [2_000, 8_000]) {
    await answer("multiple-choice", ["right"], await tested.person(), elapsedMs);
    await tested.product.worker.drain();
  }
  const { log_time_mean, log_time_sd, log_time_answers } = (await statisticsOf("multiple-choice")) as Statistics;
  // The geometric mean of 2 and 8 seconds, each a factor of 2 away.
  expect(Math.exp(log_time_mean ?? 0)).toBeCloseTo(4_000, -1);
  expect(log_time_sd).toBeCloseTo(Math.log(2), 5);
  expect(log_time_answers).toBe(2);
});

test("many answers handled by several workers at once are each counted once", async () => {
  const others = await Promise.all(Array.from({ length: 4 }, () => tested.person()));
  await Promise.all(others.map((who) => answer("cloze", ["right", "partly", null, "not-yet", "right"], who)));
  const second = await tested.instance();
  await Promise.all([tested.product.worker.drain(), second.worker.drain(), tested.product.worker.drain()]);
  const counted = await statisticsOf("cloze");
  expect(counted).toMatchObject({ answers: 16, skips: 4 });
  expect(counted?.credit_sum).toBeCloseTo(4 * (1 + 2 / 3 + 0 + 1), 2);
  expect(await tested.rows("SELECT FROM outbox")).toEqual([]);
});

test("an answer to a question that was deleted since harms nothing", async () => {
  await answer("true-false", ["right"]);
  await tested.rows("INSERT INTO outbox (organisation_id, topic, payload) VALUES ($1, 'response', $2)", [
    tested.organisationId,
    JSON.stringify({ itemId: uuidv7(), ability: [0, 1], credit: 1, weight: 1, skipped: false }),
  ]);
  await tested.product.worker.drain();
  expect(await tested.rows("SELECT FROM outbox")).toEqual([]);
  expect(await statisticsOf("true-false")).toMatchObject({ answers: 1 });
});

test("what was learned reaches the picker when the bank is read again", async () => {
  const { bank } = await tested.product.practice.bank.current();
  const [{ id } = { id: "" }] = await tested.rows<{ id: string }>(
    "SELECT id FROM items WHERE ref = 'test-short-answer'",
  );
  expect(bank.items.get(id)?.difficulty.mean).toBe(0);
  tested.product.practice.bank.invalidate();
  const after = (await tested.product.practice.bank.current()).bank.items.get(id)?.difficulty.mean;
  expect(after).toBeCloseTo((await statisticsOf("short-answer"))?.difficulty ?? 0, 5);
  expect(after).toBeLessThan(0);
});
