import { type MemoryParameters, type Refit, validParameters } from "@quizmentor/adaptive/memory";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  randomParameters,
  simulateLearner,
} from "../../../../../packages/adaptive/src/memory/testing/simulated-learner.ts";
import { threadedMemoryOptimizer } from "../../adapters/embedded/memory-optimizer/index.ts";
import type { MemoryOptimizer } from "../../ports/memory-optimizer.ts";
import { type Person, type TestProduct, testProduct } from "../../testing/product.ts";
import { wideTopic } from "../../testing/wide-topic.ts";
import { readSettings } from "../memory/index.ts";
import { refitMemories } from "./memory.ts";

let tested: TestProduct;
let learner: Person;
let items: string[];
beforeAll(async () => {
  tested = await testProduct({ bank: false });
  await wideTopic(tested, 200);
  items = (await tested.rows<{ id: string }>("SELECT id FROM items ORDER BY ref")).map(({ id }) => id);
  learner = await tested.person();
});
afterAll(() => tested.close());

/** Stores a person's simulated reviews as answers; items beyond those of the bank are left out. */
async function practised(who: Person, seed: string, count: number): Promise<void> {
  const names = new Map<string, string>();
  const reviews = simulateLearner(seed, randomParameters(seed), count)
    .flatMap(({ item, time, grade }) => {
      const id = names.get(item) ?? items[names.size];
      if (!id) return [];
      names.set(item, id);
      return { item: id, time, credit: grade > 1 ? 1 : 0 };
    })
    .map((row, index) => ({ ...row, sequence: index + 1 }));
  await tested.rows(
    "INSERT INTO learners (user_id, organisation_id, mean, variance, answers) VALUES ($1, $2, 0, 1, $3)",
    [who.user.id, tested.organisationId, reviews.length],
  );
  await tested.rows(
    `INSERT INTO responses (id, user_id, organisation_id, session_id, presentation_id, item_id, version, sequence, verdict,
                            credit, hints_used, elapsed_ms, expected, ability, reason, answered_at)
     SELECT gen_random_uuid(), $1, $2, $1, gen_random_uuid(), a.item, 1, a.sequence,
            CASE WHEN a.credit = 1 THEN 'right' ELSE 'not-yet' END, a.credit, 0, 20000, 0.5, '{}', '{}', to_timestamp(a.time / 1000)
     FROM jsonb_to_recordset($3) AS a (item uuid, sequence int, credit real, time float8)`,
    [who.user.id, tested.organisationId, JSON.stringify(reviews)],
  );
}

/** Answers as told, and counts. */
function settledOptimizer(refit: (inUse: MemoryParameters) => Partial<Refit>) {
  const optimizer: MemoryOptimizer & { calls: number } = {
    calls: 0,
    async refit(inUse) {
      optimizer.calls += 1;
      return { parameters: inUse, adopted: false, current: 0.5, fitted: 0.5, ...refit(inUse) };
    },
    close: async () => {},
  };
  return optimizer;
}

const settings = (who: Person) => readSettings(tested.product.database, who.user.id);
const revision = async (who: Person) =>
  (await tested.rows<{ revision: number }>("SELECT revision FROM learners WHERE user_id = $1", [who.user.id]))[0]
    ?.revision;

test("better parameters are taken over once, and every process reads the learner again", async () => {
  await practised(learner, "a", 1_500);
  const before = await revision(learner);
  const chosen = validParameters(randomParameters("chosen"));
  const optimizer = settledOptimizer(() => ({ parameters: chosen, adopted: true }));
  expect(await refitMemories(tested.product.practice, optimizer)).toEqual({ fitted: 1, adopted: 1 });
  expect((await settings(learner)).parameters).toEqual(chosen);
  expect(await revision(learner)).toBe((before ?? 0) + 1);
  // Without new reviews there is nothing to fit.
  expect(await refitMemories(tested.product.practice, optimizer)).toEqual({ fitted: 0, adopted: 0 });
  expect(optimizer.calls).toBe(1);
});

test("no better parameters: what is in use stays, chosen settings too, and the fit is not tried again at once", async () => {
  const who = await tested.person();
  await practised(who, "b", 1_200);
  const body = { ...(await who.client.learningSettings()), reviewsPerDay: 7 };
  await who.client.saveLearningSettings({ body });
  const before = await settings(who);
  const optimizer = settledOptimizer(() => ({}));
  expect(await refitMemories(tested.product.practice, optimizer)).toEqual({ fitted: 1, adopted: 0 });
  expect(await settings(who)).toEqual(before);
  expect(await refitMemories(tested.product.practice, optimizer)).toEqual({ fitted: 0, adopted: 0 });
});

test("few reviews are left alone", async () => {
  const who = await tested.person();
  await practised(who, "c", 300);
  const optimizer = settledOptimizer(() => ({}));
  expect(await refitMemories(tested.product.practice, optimizer)).toEqual({ fitted: 0, adopted: 0 });
});

test("the real optimiser in its thread fits what was answered", async () => {
  const who = await tested.person();
  await practised(who, "server", 3_000);
  const optimizer = threadedMemoryOptimizer();
  expect((await refitMemories(tested.product.practice, optimizer)).fitted).toBe(1);
  await optimizer.close();
  const [row] = await tested.rows<{ reviews: number }>(
    "SELECT memory_fitted_reviews AS reviews FROM learner_settings WHERE user_id = $1",
    [who.user.id],
  );
  expect(row?.reviews).toBeGreaterThan(400);
});
