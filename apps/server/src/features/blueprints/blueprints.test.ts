/** Blueprints, their gate, and what withdrawing a subject means to learners; over HTTP on a real database. */
import type { BlueprintBody } from "@quizmentor/contracts";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { addOrganisation } from "../../testing/database.ts";
import { type Person, refusal, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";
import { readBlueprint, removeBlueprint, saveBlueprint } from "./blueprint.ts";
import { publishSubject, withdrawSubject } from "./publish.ts";
import { readReport } from "./report.ts";

const dayMs = 86_400_000;
let tested: TestProduct;
let author: Person;
let learner: Person;
let subject: string;
let skills: { id: string; title: string }[];
const params = () => ({ params: { id: subject } });

beforeAll(async () => {
  tested = await testProduct({ jobs: new Set(["review"]) });
  author = await tested.person("author", { name: "Ada" });
  const { subjects } = await author.client.subjects();
  subject = subjects[0]?.id as string;
  skills = subjects[0]?.topics.flatMap((topic) => topic.skills) ?? [];
});
afterAll(() => tested.close());
beforeEach(async () => {
  await author.client.removeBlueprint(params());
  await author.client.publishSubject(params());
  learner = await tested.person();
});

const nothing: BlueprintBody = { gate: false, least: 0, levels: null, skills: null };
const save = (blueprint: Partial<BlueprintBody>) =>
  author.client.saveBlueprint({ ...params(), body: { ...nothing, ...blueprint } });
const report = () => author.client.blueprintReport(params());
const audited = () =>
  tested
    .rows<{ action: string }>("SELECT action FROM audit_log WHERE subject = $1 ORDER BY id", [subject])
    .then((rows) => rows.map(({ action }) => action));

let written = 0;
function write(more: { bloom?: string; skill?: string; status?: "active" | "draft" } = {}) {
  written += 1;
  const { bloom, skill = "skill-cloze", status = "active" } = more;
  return author.client.createItem({
    body: {
      topicId: tested.topics.get("cloze") as string,
      status,
      content: {
        id: `written-${written}`,
        type: "true-false",
        skills: [skill],
        stem: `Is ${written * 7919} a number that somebody has counted to?`,
        answer: true,
        explanation: "Somebody has.",
        ...(bloom && { bloom }),
      },
    },
  });
}

describe("a blueprint", () => {
  test("is read as it was saved last, and who saved and removed it is on record", async () => {
    expect(await author.client.getBlueprint(params())).toMatchObject({ blueprint: null, updatedBy: null });
    const before = (await audited()).length;
    await save({ least: 5 });
    const wanted = {
      gate: true,
      least: 20,
      levels: { apply: 0.75, create: 0.25 },
      skills: { [skills[0]?.id ?? ""]: 1 },
    };
    const saved = await save(wanted);
    expect(saved).toMatchObject({ blueprint: wanted, updatedBy: "Ada", subject: { published: true } });
    expect(await author.client.getBlueprint(params())).toEqual(saved);
    await author.client.removeBlueprint(params());
    await author.client.removeBlueprint(params());
    expect((await audited()).slice(before)).toEqual(["blueprint.saved", "blueprint.saved", "blueprint.removed"]);
  });

  test.each<[string, Partial<BlueprintBody>, string]>([
    ["levels that do not sum to 1", { levels: { apply: 0.5, create: 0.4 } }, "levels"],
    ["no level at all", { levels: {} }, "levels"],
    ["skills that do not sum to 1", { skills: { [uuidv7()]: 0.5 } }, "skills"],
    ["fewer than no questions", { least: -1 }, "least"],
  ])("refuses %s", async (_, wrong, path) => {
    const { code, errors } = await refusal(save(wrong));
    expect([code, errors?.map((fault) => fault.path)]).toEqual(["request.invalid", [path]]);
  });

  test("refuses skills of other subjects by name", async () => {
    const foreign = uuidv7();
    const { errors } = await refusal(save({ skills: { [foreign]: 1 } }));
    expect(errors).toMatchObject([{ path: `skills.${foreign}` }]);
  });

  test("is for authors, and for subjects that exist", async () => {
    const unknown = { params: { id: uuidv7() } };
    for (const [ask, code] of [
      [() => learner.client.getBlueprint(params()), "session.forbidden"],
      [() => learner.client.blueprintReport(params()), "session.forbidden"],
      [() => learner.client.publishSubject(params()), "session.forbidden"],
      [() => learner.client.withdrawSubject(params()), "session.forbidden"],
      [() => author.client.getBlueprint(unknown), "request.not-found"],
      [() => author.client.blueprintReport(unknown), "request.not-found"],
      [() => author.client.saveBlueprint({ ...unknown, body: nothing }), "request.not-found"],
      [() => author.client.removeBlueprint(unknown), "request.not-found"],
      [() => author.client.publishSubject(unknown), "request.not-found"],
    ] as const)
      expect(await refusalCode(ask())).toBe(code);
  });
});

describe("the report", () => {
  const level = async (name: string) => (await report()).cells.find((cell) => cell.level === name)?.questions ?? 0;

  test("counts active questions, by the author's level or else the validator's", async () => {
    await tested.product.jobs.runNow(["review"]);
    const [before, creating] = [await report(), await level("create")];
    expect(before.unknown).toBe(0);
    const declared = await write({ bloom: "create" });
    await write({ bloom: "create", status: "draft" });
    expect(await level("create")).toBe(creating + 1);
    await write();
    const unread = await report();
    expect(unread).toMatchObject({ unknown: 1, questions: { have: before.questions.have + 2 } });
    await tested.product.jobs.runNow(["review"]);
    const read = await report();
    const inLevels = read.cells.reduce((sum, cell) => sum + (cell.kind === "level" ? cell.questions : 0), 0);
    expect([read.unknown, inLevels]).toEqual([0, read.questions.have]);
    const { etag, content } = declared;
    await author.client.saveItem({ params: { id: declared.id }, body: { etag, content, status: "retired" } });
    expect(await level("create")).toBe(creating);
  });

  test("wants nothing without a blueprint, and lists every level and skill", async () => {
    const { met, cells } = await report();
    expect(met).toBe(true);
    expect(cells.map(({ kind }) => kind)).toEqual([...Array(6).fill("level"), ...skills.map(() => "skill")]);
    expect(cells.slice(6).map(({ skill }) => skill?.id)).toEqual(skills.map(({ id }) => id));
  });
});

describe("the gate", () => {
  test("names what is missing, lets pass once exactly that is written, and only a gate holds", async () => {
    const cloze = skills.find(({ title }) => title === "Skill cloze")?.id as string;
    const { questions } = await report();
    const wanted = {
      least: questions.have + 4,
      levels: { create: 0.2, apply: 0.3, remember: 0.5 },
      skills: { [cloze]: 1 },
    };
    await author.client.withdrawSubject(params());
    await save({ ...wanted, gate: true });
    const found = await report();
    const problem = await refusal(author.client.publishSubject(params()));
    expect(problem).toMatchObject({ code: "blueprint.unmet", status: 409 });
    const create = found.cells.find(({ level }) => level === "create")?.missing ?? 0;
    expect(create).toBeGreaterThan(1);
    expect(problem.errors).toContainEqual({
      path: "levels.create",
      message: `${create} more questions at the level “create”.`,
    });
    expect(problem.errors?.map(({ path }) => path).sort()).toEqual(
      ["least", ...found.cells.flatMap((c) => (c.missing > 0 ? `${c.kind}s.${c.level ?? c.skill?.id}` : []))].sort(),
    );
    expect((await author.client.getBlueprint(params())).subject.published).toBe(false);

    await save({ ...wanted, gate: false });
    expect(await author.client.publishSubject(params())).toEqual({ published: true });
    await author.client.withdrawSubject(params());
    await save({ ...wanted, gate: true });
    // Every new question is of the skill, and as many as a level misses of that level.
    const levels = found.cells.flatMap(({ level, missing }) => (level ? Array<string>(missing).fill(level) : []));
    for (let index = 0; index < found.questions.missing; index += 1) {
      expect(await refusalCode(author.client.publishSubject(params()))).toBe("blueprint.unmet");
      await write({ bloom: levels[index] ?? "remember" });
    }
    expect(await author.client.publishSubject(params())).toEqual({ published: true });
  });

  test("does not close behind a subject that is published", async () => {
    const before = (await audited()).length;
    await save({ gate: true, least: 10_000 });
    expect(await author.client.publishSubject(params())).toEqual({ published: true });
    await author.client.withdrawSubject(params());
    await author.client.withdrawSubject(params());
    expect(await refusalCode(author.client.publishSubject(params()))).toBe("blueprint.unmet");
    expect((await audited()).slice(before)).toEqual(["blueprint.saved", "subject.withdrawn"]);
  });
});

describe("a withdrawn subject", () => {
  const start = (scope: { kind: "mix" | "subject" | "skill"; id?: string }, client = learner.client) =>
    client.startPractice({ body: { id: uuidv7(), scope, length: 5 } });
  const answer = (session: string, presentationId: string) =>
    learner.client.submitAnswer({
      params: { id: session },
      body: { id: uuidv7(), presentationId, answer: null, elapsedMs: 1_000 },
    });

  test("is offered to nobody, and stays with its authors", async () => {
    const items = (await author.client.listItems({ query: { subject } })).total;
    const known = (await author.client.subjects({ query: { all: "true" } })).subjects;
    await author.client.withdrawSubject(params());
    expect((await learner.client.subjects()).subjects).toEqual([]);
    for (const scope of [
      { kind: "mix" as const },
      { kind: "subject" as const, id: subject },
      { kind: "skill" as const, id: skills[0]?.id as string },
    ])
      expect(await refusalCode(start(scope))).toBe("practice.no-items");
    const placement = learner.client.startPlacement({ body: { id: uuidv7(), subjectId: subject } });
    expect(await refusalCode(placement)).toBe("placement.too-few-items");
    expect(await refusalCode(learner.client.subjects({ query: { all: "true" } }))).toBe("session.forbidden");
    const [mine] = (await author.client.subjects({ query: { all: "true" } })).subjects;
    expect(mine).toMatchObject({ id: subject, published: false, items: 0 });
    expect(known).toMatchObject([{ id: subject, published: true }]);
    expect((await author.client.listItems({ query: { subject } })).total).toBe(items);
    expect((await author.client.bankHealth({ query: { subject } })).items).toBeGreaterThan(0);
  });

  test("lets the question on the table be answered as ever, then the practice ends with its summary", async () => {
    const { session, current } = await start({ kind: "subject", id: subject });
    await author.client.withdrawSubject(params());
    const open = await learner.client.currentPractice();
    expect(open.state?.current).toMatchObject({ id: current?.id, subject: "Test subject", skills: current?.skills });
    const { result, state } = await answer(session.id, current?.id as string);
    expect(result.skills.map(({ skill }) => skill)).toEqual(current?.skills);
    expect(state).toMatchObject({ current: null, session: { answered: 1, endedAt: expect.any(String) } });
    const summary = await learner.client.practiceSummary({ params: { id: session.id } });
    expect(summary).toMatchObject({ session: { scope: { title: "Test subject" } }, nextStep: { kind: "new-topic" } });
  });

  test("lets an open test end with what is known by then", async () => {
    const placement = await learner.client.startPlacement({ body: { id: uuidv7(), subjectId: subject } });
    await author.client.withdrawSubject(params());
    const body = { id: uuidv7(), presentationId: placement.question?.id as string, answer: null, elapsedMs: 1_000 };
    const ended = await learner.client.answerPlacement({ params: { id: placement.id }, body });
    expect(ended).toMatchObject({ answered: 1, question: null, result: { reason: "no-more-items" } });
    expect((await learner.client.placements()).placements).toMatchObject([{ id: placement.id, answered: 1 }]);
  });

  test("keeps answers and history; its due reviews wait until it is back", async () => {
    const { session, current } = await start({ kind: "subject", id: subject });
    await answer(session.id, current?.id as string);
    await learner.client.endPractice({ params: { id: session.id } });
    tested.clock.advance(5 * dayMs);
    expect((await learner.client.today()).reviewsDue).toBe(1);
    const memories = () => tested.rows("SELECT * FROM memories WHERE user_id = $1", [learner.user.id]);
    const before = await memories();

    await author.client.withdrawSubject(params());
    const on = new Date(tested.clock.now().getTime() + 3 * dayMs).toISOString().slice(0, 10);
    expect((await learner.client.today()).reviewsDue).toBe(0);
    expect((await learner.client.forecast({ query: { on } })).items).toBe(0);
    const review = () =>
      learner.client.startPractice({ body: { id: uuidv7(), scope: { kind: "mix" }, length: 5, review: true } });
    expect(await refusalCode(review())).toBe("practice.nothing-due");
    expect((await learner.client.responses()).responses).toHaveLength(1);
    expect((await learner.client.overview()).skills).toHaveLength(1);
    const ability = await learner.client.subjectAbility(params());
    expect(ability).toMatchObject({ subject: { title: "Test subject" } });
    expect(ability.history).toHaveLength(1);

    await author.client.publishSubject(params());
    expect(await memories()).toEqual(before);
    expect((await learner.client.today()).reviewsDue).toBe(1);
    expect((await learner.client.forecast({ query: { on } })).items).toBe(1);
    expect((await review()).current?.itemId).toBe(current?.itemId);
  });

  test("is withdrawn in every process", async () => {
    const there = tested.at(learner, await tested.instance());
    await start({ kind: "mix" }, there);
    await author.client.withdrawSubject(params());
    await expect
      .poll(() => refusalCode(start({ kind: "mix" }, there)).catch(() => "still there"))
      .toBe("practice.no-items");
  });
});

test("another organisation can neither see nor change any of it", async () => {
  await save({ least: 7 });
  const stranger = openDatabase(tested.url, await addOrganisation(tested.url, "Another"), { max: 2 });
  const theirs = { database: stranger, clock: tested.clock.now, onBankChanged: () => expect.unreachable() };
  const code = (call: Promise<unknown>) =>
    call.then(
      () => "done",
      (error: { code?: string }) => error.code,
    );
  expect(await code(readBlueprint(stranger.kysely, subject))).toBe("request.not-found");
  expect(await code(readReport(stranger.kysely, subject))).toBe("request.not-found");
  expect(await code(saveBlueprint(theirs, author.user.id, subject, nothing))).toBe("request.not-found");
  expect(await code(removeBlueprint(theirs, author.user.id, subject))).toBe("request.not-found");
  expect(await code(publishSubject(theirs, author.user.id, subject))).toBe("request.not-found");
  expect(await code(withdrawSubject(theirs, author.user.id, subject))).toBe("request.not-found");
  expect((await stranger.pool.query("SELECT FROM blueprints")).rowCount).toBe(0);
  await stranger.close();
  expect((await author.client.getBlueprint(params())).blueprint?.least).toBe(7);
});
