import type { SubmissionOutcome } from "@quizmentor/contracts";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Product } from "../../compose.ts";
import { answerTo, type ItemType } from "../../testing/bank.ts";
import { type Person, refusal, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";

let tested: TestProduct;
let second: Product;
let learner: Person;

beforeAll(async () => {
  tested = await testProduct();
  second = await tested.instance();
  learner = await tested.person();
});
afterAll(() => tested.close());

const start = (type: ItemType, length = 5, who = learner) =>
  who.client.startPractice({
    body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get(type) as string }, length },
  });

async function begun(type: ItemType, length = 5) {
  const { session, current } = await start(type, length);
  if (!current) throw new Error("A new practice has a question.");
  return { session, current, params: { id: session.id } };
}

const rowsOf = (sessionId: string) =>
  tested.rows<{ id: string; sequence: number; verdict: string; answered_at: Date; client_time: Date | null }>(
    "SELECT id, sequence, verdict, answered_at, client_time FROM responses WHERE session_id = $1 ORDER BY sequence",
    [sessionId],
  );

/** What must hold for a learner at any time. */
async function expectConsistent(userId: string): Promise<void> {
  const [learnerRow] = await tested.rows<{ answers: number; revision: number }>(
    "SELECT answers, revision FROM learners WHERE user_id = $1",
    [userId],
  );
  const sequences = (
    await tested.rows<{ sequence: number }>("SELECT sequence FROM responses WHERE user_id = $1 ORDER BY sequence", [
      userId,
    ])
  ).map((row) => row.sequence);
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  expect(learnerRow?.answers).toBe(sequences.length);
  const skills = await tested.rows<{ skill_id: string; answers: number; n: number }>(
    `SELECT k.skill_id, k.answers, (SELECT count(*)::int FROM responses r WHERE r.user_id = k.user_id
       AND r.ability->'skills' @> jsonb_build_array(jsonb_build_array(k.skill_id::text))) AS n
     FROM learner_skills k WHERE k.user_id = $1`,
    [userId],
  );
  for (const skill of skills) expect(skill.answers).toBe(skill.n);
}

const outcomes = (list: readonly PromiseSettledResult<SubmissionOutcome>[]) => ({
  won: list.flatMap((entry) => (entry.status === "fulfilled" ? [entry.value] : [])),
  lost: list.flatMap((entry) => (entry.status === "rejected" ? [entry.reason] : [])),
});

// Partial credit is a fraction that no float holds exactly: what is told first and what is read back must be one number.
test.each(["cloze", "multiple-choice", "ordering", "matching"] as const)(
  "the same %s submission five times at once is one row and five equal answers",
  async (type) => {
    const { session, current, params } = await begun(type);
    await learner.client.takeHint({ params, body: { presentationId: current.id, number: 1 } });
    const body = { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "partly"), elapsedMs: 900 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => learner.client.submitAnswer({ params, body })));
    expect(await rowsOf(session.id)).toMatchObject([{ id: body.id, verdict: "partly" }]);
    expect(answers[0]?.state.session.answered).toBe(1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await expectConsistent(learner.user.id);
  },
);

test("the same submission ten times over two servers is one row and ten equal answers", async () => {
  const { session, current, params } = await begun("cloze");
  const clients = [learner.client, tested.at(learner, second)];
  // Both servers know the learner and the question before the race starts.
  for (const client of clients) expect((await client.currentPractice()).state?.current?.id).toBe(current.id);
  const body = { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "partly"), elapsedMs: 900 };
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => clients[index % 2]?.submitAnswer({ params, body })),
  );
  expect(await rowsOf(session.id)).toHaveLength(1);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  await expectConsistent(learner.user.id);
});

test("of different answers to one question from two servers one counts and the others hear that it is gone", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { session, current, params } = await begun("single-choice");
    const clients = [learner.client, tested.at(learner, second)];
    for (const client of clients) await client.currentPractice();
    const settled = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) =>
        (clients[index % 2] as typeof learner.client).submitAnswer({
          params,
          body: {
            id: uuidv7(),
            presentationId: current.id,
            answer: answerTo(current, index % 3 === 0 ? "right" : "not-yet"),
            elapsedMs: index,
          },
        }),
      ),
    );
    const { won, lost } = outcomes(settled);
    expect(won).toHaveLength(1);
    expect(lost.map((error) => error.problem.code)).toEqual(Array(5).fill("practice.presentation-gone"));
    expect(await rowsOf(session.id)).toMatchObject([{ id: won[0]?.result.responseId }]);
  }
  await expectConsistent(learner.user.id);
});

test("answers in turn from two servers keep one gapless order", async () => {
  const { session, current, params } = await begun("true-false", 20);
  const clients = [learner.client, tested.at(learner, second)];
  let presentationId: string | undefined = current.id;
  for (let index = 0; index < 12 && presentationId; index += 1) {
    const { state } = await (clients[index % 2] as typeof learner.client).submitAnswer({
      params,
      body: { id: uuidv7(), presentationId, answer: { type: "true-false", value: index % 3 > 0 }, elapsedMs: 10 },
    });
    expect(state.session.answered).toBe(index + 1);
    presentationId = state.current?.id;
  }
  expect(await rowsOf(session.id)).toHaveLength(12);
  await expectConsistent(learner.user.id);
});

