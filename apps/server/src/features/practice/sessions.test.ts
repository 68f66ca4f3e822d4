import { itemSchema } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Product } from "../../compose.ts";
import { answerTo, bankItems, type ItemType, type Quality } from "../../testing/bank.ts";
import { type Person, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";

let tested: TestProduct;
let second: Product;

beforeAll(async () => {
  tested = await testProduct();
  second = await tested.instance();
});
afterAll(() => tested.close());

async function begun(learner: Person, type: ItemType, length = 5) {
  const { session, current } = await learner.client.startPractice({
    body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get(type) as string }, length },
  });
  if (!current) throw new Error("A new practice has a question.");
  return { session, current, params: { id: session.id } };
}

test("a hint costs a fifth of the credit once, however often it is asked for, at any server", async () => {
  const learner = await tested.person();
  const { current, params } = await begun(learner, "true-false");
  const hint = (number: number, client = learner.client) =>
    client.takeHint({ params, body: { presentationId: current.id, number } });
  expect(await refusalCode(hint(2))).toBe("practice.hint-not-available");
  expect(await hint(1)).toMatchObject({ number: 1, left: 1, html: expect.stringContaining("A nudge.") });
  expect(await hint(1)).toMatchObject({ number: 1, left: 1 });
  const elsewhere = tested.at(learner, second);
  expect(await hint(1, elsewhere)).toMatchObject({ number: 1, left: 1 });
  const both = await Promise.all([hint(2), hint(2, elsewhere), hint(2), hint(2, elsewhere)]);
  for (const answer of both) expect(answer).toMatchObject({ number: 2, left: 0 });
  expect(await refusalCode(hint(3))).toBe("practice.hint-not-available");
  const state = await elsewhere.getPractice({ params });
  expect(state.current?.hints).toHaveLength(2);
  const { result } = await learner.client.submitAnswer({
    params,
    body: { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "right"), elapsedMs: 1 },
  });
  expect(result).toMatchObject({ verdict: "right", hintsUsed: 2 });
  expect(result.credit).toBeCloseTo(0.6, 5);
  expect(await refusalCode(hint(1))).toBe("practice.presentation-gone");
});

test("a practice is taken up at another server where it was left", async () => {
  const learner = await tested.person();
  const { current, params } = await begun(learner, "matching");
  await learner.client.takeHint({ params, body: { presentationId: current.id, number: 1 } });
  const elsewhere = tested.at(learner, second);
  const seen = (await elsewhere.currentPractice()).state;
  expect(seen).toEqual((await learner.client.currentPractice()).state);
  // The same order of options, or the answer would mean something else.
  expect(seen?.current?.question).toEqual(current.question);
  const { result, state } = await elsewhere.submitAnswer({
    params,
    body: { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "right"), elapsedMs: 1 },
  });
  expect(result).toMatchObject({ verdict: "right", hintsUsed: 1 });
  expect((await learner.client.currentPractice()).state).toEqual(state);
});

test("starting another practice ends the open one, and answers to its question come too late", async () => {
  const learner = await tested.person();
  const first = await begun(learner, "true-false");
  const later = await begun(learner, "cloze");
  expect((await learner.client.currentPractice()).state?.session.id).toBe(later.session.id);
  expect((await learner.client.getPractice({ params: first.params })).session.endedAt).not.toBeNull();
  const body = { id: uuidv7(), presentationId: first.current.id, answer: null, elapsedMs: 1 };
  expect(await refusalCode(learner.client.submitAnswer({ params: first.params, body }))).toBe("practice.session-ended");
  expect(await refusalCode(learner.client.submitAnswer({ params: later.params, body }))).toBe(
    "practice.presentation-gone",
  );
});

test("ending a practice gives its summary, and ending it again the same", async () => {
  const learner = await tested.person();
  const { session, current, params } = await begun(learner, "ordering", 10);
  let presentation = current;
  const given: (Quality | null)[] = ["right", "partly", "not-yet", null];
  const ids: string[] = [];
  for (const quality of given) {
    const id = uuidv7();
    ids.push(id);
    const { state } = await learner.client.submitAnswer({
      params,
      body: {
        id,
        presentationId: presentation.id,
        answer: quality ? answerTo(presentation, quality) : null,
        elapsedMs: 30_000,
      },
    });
    presentation = state.current ?? presentation;
  }
  tested.clock.advance(60_000);
  const ended = tested.clock.now().toISOString();
  const summary = await learner.client.endPractice({ params });
  expect(summary.session).toMatchObject({
    id: session.id,
    length: 10,
    answered: 4,
    right: 1,
    partly: 1,
    skipped: 1,
    endedAt: ended,
  });
  expect(summary.minutes).toBe(2);
  expect(summary.skills).toMatchObject([{ skill: { title: "Skill ordering" }, answered: 4, credit: 1.33 }]);
  expect(summary.wentWell).toEqual([]);
  expect(summary.lookAgain.map(({ responseId, verdict }) => [responseId, verdict])).toEqual([
    [ids[1], "partly"],
    [ids[2], "not-yet"],
    [ids[3], "skipped"],
  ]);
  expect(summary.nextStep).toMatchObject({ kind: "review-skill", scope: { kind: "skill", title: "Skill ordering" } });
  tested.clock.advance(60_000);
  expect(await learner.client.endPractice({ params })).toEqual(summary);
  expect(await tested.at(learner, second).practiceSummary({ params })).toEqual(summary);
  expect((await learner.client.currentPractice()).state).toBeNull();
});

test("a practice that was ended without an answer has a summary too", async () => {
  const learner = await tested.person();
  const { params } = await begun(learner, "cloze");
  const summary = await learner.client.endPractice({ params });
  expect(summary).toMatchObject({ minutes: 0, skills: [], wentWell: [], lookAgain: [], session: { answered: 0 } });
});

