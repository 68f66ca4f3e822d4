import type { Answer } from "@quizmentor/contracts";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Product } from "../../compose.ts";
import { answerTo, bankItems, type Quality } from "../../testing/bank.ts";
import { type Person, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";

type State = Awaited<ReturnType<Person["client"]["getPlacement"]>>;

let tested: TestProduct;
let second: Product;
let subjectId: string;

beforeAll(async () => {
  tested = await testProduct();
  second = await tested.instance();
  const [subject] = await tested.rows<{ id: string }>("SELECT id FROM subjects");
  subjectId = subject?.id ?? "";
});
afterAll(() => tested.close());

const start = ({ client }: Pick<Person, "client">, id = uuidv7()) => client.startPlacement({ body: { id, subjectId } });

function answer({ client }: Pick<Person, "client">, state: State, quality: Quality | null, id = uuidv7()) {
  if (!state.question) throw new Error("There is no question on the table.");
  const body = {
    id,
    presentationId: state.question.id,
    answer: quality && answerTo(state.question, quality),
    elapsedMs: 4_000,
  };
  return client.answerPlacement({ params: { id: state.id }, body });
}

/** Answers until nothing is left: the bank has eight questions, each of a skill of its own. */
async function answerAll(learner: Pick<Person, "client">, quality: (title: string) => Quality | null) {
  let state = await start(learner);
  const states = [state];
  while (state.question) {
    state = await answer(learner, state, quality(state.question.skills[0]?.title ?? ""));
    states.push(state);
  }
  return { states, end: state };
}

test("a test goes to its end without a word about what was right, and then tells everything", async () => {
  const learner = await tested.person();
  const { states, end } = await answerAll(learner, () => "right");
  for (const [answered, state] of states.slice(0, -1).entries()) {
    expect(state).toMatchObject({ answered, finishedAt: null, result: null, subject: { title: "Test subject" } });
    expect(state.question?.position).toBe(answered + 1);
    expect(JSON.stringify(state)).not.toMatch(/verdict|credit|solution|explanation|Because it is so/);
    expect(state.remaining).toBeGreaterThanOrEqual(1);
    expect(answered + state.remaining).toBeLessThanOrEqual(bankItems.length);
  }
  const progress = states.map((state) => state.progress);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress[0]).toBe(0);
  expect(end).toMatchObject({ answered: 8, remaining: 0, progress: 1, question: null });
  expect(end.finishedAt).toBe(tested.clock.now().toISOString());
  expect(end.result?.reason).toBe("no-more-items");
  const asked = new Set(end.result?.review.map(({ question }) => question.itemId));
  expect(asked.size).toBe(8);
  expect(end.result?.review.map(({ result }) => result.verdict)).toEqual(Array(8).fill("right"));
  expect(end.result?.review[0]?.result.explanationHtml).toContain("Because it is so.");
  expect(end.result?.skills.map(({ answered }) => answered)).toEqual(Array(8).fill(1));
  const level = end.result?.level;
  expect(level?.mastery).toBeGreaterThan(0.5);
  expect(level?.low).toBeLessThan(level?.mastery ?? 0);
  expect(level?.high).toBeGreaterThan(level?.mastery ?? 1);
  expect(await learner.client.getPlacement({ params: { id: end.id } })).toEqual(end);
});

test("the review shows the own answer on the options as they lay", async () => {
  const learner = await tested.person();
  const { states, end } = await answerAll(learner, (title) => (title.includes("choice") ? "not-yet" : null));
  for (const [index, { question, answer: own, result }] of (end.result?.review ?? []).entries()) {
    expect(question).toEqual(states[index]?.question);
    expect(result.presentationId).toBe(question.id);
    expect(result.verdict).toBe(own ? "not-yet" : "skipped");
    expect(result.solution.html).not.toBe("");
  }
  expect(end.result?.level.mastery).toBeLessThan(0.5);
});

test("a test is taken up where it was left: with another id, at another server, after a day", async () => {
  const learner = await tested.person();
  const elsewhere = { client: tested.at(learner, second) };
  const begun = await start(learner);
  const state = await answer(learner, begun, "right");
  tested.clock.advance(86_400_000);
  const resumed = await start(elsewhere);
  expect(resumed).toEqual(state);
  expect(await start(learner, begun.id)).toEqual(state);
  expect((await answer(elsewhere, resumed, null)).answered).toBe(2);
  const twice = await Promise.all([start(learner), start(elsewhere), start(learner)]);
  expect(new Set(twice.map(({ id }) => id))).toEqual(new Set([begun.id]));
});