test("a submission sent again later gives the same result, also after the session has ended", async () => {
  const { session, current, params } = await begun("matching", 1);
  const body = { id: uuidv7(), presentationId: current.id, answer: answerTo(current, "partly"), elapsedMs: 900 };
  const first = await learner.client.submitAnswer({ params, body });
  expect(first.state.session.endedAt).not.toBeNull();
  tested.clock.advance(3_600_000);
  for (const client of [learner.client, tested.at(learner, second)]) {
    const again = await client.submitAnswer({ params, body });
    expect(again).toEqual(first);
    // What was stored counts, whatever comes under its id.
    expect(await client.submitAnswer({ params, body: { ...body, answer: null, elapsedMs: 1 } })).toEqual(first);
  }
  expect(await rowsOf(session.id)).toHaveLength(1);
});

test("an id that was used for another question is refused and nothing is written", async () => {
  const { session, current, params } = await begun("true-false");
  const body = {
    id: uuidv7(),
    presentationId: current.id,
    answer: { type: "true-false" as const, value: true },
    elapsedMs: 1,
  };
  const { state } = await learner.client.submitAnswer({ params, body });
  const problem = await refusal(
    learner.client.submitAnswer({ params, body: { ...body, presentationId: state.current?.id as string } }),
  );
  expect(problem).toMatchObject({ status: 409, code: "request.conflict" });
  expect(problem.detail).toContain("id");
  expect(await rowsOf(session.id)).toHaveLength(1);
  await expectConsistent(learner.user.id);
});

test("another learner may use the same ids, and reaches nothing of the first", async () => {
  const other = await tested.person();
  const { session, current, params } = await begun("true-false");
  const body = {
    id: uuidv7(),
    presentationId: current.id,
    answer: { type: "true-false" as const, value: true },
    elapsedMs: 1,
  };
  expect(await refusalCode(other.client.submitAnswer({ params, body }))).toBe("request.not-found");
  expect(await refusalCode(other.client.getPractice({ params }))).toBe("request.not-found");
  expect(await refusalCode(other.client.endPractice({ params }))).toBe("request.not-found");
  expect(await refusalCode(other.client.practiceSummary({ params }))).toBe("request.not-found");
  expect(await refusalCode(other.client.takeHint({ params, body: { presentationId: current.id, number: 1 } }))).toBe(
    "request.not-found",
  );
  expect((await learner.client.getPractice({ params })).current).toEqual(current);
  // A session of the same id is their own.
  const own = await other.client.startPractice({ body: { id: session.id, scope: { kind: "mix" }, length: 2 } });
  expect(own.session).toMatchObject({ id: session.id, answered: 0 });
  await learner.client.submitAnswer({ params, body });
  const theirs = await other.client.submitAnswer({
    params,
    body: { ...body, presentationId: own.current?.id as string, answer: null },
  });
  expect(theirs.result).toMatchObject({ responseId: body.id, verdict: "skipped" });
  expect(await tested.rows("SELECT user_id, verdict FROM responses WHERE id = $1 ORDER BY verdict", [body.id])).toEqual(
    [
      { user_id: learner.user.id, verdict: "right" },
      { user_id: other.user.id, verdict: "skipped" },
    ],
  );
});

test("the server's clock and order count, whatever the browser's clock says", async () => {
  const { session, current, params } = await begun("true-false", 5);
  const times = ["2031-01-01T00:00:00Z", "1999-12-31T23:59:59.999Z", undefined];
  let presentationId = current.id;
  const serverTimes: string[] = [];
  for (const clientTime of times) {
    tested.clock.advance(5_000);
    serverTimes.push(tested.clock.now().toISOString());
    const { state } = await learner.client.submitAnswer({
      params,
      body: { id: uuidv7(), presentationId, answer: null, elapsedMs: 1, ...(clientTime ? { clientTime } : {}) },
    });
    presentationId = state.current?.id as string;
  }
  const stored = await rowsOf(session.id);
  expect(stored.map((row) => row.answered_at.toISOString())).toEqual(serverTimes);
  expect(stored.map((row) => row.client_time?.toISOString())).toEqual([
    "2031-01-01T00:00:00.000Z",
    "1999-12-31T23:59:59.999Z",
    undefined,
  ]);
  const first = stored[0]?.sequence ?? 0;
  expect(stored.map((row) => row.sequence)).toEqual([first, first + 1, first + 2]);
});

test("starting the same practice many times at once, at two servers, is one practice", async () => {
  const id = uuidv7();
  const body = { id, scope: { kind: "mix" as const }, length: 4 };
  const clients = [learner.client, tested.at(learner, second)];
  const states = await Promise.all(
    Array.from({ length: 8 }, (_, index) => clients[index % 2]?.startPractice({ body })),
  );
  for (const state of states) expect(state).toEqual(states[0]);
  expect(
    await tested.rows("SELECT id FROM practice_sessions WHERE user_id = $1 AND ended_at IS NULL", [learner.user.id]),
  ).toEqual([{ id }]);
});

test("of practices started at once the others are ended, and one is left open", async () => {
  const ids = Array.from({ length: 6 }, () => uuidv7());
  const clients = [learner.client, tested.at(learner, second)];
  await Promise.all(
    ids.map((id, index) => clients[index % 2]?.startPractice({ body: { id, scope: { kind: "mix" }, length: 4 } })),
  );
  const rows = await tested.rows<{ id: string; ended_at: Date | null; current: unknown }>(
    "SELECT id, ended_at, current FROM practice_sessions WHERE user_id = $1 AND id = ANY($2)",
    [learner.user.id, ids],
  );
  expect(rows).toHaveLength(6);
  expect(rows.filter((row) => row.ended_at === null)).toHaveLength(1);
  for (const row of rows) expect(row.current === null).toBe(row.ended_at !== null);
});