test("ending at one server while the other answers leaves the practice ended and consistent", async () => {
  const learner = await tested.person();
  const elsewhere = tested.at(learner, second);
  for (let round = 0; round < 5; round += 1) {
    const { session, current, params } = await begun(learner, "true-false");
    await elsewhere.currentPractice();
    const body = { id: uuidv7(), presentationId: current.id, answer: null, elapsedMs: 1 };
    const [summary, answer] = await Promise.allSettled([
      learner.client.endPractice({ params }),
      elsewhere.submitAnswer({ params, body }),
    ]);
    expect(summary.status).toBe("fulfilled");
    const [row] = await tested.rows<{ answered: number; ended: boolean; open: boolean; n: number }>(
      `SELECT answered, ended_at IS NOT NULL AS ended, current IS NOT NULL AS open,
              (SELECT count(*)::int FROM responses r WHERE r.session_id = s.id) AS n FROM practice_sessions s WHERE id = $1`,
      [session.id],
    );
    const counted = answer.status === "fulfilled" ? 1 : 0;
    expect(row).toEqual({ answered: counted, ended: true, open: false, n: counted });
    if (answer.status === "rejected") expect(answer.reason.problem.code).toBe("practice.session-ended");
  }
});

test("a question that is edited while it lies on the table is graded as it was asked", async () => {
  const learner = await tested.person();
  const author = await tested.person("author");
  const { current, params } = await begun(learner, "single-choice");
  const item = bankItems.find(({ type }) => type === "single-choice");
  const detail = await author.client.getItem({ params: { id: current.itemId } });
  const edited = itemSchema.parse({
    ...item,
    stem: "Which one now?",
    options: [{ text: "alpha" }, { text: "beta", correct: true }, { text: "gamma" }],
  });
  const saved = await author.client.saveItem({
    params: { id: current.itemId },
    body: { etag: detail.etag, content: edited },
  });
  expect(saved.version).toBe(current.version + 1);
  for (const client of [learner.client, tested.at(learner, second)]) {
    const seen = await client.getPractice({ params });
    expect(seen.current).toMatchObject({ version: current.version, stemHtml: current.stemHtml });
  }
  const { result, state } = await learner.client.submitAnswer({
    params,
    body: { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "right"), elapsedMs: 1 },
  });
  expect(result.verdict).toBe("right");
  expect(state.current).toMatchObject({ version: saved.version });
  expect(state.current?.stemHtml).toContain("Which one now?");
  const [row] = await tested.rows("SELECT version FROM responses WHERE id = $1", [result.responseId]);
  expect(row).toEqual({ version: current.version });
});

test("a question that is retired while it lies on the table still takes its answer", async () => {
  const learner = await tested.person();
  const author = await tested.person("author");
  const { current, params } = await begun(learner, "numeric");
  const detail = await author.client.getItem({ params: { id: current.itemId } });
  await author.client.saveItem({
    params: { id: current.itemId },
    body: { etag: detail.etag, content: detail.content, status: "retired" },
  });
  const elsewhere = tested.at(learner, second);
  const seen = (await elsewhere.currentPractice()).state;
  expect(seen?.current?.stemHtml).toBe(current.stemHtml);
  const { result, state } = await elsewhere.submitAnswer({
    params,
    body: { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "right"), elapsedMs: 1 },
  });
  expect(result).toMatchObject({ verdict: "right", credit: 1 });
  // The topic has no other question: the practice is over.
  expect(state).toMatchObject({ current: null, session: { answered: 1, right: 1 } });
  expect((await learner.client.practiceSummary({ params })).session.answered).toBe(1);
  expect(
    await refusalCode(
      learner.client.startPractice({
        body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get("numeric") as string } },
      }),
    ),
  ).toBe("practice.no-items");
});

test("a report is stored once, however often it is sent", async () => {
  const learner = await tested.person();
  const { current } = await begun(learner, "cloze");
  const report = { id: uuidv7(), reason: "typo" as const, comment: "It says “teh”.", version: current.version };
  const send = () => learner.client.reportItem({ params: { id: current.itemId }, body: report });
  expect(await Promise.all([send(), send(), send()])).toEqual(Array(3).fill({ id: report.id }));
  expect(await tested.rows("SELECT reason, comment, version FROM item_reports WHERE id = $1", [report.id])).toEqual([
    { reason: "typo", comment: "It says “teh”.", version: 1 },
  ]);
  expect(await refusalCode(learner.client.reportItem({ params: { id: uuidv7() }, body: report }))).toBe(
    "request.not-found",
  );
});

test("a session that was known to one server does nothing there after the account was deleted at another", async () => {
  const learner = await tested.person();
  const elsewhere = tested.at(learner, second);
  const { current, params } = await begun(learner, "cloze");
  await elsewhere.currentPractice();
  await learner.client.deleteMe({ body: { password: "a walk in the woods" } });
  const calls = [
    () => elsewhere.startPractice({ body: { id: uuidv7(), scope: { kind: "mix" as const } } }),
    () =>
      elsewhere.submitAnswer({
        params,
        body: { id: uuidv7(), presentationId: current.id, answer: null, elapsedMs: 1 },
      }),
    () => elsewhere.reportItem({ params: { id: current.itemId }, body: { id: uuidv7(), reason: "typo" as const } }),
  ];
  for (const call of calls) expect(await refusalCode(call())).toMatch(/^(session\.required|request\.not-found)$/);
  const left = await tested.rows("SELECT FROM learners WHERE user_id = $1", [learner.user.id]);
  expect(left).toHaveLength(0);
});
