import { api } from "@quizmentor/contracts";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import { startPractice, submitAnswer } from "../practice/index.ts";
import { giveAnswers, makeLearner, makeProgress, makeWorld, storeQuestion, type World } from "./fixtures/world.ts";
import type { Progress, Reader } from "./options.ts";
import { readResponse } from "./response.ts";
import { listResponses, type ResponseQuery } from "./responses.ts";

let tested: TestDatabase;
let world: World;
let progress: Progress;
let learner: Reader;
let ids: string[];
const now = new Date("2025-06-30T12:00:00Z");
const verdicts = ["right", "partly", "not-yet", "skipped"] as const;

beforeAll(async () => {
  tested = await testDatabase();
  world = await makeWorld(tested.database);
  progress = makeProgress(tested.database, () => now);
  learner = await makeLearner(tested.database, "Europe/Berlin");
  ids = await giveAnswers(
    tested.database,
    learner.id,
    Array.from({ length: 57 }, (_, n) => ({
      itemId: world.items[n % 2]?.[n % 3] ?? "",
      at: new Date(now.getTime() - (57 - n) * 5 * 3_600_000),
      verdict: verdicts[n % 4] ?? "right",
      ability: { overall: [0, 1, 0, 1], skills: [[world.skills[n % 2] ?? "", 0, 1, 0, 1]] },
    })),
  );
  const stranger = await makeLearner(tested.database);
  await giveAnswers(tested.database, stranger.id, [{ itemId: world.items[0]?.[0] ?? "", at: now }]);
});
afterAll(() => tested.close());

const list = (query: Partial<ResponseQuery> = {}, reader = learner) =>
  listResponses(progress, reader, { limit: 100, ...query });
const idsOf = async (query: Partial<ResponseQuery> = {}) => (await list(query)).responses.map((answer) => answer.id);

describe("the list", () => {
  test("has every own answer, newest first, as the contract says", async () => {
    const page = await list();
    expect(api.responses.response.parse(page)).toEqual(page);
    expect(page.responses.map((answer) => answer.id)).toEqual([...ids].reverse());
    expect(page.nextCursor).toBeNull();
    expect(page.responses[0]).toMatchObject({
      type: "single-choice",
      subject: "Maths",
      topic: "Topic sums",
      skills: [{ id: world.skills[0], title: "Skill sums" }],
    });
  });

  test("page by page gives every answer exactly once, whatever the filter and the size", async () => {
    const day = fc
      .integer({ min: -14, max: 2 })
      .map((n) => new Date(now.getTime() + n * 86_400_000).toISOString().slice(0, 10));
    const filter = fc.record(
      {
        subject: fc.constant(world.subjectId),
        topic: fc.constantFrom(...world.topics),
        skill: fc.constantFrom(...world.skills),
        verdict: fc.constantFrom(...verdicts),
        from: day,
        to: day,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(filter, fc.integer({ min: 1, max: 20 }), async (query, limit) => {
        const whole = await idsOf(query);
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await list({ ...query, limit, cursor });
          found.push(...page.responses.map((answer) => answer.id));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(found).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  test("can be filtered", async () => {
    const every = (step: number, rest: number) => ids.filter((_, n) => n % step === rest).reverse();
    expect(await idsOf({ verdict: "partly" })).toEqual(every(4, 1));
    expect(await idsOf({ topic: world.topics[1] ?? "" })).toEqual(every(2, 1));
    expect(await idsOf({ skill: world.skills[0] ?? "" })).toEqual(every(2, 0));
    expect(await idsOf({ subject: world.subjectId })).toHaveLength(57);
    for (const nothing of [{ subject: uuidv7() }, { topic: uuidv7() }, { skill: uuidv7() }])
      expect(await idsOf(nothing)).toEqual([]);
    expect(await idsOf({ from: "0000-01-01", to: "9999-12-31" })).toHaveLength(57);
    expect(await idsOf({ from: "2025-06-29", to: "2025-06-28" })).toEqual([]);
  });

  test("refuses a cursor that it did not make", async () => {
    const broken = [
      "",
      "x",
      "cg",
      Buffer.from("r-1").toString("base64url"),
      Buffer.from("r99999999999").toString("base64url"),
    ];
    for (const cursor of broken)
      await expect(list({ cursor })).rejects.toMatchObject({
        code: "request.invalid",
        faults: [{ path: "query.cursor" }],
      });
  });
});

describe("one answer", () => {
  const slug = "sums";
  const answerOnce = async (reader: Reader) => {
    const scope = { kind: "topic" as const, id: world.topics[0] ?? "" };
    const { session, current } = await startPractice(progress.practice, reader.id, { id: uuidv7(), scope, length: 3 });
    if (current?.question.type !== "single-choice") throw new Error("a single-choice question was expected");
    const submission = {
      id: uuidv7(),
      presentationId: current.id,
      answer: { type: "single-choice" as const, choice: current.question.options[0]?.key ?? "" },
      elapsedMs: 1_000,
    };
    const { result } = await submitAnswer(progress.practice, reader.id, session.id, submission);
    return { current, submission, result };
  };

  test("is shown as it was given, even after the question has changed or gone", async () => {
    const reader = await makeLearner(tested.database);
    const { current, submission, result } = await answerOnce(reader);
    const before = await readResponse(progress, reader, submission.id);
    expect(api.response.response.parse(before)).toEqual(before);
    expect(before).toEqual({
      presentation: current,
      answer: submission.answer,
      result,
      answeredAt: now.toISOString(),
    });
    const { rows } = await tested.database.pool.query<{ ref: string }>("SELECT ref FROM items WHERE id = $1", [
      current.itemId,
    ]);
    const n = Number(rows[0]?.ref.split("-")[1]);
    await storeQuestion(tested.database.kysely, world.topics[0] ?? "", world.skills[0] ?? "", slug, n, "Changed?");
    await tested.database.pool.query("UPDATE items SET status = 'retired' WHERE id = $1", [current.itemId]);
    const later = makeProgress(tested.database, () => now);
    expect(await readResponse(later, reader, submission.id)).toEqual(before);
    expect((await listResponses(later, reader, { limit: 1 })).responses[0]).toMatchObject({
      stemHtml: current.stemHtml,
      topic: "Topic sums",
      version: 1,
    });
    await tested.database.pool.query("UPDATE items SET status = 'active' WHERE id = $1", [current.itemId]);
  });

  test("is nobody else's", async () => {
    const reader = await makeLearner(tested.database);
    const { submission } = await answerOnce(reader);
    await expect(readResponse(progress, learner, submission.id)).rejects.toMatchObject({ code: "request.not-found" });
    await expect(readResponse(progress, reader, uuidv7())).rejects.toMatchObject({ code: "request.not-found" });
    const other = openDatabase(tested.url, await addOrganisation(tested.url, "Other"));
    try {
      const theirs = makeProgress(other, () => now);
      await expect(readResponse(theirs, reader, submission.id)).rejects.toMatchObject({ code: "request.not-found" });
      expect((await listResponses(theirs, reader, { limit: 10 })).responses).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
