import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerTo } from "../../testing/bank.ts";
import {
  type Person,
  refusal,
  refusalCode,
  type TestProduct,
  testPassword,
  testProduct,
} from "../../testing/product.ts";

let tested: TestProduct;
beforeAll(async () => {
  tested = await testProduct();
});
afterAll(() => tested.close());

/** Practises a little and reports a question. */
async function useIt({ client }: Person): Promise<{ responses: string[]; report: string; session: string }> {
  const { session, current } = await client.startPractice({
    body: { id: uuidv7(), scope: { kind: "topic", id: tested.topics.get("cloze") as string }, length: 5 },
  });
  if (!current) throw new Error("A new practice has a question.");
  const responses: string[] = [];
  let presentation = current;
  for (let n = 0; n < 2; n += 1) {
    responses.push(uuidv7());
    const { state } = await client.submitAnswer({
      params: { id: session.id },
      body: {
        id: responses[n] as string,
        presentationId: presentation.id,
        answer: answerTo(presentation, n === 0 ? "partly" : "right"),
        elapsedMs: 1_000,
      },
    });
    presentation = state.current ?? presentation;
  }
  const report = uuidv7();
  await client.reportItem({ params: { id: current.itemId }, body: { id: report, reason: "unclear", comment: "Hm." } });
  return { responses, report, session: session.id };
}

const tablesOf = async (userId: string) => {
  const columns = await tested.rows<{ table_name: string }>(
    `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'user_id'`,
  );
  const counts: Record<string, number> = {};
  for (const { table_name } of columns) {
    const [row] = await tested.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table_name} WHERE user_id = $1`, [
      userId,
    ]);
    counts[table_name] = row?.n ?? 0;
  }
  return counts;
};

test("the export holds everything about its owner and nothing about others", async () => {
  const [learner, other] = [await tested.person(), await tested.person()];
  const mine = await useIt(learner);
  const theirs = await useIt(other);
  const exported = await learner.client.exportMe();
  expect(exported.user).toEqual(learner.user);
  expect(exported.exportedAt).toBe(tested.clock.now().toISOString());
  expect(exported.responses.map(({ id, sequence, verdict, item }) => ({ id, sequence, verdict, item }))).toEqual([
    { id: mine.responses[0], sequence: 1, verdict: "partly", item: "test-cloze" },
    { id: mine.responses[1], sequence: 2, verdict: "right", item: "test-cloze" },
  ]);
  expect(exported.responses[0]).toMatchObject({ answer: { type: "cloze" }, credit: 0.6667, session_id: mine.session });
  expect(exported.sessions).toMatchObject([{ id: mine.session, answered: 2 }]);
  expect(exported.skills).toMatchObject([{ skill: "skill-cloze", answers: 2 }]);
  expect(exported.reports).toMatchObject([{ id: mine.report, item: "test-cloze", comment: "Hm." }]);
  const text = JSON.stringify(exported);
  for (const foreign of [other.user.id, other.user.email, ...theirs.responses, theirs.report, theirs.session])
    expect(text).not.toContain(foreign);
  expect(text).not.toContain(tested.organisationId);
});

test("deleting an account takes the password, and leaves nothing of it but a line in the audit log", async () => {
  const learner = await tested.person();
  await useIt(learner);
  expect(await refusal(learner.client.deleteMe({ body: { password: "not the right one" } }))).toMatchObject({
    code: "auth.wrong-credentials",
    errors: [{ path: "password" }],
  });
  const before = await tablesOf(learner.user.id);
  expect(before).toMatchObject({ responses: 2, learners: 1, practice_sessions: 1, item_reports: 1, auth_sessions: 1 });
  await learner.client.deleteMe({ body: { password: testPassword } });
  expect(await refusalCode(learner.client.me())).toBe("session.required");
  const after = await tablesOf(learner.user.id);
  expect(Object.entries(after).filter(([, n]) => n > 0)).toEqual([]);
  expect(await tested.rows("SELECT FROM users WHERE id = $1", [learner.user.id])).toHaveLength(0);
  expect(await tested.rows("SELECT action, actor_id FROM audit_log WHERE subject = $1", [learner.user.id])).toEqual([
    { action: "user.deleted", actor_id: null },
  ]);
  expect(
    await refusalCode(
      tested
        .person("learner", { email: learner.user.email })
        .then(({ client }) => client.deleteMe({ body: { password: "x" } })),
    ),
  ).toBe("auth.wrong-credentials");
});

test("an author who leaves does not take the questions along", async () => {
  const author = await tested.person("author");
  const made = await author.client.createItem({
    body: {
      topicId: tested.topics.get("true-false") as string,
      content: { id: "left-behind", type: "true-false", skills: ["skill-true-false"], stem: "Is it?", answer: true },
    },
  });
  await author.client.deleteMe({ body: { password: testPassword } });
  const other = await tested.person("author");
  const detail = await other.client.getItem({ params: { id: made.id } });
  expect(detail.versions).toMatchObject([{ number: 1, author: null }]);
});

test("the last administrator stays, also when two leave at the same moment", async () => {
  const [first, second] = [await tested.person("admin"), await tested.person("admin")];
  const leave = ({ client }: Person) => client.deleteMe({ body: { password: testPassword } });
  const settled = await Promise.allSettled([leave(first), leave(second)]);
  expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const stayed = settled[0]?.status === "rejected" ? first : second;
  expect(await refusalCode(leave(stayed))).toBe("account.last-admin");
  expect((await stayed.client.me()).user.id).toBe(stayed.user.id);
  expect(await tested.rows("SELECT id FROM users WHERE role = 'admin'")).toEqual([{ id: stayed.user.id }]);
});
