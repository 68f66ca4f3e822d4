import { type LearnerState, newLearner, skillAbility, update } from "@quizmentor/adaptive";
import { daysAtOffset, defaultParameters } from "@quizmentor/adaptive/memory";
import { placementResult, recordPlacementAnswer, startPlacement } from "@quizmentor/adaptive/placement";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerTo } from "../../testing/bank.ts";
import { type Person, type TestProduct, testProduct } from "../../testing/product.ts";
import { beliefsAfter, firstMemory } from "./seed.ts";

const now = Date.UTC(2026, 4, 4);
const dayMs = 86_400_000;
const skills = ["a", "b", "c"].map((id) => ({ id, requires: [] }));
const items = skills.flatMap(({ id }) =>
  Array.from({ length: 6 }, (_, index) => ({
    id: `${id}${index}`,
    skills: [id],
    curve: { discrimination: 1, difficulty: index - 2.5, guess: 0 },
    difficultyVariance: 0.1,
  })),
);

/** A test in which the given items were answered with the given credits. */
function testOf(answers: readonly { item: number; credit: number }[]) {
  let state = startPlacement(skills);
  for (const { item, credit } of answers)
    state = recordPlacementAnswer(state, { item: items[item] as (typeof items)[number], credit });
  return placementResult(state);
}

/** A learner who answered so many questions of a skill in practice. */
function practised(skill: string, answers: number, credit: number): LearnerState {
  let state = newLearner(now);
  const item = { skills: [skill], difficulty: { mean: 0, variance: 0.1 }, discrimination: 1, guess: 0 };
  for (let index = 0; index < answers; index += 1) state = update(state, item, { credit }, now);
  return state;
}

function merged(before: LearnerState, result: ReturnType<typeof testOf>): LearnerState {
  const { overall, skills: found } = beliefsAfter(before, result, now);
  return {
    overall: overall ? { ...before.overall, ...overall, updatedAt: now } : before.overall,
    skills: new Map([...before.skills, ...found]),
  };
}

const someAnswers = fc.uniqueArray(fc.record({ item: fc.nat(items.length - 1), credit: fc.constantFrom(0, 0.5, 1) }), {
  selector: ({ item }) => item,
  minLength: 1,
  maxLength: 12,
});

describe("beliefs after a test", () => {
  test("of a newcomer are those of the test", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = testOf(answers);
        const after = merged(newLearner(now), result);
        expect(after.overall.mean).toBeCloseTo(result.overall.mean, 9);
        for (const { id, mean, answers: given } of result.skills) {
          expect(after.skills.has(id)).toBe(given > 0);
          if (given > 0) {
            expect(skillAbility(after, id, now).mean).toBeCloseTo(mean, 6);
            expect(after.skills.get(id)?.answers).toBe(given);
          }
        }
      }),
    );
  });

  test("never grow vaguer, and the number of answers, which orders them, stays", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(60), fc.constantFrom(0, 1), (answers, length, credit) => {
        const before = practised("a", length, credit);
        const after = merged(before, testOf(answers));
        expect(after.overall.variance).toBeLessThanOrEqual(before.overall.variance);
        expect(after.overall.answers).toBe(length);
        for (const [skill, belief] of before.skills)
          expect(after.skills.get(skill)?.variance).toBeLessThanOrEqual(belief.variance);
      }),
    );
  });

  test("long practice outweighs a short test, and a long test outweighs one answer", () => {
    const wrong = testOf([{ item: 0, credit: 0 }]);
    const expert = practised("a", 60, 1);
    expect(beliefsAfter(expert, wrong, now)).toEqual({ overall: null, skills: new Map() });
    const allRight = testOf(items.map((_, item) => ({ item, credit: 1 })));
    const beginner = practised("a", 1, 0);
    const after = merged(beginner, allRight);
    expect(skillAbility(after, "a", now).mean).toBeGreaterThan(skillAbility(beginner, "a", now).mean + 0.5);
    expect(after.skills.get("a")?.answers).toBe(7);
  });
});

test("first memories: the surer the answer, the later it comes back; what was not known comes tomorrow", () => {
  const model = { parameters: defaultParameters, desiredRetention: 0.9, dayOf: daysAtOffset(0) };
  const due = [0, 0.4, 0.5, 0.9, 1].map((credit) => firstMemory(credit, now, model).due - now);
  expect(due[0]).toBe(dayMs);
  expect(due[1]).toBe(dayMs);
  expect(due).toEqual(due.toSorted((a, b) => a - b));
  expect(due[4]).toBeGreaterThan(dayMs);
  const slow = { ...model, parameters: defaultParameters.map((value, index) => (index === 0 ? 20 : value)) };
  expect(firstMemory(0, now, slow).due - now).toBe(dayMs);
});

