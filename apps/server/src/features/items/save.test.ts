import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { addOrganisation, type TestDatabase, testDatabase } from "../../testing/database.ts";
import { choiceItem, insertResponse, makeTestBank, type TestBank } from "../../testing/small-bank.ts";
import { readItem, readVersion } from "./detail.ts";
import type { ItemsOptions } from "./options.ts";
import { closeReport } from "./report.ts";
import { createItem, saveItem } from "./save.ts";

let tested: TestDatabase;
let bank: TestBank;
let options: ItemsOptions;
let changes = 0;
const now = new Date("2026-05-02T08:00:00Z");

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
  options = {
    practice: { database: tested.database, clock: () => now, newId: () => uuidv7() },
    onBankChanged: () => {
      changes += 1;
    },
  };
});
afterAll(() => tested.close());
beforeEach(() => {
  changes = 0;
});

const create = (content: Record<string, unknown>, topicId = bank.topicId) =>
  createItem(options, bank.authorId, { topicId, status: "active", content });

async function refused(call: Promise<unknown>): Promise<{ code: string; paths: string[] }> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemError)) throw new Error("This should have been refused.", { cause: error });
  return { code: error.code, paths: (error.faults ?? []).map((fault) => fault.path).sort() };
}

async function auditOf(itemId: string) {
  const { rows } = await tested.database.pool.query<{ action: string; actor_id: string; details: unknown }>(
    "SELECT action, actor_id, details FROM audit_log WHERE subject = $1 ORDER BY id",
    [itemId],
  );
  return rows.map((row) => row.action);
}

test("a question is added, saved, answered, changed and retired, and all of it is on record", async () => {
  const made = await create(choiceItem("life", "One?"));
  expect(made).toMatchObject({
    ref: "life",
    status: "active",
    version: 1,
    answers: 0,
    facility: null,
    estimate: { difficulty: 0 },
    versions: [{ number: 1, author: "Ada", answers: 0, createdAt: now.toISOString() }],
    reports: [],
  });
  const saved = await saveItem(options, bank.authorId, made.id, {
    etag: made.etag,
    content: choiceItem("life", "Two?"),
  });
  expect(saved).toMatchObject({ version: 1, content: { stem: "Two?" } });
  await insertResponse(tested.database.pool, { userId: bank.learnerId, itemId: made.id, version: 1, sequence: 1 });
  const changed = await saveItem(options, bank.authorId, made.id, {
    etag: saved.etag,
    content: choiceItem("life", "Three?"),
    status: "retired",
  });
  expect(changed).toMatchObject({
    version: 2,
    status: "retired",
    versions: [
      { number: 2, answers: 0 },
      { number: 1, answers: 1 },
    ],
  });
  expect(changes).toBe(3);
  expect(await auditOf(made.id)).toEqual(["item.created", "item.saved", "item.version-added", "item.retired"]);
  expect((await readVersion(tested.database, made.id, 1)).content.stem).toBe("Two?");
  expect(await refused(readVersion(tested.database, made.id, 3))).toMatchObject({ code: "request.not-found" });
});

test("saving without a change writes nothing and tells nobody", async () => {
  const made = await create(choiceItem("calm", "Calm?"));
  const saved = await saveItem(options, bank.authorId, made.id, { etag: made.etag, content: made.content });
  expect(saved).toEqual(made);
  expect(changes).toBe(1);
  expect(await auditOf(made.id)).toEqual(["item.created"]);
});

test("of two authors with the same page open one is told", async () => {
  const made = await create(choiceItem("both", "Both?"));
  const results = await Promise.allSettled(
    ["A?", "B?"].map((stem) =>
      saveItem(options, bank.authorId, made.id, { etag: made.etag, content: choiceItem("both", stem) }),
    ),
  );
  const lost = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(lost).toHaveLength(1);
  expect(lost[0]).toMatchObject({ code: "item.version-conflict" });
  expect(changes).toBe(2);
});

