import { defaultParameters, grades, type Memory, review } from "@quizmentor/adaptive/memory";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Person, refusal, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";
import { daysIn } from "./day.ts";
import { defaultSettings } from "./settings.ts";

const dayMs = 86_400_000;
let tested: TestProduct;
let learner: Person;
beforeAll(async () => {
  tested = await testProduct();
  learner = await tested.person();
});
afterAll(() => tested.close());

const save = (change: object) =>
  learner.client.saveLearningSettings({ body: { ...defaultSettings, ...change } as typeof defaultSettings });

test("who chose nothing has the defaults; what was chosen is kept, for this learner alone", async () => {
  expect(await learner.client.learningSettings()).toEqual(defaultSettings);
  const chosen = {
    ...{ successLow: 0.6, successHigh: 0.7, desiredRetention: 0.85, reviewsPerDay: 12 },
    weekdays: [1, 1, 1, 1, 1, 0.5, 0],
  };
  expect(await save(chosen)).toEqual(chosen);
  expect(await learner.client.learningSettings()).toEqual(chosen);
  const other = await tested.person();
  expect(await other.client.learningSettings()).toEqual(defaultSettings);
});

test("what is answered is what is read again", async () => {
  const who = await tested.person();
  const body = { ...defaultSettings, successLow: 0.612_345_678, weekdays: [1, 1, 1 / 3, 5e-324, 0, 1, 1] };
  const saved = await who.client.saveLearningSettings({ body });
  expect(await who.client.learningSettings()).toEqual(saved);
  expect(saved).toMatchObject({ successLow: 0.612, weekdays: [1, 1, 0.333, 0, 0, 1, 1] });
});

test.each([
  [{ successLow: 0.8, successHigh: 0.8 }, "successHigh"],
  [{ successLow: 0.9, successHigh: 0.6 }, "successHigh"],
  [{ successHigh: 1 }, "successHigh"],
  [{ successLow: 0 }, "successLow"],
  [{ desiredRetention: 0.5 }, "desiredRetention"],
  [{ reviewsPerDay: 0 }, "reviewsPerDay"],
  [{ reviewsPerDay: 2.5 }, "reviewsPerDay"],
  [{ weekdays: [0, 0, 0, 0, 0, 0, 0] }, "weekdays"],
  [{ weekdays: [0, 0, 0, 0, 0, 0, 5e-324] }, "weekdays"],
  [{ weekdays: [1, 1] }, "weekdays"],
  [{ weekdays: [1, 1, 1, 1, 1, 1, 2] }, "weekdays.6"],
])("%j is refused by the name of its field", async (change, path) => {
  const before = await learner.client.learningSettings();
  const problem = await refusal(save(change));
  expect(problem).toMatchObject({ code: "request.invalid", status: 400 });
  expect(problem.errors?.map((fault) => fault.path)).toContain(path);
  expect(await learner.client.learningSettings()).toEqual(before);
});

const on = (days: number) => new Date(tested.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
const forecast = (who: Person, days: number, subject?: string) =>
  who.client.forecast({ query: { on: on(days), ...(subject ? { subject } : {}) } });

/** Gives somebody memories of all questions of the bank, last answered some days ago. */
async function remember(who: Person): Promise<number> {
  const items = await tested.rows<{ id: string }>("SELECT id FROM items ORDER BY id");
  const dayOf = daysIn("UTC");
  for (const [index, { id }] of items.entries()) {
    const answered = tested.clock.now().getTime() - (index % 5) * dayMs;
    const memory: Memory = review(null, index % 3 === 0 ? grades.again : grades.good, answered, defaultParameters, {
      dayOf,
    });
    await tested.rows(
      "INSERT INTO memories (user_id, organisation_id, item_id, stability, difficulty, due, last_review, reps, lapses, state) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 0, $8)",
      [
        ...[who.user.id, tested.organisationId, id, memory.stability, memory.difficulty],
        ...[new Date(memory.due), new Date(memory.lastReview), memory.state],
      ],
    );
  }
  return items.length;
}

test("the forecast is sane: reviews keep more, time takes some, and every planned review has its day", async () => {
  const who = await tested.person();
  const items = await remember(who);
  const near = await forecast(who, 7);
  const far = await forecast(who, 200);
  for (const { items: counted, withoutReviews, withReviews, curve, days } of [near, far]) {
    expect(counted).toBe(items);
    for (const { expected, low, high, share } of [withoutReviews, withReviews]) {
      expect(low).toBeLessThanOrEqual(expected);
      expect(high).toBeGreaterThanOrEqual(expected);
      expect(high).toBeLessThanOrEqual(items);
      expect(share).toBeCloseTo(expected / items, 2);
    }
    expect(withReviews.share).toBeGreaterThan(withoutReviews.share);
    expect(days).toHaveLength(30);
    expect(days[0]?.date).toBe(on(0));
    expect(days.reduce((sum, day) => sum + day.reviews, 0)).toBeGreaterThan(0);
    const shares = curve.map((point) => point.withoutReviews);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  }
  expect(far.withoutReviews.expected).toBeLessThan(near.withoutReviews.expected);
  expect(far.curve.at(0)?.date).toBe(on(0));
  expect(far.curve.at(-1)).toMatchObject({ date: on(200), withoutReviews: far.withoutReviews.share });
  expect(far.curve).toHaveLength(Math.ceil(200 / 7) + 1);
  const due = (await who.client.today()).reviewsDue;
  expect(near.days[0]?.reviews).toBe(due);
});

test("a forecast of one subject counts its questions alone; of nothing met it is empty", async () => {
  const who = await tested.person();
  await remember(who);
  const [subject] = await tested.rows<{ id: string }>("SELECT id FROM subjects");
  expect((await forecast(who, 10, subject?.id)).items).toBe((await forecast(who, 10)).items);
  const elsewhere = await forecast(who, 10, "01a20366-ec75-7705-b0df-9928c093dd2e");
  expect(elsewhere).toMatchObject({ items: 0, withReviews: { expected: 0, low: 0, high: 0, share: 0 } });
  expect((await forecast(await tested.person(), 10)).items).toBe(0);
});

test.each([0, -3, 367, 40_000])("a day %i days from now has no forecast", async (days) => {
  expect(await refusalCode(forecast(learner, days))).toBe("request.invalid");
});
