import { decodePredictor, Predictor, type Scores } from "@quizmentor/adaptive/predict";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { threadedPredictorFitter } from "../../adapters/embedded/predictor-fitter/index.ts";
import type { ExpectedAnswer, PredictorFitter } from "../../ports/predictor-fitter.ts";
import { type TestProduct, testProduct } from "../../testing/product.ts";
import { wideTopic } from "../../testing/wide-topic.ts";
import { crowdAnswers, storeCrowd } from "./fixtures/crowd.ts";
import { refitPredictor } from "./predictor.ts";

let tested: TestProduct;
beforeAll(async () => {
  tested = await testProduct({ bank: false });
  await wideTopic(tested, 40);
});
afterAll(() => tested.close());

const inUse = () => tested.rows<{ id: string; model: Buffer }>("SELECT id, model FROM predictors WHERE in_use");
const refit = (fitter: PredictorFitter, onAdopted = () => {}) =>
  refitPredictor(tested.product.practice, fitter, onAdopted);

/** A fitter whose outcome is settled: only what is read and what is made of it counts. */
function settledFitter(logLoss: { candidate: number; inUse: number }, seen: ExpectedAnswer[] = []): PredictorFitter {
  const scores = (loss: number): Scores => ({ answers: 1, auc: 0.5, logLoss: loss, rmse: 0.5, ece: 0 });
  return {
    async fit(answers) {
      for await (const portion of answers) seen.push(...portion);
      const { candidate, inUse } = logLoss;
      const model = new TextEncoder().encode(`model ${candidate}`);
      return { model, answers: seen.length, learners: 1, candidate: scores(candidate), inUse: scores(inUse) };
    },
  };
}

test("few answers are no reason for a fit", async () => {
  expect(await refit(settledFitter({ candidate: 0.1, inUse: 0.9 }))).toEqual({
    fitted: false,
    answers: 0,
    learners: 0,
  });
  expect(await inUse()).toEqual([]);
});

test("all answers are read, each learner's together and in order, with the skills of the bank", async () => {
  const items = await tested.rows<{ id: string }>("SELECT id FROM items ORDER BY ref");
  const [skill] = await tested.rows<{ id: string }>("SELECT id FROM skills");
  const known = items.map(({ id }) => ({ id, skills: [skill?.id as string] }));
  const given = crowdAnswers("crowd", { learners: 90, each: 80 }, known, () => 0.5);
  await storeCrowd(tested, given);
  const seen: ExpectedAnswer[] = [];
  await refit(settledFitter({ candidate: 0.7, inUse: 0.6 }, seen));
  expect(seen).toHaveLength(given.length);
  const bare = (answers: readonly ExpectedAnswer[]) =>
    [...Map.groupBy(answers, ({ learner }) => learner).values()]
      .map((own) => JSON.stringify(own.map(({ learner: _, ...answer }) => answer)))
      .sort();
  expect(bare(seen)).toEqual(bare(given));
  const changes = seen.filter(({ learner }, index) => learner !== seen[index - 1]?.learner);
  expect(changes).toHaveLength(90);
});

test("a predictor that is worse, or no better, is not taken into use", async () => {
  const tell = vi.fn();
  for (const candidate of [0.61, 0.6]) {
    expect(await refit(settledFitter({ candidate, inUse: 0.6 }), tell)).toMatchObject({
      adopted: false,
    });
  }
  expect(await inUse()).toEqual([]);
  expect(tell).not.toHaveBeenCalled();
});

test("the better one is in use alone, and the one before it is kept", async () => {
  const tell = vi.fn();
  for (const candidate of [0.5, 0.4, 0.3]) {
    const outcome = await refit(settledFitter({ candidate, inUse: 0.6 }), tell);
    expect(outcome).toMatchObject({ fitted: true, adopted: true });
  }
  expect(tell).toHaveBeenCalledTimes(3);
  expect((await inUse()).map(({ model }) => model.toString())).toEqual(["model 0.3"]);
  const all = await tested.rows<{ model: Buffer }>("SELECT model FROM predictors ORDER BY fitted_at, id");
  expect(all.map(({ model }) => model.toString())).toEqual(["model 0.4", "model 0.3"]);
  await tested.rows("DELETE FROM predictors");
});

test("the job in its thread: what was expected blindly is beaten, the fit is used everywhere, and no fit beats itself", async () => {
  const second = await tested.instance();
  const before = await Promise.all([tested.product, second].map(({ jobs }) => jobs.runNow(["predictor"])));
  const outcomes = before.flatMap((outcome) => [...outcome.values()]);
  expect(outcomes).toContainEqual(expect.objectContaining({ fitted: true, adopted: true }));
  const [row] = await inUse();
  expect(new Predictor(decodePredictor(row?.model as Buffer)).data.fittedOn.answers).toBeGreaterThan(4_000);
  const who = await tested.person();
  for (const product of [tested.product, second]) {
    const learner = await product.practice.learners.load(who.user.id, tested.clock.now());
    const bank = await product.practice.bank.current();
    await expect.poll(async () => (await product.practice.foresights.take(learner, bank))?.answers).toBe(0);
  }
  // The same answers give the same model.
  expect((await tested.product.jobs.runNow(["predictor"])).get("predictor")).toMatchObject({ adopted: false });
  expect((await inUse())[0]?.id).toBe(row?.id);
});

test("whoever predicted almost perfectly is not replaced", async () => {
  const items = Array.from({ length: 30 }, () => ({ id: uuidv7(), skills: ["one"] }));
  const given = crowdAnswers("prophet", { learners: 60, each: 50 }, items, (_, right) => (right ? 0.999 : 0.001));
  const fit = await threadedPredictorFitter().fit(
    (async function* () {
      yield given.slice(0, 1_000);
      yield given.slice(1_000);
    })(),
    null,
  );
  expect(fit?.inUse.logLoss).toBeLessThan(0.01);
  expect(fit?.candidate.logLoss).toBeGreaterThan(fit?.inUse.logLoss ?? 1);
  expect(fit?.candidate.logLoss).toBeLessThan(Math.log(2));
});

test("a fit is given up when told, and too few learners give none", async () => {
  const fitter = threadedPredictorFitter();
  const few = crowdAnswers("few", { learners: 5, each: 20 }, [{ id: uuidv7(), skills: [] }], () => 0.5);
  const answers = async function* () {
    yield few;
  };
  expect(await fitter.fit(answers(), null)).toBeNull();
  const controller = new AbortController();
  const endless = async function* () {
    for (;;) {
      yield few;
      await new Promise(setImmediate);
    }
  };
  const given = fitter.fit(endless(), null, controller.signal);
  controller.abort(new Error("The server is stopping."));
  await expect(given).rejects.toThrow("The server is stopping.");
});