test("every fault is named at once", async () => {
  const faulty = {
    ...choiceItem("faulty", "Faulty?"),
    bloom: "dream",
    skills: ["add", "unknown"],
    options: [],
    more: 1,
  };
  expect(await refused(create(faulty, uuidv7()))).toEqual({
    code: "item.invalid",
    paths: ["bloom", "more", "options", "options", "skills.1", "topicId"],
  });
  const unfair = choiceItem("faulty", "Same twice? ![](images/a.png)", {
    options: [{ text: "yes", correct: true }, { text: "yes" }],
  } as never);
  expect(await refused(create(unfair))).toEqual({ code: "item.invalid", paths: ["options.1.text", "stem"] });
  expect(await refused(create({}))).toEqual({ code: "item.invalid", paths: ["type"] });
  expect(changes).toBe(0);
});

test("a name is taken once and kept", async () => {
  const made = await create(choiceItem("name", "Name?"));
  expect(await refused(create(choiceItem("name", "Other?")))).toEqual({ code: "item.invalid", paths: ["id"] });
  const renamed = { etag: made.etag, content: choiceItem("other-name", "Name?") };
  expect(await refused(saveItem(options, bank.authorId, made.id, renamed))).toEqual({
    code: "item.invalid",
    paths: ["id"],
  });
  const both = await Promise.allSettled([1, 2, 3].map((n) => create(choiceItem("race", `Race ${n}?`))));
  expect(both.filter((result) => result.status === "fulfilled")).toHaveLength(1);
});

test("warnings do not keep a question from being stored", async () => {
  const { explanation: _, ...content } = choiceItem("bare", "Bare?");
  expect(await create(content)).toMatchObject({ ref: "bare" });
});

test("another organisation sees and saves nothing of ours", async () => {
  const made = await create(choiceItem("ours", "Ours?"));
  const other = openDatabase(tested.url, await addOrganisation(tested.url, "Other"));
  try {
    const theirs = { ...options, practice: { ...options.practice, database: other } };
    const otherBank = await makeTestBank(other);
    expect(await refused(readItem(other, made.id))).toMatchObject({ code: "request.not-found" });
    expect(await refused(readVersion(other, made.id, 1))).toMatchObject({ code: "request.not-found" });
    const save = { etag: made.etag, content: choiceItem("ours", "Theirs?") };
    expect(await refused(saveItem(theirs, otherBank.authorId, made.id, save))).toMatchObject({
      code: "request.not-found",
    });
    const inOurTopic = { topicId: bank.topicId, status: "active" as const, content: choiceItem("theirs", "Theirs?") };
    expect(await refused(createItem(theirs, otherBank.authorId, inOurTopic))).toEqual({
      code: "item.invalid",
      paths: ["topicId"],
    });
  } finally {
    await other.close();
  }
});

test("a report is closed once, and again without harm", async () => {
  const { id: itemId } = await create(choiceItem("reported", "Reported?"));
  const reportId = uuidv7();
  await tested.database.kysely
    .insertInto("item_reports")
    .values({ id: reportId, item_id: itemId, user_id: bank.learnerId, reason: "typo", comment: "Hm", version: 1 })
    .execute();
  expect((await readItem(tested.database, itemId)).reports).toMatchObject([
    { id: reportId, reason: "typo", comment: "Hm", version: 1 },
  ]);
  const close = (note: string, id = reportId) =>
    closeReport(tested.database, bank.authorId, { itemId, reportId: id, note }, now);
  await close("Mended.");
  await close("Again.");
  const { rows } = await tested.database.pool.query(
    "SELECT closed_at, closed_by, note FROM item_reports WHERE id = $1",
    [reportId],
  );
  expect(rows).toEqual([{ closed_at: now, closed_by: bank.authorId, note: "Mended." }]);
  expect((await readItem(tested.database, itemId)).reports).toEqual([]);
  expect(await auditOf(itemId)).toEqual(["item.created", "item.report-closed"]);
  expect(await refused(close("", uuidv7()))).toMatchObject({ code: "request.not-found" });
});

test("estimate and facility come from answers as soon as there are any", async () => {
  const { id } = await create(choiceItem("measured", "Measured?", { difficulty: 4 }));
  const before = await readItem(tested.database, id);
  expect(before.estimate.difficulty).toBeCloseTo(0.8);
  await tested.database.kysely
    .insertInto("item_statistics")
    .values({ item_id: id, difficulty: -1, variance: 0.25, answers: 4, credit_sum: 3 })
    .execute();
  expect(await readItem(tested.database, id)).toMatchObject({
    answers: 4,
    facility: 0.75,
    estimate: { difficulty: -1, sd: 0.5 },
  });
});
