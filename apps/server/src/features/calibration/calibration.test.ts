import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";
import { calibrationJob } from "./job.ts";
import { letAnswer, type Planted, plantItems } from "./testing/class.ts";

const ordinary: Planted[] = Array.from({ length: 18 }, (_, index) => ({
  ref: `plain-${index}`,
  difficulty: (index - 9) / 6,
}));
const planted: Planted[] = [
  ...ordinary,
  { ref: "good", difficulty: 0 },
  { ref: "hard", difficulty: 1.5 },
  { ref: "wrong-key", difficulty: 0, wrongKey: true },
  { ref: "leaked", difficulty: 1, leakedFrom: 0.55 },
];
const learners = 420;

let tested: TestProduct;
let author: Person;
let learner: Person;
let ids: Map<string, string>;
beforeAll(async () => {
  tested = await testProduct({ bank: false });
  [author, learner] = [await tested.person("author"), await tested.person()];
  ids = await plantItems(tested, planted);
  await letAnswer(tested, planted, ids, { learners, seed: "class" });
}, 60_000);
afterAll(() => tested.close());

const idOf = (ref: string) => ids.get(ref) as string;
const run = () => calibrationJob(tested.product.database, tested.clock.now);
const seen = (ref: string) => author.client.itemCalibration({ params: { id: idOf(ref) } });
const attention = async () =>
  (await author.client.listItems({ query: { attention: "true" } })).items.map(({ ref }) => ref).sort();
const statistics = () =>
  tested.rows<{ ref: string; difficulty: number; variance: number; discrimination: number; exposure: number }>(
    "SELECT i.ref, s.difficulty, s.variance, s.discrimination, s.exposure FROM item_statistics s JOIN items i ON i.id = s.item_id ORDER BY i.ref",
  );
const statisticsOf = async (ref: string) => (await statistics()).find((row) => row.ref === ref);
const suspendedRefs = async () =>
  (await tested.rows<{ ref: string }>("SELECT ref FROM items WHERE suspended_at IS NOT NULL")).map(({ ref }) => ref);

test("before the first calibration the author is told how many answers there are", async () => {
  const before = await seen("good");
  expect(before).toMatchObject({
    calibratedAt: null,
    answers: learners,
    needed: 30,
    curve: null,
    alarms: [],
    line: [],
  });
});

describe("the first calibration", () => {
  beforeAll(async () => {
    expect(await run()).toEqual({ subjects: 1, items: planted.length, suspended: [idOf("wrong-key")] });
  });

  test("finds how hard and how telling the questions are, and what the learner model uses follows", async () => {
    const [good, hard] = [await seen("good"), await seen("hard")];
    expect(good.fit?.verdict).toBe("fits");
    expect(good.fit?.itemRest).toBeGreaterThan(0.2);
    expect(good.curve?.discrimination).toBeGreaterThan(0.6);
    expect((hard.curve?.difficulty ?? 0) - (good.curve?.difficulty ?? 0)).toBeGreaterThan(0.8);
    const used = await statisticsOf("hard");
    expect(used?.difficulty).toBeCloseTo(hard.curve?.difficulty ?? 0, 3);
    expect(used?.variance).toBeLessThan(0.5);
    expect(used?.discrimination).toBeCloseTo(hard.curve?.discrimination ?? 0, 3);
    expect(used?.exposure).toBeCloseTo(1 / planted.length, 3);
  });

  test("shows what was observed: groups, options by third, times", async () => {
    const { points, line, options, timing, exposure } = await seen("good");
    expect(points).toHaveLength(6);
    expect(points.at(-1)?.success).toBeGreaterThan(points[0]?.success ?? 1);
    expect(line.every(({ low, success, high }) => low <= success && success <= high)).toBe(true);
    expect(options?.map(({ right }) => right)).toEqual([true, false, false, false]);
    const [weak, , strong] = options?.[0]?.thirds ?? [];
    expect(strong).toBeGreaterThan(weak ?? 1);
    expect(timing?.median).toBeGreaterThan(6);
    expect(timing?.median).toBeLessThan(10);
    expect(exposure).toBeCloseTo(1 / planted.length, 3);
  });

  test("suspends the question with the wrong key, and its author sees it first and why", async () => {
    const wrong = await seen("wrong-key");
    expect(wrong).toMatchObject({ curve: null, line: [], fit: { verdict: "suspend" } });
    expect(wrong.points).toHaveLength(6);
    expect(wrong.suspended).toMatchObject({ because: "negative-discrimination" });
    expect(wrong.alarms[0]?.kind).toBe("negative-discrimination");
    // Strong learners choose what the key calls wrong.
    const [, [weak, , strong] = []] = (wrong.options ?? []).map(({ thirds }) => thirds);
    expect(strong).toBeGreaterThan(weak ?? 1);
    expect(await attention()).toContain("wrong-key");
    const audited = await tested.rows("SELECT actor_id, details FROM audit_log WHERE action = 'item.suspended'");
    expect(audited).toMatchObject([{ actor_id: null, details: { ref: "wrong-key", version: 1, answers: learners } }]);
    // What a wrong key says about difficulty is not used.
    expect(await statisticsOf("wrong-key")).toMatchObject({ difficulty: 0, variance: 0.5, discrimination: 1 });
  });

  test("the suspended question is not served", async () => {
    tested.product.practice.bank.invalidate();
    const { bank } = await tested.product.practice.bank.current();
    const served = [...bank.shelves.values()].flatMap(({ calibrated, uncalibrated }) =>
      [...calibrated.items, ...uncalibrated.items].map(({ id }) => id),
    );
    expect(served).toHaveLength(planted.length - 1);
    expect(served).not.toContain(idOf("wrong-key"));
  });

  test("tells of the question that went round, and leaves its difficulty to the online estimate", async () => {
    const leaked = await seen("leaked");
    expect(leaked.alarms.map(({ kind }) => kind)).toContain("drift-easier");
    expect(await attention()).toContain("leaked");
    expect(await statisticsOf("leaked")).toMatchObject({ difficulty: 0, variance: 0.5 });
  });

  test("leaves the ordinary questions alone", async () => {
    expect((await attention()).filter((ref) => ref.startsWith("plain")).length).toBeLessThanOrEqual(1);
  });

  test("a second run without new answers changes nothing", async () => {
    const before = await statistics();
    tested.clock.advance(86_400_000);
    expect(await run()).toEqual({ subjects: 0, items: 0, suspended: [] });
    expect(await statistics()).toEqual(before);
  });
});

