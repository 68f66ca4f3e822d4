/** The routes over HTTP, with every answer checked against its contract. */
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routeRegistrar } from "../../http/routes.ts";
import { createHttpServer } from "../../http/server.ts";
import type { SessionUser } from "../../http/session.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { giveAnswers, makeLearner, makeProgress, makeWorld } from "./fixtures/world.ts";
import { progressRoutes } from "./routes.ts";

let tested: TestDatabase;
let app: Awaited<ReturnType<typeof createHttpServer>>;
let answerId = "";
let skillId = "";

beforeAll(async () => {
  tested = await testDatabase();
  const world = await makeWorld(tested.database);
  const learner = await makeLearner(tested.database, "Asia/Kathmandu");
  const [id = ""] = await giveAnswers(tested.database, learner.id, [
    { itemId: world.items[0]?.[0] ?? "", at: new Date("2025-06-30T18:30:00Z") },
  ]);
  answerId = id;
  skillId = world.skills[0] ?? "";
  app = await createHttpServer({
    logLevel: "silent",
    trustProxy: false,
    trustedOrigins: () => [],
  });
  const route = routeRegistrar(app, {
    authenticate: () => ({ user: { ...learner, role: "learner" } as SessionUser, setCookies: [] }),
    checkResponses: true,
  });
  progressRoutes(
    route,
    makeProgress(tested.database, () => new Date("2025-07-01T12:00:00Z")),
  );
});
afterAll(async () => {
  await app.close();
  await tested.close();
});

test.each([
  "/api/v1/today",
  "/api/v1/subjects",
  "/api/v1/progress",
  "/api/v1/progress/responses?from=2025-07-01&to=2025-07-01&limit=1",
])("GET %s", async (url) => {
  const reply = await app.inject({ url });
  expect([reply.statusCode, reply.body]).toEqual([200, expect.any(String)]);
});

test("one skill, one answer, and what is not there", async () => {
  const status = async (url: string) => (await app.inject({ url })).statusCode;
  expect(await status(`/api/v1/progress/skills/${skillId}`)).toBe(200);
  expect(await status(`/api/v1/progress/responses/${answerId}`)).toBe(200);
  expect(await status(`/api/v1/progress/skills/${uuidv7()}`)).toBe(404);
  expect(await status(`/api/v1/progress/responses/${uuidv7()}`)).toBe(404);
});

test("an answer after midnight in Kathmandu is of the next day", async () => {
  const of = async (day: string) =>
    (await app.inject({ url: `/api/v1/progress/responses?from=${day}&to=${day}` })).json().responses.length;
  expect([await of("2025-06-30"), await of("2025-07-01")]).toEqual([0, 1]);
});

test("bad questions are answered with 400", async () => {
  for (const query of ["cursor=!", "from=yesterday", "to=2025-02-30", "verdict=good", "limit=0", "topic=1", "more=1"]) {
    const reply = await app.inject({ url: `/api/v1/progress/responses?${query}` });
    expect([query, reply.statusCode, reply.json().code]).toEqual([query, 400, "request.invalid"]);
  }
});
