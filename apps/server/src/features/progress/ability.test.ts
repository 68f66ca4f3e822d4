import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { readAbility, readSkillAbility } from "./ability.ts";
import { giveAnswers, makeLearner, makeWorld, type World } from "./fixtures/world.ts";

let tested: TestDatabase;
let world: World;
beforeAll(async () => {
  tested = await testDatabase();
  world = await makeWorld(tested.database);
});
afterAll(() => tested.close());

const start = Date.UTC(2025, 0, 1);
/** The nth answer leaves overall ability at n / 1000; every other answer touches the skill as well. */
function answers(count: number, skill: string) {
  return Array.from({ length: count }, (_, n) => ({
    itemId: world.items[0]?.[0] ?? "",
    at: new Date(start + n * 60_000),
    ability: {
      overall: [0, 1, n / 1000, 0.25] as [number, number, number, number],
      skills: (n % 2
        ? [
            [uuidv7(), 0, 1, 9, 1],
            [skill, 0, 1, n / 1000, 0.25],
          ]
        : []) as never,
    },
  }));
}

test.each([0, 1, 2, 199, 200, 201, 399, 400, 1_003])(
  "%i answers give at most 200 points, evenly, first and last included",
  async (count) => {
    const learner = await makeLearner(tested.database);
    const skill = world.skills[0] ?? "";
    await giveAnswers(tested.database, learner.id, answers(count, skill));
    const points = await readAbility(tested.database, learner.id);
    expect(points).toHaveLength(Math.min(count, 200));
    const numbers = points.map((point) => Math.round(point.mean * 1000));
    if (count > 0) expect([numbers[0], numbers.at(-1)]).toEqual([0, count - 1]);
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
    if (steps.length > 0) expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    for (const point of points) {
      expect(point.sd).toBe(0.5);
      expect(Date.parse(point.at)).toBe(start + Math.round(point.mean * 1000) * 60_000);
    }
    const inSkill = await readSkillAbility(tested.database, learner.id, skill);
    const touched = Math.floor(count / 2);
    expect(inSkill).toHaveLength(Math.min(touched, 200));
    if (touched > 0) expect([inSkill[0]?.mean, inSkill.at(-1)?.mean]).toEqual([0.001, (touched * 2 - 1) / 1000]);
  },
);

test("a hole in the numbering costs points, not the chart", async () => {
  const learner = await makeLearner(tested.database);
  const given = answers(300, world.skills[0] ?? "");
  await giveAnswers(tested.database, learner.id, given.slice(0, 100), 5);
  await giveAnswers(tested.database, learner.id, given.slice(100), 900);
  const points = await readAbility(tested.database, learner.id);
  expect(points.length).toBeLessThanOrEqual(200);
  expect([points[0]?.mean, points.at(-1)?.mean]).toEqual([0, 0.299]);
  const numbers = points.map((point) => point.mean);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
});

test("another learner's answers are not in it", async () => {
  const [mine, theirs] = [await makeLearner(tested.database), await makeLearner(tested.database)];
  await giveAnswers(tested.database, theirs.id, answers(4, world.skills[0] ?? ""));
  expect(await readAbility(tested.database, mine.id)).toEqual([]);
  expect(await readSkillAbility(tested.database, mine.id, world.skills[0] ?? "")).toEqual([]);
});
