/** The validator over HTTP and in the background, on a real database, with every answer checked against its contract. */
import { randomFrom } from "@quizmentor/adaptive";
import type { BloomReview } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import { bloomLevels, itemSchema } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bloom, createBloom } from "../../bloom.ts";
import { routeRegistrar } from "../../http/routes.ts";
import { createHttpServer } from "../../http/server.ts";
import type { SessionUser } from "../../http/session.ts";
import type { Snapshots } from "../../ports/snapshots.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { makeTestBank, type TestBank } from "../../testing/small-bank.ts";
import { bankStateRoutes, bloomRoutes } from "./routes.ts";

let tested: TestDatabase;
let bank: TestBank;
let bloom: Bloom;
let app: Awaited<ReturnType<typeof createHttpServer>>;
let role: SessionUser["role"] = "author";
let now = new Date("2026-05-02T08:00:00Z");
let familiesTold = 0;
const lost: unknown[] = [];
const kept = new Map<string, Uint8Array>();
const snapshots: Snapshots = {
  read: async (name) => kept.get(name) ?? null,
  write: async (name, bytes) => void kept.set(name, bytes),
};

const start = () =>
  createBloom({
    database: tested.database,
    clock: () => now,
    newId: () => uuidv7(),
    snapshots,
    external: null,
    meaning: null,
    advisor: {
      suggest: async ({ stem, wantedLevel, language }) => ({ suggestions: [`${language} ${wantedLevel}: ${stem}`] }),
    },
    onFamilies: () => {
      familiesTold += 1;
    },
    onModel: async () => {},
    onLost: (error) => lost.push(error),
  });

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
  bloom = await start();
  app = await createHttpServer({ logLevel: "silent", trustProxy: false, trustedOrigins: () => [] });
  const route = routeRegistrar(app, {
    authenticate: () => ({ user: { id: bank.authorId, role } as SessionUser, setCookies: [] }),
    checkResponses: true,
  });
  bankStateRoutes(route, tested.database);
  bloomRoutes(route, bloom.options, 1e6);
});
afterAll(async () => {
  await app.close();
  await bloom.close();
  await tested.close();
});

async function call(method: "GET" | "POST", url: string, payload?: object) {
  const reply = await app.inject({ method, url: `/api/v1/bloom${url}`, ...(payload ? { payload } : {}) });
  return { status: reply.statusCode, body: reply.json() };
}

const ask = (id: string, stem: string, more: object = {}): Item =>
  itemSchema.parse({
    id,
    type: "single-choice",
    skills: ["add"],
    stem,
    explanation: "Because it is so.",
    options: [{ text: "Ottawa", correct: true }, { text: "Toronto" }, { text: "Montreal" }, { text: "Vancouver" }],
    ...more,
  });

const store = async (item: Item, status: "active" | "retired" = "active") => {
  const stored = await bank.store(item, { status, now });
  bloom.options.bankIndex.invalidate();
  return stored;
};
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const run = (name: string) => bloom.jobs.find((job) => job.name === name)?.run(new AbortController().signal);

test("a question without name and skills is read all the same; what is no question has a level at least", async () => {
  const { id: _, skills: __, ...content } = ask("x", "Which city is not the capital of Canada?");
  const whole = await call("POST", "/validate", { content });
  expect(whole.status).toBe(200);
  const review = whole.body.review as BloomReview;
  expect(review.flaws.map(({ kind }) => kind)).toContain("negative-stem");
  const sum = Object.values(review.level.probabilities).reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(1, 2);
  const half = await call("POST", "/validate", { content: { stem: "Design a garden that feeds a family of four." } });
  expect(half.body).toMatchObject({ review: null, level: { level: "create", abstain: false } });
  expect(half.body.faults.length).toBeGreaterThan(0);
});

test("a learning objective moves the level where the question is open", async () => {
  const content = { stem: "Look at the two sonnets." };
  const open = await call("POST", "/validate", { content });
  const aimed = await call("POST", "/validate", { content, objective: "Compare and contrast two poems." });
  const analyze = (answer: typeof open) => answer.body.level.probabilities.analyze as number;
  expect(analyze(aimed)).toBeGreaterThan(analyze(open));
});

