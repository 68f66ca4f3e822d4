/** The routes over HTTP, with every answer checked against its contract. */
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routeRegistrar } from "../../http/routes.ts";
import { createHttpServer } from "../../http/server.ts";
import type { SessionUser } from "../../http/session.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { choiceItem, makeTestBank, type TestBank } from "../../testing/small-bank.ts";
import { itemRoutes } from "./routes.ts";

let tested: TestDatabase;
let bank: TestBank;
let app: Awaited<ReturnType<typeof createHttpServer>>;
let role: SessionUser["role"] = "author";

beforeAll(async () => {
  tested = await testDatabase();
  bank = await makeTestBank(tested.database);
  app = await createHttpServer({
    logLevel: "silent",
    trustProxy: false,
    trustedOrigins: () => [],
  });
  const route = routeRegistrar(app, {
    authenticate: () => ({ user: { id: bank.authorId, role } as SessionUser, setCookies: [] }),
    checkResponses: true,
  });
  const practice = { database: tested.database, clock: () => new Date("2026-05-02T08:00:00Z"), newId: () => uuidv7() };
  itemRoutes(route, { practice, onBankChanged: () => {} });
});
afterAll(async () => {
  await app.close();
  await tested.close();
});

async function call(method: "GET" | "POST" | "PUT", url: string, payload?: object) {
  const reply = await app.inject({ method, url, ...(payload ? { payload } : {}) });
  return { status: reply.statusCode, body: reply.body === "" ? null : reply.json() };
}

test("an author adds, reads, lists, saves and previews a question", async () => {
  const content = choiceItem("over-http", "Over HTTP?");
  const made = await call("POST", "/api/v1/items", { topicId: bank.topicId, content });
  expect(made).toMatchObject({ status: 201, body: { ref: "over-http", status: "active" } });
  const url = `/api/v1/items/${made.body.id}`;
  expect(await call("GET", url)).toEqual({ status: 200, body: made.body });
  expect(await call("GET", `${url}/versions/1`)).toMatchObject({ status: 200, body: { content } });
  expect(await call("GET", "/api/v1/items?sort=facility&query=http")).toMatchObject({
    status: 200,
    body: { total: 1 },
  });
  const save = { etag: made.body.etag, content: { ...content, stem: "Saved?" } };
  expect(await call("PUT", url, save)).toMatchObject({ status: 200, body: { content: { stem: "Saved?" } } });
  expect(await call("PUT", url, save)).toMatchObject({ status: 412, body: { code: "item.version-conflict" } });
  expect(await call("POST", "/api/v1/items/preview", { content })).toMatchObject({ status: 200, body: { errors: [] } });
});

test("faults are 400 with paths when saving, and 200 in a preview", async () => {
  const content = { type: "single-choice", stem: "" };
  const refused = await call("POST", "/api/v1/items", { topicId: bank.topicId, content });
  expect(refused).toMatchObject({ status: 400, body: { code: "item.invalid" } });
  const paths = refused.body.errors.map((fault: { path: string }) => fault.path);
  expect(paths).toEqual(expect.arrayContaining(["id", "skills", "stem", "options"]));
  const preview = await call("POST", "/api/v1/items/preview", { content });
  expect(preview).toMatchObject({ status: 200, body: { view: null, result: null, errors: refused.body.errors } });
});

test("closing a report answers 204, again 204, and 404 for one that is not there", async () => {
  const { itemId } = await bank.store(choiceItem("reported", "Reported?"));
  const id = uuidv7();
  await tested.database.kysely
    .insertInto("item_reports")
    .values({ id, item_id: itemId, user_id: bank.learnerId, reason: "typo" })
    .execute();
  const close = (report: string) => call("POST", `/api/v1/items/${itemId}/reports/${report}/close`, {});
  expect([(await close(id)).status, (await close(id)).status, (await close(uuidv7())).status]).toEqual([204, 204, 404]);
});

test("learners are kept out", async () => {
  role = "learner";
  expect(await call("GET", "/api/v1/items")).toMatchObject({ status: 403, body: { code: "session.forbidden" } });
  role = "author";
});
