/** The pages as a whole, against the contracts. */
import { api } from "@quizmentor/contracts";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import { startPractice } from "../practice/index.ts";
import { believe, giveAnswers, makeLearner, makeProgress, makeWorld, type World } from "./fixtures/world.ts";
import type { Progress } from "./options.ts";
import { readOverview, readSkill } from "./overview.ts";
import { readSubjects } from "./subjects.ts";
import { readToday } from "./today.ts";

let tested: TestDatabase;
let world: World;
let progress: Progress;
const now = new Date("2025-06-30T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const first = <T>(list: T[] | undefined): T => {
  const [value] = list ?? [];
  if (value === undefined) throw new Error("This list should not be empty.");
  return value;
};

beforeAll(async () => {
  tested = await testDatabase();
  world = await makeWorld(tested.database);
  progress = makeProgress(tested.database, () => now);
});
afterAll(() => tested.close());

test("the first day: nothing open, nothing fading, a mix to start with", async () => {
  const learner = await makeLearner(tested.database);
  const today = await readToday(progress, learner);
  expect(api.today.response.parse(today)).toEqual(today);
  expect(today).toMatchObject({ open: null, suggestion: { why: "start" }, fading: [], answeredTotal: 0 });
  expect(today.week).toHaveLength(7);
  const overview = await readOverview(progress, learner);
  expect(api.overview.response.parse(overview)).toEqual(overview);
  expect(overview).toMatchObject({ ability: [], skills: [], calendar: [] });
});

test("an open practice is shown, and the last topic suggested", async () => {
  const learner = await makeLearner(tested.database);
  const topicId = first(world.topics.slice(1));
  await giveAnswers(tested.database, learner.id, [
    { itemId: first(world.items[0]), at: daysAgo(1), elapsedMs: 20_000 },
    { itemId: first(world.items[1]), at: daysAgo(0), elapsedMs: 40_000 },
  ]);
  await believe(tested.database, learner.id, { answers: 2, at: now, skills: [] });
  const start = { id: uuidv7(), scope: { kind: "topic" as const, id: topicId }, length: 5 };
  await startPractice(progress.practice, learner.id, start);
  const today = await readToday(progress, learner);
  expect(api.today.response.parse(today)).toEqual(today);
  expect(today).toMatchObject({
    open: { id: start.id, scope: { kind: "topic", id: topicId, title: "Topic fractions" }, length: 5, answered: 0 },
    suggestion: { scope: { kind: "topic", id: topicId }, why: "continue-topic", minutes: 5 },
    answeredTotal: 2,
  });
});

test("a topic whose skills are all mastered gives way to something wider", async () => {
  const learner = await makeLearner(tested.database);
  await giveAnswers(tested.database, learner.id, [{ itemId: first(world.items[0]), at: now }]);
  const skills = [{ id: first(world.skills), mean: 3 }];
  await believe(tested.database, learner.id, { answers: 1, at: now, skills });
  expect((await readToday(progress, learner)).suggestion).toMatchObject({ why: "widen", scope: { kind: "mix" } });
});

test("what was known and rests for more than a week is fading, longest first", async () => {
  const learner = await makeLearner(tested.database);
  const [sums = "", fractions = ""] = world.skills;
  const state = async (a: { mean: number; at: Date }, b: { mean: number; at: Date }) => {
    const skills = [
      { id: sums, ...a },
      { id: fractions, ...b },
    ];
    await believe(tested.database, learner.id, { answers: 9, at: now, skills });
    const today = await readToday(progress, learner);
    expect(api.today.response.parse(today)).toEqual(today);
    return [...today.fading.map((skill) => skill.title), today.suggestion.scope.title];
  };
  expect(await state({ mean: 1, at: daysAgo(8) }, { mean: 1, at: daysAgo(20) })).toEqual([
    "Skill fractions",
    "Skill sums",
    "Skill fractions",
  ]);
  expect(await state({ mean: 1, at: daysAgo(8) }, { mean: 1, at: daysAgo(7) })).toEqual(["Skill sums", "Skill sums"]);
  expect(await state({ mean: 0, at: daysAgo(8) }, { mean: -2, at: daysAgo(40) })).toEqual([""]);
});

