/** Two servers on one database: one answers the API, the other holds the validator's models. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf, type Person, refusalCode, type TestProduct, testProduct } from "../../testing/product.ts";

const content = {
  type: "single-choice",
  stem: "What is the capital of Canada?",
  explanation: "Ottawa was chosen in 1857.",
  options: [{ text: "Ottawa", correct: true }, { text: "Toronto" }, { text: "All of the above" }],
};
const body = { content };

let tested: TestProduct;
let author: Person;
/** Has the API alone; its validator is the first instance's, over a real connection. */
let gateway: Awaited<ReturnType<TestProduct["instance"]>>;

beforeAll(async () => {
  tested = await testProduct();
  author = await tested.person("author");
  const bloomUrl = await tested.app.listen({ port: 0, host: "127.0.0.1" });
  gateway = await tested.instance({ bloom: false, bloomUrl });
});
afterAll(() => tested.close());

const inject = (payload: string, headers: Record<string, string> = {}) =>
  gateway.app.inject({
    method: "POST",
    url: "/api/v1/bloom/validate",
    headers: { cookie: author.cookie, "content-type": "application/json", ...headers },
    payload,
  });

test("a question is judged as on the server that holds the models", async () => {
  const there = await author.client.validateQuestion({ body });
  const here = await tested.at(author, gateway).validateQuestion({ body });
  expect(here).toEqual(there);
  expect(here.review?.flaws.map(({ kind }) => kind)).toContain("all-of-the-above");
});

test("a batch comes line by line", async () => {
  const client = tested.at(author, gateway);
  const lines = [];
  for await (const line of client.validateQuestions({ body: { items: [body, body] } })) lines.push(line);
  expect(lines.length).toBeGreaterThanOrEqual(2);
});

test("a correction is stored once, by the other server", async () => {
  const before = await tested.rows("SELECT FROM level_corrections");
  await tested.at(author, gateway).correctLevel({ body: { content, level: "analyze" } });
  expect((await tested.rows("SELECT FROM level_corrections")).length).toBe(before.length + 1);
});

test("the session is checked there, and bodies that are no question get the same refusal", async () => {
  const learner = await tested.person("learner");
  expect(await refusalCode(tested.at(learner, gateway).validateQuestion({ body }))).toBe("session.forbidden");
  expect(await refusalCode(clientOf(gateway.app).validateQuestion({ body }))).toBe("session.required");
  for (const odd of ["null", "false", "0", '""', "[]"]) {
    const answer = await inject(odd);
    expect([odd, answer.statusCode, answer.json().code]).toEqual([odd, 400, "request.invalid"]);
  }
  expect((await inject("{")).json().code).toBe("request.malformed");
  const foreign = await inject(JSON.stringify(body), { origin: "https://elsewhere.example", host: "here.example" });
  expect(foreign.json().code).toBe("request.foreign-origin");
});

test("a change from the page's own origin passes both servers", async () => {
  const answer = await inject(JSON.stringify(body), {
    origin: "http://quiz.example",
    host: "quiz.example",
    "sec-fetch-site": "same-origin",
  });
  expect(answer.statusCode).toBe(200);
});

test.each([
  ["without a server that holds the models", null],
  ["when that server does not answer", "http://127.0.0.1:1"],
])("%s it says so, and the stored state of the bank is still told", async (_case, bloomUrl) => {
  const alone = await tested.instance({ bloom: false, bloomUrl });
  const client = tested.at(author, alone);
  expect(await refusalCode(client.validateQuestion({ body }))).toBe("bloom.unavailable");
  expect(await refusalCode(client.levelModel())).toBe("bloom.unavailable");
  const health = await client.bankHealth({ query: {} });
  expect(health).toEqual(await author.client.bankHealth({ query: {} }));
  expect((await client.listFindings({ query: {} })).findings).toEqual([]);
  expect((await client.listDuplicates({ query: {} })).pairs).toEqual([]);
});