test("a stored question is named as duplicate, with what differs, and is none of itself", async () => {
  const stored = await store(ask("capital-of-canada", "Which city is the capital of Canada?"));
  const content = ask("another", "Which city is the capital of canada ?");
  const found = (await call("POST", "/validate", { content })).body.review.duplicates;
  expect(found).toMatchObject([{ itemId: stored.itemId, ref: "capital-of-canada", verdict: "same", differs: null }]);
  expect((await call("POST", "/validate", { content, itemId: stored.itemId })).body.review.duplicates).toEqual([]);
  const other = ask("another", "Which city is not the capital of Canada?");
  expect((await call("POST", "/validate", { content: other })).body.review.duplicates).toMatchObject([
    { verdict: "related", differs: { kind: "negation" } },
  ]);
});

test("a batch answers a line for each question, in order, with progress", async () => {
  const items = ["Define osmosis.", "", "Judge whether the plan is worth its price, and justify your verdict."].map(
    (stem) => ({
      content: { type: "short-answer", stem },
    }),
  );
  const reply = await app.inject({ method: "POST", url: "/api/v1/bloom/validate/batch", payload: { items } });
  expect(reply.headers["content-type"]).toBe("application/x-ndjson");
  const lines = reply.body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ index, done, total, level }) => [index, done, total, level.level])).toEqual([
    [0, 1, 3, "remember"],
    [1, 2, 3, expect.any(String)],
    [2, 3, 3, "evaluate"],
  ]);
  expect(lines[1].level.abstain).toBe(true);
});

test("the background reviews what has changed, and only that; near-duplicates become a family", async () => {
  later(1000);
  await store(ask("canada-again", "Which city is the capital of Canada?", { hints: ["It is in Ontario."] }));
  const first = (await run("review")) as { reviewed: number; families: number };
  expect(first.reviewed).toBeGreaterThanOrEqual(2);
  expect(first.families).toBe(2);
  expect(familiesTold).toBe(1);
  expect(await run("review")).toEqual({ reviewed: 0, families: 0 });
  later(1000);
  await store(ask("canada-again", "Which river flows through Ottawa, and who named it?"));
  expect(await run("review")).toEqual({ reviewed: 1, families: 2 });
  const { rows } = await tested.database.pool.query("SELECT FROM items WHERE family IS NOT NULL");
  expect(rows).toEqual([]);
});

test("the health page counts what the lists show", async () => {
  later(1000);
  await store(ask("bad-one", "Which of these is never a mammal?", { explanation: undefined, bloom: "create" }));
  await store(ask("canada-third", "Which city is the capital of Canada?"));
  await run("review");
  const health = (await call("GET", `/health?subject=${bank.subjectId}`)).body;
  expect(health.reviewed).toBe(health.items);
  const perLevel = health.levels.map((level: { items: number }) => level.items);
  expect(perLevel.reduce((a: number, b: number) => a + b)).toBe(health.items);
  const listed = (await call("GET", "/findings?limit=1")).body;
  expect(listed.total).toBe(health.flawed);
  const kind = health.flaws.find((flaw: { kind: string }) => flaw.kind === "missing-explanation");
  expect((await call("GET", "/findings?kind=missing-explanation")).body.total).toBe(kind.items);
  const pairs = (await call("GET", "/duplicates?verdict=same")).body;
  expect(pairs.total).toBe(health.duplicates.same);
  expect(pairs.pairs[0].questions.map(({ ref }: { ref: string }) => ref).sort()).toEqual([
    "canada-third",
    "capital-of-canada",
  ]);
  const covered = health.coverage.find((row: { skillId: string }) => row.skillId === bank.skillIds.get("add"));
  expect(covered.counts.reduce((a: number, b: number) => a + b)).toBe(health.items);
});

