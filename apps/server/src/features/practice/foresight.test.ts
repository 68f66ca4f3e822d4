import {
  decodePredictor,
  encodePredictor,
  fitPredictor,
  Predictor,
  predictorFormat,
  toLog,
} from "@quizmentor/adaptive/predict";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Person, type TestProduct, testProduct } from "../../testing/product.ts";
import { answerAll, give, wideTopic } from "../../testing/wide-topic.ts";
import { historyStart } from "./foresight.ts";
import { chooseNext } from "./next.ts";
import { createPractice, type Practice } from "./practice.ts";

let tested: TestProduct;
let topicId: string;
let skillId: string;
let predictor: Predictor;

beforeAll(async () => {
  tested = await testProduct({ bank: false });
  topicId = await wideTopic(tested, 50);
  const [skill] = await tested.rows<{ id: string }>("SELECT id FROM skills");
  skillId = skill?.id as string;
});
afterAll(() => tested.close());

/** Thirty people, of whom every other solves everything but a few questions. */
async function usePredictor(): Promise<void> {
  const items = await tested.rows<{ id: string }>("SELECT id FROM items ORDER BY ref");
  const rows = Array.from({ length: 30 }, (_, learner) =>
    items.map(({ id }, index) => ({
      learner: `learner-${learner}`,
      item: id,
      skills: [skillId],
      credit: index % 7 === 0 || (learner % 2 === 0 && index % 3 > 0) ? 0 : 1,
      time: 1_750_000_000 + index * 60,
    })),
  ).flat();
  const fitted = fitPredictor(toLog(rows), { seed: "test" });
  const model = Buffer.from(encodePredictor(fitted.data));
  predictor = new Predictor(decodePredictor(model));
  await tested.rows(
    "INSERT INTO predictors (id, organisation_id, format, model, answers, learners, comparison, in_use, fitted_at) VALUES ($1, $2, $3, $4, 0, 0, '{}', true, now())",
    [uuidv7(), tested.organisationId, predictorFormat, model],
  );
  tested.product.practice.foresights.invalidate();
}

const start = (who: Person, length = 20) =>
  who.client.startPractice({ body: { id: uuidv7(), scope: { kind: "topic", id: topicId }, length } });

const stored = (who: Person) =>
  tested.rows<{
    item_id: string;
    credit: number;
    expected: number;
    reason: { kind: string; expectedSuccess: number };
    answered_at: Date;
  }>("SELECT item_id, credit, expected, reason, answered_at FROM responses WHERE user_id = $1 ORDER BY sequence", [
    who.user.id,
  ]);

/** What would be asked next, for some seeds. */
async function nextAt(practice: Practice, who: Person, from: "kept" | "stored") {
  const now = tested.clock.now();
  const learner = from === "kept" ? practice.learners.get(who.user.id) : await practice.learners.load(who.user.id, now);
  if (!learner) throw new Error("The learner should be in memory.");
  const bank = await practice.bank.current();
  const foresight = await practice.foresights.take(learner, bank);
  const session = { scope: { kind: "topic" as const, id: topicId }, review: false, practised: new Map() };
  const chosen = Array.from({ length: 20 }, (_, seed) => {
    const next = chooseNext({ bank, learner, session, foresight, id: `seed ${seed}`, now });
    return [next?.itemId, next?.reason.kind, Math.round(1e5 * (next?.reason.expectedSuccess ?? 0))];
  });
  practice.foresights.giveBack(foresight);
  return { predicts: foresight !== null, chosen };
}

test("without a predictor nothing predicts but the learner model; once one is in use, it does", async () => {
  const who = await tested.person();
  await answerAll(tested, who, await start(who, 4), () => true);
  const before = await nextAt(tested.product.practice, who, "kept");
  expect(before.predicts).toBe(false);
  await usePredictor();
  const after = await nextAt(tested.product.practice, who, "kept");
  expect(after.predicts).toBe(true);
  expect(after.chosen).not.toEqual(before.chosen);
});

test("what is stored as expected is what the predictor says from the answers before", async () => {
  const who = await tested.person();
  await answerAll(tested, who, await start(who), (index) => index % 3 > 0);
  const history = predictor.newHistory();
  for (const row of await stored(who)) {
    const question = predictor.question(row.item_id, [skillId]);
    const time = row.answered_at.getTime() / 1000;
    expect(row.expected).toBeCloseTo(predictor.predict(history, question, time), 5);
    history.add(question, time, row.credit);
  }
});

test("the same questions follow whether a learner was kept in memory or read again", async () => {
  const who = await tested.person();
  let state = await start(who, 30);
  for (let index = 0; index < 25; index += 1) {
    const { id, body } = give(state, index % 4 > 0);
    ({ state } = await who.client.submitAnswer({ params: { id }, body }));
    tested.clock.advance(40_000);
    if (index % 6 > 0) continue;
    const { practice } = tested.product;
    const fresh = createPractice(tested.product.database, tested.clock.now, () => uuidv7());
    const kept = await nextAt(practice, who, "kept");
    expect(await nextAt(fresh, who, "stored")).toEqual(kept);
    expect(kept.predicts).toBe(true);
  }
});

test("an answer that lost leaves no trace in what is predicted", async () => {
  const second = await tested.instance();
  const who = await tested.person();
  let state = await start(who, 10);
  for (let round = 0; round < 6; round += 1) {
    const clients = [who.client, tested.at(who, second), who.client];
    for (const client of clients) await client.currentPractice();
    const tries = clients.map((client, index) => {
      const { id, body } = give(state, index !== 1);
      return client.submitAnswer({ params: { id }, body });
    });
    const won = (await Promise.allSettled(tries)).flatMap((entry) =>
      entry.status === "fulfilled" ? [entry.value] : [],
    );
    expect(won).toHaveLength(1);
    state = won[0]?.state as typeof state;
    tested.clock.advance(60_000);
  }
  const read = await nextAt(
    createPractice(tested.product.database, tested.clock.now, () => uuidv7()),
    who,
    "stored",
  );
  for (const { practice } of [tested.product, second]) expect(await nextAt(practice, who, "stored")).toEqual(read);
});

test("a history begins at a round number of answers and holds 1,000 to 2,000 of many", () => {
  for (let answers = 0; answers < 7_000; answers += 1) {
    const begin = historyStart(answers);
    expect(begin % 1_000).toBe(0);
    expect(answers - begin).toBeLessThan(2_000);
    if (answers >= 1_000) expect(answers - begin).toBeGreaterThanOrEqual(1_000);
  }
});
