import { itemTypes } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerTo, type ItemType, partlyCredit, type Quality } from "../../testing/bank.ts";
import { type Person, refusal, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";

let tested: TestProduct;
let learner: Person;

beforeAll(async () => {
  tested = await testProduct();
  learner = await tested.person();
});
afterAll(() => tested.close());

const start = (type: ItemType, length = 3) =>
  learner.client.startPractice({
    body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get(type) as string }, length },
  });

const submission = (presentationId: string, answer: ReturnType<typeof answerTo> | null) => ({
  id: uuidv7(),
  presentationId,
  answer,
  elapsedMs: 4_200,
});

/** Types whose right answer is one set of keys and nothing typed. */
const byKeysAlone: ItemType[] = ["single-choice", "multiple-choice", "true-false", "ordering", "matching"];
const sorted = (answer: ReturnType<typeof answerTo>) =>
  answer.type === "multiple-choice" ? { ...answer, choices: answer.choices.toSorted() } : answer;

describe.each(itemTypes)("%s", (type) => {
  const qualities: Quality[] = partlyCredit[type] === undefined ? ["right", "not-yet"] : ["right", "partly", "not-yet"];

  test.each(qualities)(
    "an answer that is %s is graded so, kept, and followed by the next question",
    async (quality) => {
      const { session, current } = await start(type);
      if (!current) throw new Error("A new practice has a question.");
      expect(current).toMatchObject({
        position: 1,
        topic: `Topic ${type}`,
        question: { type },
        hints: [],
        hintCount: 2,
      });
      const sent = submission(current.id, answerTo(current, quality));
      const { result, state } = await learner.client.submitAnswer({ params: { id: session.id }, body: sent });
      const credit = quality === "right" ? 1 : quality === "partly" ? (partlyCredit[type] ?? 0) : 0;
      expect(result).toMatchObject({
        responseId: sent.id,
        presentationId: current.id,
        verdict: quality,
        hintsUsed: 0,
        skills: [{ skill: { title: `Skill ${type}` } }],
      });
      expect(result.credit).toBeCloseTo(credit, 3);
      expect(result.explanationHtml).toContain("Because it is so.");
      expect(result.solution.answer).toMatchObject({ type });
      const [skill] = result.skills;
      const rose = (skill?.after.mean ?? 0) - (skill?.before.mean ?? 0);
      if (quality === "right") expect(rose).toBeGreaterThan(0);
      if (quality === "not-yet") expect(rose).toBeLessThan(0);
      expect(state.session).toMatchObject({
        answered: 1,
        right: quality === "right" ? 1 : 0,
        partly: quality === "partly" ? 1 : 0,
        skipped: 0,
        endedAt: null,
      });
      expect(state.current).toMatchObject({ position: 2, hints: [] });
      expect(state.current?.id).not.toBe(current.id);
      const [row] = await tested.rows<{ verdict: string; answer: unknown; elapsed_ms: number }>(
        "SELECT verdict, answer, elapsed_ms FROM responses WHERE id = $1",
        [sent.id],
      );
      expect(row).toEqual({ verdict: quality, answer: sent.answer, elapsed_ms: 4_200 });
    },
  );

  test("the solution that comes with a skip is the right answer", async () => {
    const first = await start(type);
    const skipped = await learner.client.submitAnswer({
      params: { id: first.session.id },
      body: submission(first.current?.id as string, null),
    });
    expect(skipped.result).toMatchObject({ verdict: "skipped", credit: 0, marks: [], feedbackHtml: null });
    expect(skipped.state.session).toMatchObject({ answered: 1, skipped: 1, right: 0 });
    if (first.current && byKeysAlone.includes(type))
      expect(sorted(skipped.result.solution.answer)).toEqual(sorted(answerTo(first.current, "right")));
    const { current } = skipped.state;
    if (!current) throw new Error("There is a second question.");
    // The same item again, in another order: the words of its solution lead to the right answer here.
    const answered = await learner.client.submitAnswer({
      params: { id: first.session.id },
      body: submission(current.id, answerTo(current, "right")),
    });
    expect(answered.result.verdict).toBe("right");
    expect(answered.result.solution.html).toBe(skipped.result.solution.html);
  });

  test("an answer of another type, or with keys that were not shown, is refused and changes nothing", async () => {
    const { session, current } = await start(type);
    const stranger =
      type === "true-false" ? { type: "numeric" as const, text: "1" } : { type: "true-false" as const, value: true };
    const strangers = [
      stranger,
      ...(type === "single-choice" ? [{ type, choice: "99" }] : []),
      ...(type === "multiple-choice" ? [{ type, choices: ["1", "99"] }] : []),
      ...(type === "ordering" ? [{ type, order: ["1", "2", "2"] }] : []),
      ...(type === "matching" ? [{ type, pairs: { "99": "1" } }] : []),
      ...(type === "cloze" ? [{ type, gaps: { nowhere: "x" } }] : []),
    ];
    for (const answer of strangers) {
      const problem = await refusal(
        learner.client.submitAnswer({
          params: { id: session.id },
          body: submission(current?.id as string, answer as never),
        }),
      );
      expect(problem).toMatchObject({ code: "practice.response-mismatch", status: 400, errors: [{ path: "answer" }] });
    }
    const state = await learner.client.getPractice({ params: { id: session.id } });
    expect(state.session.answered).toBe(0);
    expect(state.current?.id).toBe(current?.id);
  });
});

