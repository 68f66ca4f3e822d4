import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { answerTo } from "../../testing/bank.ts";
import { refusalCode, testProduct } from "../../testing/product.ts";
import type { StoredAbility } from "../practice/index.ts";
import { subjectHistory } from "./subject-ability.ts";

const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));
const answer = (n: number, overall: [number, number], skills: [string, number, number][]) => ({
  at: at(n),
  ability: {
    overall: [0, 1, ...overall],
    skills: skills.map(([id, mean, variance]) => [id, 0, 1, mean, variance]),
  } as StoredAbility,
});

test("a skill counts from the start, at the overall ability until its first answer", () => {
  const history = subjectHistory([
    answer(1, [0.4, 0.2], [["a", 1, 0.25]]),
    answer(2, [0.4, 0.2], [["b", 0.4, 0.25]]),
    answer(3, [0.4, 0.2], [["a", 2, 0.25]]),
  ]);
  expect(history.map(({ mean }) => mean)).toEqual([0.7, 0.7, 1.2]);
  // Of the skill that has not been met, less is known.
  expect(history[0]?.sd).toBeCloseTo((0.5 + Math.sqrt(0.9)) / 2, 3);
  expect(history[1]?.sd).toBe(0.5);
  expect(history.map((point) => point.at)).toEqual([1, 2, 3].map((n) => at(n).toISOString()));
});

test("answers that touched no skill move the overall ability", () => {
  expect(subjectHistory([answer(1, [0.5, 0.16], [])])).toMatchObject([{ mean: 0.5, sd: 0.4 }]);
  expect(subjectHistory([])).toEqual([]);
});

test("one's own answers of the subject, and no other's", async () => {
  const tested = await testProduct();
  try {
    const [one, other] = [await tested.person(), await tested.person()];
    const { subjects } = await one.client.subjects();
    const id = subjects[0]?.id ?? "";
    const { session, current } = await one.client.startPractice({
      body: { id: uuidv7(), scope: { kind: "subject", id } },
    });
    if (!current) throw new Error("There is no question.");
    await one.client.submitAnswer({
      params: { id: session.id },
      body: { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "right"), elapsedMs: 4_000 },
    });
    const { subject, history } = await one.client.subjectAbility({ params: { id } });
    expect(subject).toEqual({ id, title: "Test subject" });
    expect(history).toHaveLength(1);
    expect(history[0]?.mean).toBeGreaterThan(0);
    expect((await other.client.subjectAbility({ params: { id } })).history).toEqual([]);
    expect(await refusalCode(one.client.subjectAbility({ params: { id: uuidv7() } }))).toBe("request.not-found");
  } finally {
    await tested.close();
  }
});