test("overview and map show practised skills as they are now", async () => {
  const learner = await makeLearner(tested.database);
  const [sums = "", fractions = ""] = world.skills;
  await believe(tested.database, learner.id, { answers: 5, at: daysAgo(30), skills: [{ id: sums, mean: 1 }] });
  const { skills } = await readOverview(progress, learner);
  expect(skills).toMatchObject([
    { id: sums, title: "Skill sums", topic: "Topic sums", subject: "Maths", answered: 5, fading: true },
  ]);
  // Drawn from what the answers in it say, 1, towards the overall ability, 0.2; surer than a skill never asked.
  const estimate = skills[0]?.estimate;
  expect(estimate?.mean).toBeGreaterThan(0.6);
  expect(estimate?.mean).toBeLessThan(1);
  expect(estimate?.sd).toBeLessThan(Math.sqrt(0.2 + 0.7));
  const map = await readSubjects(progress, learner);
  expect(api.subjects.response.parse(map)).toEqual(map);
  expect(map.subjects).toMatchObject([
    {
      title: "Maths",
      items: 6,
      topics: [
        { title: "Topic sums", items: 3, skills: [{ id: sums, mastery: skills[0]?.estimate.mastery }] },
        { title: "Topic fractions", items: 3, skills: [{ id: fractions, mastery: null }] },
      ],
    },
  ]);
});

test("one skill: known or not, with its history and last answers", async () => {
  const learner = await makeLearner(tested.database);
  const [sums = "", fractions = ""] = world.skills;
  const moved = (skill: string) => ({ overall: [0, 1, 0, 1] as never, skills: [[skill, 0, 1, 0.5, 0.81]] as never });
  const ids = await giveAnswers(tested.database, learner.id, [
    { itemId: first(world.items[0]), at: daysAgo(3), ability: moved(sums) },
    { itemId: first(world.items[1]), at: daysAgo(2), ability: moved(fractions) },
    { itemId: first(world.items[0]), at: daysAgo(1), ability: moved(sums), verdict: "not-yet" },
  ]);
  await believe(tested.database, learner.id, { answers: 3, at: now, skills: [{ id: sums, mean: 0.5, answers: 2 }] });
  const page = await readSkill(progress, learner, sums);
  expect(api.skillHistory.response.parse(page)).toEqual(page);
  expect(page.skill.answered).toBe(2);
  expect(page.history.map((point) => point.at)).toEqual([daysAgo(3).toISOString(), daysAgo(1).toISOString()]);
  expect(page.history[0]).toMatchObject({ mean: 0.5, sd: 0.9 });
  expect(page.answers.map((answer) => answer.id)).toEqual([ids[2], ids[0]]);
  const other = await makeLearner(tested.database);
  expect(await readSkill(progress, other, sums)).toMatchObject({
    skill: { answered: 0, lastAnsweredAt: null, fading: false },
    history: [],
    answers: [],
  });
  await expect(readSkill(progress, learner, uuidv7())).rejects.toMatchObject({ code: "request.not-found" });
});

test("another organisation sees neither our subjects nor our learners' progress", async () => {
  const learner = await makeLearner(tested.database);
  await giveAnswers(tested.database, learner.id, [{ itemId: first(world.items[0]), at: now }]);
  await believe(tested.database, learner.id, { answers: 1, at: now, skills: [{ id: first(world.skills), mean: 1 }] });
  const other = openDatabase(tested.url, await addOrganisation(tested.url, "Other"));
  try {
    const theirs = makeProgress(other, () => now);
    expect(await readSubjects(theirs, learner)).toEqual({ subjects: [] });
    expect(await readOverview(theirs, learner)).toMatchObject({ totals: { answered: 0 }, skills: [], ability: [] });
    expect(await readToday(theirs, learner)).toMatchObject({ answeredTotal: 0, suggestion: { why: "start" } });
    await expect(readSkill(theirs, learner, first(world.skills))).rejects.toMatchObject({ code: "request.not-found" });
  } finally {
    await other.close();
  }
});