describe("back in service", () => {
  test("is for authors, and for questions that exist", async () => {
    const params = { id: idOf("wrong-key") };
    expect(await refusalCode(learner.client.reinstateItem({ params }))).toBe("session.forbidden");
    expect(await refusalCode(learner.client.itemCalibration({ params }))).toBe("session.forbidden");
    const nowhere = { id: "01900000-0000-7000-8000-000000000000" };
    expect(await refusalCode(author.client.reinstateItem({ params: nowhere }))).toBe("request.not-found");
    expect(await refusalCode(author.client.itemCalibration({ params: nowhere }))).toBe("request.not-found");
  });

  test("the author puts it back, it is served again, and the same version is not suspended again", async () => {
    const params = { id: idOf("wrong-key") };
    await author.client.reinstateItem({ params });
    await author.client.reinstateItem({ params });
    const audited = await tested.rows("SELECT actor_id FROM audit_log WHERE action = 'item.reinstated'");
    expect(audited).toEqual([{ actor_id: author.user.id }]);
    const { bank } = await tested.product.practice.bank.current();
    expect(bank.items.get(params.id)?.suspended).toBeFalsy();
    expect(await seen("wrong-key")).toMatchObject({ suspended: null, reinstated: true, alarms: [] });
    expect(await attention()).not.toContain("wrong-key");
    await letAnswer(tested, planted, ids, { learners: 30, seed: "more" });
    expect((await run()).suspended).toEqual([]);
    expect(await seen("wrong-key")).toMatchObject({ suspended: null, alarms: [] });
  });

  test("a new version that behaves as badly is suspended, and the next one lifts it", async () => {
    const detail = await author.client.getItem({ params: { id: idOf("wrong-key") } });
    const saved = await author.client.saveItem({
      params: { id: detail.id },
      body: { etag: detail.etag, content: { ...detail.content, stem: "Which one, in other words?" } },
    });
    expect(saved.version).toBe(2);
    expect(await seen("wrong-key")).toMatchObject({ version: 2, answers: 0, reinstated: false, calibratedAt: null });
    await letAnswer(tested, planted, ids, { learners: 300, seed: "second version" });
    expect((await run()).suspended).toEqual([detail.id]);
    expect(await suspendedRefs()).toEqual(["wrong-key"]);
    await author.client.saveItem({
      params: { id: detail.id },
      body: { etag: saved.etag, content: { ...detail.content, stem: "Which one, with the right key?" } },
    });
    expect(await suspendedRefs()).toEqual([]);
    expect(await attention()).not.toContain("wrong-key");
  });
});

test("a job that is given up stores nothing of the subject under way", async () => {
  await letAnswer(tested, planted, ids, { learners: 5, seed: "given up" });
  const before = await tested.rows("SELECT item_id, answers FROM item_calibrations ORDER BY item_id");
  const gone = AbortSignal.abort(new Error("The server is stopping."));
  await expect(calibrationJob(tested.product.database, tested.clock.now, gone)).rejects.toThrow("stopping");
  expect(await tested.rows("SELECT item_id, answers FROM item_calibrations ORDER BY item_id")).toEqual(before);
});