test("tests started at the same moment are one", async () => {
  const learner = await tested.person();
  const elsewhere = { client: tested.at(learner, second) };
  const states = await Promise.all([learner, elsewhere, learner, elsewhere].map((one) => start(one)));
  expect(new Set(states.map(({ id }) => id)).size).toBe(1);
  expect(new Set(states.map(({ question }) => question?.id)).size).toBe(1);
});

test("an answer counts once, however often and wherever it is sent", async () => {
  const learner = await tested.person();
  const elsewhere = { client: tested.at(learner, second) };
  const begun = await start(learner);
  const id = uuidv7();
  const outcomes = await Promise.all(
    [learner, elsewhere, learner, elsewhere].map((one) => answer(one, begun, "right", id)),
  );
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]?.answered).toBe(1);
  // Also when the test has moved on since.
  const later = await answer(learner, outcomes[0] as State, null);
  expect(await answer(elsewhere, begun, "right", id)).toEqual(later);
  const rows = await tested.rows("SELECT position FROM placement_responses WHERE placement_id = $1", [begun.id]);
  expect(rows).toHaveLength(2);
});

test("two windows answer the same question differently: one is taken, the other hears so", async () => {
  const learner = await tested.person();
  const elsewhere = { client: tested.at(learner, second) };
  const begun = await start(learner);
  const outcomes = await Promise.allSettled([answer(learner, begun, "right"), answer(elsewhere, begun, "not-yet")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await refusalCode(answer(learner, begun, "right"))).toBe("practice.presentation-gone");
  const state = await learner.client.getPlacement({ params: { id: begun.id } });
  expect(state.answered).toBe(1);
  // An id names one answer, whatever it is sent for.
  const next = await answer(learner, state, null);
  const [known] = await tested.rows<{ id: string }>("SELECT id FROM placement_responses WHERE placement_id = $1", [
    begun.id,
  ]);
  expect(await refusalCode(answer(learner, next, "right", known?.id))).toBe("request.conflict");
  expect((await learner.client.getPlacement({ params: { id: begun.id } })).answered).toBe(2);
});

test("answers that do not fit, and questions that are gone, change nothing", async () => {
  const learner = await tested.person();
  const begun = await start(learner);
  const misfit: Answer =
    begun.question?.question.type === "true-false"
      ? { type: "numeric", text: "1" }
      : { type: "true-false", value: true };
  const params = { id: begun.id };
  const body = { id: uuidv7(), presentationId: begun.question?.id ?? "", answer: misfit, elapsedMs: 1 };
  expect(await refusalCode(learner.client.answerPlacement({ params, body }))).toBe("practice.response-mismatch");
  const gone = { ...body, presentationId: uuidv7(), answer: null };
  expect(await refusalCode(learner.client.answerPlacement({ params, body: gone }))).toBe("practice.presentation-gone");
  expect(await learner.client.getPlacement({ params })).toEqual(begun);
});

test("nobody sees or moves another person's test", async () => {
  const [owner, other] = [await tested.person(), await tested.person("admin")];
  const begun = await start(owner);
  const params = { id: begun.id };
  expect(await refusalCode(other.client.getPlacement({ params }))).toBe("request.not-found");
  expect(await refusalCode(other.client.finishPlacement({ params }))).toBe("request.not-found");
  expect(await refusalCode(answer(other, begun, null))).toBe("request.not-found");
  expect((await other.client.placements()).placements).toEqual([]);
  // The same id is free for the other one's own test.
  expect((await start(other, begun.id)).question?.id).not.toBe(begun.question?.id);
  expect(await owner.client.getPlacement({ params })).toEqual(begun);
});

test("a test of another organisation does not exist here", async () => {
  const owner = await tested.person();
  const begun = await start(owner);
  const organisation = uuidv7();
  await tested.rows("INSERT INTO organisations (id, name, set_up_at) VALUES ($1, 'Elsewhere', now())", [organisation]);
  const foreign = await tested.instance({ organisationId: organisation });
  expect(await foreign.database.kysely.selectFrom("placements").selectAll().execute()).toEqual([]);
  expect(await refusalCode(tested.at(owner, foreign).getPlacement({ params: { id: begun.id } }))).toBe(
    "session.required",
  );
});

test("a test is finished early, once, with what is known by then", async () => {
  const learner = await tested.person();
  const begun = await start(learner);
  const state = await answer(learner, begun, "right");
  const params = { id: begun.id };
  const [ended, again] = await Promise.all([
    learner.client.finishPlacement({ params }),
    tested.at(learner, second).finishPlacement({ params }),
  ]);
  expect(again).toEqual(ended);
  expect(ended).toMatchObject({ answered: 1, question: null, result: { reason: "left-early" } });
  expect(ended.result?.skills.filter(({ label }) => label === "not-asked")).toHaveLength(7);
  expect(ended.result?.review).toHaveLength(1);
  expect(await refusalCode(answer(learner, state, "right"))).toBe("placement.finished");
  expect((await start(learner)).id).not.toBe(begun.id);
});

test("a test that ends before its first answer leaves no trace in what is known, and is not listed", async () => {
  const learner = await tested.person();
  const begun = await start(learner);
  const ended = await learner.client.finishPlacement({ params: { id: begun.id } });
  expect(ended.result).toMatchObject({ reason: "left-early", review: [], practise: { kind: "subject" } });
  expect((await learner.client.placements()).placements).toEqual([]);
  expect(await tested.rows("SELECT 1 FROM learner_skills WHERE user_id = $1", [learner.user.id])).toEqual([]);
});

test("the list has the open test and the latest result of a subject", async () => {
  const learner = await tested.person();
  await answerAll(learner, () => null);
  tested.clock.advance(60_000);
  const { end } = await answerAll(learner, () => "right");
  tested.clock.advance(60_000);
  const open = await start(learner);
  const { placements } = await learner.client.placements({ query: { subject: subjectId } });
  expect(placements.map(({ id }) => id)).toEqual([open.id, end.id]);
  expect(placements[0]).toMatchObject({ finishedAt: null, level: null, answered: 0 });
  expect(placements[1]).toMatchObject({ finishedAt: end.finishedAt, answered: 8, level: end.result?.level });
  expect(await learner.client.placements({ query: { subject: uuidv7() } })).toEqual({ placements: [] });
});

test("what was answered belongs to the person's own data; what was right in an open test is not told there", async () => {
  const learner = await tested.person();
  const { end } = await answerAll(learner, () => "right");
  await answer(learner, await start(learner), "right");
  const exported = await learner.client.exportMe();
  expect(exported.placements).toHaveLength(2);
  expect(exported.placementAnswers.map(({ placement_id }) => placement_id)).toEqual(Array(8).fill(end.id));
  expect(exported.memories).toHaveLength(8);
});

test("an empty or unknown subject is refused kindly", async () => {
  const learner = await tested.person();
  const unknown = learner.client.startPlacement({ body: { id: uuidv7(), subjectId: uuidv7() } });
  expect(await refusalCode(unknown)).toBe("request.not-found");
  const empty = uuidv7();
  await tested.rows(
    "INSERT INTO subjects (id, organisation_id, slug, title) VALUES ($1, $2, 'empty', 'Empty') ON CONFLICT DO NOTHING",
    [empty, tested.organisationId],
  );
  const tooFew = learner.client.startPlacement({ body: { id: uuidv7(), subjectId: empty } });
  expect(await refusalCode(tooFew)).toBe("placement.too-few-items");
});

test("a question that leaves the bank while it lies on the table still counts, in the version that was asked", async () => {
  const owner = await tested.person("author");
  const begun = await start(owner);
  const itemId = begun.question?.itemId ?? "";
  const params = { id: itemId };
  const { etag, content } = await owner.client.getItem({ params });
  const changed = { ...content, stem: "Asked in another way?" };
  await owner.client.saveItem({ params, body: { etag, content: changed, status: "retired" } });
  const seen = await owner.client.getPlacement({ params: { id: begun.id } });
  expect(seen.question).toMatchObject({ id: begun.question?.id, version: 1, stemHtml: begun.question?.stemHtml });
  expect((await answer(owner, seen, null)).answered).toBe(1);
});