describe("in the product", () => {
  let tested: TestProduct;
  let subjectId: string;
  beforeAll(async () => {
    tested = await testProduct();
    const [subject] = await tested.rows<{ id: string }>("SELECT id FROM subjects");
    subjectId = subject?.id ?? "";
  });
  afterAll(() => tested.close());

  async function take({ client }: Person, quality: "right" | "not-yet") {
    let state = await client.startPlacement({ body: { id: uuidv7(), subjectId } });
    while (state.question) {
      const { question } = state;
      const body = { id: uuidv7(), presentationId: question.id, answer: answerTo(question, quality), elapsedMs: 1 };
      state = await client.answerPlacement({ params: { id: state.id }, body });
    }
    return state;
  }

  const answerPractice = async ({ client }: Person, at = client) => {
    const { session, current } = await at.startPractice({
      body: { id: uuidv7(), scope: { kind: "subject", id: subjectId }, length: 20 },
    });
    if (!current) throw new Error("A new practice has a question.");
    const body = { id: uuidv7(), presentationId: current.id, answer: null, elapsedMs: 1 };
    return at.submitAnswer({ params: { id: session.id }, body });
  };

  test("practice goes on from what the test found, also in a process that remembered the learner", async () => {
    const learner = await tested.person();
    const second = await tested.instance();
    await answerPractice(learner, tested.at(learner, second));
    const [before] = await tested.rows<{ mean: number; answers: number }>(
      "SELECT mean, answers FROM learners WHERE user_id = $1",
      [learner.user.id],
    );
    const { result } = await take(learner, "right");
    const [after] = await tested.rows<{ mean: number; answers: number }>(
      "SELECT mean, answers FROM learners WHERE user_id = $1",
      [learner.user.id],
    );
    expect(after?.mean).toBeGreaterThan(before?.mean ?? 0);
    expect(after?.answers).toBe(before?.answers);
    const { subjects } = await learner.client.subjects();
    const mastery = subjects[0]?.topics.flatMap((topic) => topic.skills.map((skill) => skill.mastery));
    expect(mastery?.every((share) => share !== null && share > 0.4)).toBe(true);
    const { result: answered } = await answerPractice(learner, tested.at(learner, second));
    const moved = answered.skills[0];
    const found = result?.skills.find(({ skill }) => skill.id === moved?.skill.id);
    expect(moved?.before.mean).toBeCloseTo(found?.estimate.mean ?? Number.NaN, 1);
  });

  test("what was solved gets a memory, what was not comes back tomorrow, and practice's own memory stays", async () => {
    const learner = await tested.person();
    const memories = () =>
      tested.rows<{ item_id: string; due: Date; reps: number; stability: number }>(
        "SELECT item_id, due, reps, stability FROM memories WHERE user_id = $1 ORDER BY item_id",
        [learner.user.id],
      );
    await take(learner, "right");
    const first = await memories();
    expect(first).toHaveLength(8);
    const at = tested.clock.now().getTime();
    for (const { due, reps } of first) {
      expect(due.getTime()).toBeGreaterThan(at + dayMs);
      expect(reps).toBe(1);
    }
    tested.clock.advance(60_000);
    await take(learner, "not-yet");
    const second = await memories();
    for (const [index, memory] of second.entries()) {
      expect(memory.due.getTime()).toBe(tested.clock.now().getTime() + dayMs);
      expect(memory.stability).toBe(first[index]?.stability);
    }
  });

  test("a test that ends while practice is answered loses neither", async () => {
    const learner = await tested.person();
    for (let round = 0; round < 3; round += 1) {
      const begun = await learner.client.startPlacement({ body: { id: uuidv7(), subjectId } });
      const { question } = begun;
      if (!question) throw new Error("A new test has a question.");
      const body = { id: uuidv7(), presentationId: question.id, answer: answerTo(question, "right"), elapsedMs: 1 };
      await learner.client.answerPlacement({ params: { id: begun.id }, body });
      const [ended] = await Promise.all([
        learner.client.finishPlacement({ params: { id: begun.id } }),
        answerPractice(learner),
      ]);
      expect(ended.finishedAt).not.toBeNull();
    }
    const [row] = await tested.rows<{ answers: number; responses: number; finished: number }>(
      `SELECT answers, (SELECT count(*)::int FROM responses r WHERE r.user_id = l.user_id) AS responses,
              (SELECT count(*)::int FROM placements p WHERE p.user_id = l.user_id AND finished_at IS NOT NULL) AS finished
       FROM learners l WHERE user_id = $1`,
      [learner.user.id],
    );
    expect(row).toEqual({ answers: 3, responses: 3, finished: 3 });
  });
});