test("lists page to their end without losing or repeating a question", async () => {
  const seen: string[] = [];
  let cursor = "";
  do {
    const { body } = await call("GET", `/findings?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.findings.map(({ ref }: { ref: string }) => ref));
    cursor = body.nextCursor ?? "";
  } while (cursor);
  const { body } = await call("GET", "/findings?limit=100");
  expect(seen).toEqual(body.findings.map(({ ref }: { ref: string }) => ref));
  expect((await call("GET", "/findings?cursor=nonsense")).status).toBe(400);
});

test("after a restart the index comes from its snapshot, and a damaged one is made again", async () => {
  const content = ask("x", "Which city is the capital of Canada?");
  const find = async (restarted: Bloom) => {
    const index = await restarted.options.bankIndex.current();
    return index.size;
  };
  await bloom.options.bankIndex.save();
  const [name] = [...kept.keys()] as [string];
  const size = (await bloom.options.bankIndex.current()).size;
  const again = await start();
  expect(await find(again)).toBe(size);
  expect(lost).toEqual([]);
  kept.set(name, (kept.get(name) as Uint8Array).slice(0, 100));
  const damaged = await start();
  expect(await find(damaged)).toBe(size);
  expect(lost).toHaveLength(1);
  later(1000);
  await store(ask("capital-of-canada", content.stem), "retired");
  // Nobody told this one; it looks for itself after a while.
  expect(await find(damaged)).toBe(size);
  later(31_000);
  expect(await find(damaged)).toBe(size - 1);
});

test("corrections are kept, the last one of a text counts, and enough of them teach the model", async () => {
  const nonsense = (i: number) => `Frobnicate gizmo number ${String.fromCharCode(97 + (i % 26))}${i} with the wibble.`;
  const before = (await call("POST", "/validate", { content: { stem: nonsense(99) } })).body.level;
  await call("POST", "/corrections", { content: { stem: nonsense(0) }, level: "remember" });
  for (let i = 0; i < 40; i++) {
    const reply = await call("POST", "/corrections", { content: { stem: nonsense(i) }, level: "evaluate" });
    expect(reply).toEqual({ status: 201, body: { corrections: i + 1 } });
  }
  expect((await call("GET", "/model")).body).toMatchObject({ source: "shipped", corrections: 40, lastRefit: null });
  later(1000);
  expect(await run("levels")).toMatchObject({ fitted: true, adopted: true, corrections: 40 });
  const after = (await call("POST", "/validate", { content: { stem: nonsense(99) } })).body.level;
  expect(after.probabilities.evaluate).toBeGreaterThan(before.probabilities.evaluate + 0.2);
  expect((await call("GET", "/model")).body).toMatchObject({ source: "refitted", lastRefit: { adopted: true } });
  expect(await run("levels")).toEqual({ fitted: false, corrections: 40 });
});

function drawn(probabilities: BloomReview["level"]["probabilities"], at: number): string {
  let sum = 0;
  for (const level of bloomLevels) {
    sum += probabilities[level];
    if (at < sum) return level;
  }
  return "create";
}

test("corrections that teach nothing new are not taken into use", async () => {
  await tested.database.pool.query("DELETE FROM level_corrections");
  await tested.database.pool.query("DELETE FROM level_models");
  await bloom.reload();
  later(1000);
  const verbs = ["Describe", "Use", "Compare", "Discuss", "Plan", "Estimate", "Identify", "Show"];
  const topics = ["the tides", "a budget", "two poems", "the market", "a bridge", "the liver", "a treaty", "the motor"];
  const random = randomFrom("levels as the model expects them");
  for (const stem of verbs.flatMap((verb) => topics.map((topic) => `${verb} ${topic}.`))) {
    const { probabilities } = (await call("POST", "/validate", { content: { stem } })).body.level;
    const level = drawn(probabilities, random());
    await call("POST", "/corrections", { content: { stem }, level });
  }
  later(1000);
  expect(await run("levels")).toMatchObject({ fitted: true, adopted: false });
  expect((await call("GET", "/model")).body).toMatchObject({ source: "shipped", lastRefit: { adopted: false } });
});

test("learners may not ask, and a question without text has no level to correct", async () => {
  role = "learner";
  expect((await call("POST", "/validate", { content: {} })).status).toBe(403);
  role = "author";
  expect((await call("POST", "/corrections", { content: { stem: " " }, level: "apply" })).status).toBe(400);
});

test("proposals come from the operator's language model, and there are none where there is no such model", async () => {
  const content = ask("x", "Which city is the capital of Canada?");
  const asked = { content, wantedLevel: "analyze" };
  expect(await call("POST", "/suggestions", asked)).toEqual({
    status: 200,
    body: { suggestions: ["en analyze: Which city is the capital of Canada?"] },
  });
  expect((await call("POST", "/suggestions", { content: { stem: "?" } })).status).toBe(400);
  bloom.options.advisor = null;
  expect(await call("POST", "/suggestions", asked)).toMatchObject({ status: 404, body: { code: "bloom.no-advisor" } });
  expect((await call("GET", "/model")).body.advisor).toBe(false);
});