test("nothing about the right answer is told before the answer", async () => {
  const told: string[] = [];
  for (const type of itemTypes) {
    const state = await start(type);
    told.push(JSON.stringify(await learner.client.getPractice({ params: { id: state.session.id } })));
  }
  expect(told).toHaveLength(8);
  for (const text of told)
    expect(text).not.toMatch(/Because it is so|A nudge|Nearly|Not beta|Paris|9\.81|"correct"|accept/);
});

test("a session ends at its length, and then takes no more answers", async () => {
  const first = await start("true-false", 2);
  const second = await learner.client.submitAnswer({
    params: { id: first.session.id },
    body: submission(first.current?.id as string, { type: "true-false", value: true }),
  });
  expect(second.state.session.endedAt).toBeNull();
  tested.clock.advance(1_000);
  const last = await learner.client.submitAnswer({
    params: { id: first.session.id },
    body: submission(second.state.current?.id as string, { type: "true-false", value: false }),
  });
  expect(last.state).toMatchObject({
    current: null,
    session: { answered: 2, right: 1, endedAt: tested.clock.now().toISOString() },
  });
  expect(
    await refusalCode(
      learner.client.submitAnswer({
        params: { id: first.session.id },
        body: submission(second.state.current?.id as string, null),
      }),
    ),
  ).toBe("practice.session-ended");
  expect((await learner.client.currentPractice()).state).toBeNull();
});

test("a topic without questions and a topic that does not exist cannot be practised", async () => {
  const [{ subject_id } = { subject_id: "" }] = await tested.rows<{ subject_id: string }>(
    "SELECT subject_id FROM topics LIMIT 1",
  );
  const empty = uuidv7();
  await tested.rows(
    "INSERT INTO topics (id, organisation_id, subject_id, slug, title) VALUES ($1, $2, $3, 'empty', 'Empty')",
    [empty, tested.organisationId, subject_id],
  );
  await tested.rows(
    "INSERT INTO skills (id, organisation_id, topic_id, slug, title) VALUES ($1, $2, $3, 'nothing', 'Nothing')",
    [uuidv7(), tested.organisationId, empty],
  );
  tested.product.practice.bank.invalidate();
  const startAt = (id: string) =>
    refusalCode(learner.client.startPractice({ body: { id: uuidv7(), scope: { kind: "topic", id } } }));
  expect(await startAt(empty)).toBe("practice.no-items");
  expect(await startAt(uuidv7())).toBe("request.not-found");
});
