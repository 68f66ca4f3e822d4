import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Person, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";
import { answerAll, give, wideTopic } from "../../testing/wide-topic.ts";

const dayMs = 86_400_000;
let tested: TestProduct;
let topicId: string;
let learner: Person;

beforeAll(async () => {
  tested = await testProduct({ bank: false });
  topicId = await wideTopic(tested, 60);
});
beforeEach(async () => {
  tested.clock.set("2026-05-04T09:00:00Z");
  learner = await tested.person();
});
afterAll(() => tested.close());

const start = (length = 5, review = false, who = learner) =>
  who.client.startPractice({ body: { id: uuidv7(), scope: { kind: "topic", id: topicId }, length, review } });

type MemoryRow = { item_id: string; stability: number; due: Date; last_review: Date; reps: number; state: string };
const memoriesOf = (who: Person) =>
  tested.rows<MemoryRow>("SELECT * FROM memories WHERE user_id = $1 ORDER BY last_review", [who.user.id]);

test("an answer leaves one memory, however often and wherever it was sent, and its time for the statistics", async () => {
  const second = await tested.instance();
  const begun = await start();
  const { id, body } = give(begun, true);
  const clients = [learner.client, tested.at(learner, second)];
  for (const client of clients) await client.currentPractice();
  await Promise.all(
    Array.from({ length: 6 }, (_, index) => clients[index % 2]?.submitAnswer({ params: { id }, body })),
  );
  expect(await memoriesOf(learner)).toMatchObject([
    { item_id: begun.current?.itemId, reps: 1, state: "review", last_review: tested.clock.now() },
  ]);
  const [sent] = await tested.rows<{ payload: unknown }>("SELECT payload FROM outbox ORDER BY id DESC LIMIT 1");
  expect(sent?.payload).toMatchObject({ itemId: begun.current?.itemId, elapsedMs: body.elapsedMs });
});

test("of two answers to one question only the one that counted is remembered", async () => {
  const second = await tested.instance();
  const begun = await start();
  const clients = [learner.client, tested.at(learner, second)];
  for (const client of clients) await client.currentPractice();
  const answers = [give(begun, true), give(begun, false)];
  await Promise.allSettled(
    answers.map(({ id, body }, index) => clients[index]?.submitAnswer({ params: { id }, body })),
  );
  const [response] = await tested.rows<{ verdict: string }>("SELECT verdict FROM responses WHERE session_id = $1", [
    begun.session.id,
  ]);
  const state = response?.verdict === "right" ? "review" : "learning";
  expect(await memoriesOf(learner)).toMatchObject([{ reps: 1, state }]);
});

test("skipping and hints leave a weaker memory than a plain right answer", async () => {
  const begun = await start(3);
  const right = give(begun, true);
  const after = await learner.client.submitAnswer({ params: { id: right.id }, body: right.body });
  const skipped = give(after.state, true);
  await learner.client.submitAnswer({ params: { id: skipped.id }, body: { ...skipped.body, answer: null } });
  const [first, second] = await memoriesOf(learner);
  expect(second).toMatchObject({ state: "learning", reps: 1 });
  expect(second?.stability).toBeLessThan(first?.stability ?? 0);
});

test("what was missed comes back when it is due, and not before", async () => {
  const missed = await answerAll(tested, learner, await start(3), () => false);
  tested.clock.advance(dayMs);
  expect((await learner.client.today()).reviewsDue).toBe(3);
  const asked = await answerAll(tested, learner, await start(8), () => true);
  const again = asked.map(({ itemId }) => itemId);
  for (const { itemId } of missed) expect(again).toContain(itemId);
  expect(asked.some(({ why }) => why.kind === "review-due")).toBe(true);
  // New questions come in between.
  expect(asked.some(({ why }) => why.kind !== "review-due")).toBe(true);
  expect((await learner.client.today()).reviewsDue).toBe(0);
  const memories = new Map((await memoriesOf(learner)).map((row) => [row.item_id, row]));
  for (const { itemId } of missed) expect(memories.get(itemId)).toMatchObject({ reps: 2, state: "review" });
});

test("a review asks what is due, the least remembered first, and ends when nothing is left", async () => {
  const missed = await answerAll(tested, learner, await start(4), () => false);
  tested.clock.advance(dayMs);
  const known = await answerAll(tested, learner, await start(6), (index) => index % 2 === 0);
  tested.clock.advance(dayMs);
  const due = (await learner.client.today()).reviewsDue;
  const begun = await start(100, true);
  expect(begun.session).toMatchObject({ review: true, answered: 0 });
  const asked = await answerAll(tested, learner, begun, () => true);
  expect(asked).toHaveLength(due);
  expect(asked.every(({ why }) => why.kind === "review-due")).toBe(true);
  const met = new Set([...missed, ...known].map(({ itemId }) => itemId));
  for (const { itemId } of asked) expect(met).toContain(itemId);
  const { session } = await learner.client.getPractice({ params: { id: begun.session.id } });
  expect(session).toMatchObject({ answered: due, right: due });
  expect(session.endedAt).not.toBeNull();
  expect((await learner.client.today()).reviewsDue).toBe(0);
  expect(await refusalCode(start(10, true))).toBe("practice.nothing-due");
});

test("a review begun at one server is gone on with at another", async () => {
  const second = await tested.instance();
  await answerAll(tested, learner, await start(4), () => false);
  tested.clock.advance(dayMs);
  const begun = await start(10, true);
  const { id, body } = give(begun, true);
  const elsewhere = tested.at(learner, second);
  const { state } = await elsewhere.submitAnswer({ params: { id }, body });
  expect(state.session.review).toBe(true);
  const rest = await answerAll(tested, { client: elsewhere }, state, () => true);
  expect(rest).toHaveLength(3);
});

test("a question out of service is not asked, also when it is due", async () => {
  const [first] = await answerAll(tested, learner, await start(2), () => false);
  await tested.rows(
    "UPDATE items SET suspended_at = now(), suspended_because = 'negative-discrimination' WHERE id = $1",
    [first?.itemId],
  );
  tested.product.practice.bank.invalidate();
  tested.clock.advance(dayMs);
  expect((await learner.client.today()).reviewsDue).toBe(1);
  const asked = await answerAll(tested, learner, await start(100, true), () => true);
  expect(asked.map(({ itemId }) => itemId)).not.toContain(first?.itemId);
  await tested.rows("UPDATE items SET suspended_at = NULL, suspended_because = NULL");
  tested.product.practice.bank.invalidate();
});

test("more than the day has room for is spread over days, the rest waits", async () => {
  const settings = await learner.client.learningSettings();
  await answerAll(tested, learner, await start(30), () => false);
  await learner.client.saveLearningSettings({ body: { ...settings, reviewsPerDay: 8 } });
  tested.clock.advance(3 * dayMs);
  expect((await learner.client.today()).reviewsDue).toBe(8);
  const asked = await answerAll(tested, learner, await start(100, true), () => true);
  expect(asked).toHaveLength(8);
  expect((await learner.client.today()).reviewsDue).toBe(0);
  tested.clock.advance(dayMs);
  expect((await learner.client.today()).reviewsDue).toBe(8);
});

test("questions lie in the chosen window of success", async () => {
  const settings = await learner.client.learningSettings();
  const windows = [
    { successLow: 0.5, successHigh: 0.6, wrongEvery: 2 },
    { successLow: 0.8, successHigh: 0.9, wrongEvery: 12 },
  ];
  for (const { wrongEvery, ...window } of windows) {
    const who = await tested.person();
    await who.client.saveLearningSettings({ body: { ...settings, ...window } });
    const asked = await answerAll(tested, who, await start(30, false, who), (index) => index % wrongEvery !== 1);
    const settled = asked.slice(-15);
    const chances = settled.map(({ why }) => why.expectedSuccess).sort((a, b) => a - b);
    const median = chances[chances.length >> 1] ?? 0;
    // Difficulties lie 0.8 logits apart: there is not always a question inside.
    expect(median).toBeGreaterThanOrEqual(window.successLow - 0.1);
    expect(median).toBeLessThanOrEqual(window.successHigh + 0.1);
  }
});

test("changed settings count from the next question on, at every server", async () => {
  const second = await tested.instance();
  const begun = await start(10);
  const elsewhere = tested.at(learner, second);
  await elsewhere.currentPractice();
  const settings = await learner.client.learningSettings();
  await elsewhere.saveLearningSettings({ body: { ...settings, desiredRetention: 0.97 } });
  const { id, body } = give(begun, true);
  await learner.client.submitAnswer({ params: { id }, body });
  const other = await tested.person();
  const same = give(await start(1, false, other), true);
  await other.client.submitAnswer({ params: { id: same.id }, body: same.body });
  const [strict] = await memoriesOf(learner);
  const [usual] = await memoriesOf(other);
  expect(strict?.due.getTime()).toBeLessThan(usual?.due.getTime() ?? 0);
});
