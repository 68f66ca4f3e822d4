/**
 * Every operation of the API document, with what fits, what nearly fits and what is meant to break things.
 * FUZZ_SEED repeats a run.
 */
import { type Api, api, type OperationId, problem, problems, type RouteContract } from "@quizmentor/contracts";
import { contentSchemas, openApiDocument } from "@quizmentor/contracts/openapi";
import fc from "fast-check";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fitting, type Hint, type JsonSchema, nasty, type Schemas, spoilt } from "../testing/arbitrary.ts";
import { bankItems } from "../testing/bank.ts";
import { type Person, type TestProduct, testPassword, testProduct } from "../testing/product.ts";

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`FUZZ_SEED=${seed}`);
/** So many times the usual number of requests, for a long look now and then. */
const factor = Number(process.env.FUZZ_FACTOR ?? 1);

type Parameter = { name: string; in: "path" | "query"; schema: JsonSchema };
type Operation = {
  id: OperationId;
  contract: RouteContract;
  parameters: Parameter[];
  body: JsonSchema | null;
};

const document = openApiDocument() as unknown as {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: OperationId;
        parameters: Parameter[];
        requestBody?: { content: { "application/json": { schema: JsonSchema } } };
      }
    >
  >;
  components: { schemas: Schemas };
};
const schemas: Schemas = {
  ...document.components.schemas,
  // The API document says “an object” where an author's question goes; its own schema says more.
  ...((contentSchemas().topic as { $defs?: Schemas }).$defs ?? {}),
};
const itemSchema = (contentSchemas().topic as JsonSchema).properties?.items?.items ?? {};

const operations: Operation[] = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId, parameters, requestBody }) => ({
    id: operationId,
    contract: api[operationId] as RouteContract,
    parameters,
    body: requestBody?.content["application/json"].schema ?? null,
  })),
);
/** They end the session of whoever calls them, or cost a slow password check: looked at by themselves below. */
const byThemselves: ReadonlySet<OperationId> = new Set(["signOut", "deleteMe", "changePassword"] as const);
/** Each fitting call computes the digest of a password. */
const slow: ReadonlySet<OperationId> = new Set(["signUp", "signIn", "resetPassword", "setup"] as const);

/** They want what cannot be guessed: the code of the terminal, a password, a token; or what is not there. */
const refusedAlways: ReadonlySet<OperationId> = new Set([
  ...(["setup", "signIn", "signUp", "resetPassword"] as const),
  // Nobody runs a language model here.
  "suggestImprovements",
]);

let tested: TestProduct;
let learner: Person;
let other: Person;
let author: Person;

beforeAll(async () => {
  tested = await testProduct();
  [learner, other, author] = [await tested.person(), await tested.person(), await tested.person("author")];
});
afterAll(() => tested.close());

// ------------------------------------------------------------------------------------------------ what to send

/** `@kind` stands for a living id of that kind, put in just before a request is sent. */
const kinds = [
  ...(["session", "presentation", "response", "item", "topic", "subject", "skill", "report"] as const),
  ...(["placement", "asked"] as const),
];
type Kind = (typeof kinds)[number];
type Living = Record<Kind, string[]>;

const places: [RegExp, Kind][] = [
  [/^\/api\/v1\/practice\/sessions\//, "session"],
  [/^\/api\/v1\/items\//, "item"],
  [/^\/api\/v1\/placements\//, "placement"],
  [/^\/api\/v1\/progress\/skills\//, "skill"],
  [/^\/api\/v1\/progress\/subjects\//, "subject"],
  [/^\/api\/v1\/progress\/subjects\//, "subject"],
  [/^\/api\/v1\/progress\/responses\//, "response"],
  [/^\/api\/v1\/subjects\//, "subject"],
];

const living = (kind: Kind) => fc.nat({ max: 50 }).map((n) => `@${kind}:${n}`);

function hintsFor({ contract }: Operation): Hint {
  const own = places.find(([pattern]) => pattern.test(contract.path))?.[1];
  return (name, schema) => {
    if (name === "content") return fc.oneof(fitting(itemSchema, schemas, itemHints), goodContent);
    if (name === "scope")
      return fc.oneof(
        fc.constant({ kind: "mix" }),
        ...(["topic", "skill", "subject"] as const).map((kind) => living(kind).map((id) => ({ kind, id }))),
      );
    // A version, or a hint: the first ones exist.
    if (name === "number") return fc.constantFrom(1, 1, 2);
    if (name === "timeZone") return fc.constantFrom("Europe/Berlin", "Pacific/Chatham", "UTC", "Mars/Olympus");
    // Days of a forecast lie ahead, and the two ends of the window apart.
    if (name === "on")
      return fc
        .integer({ min: -5, max: 400 })
        .map((days) => new Date(tested.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10));
    if (name === "successLow") return fc.constantFrom(0.6, 0.7);
    if (name === "successHigh") return fc.constantFrom(0.65, 0.8);
    if (name === "etag") return fc.constantFrom("@etag", "@etag", "stale");
    if (schema.format !== "uuid") return undefined;
    const kind = (
      {
        presentationId: own === "placement" ? "asked" : "presentation",
        ...{ topicId: "topic", subjectId: "subject", report: "report" },
      } as Record<string, Kind>
    )[name];
    const likely =
      kind ?? (kinds as readonly string[]).find((known) => known === name) ?? (name === "path:id" ? own : undefined);
    if (likely) return fc.oneof({ weight: 5, arbitrary: living(likely as Kind) }, fc.uuid({ version: [4, 7] }));
    return fc.uuid({ version: [4, 7] });
  };
}

/** Questions that are whole, under the ref of the one they replace or a new one. */
const goodContent = fc
  .record({
    n: fc.nat({ max: bankItems.length - 1 }),
    ref: fc.oneof(
      fc.constant("@ref"),
      fc.uuid().map((id) => `fuzz-${id}`),
    ),
    stem: fc.lorem(),
  })
  .map(({ n, ref, stem }) => ({ ...bankItems[n], id: ref, stem }));

const itemHints: Hint = (name, schema) => {
  if (name === "skills" && schema.type === "array")
    return fc.subarray(["skill-cloze", "skill-numeric", "skill-true-false"], { minLength: 1 });
  if (name === "id") return fc.integer({ min: 0, max: 40 }).map((n) => `fuzz-${n}`);
  return undefined;
};

type Request = { path: string; query: string; body: unknown; raw: string | null; type: string | null };

const oddSegments = [
  "%E0%A4%A",
  "%",
  "%zz",
  "%C0%AF",
  "a%2Fb",
  "%FF",
  "x".repeat(300),
  "-1",
  "1.5",
  "null",
  "٣",
  "%20",
];
const oddQueries = [
  "limit=0",
  "limit=101",
  "limit=1e1",
  "limit=abc",
  "limit=1&limit=2",
  "cursor=",
  "cursor=AAAA",
  "cursor=%7B%7D",
  "cursor=eyJhIjoxfQ",
  "unknown=1",
  "a[b]=c",
  "%",
  "=&=&&",
  "__proto__=x",
  "constructor=x",
  "limit=%00",
  "query=%ED%A0%80",
  "query=%25%5C_",
  "from=2026-02-30&to=x",
  "sort=;drop",
];
const oddBodies: [string, string | null][] = [
  ["", "application/json"],
  ["{", "application/json"],
  ["null", "application/json"],
  ["[]", "application/json"],
  ['"text"', "application/json"],
  ["1e999", "application/json"],
  ['{"a":1,"a":2}', "application/json"],
  ['{"__proto__":{"role":"admin"}}', "application/json"],
  [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "application/json"],
  [`{"a":"\\u0000${"[".repeat(2_000)}"}`, "application/json"],
  [`${'{"\\u0061":'.repeat(20_000)}1${"}".repeat(20_000)}`, "application/json"],
  ["\u0000", "application/json"],
  ["\ufeff{}", "application/json"],
  ["a=1&b=2", "application/x-www-form-urlencoded"],
  ["<a/>", "application/xml"],
  ["{}", "text/plain"],
  ["{}", null],
  ["{}", "application/json; charset=utf-16"],
  ["{}", "not a type"],
  ["--x\r\n\r\n--x--", "multipart/form-data; boundary=x"],
];

function requests(operation: Operation, hostile: boolean): fc.Arbitrary<Request> {
  const hint = hintsFor(operation);
  const { contract } = operation;
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  // A cursor that fits comes from the server alone.
  const query = operation.parameters.filter(
    ({ in: place, name }) => place === "query" && (hostile || name !== "cursor"),
  );
  const segments = fc.tuple(
    ...path.map((parameter) => {
      const values = fitting(parameter.schema, schemas, hint, parameter.name === "id" ? "path:id" : parameter.name);
      const encoded = values.map((value) =>
        String(value).startsWith("@") ? String(value) : encodeURIComponent(String(value)),
      );
      return hostile ? fc.oneof({ weight: 2, arbitrary: encoded }, fc.constantFrom(...oddSegments)) : encoded;
    }),
  );
  const fittingQuery = fc
    .record(Object.fromEntries(query.map((one) => [one.name, fitting(one.schema, schemas, hint, one.name)])), {
      requiredKeys: [],
    })
    .map((values) => queryText(values));
  const queries = hostile
    ? fc.oneof(
        fittingQuery,
        fc.constantFrom(...oddQueries),
        fc.tuple(fc.constantFrom("limit", "cursor", ...query.map((one) => one.name)), nasty).map(([name, value]) =>
          queryText({
            [name]: typeof value === "object" ? JSON.stringify(value).slice(0, 2_000) : String(value).slice(0, 4_000),
          }),
        ),
      )
    : fittingQuery;
  const fittingBody = operation.body ? fitting(operation.body, schemas, hint) : fc.constant(undefined);
  const bodies: fc.Arbitrary<Pick<Request, "body" | "raw" | "type">> = hostile
    ? fc.oneof(
        { weight: 4, arbitrary: spoilt(fittingBody).map((body) => ({ body, raw: null, type: "application/json" })) },
        { weight: 1, arbitrary: nasty.map((body) => ({ body, raw: null, type: "application/json" })) },
        { weight: 2, arbitrary: fc.constantFrom(...oddBodies).map(([raw, type]) => ({ body: undefined, raw, type })) },
      )
    : fittingBody.map((body) => ({ body, raw: null, type: "application/json" }));
  return fc.tuple(segments, queries, bodies).map(([values, search, body]) => {
    let at = 0;
    return { path: contract.path.replace(/\{\w+\}/g, () => values[at++] ?? ""), query: search, ...body };
  });
}

function queryText(values: Record<string, unknown>): string {
  // By hand: half a surrogate pair would make encodeURIComponent throw.
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = String(value);
      return `${name}=${text.startsWith("@") ? text : encodeURIComponent(text.toWellFormed())}`;
    })
    .join("&");
}

async function harvest({ client }: Person): Promise<Living> {
  const [{ state }, { subjects }, { responses }, bank] = await Promise.all([
    client.currentPractice(),
    author.client.subjects({ query: { all: "true" } }),
    client.responses({ query: { limit: 50 } }),
    author.client.listItems({ query: { limit: 50 } }),
  ]);
  const topics = subjects.flatMap((subject) => subject.topics);
  const tests = await tested.rows<{ id: string; asked: string | null }>(
    "SELECT id, current->>'id' AS asked FROM placements WHERE user_id = $1 ORDER BY finished_at NULLS FIRST LIMIT 3",
    [learner.user.id],
  );
  return {
    session: state ? [state.session.id] : [],
    presentation: state?.current ? [state.current.id] : [],
    response: responses.map(({ id }) => id),
    item: bank.items.map(({ id }) => id),
    topic: topics.map(({ id }) => id),
    subject: subjects.map(({ id }) => id),
    skill: topics.flatMap((topic) => topic.skills.map(({ id }) => id)),
    report: (
      await tested.rows<{ id: string }>("SELECT id FROM item_reports WHERE user_id = $1", [learner.user.id])
    ).map(({ id }) => id),
    placement: tests.map(({ id }) => id),
    asked: tests.flatMap(({ asked }) => asked ?? []),
  };
}

/** By now the fuzz may have withdrawn everything, and closed it with gates. */
async function offerEverything(): Promise<void> {
  const { subjects } = await author.client.subjects({ query: { all: "true" } });
  for (const { id } of subjects.filter(({ published }) => !published)) {
    await author.client.removeBlueprint({ params: { id } });
    await author.client.publishSubject({ params: { id } });
  }
}

/** A practice with an answer and a report, so that there is something to reach. */
async function practise({ client }: Pick<Person, "client">): Promise<void> {
  await offerEverything();
  const { session, current } = await client.startPractice({
    body: { id: uuidv7(), scope: { kind: "mix" }, length: 50 },
  });
  if (!current) throw new Error("A new practice has a question.");
  const params = { id: session.id };
  // By now the bank may hold questions that the fuzz has written, with no hints and any answer.
  if (current.hintCount > 0) await client.takeHint({ params, body: { presentationId: current.id, number: 1 } });
  await client.submitAnswer({
    params,
    body: { id: uuidv7(), presentationId: current.id, answer: null, elapsedMs: 5_000 },
  });
  await client.reportItem({
    params: { id: current.itemId },
    body: { id: uuidv7(), reason: "other", comment: "Private words." },
  });
  await placeOneself({ client });
}

/** A test with an answer. */
async function placeOneself({ client }: Pick<Person, "client">): Promise<void> {
  const { subjects } = await client.subjects();
  const largest = subjects.toSorted((a, b) => b.items - a.items)[0];
  const { id, question } = await client.startPlacement({ body: { id: uuidv7(), subjectId: largest?.id ?? "" } });
  if (!question) throw new Error("A test that lies open has a question.");
  const body = { id: uuidv7(), presentationId: question.id, answer: null, elapsedMs: 5_000 };
  await client.answerPlacement({ params: { id }, body });
}

async function send(
  contract: RouteContract,
  request: Request,
  ids: Living,
  person: Person | null,
): Promise<LightMyRequestResponse> {
  const fill = (text: string) =>
    text.replace(
      /@(\w+):(\d+)/g,
      (_, kind: Kind, n: string) => ids[kind]?.[Number(n) % (ids[kind].length || 1)] ?? uuidv7(),
    );
  const path = fill(request.path);
  let payload = request.raw ?? (request.body === undefined ? undefined : fill(JSON.stringify(request.body) ?? ""));
  if (payload?.includes('"@etag"') || payload?.includes('"@ref"')) {
    const id = path.split("/").at(-1) as string;
    const detail = contract.method === "PUT" ? await author.client.getItem({ params: { id } }).catch(() => null) : null;
    payload = payload
      .replaceAll('"@etag"', JSON.stringify(detail?.etag ?? "none"))
      .replaceAll('"@ref"', JSON.stringify(detail?.ref ?? `fuzz-${uuidv7()}`));
  }
  return tested.app.inject({
    method: contract.method as NonNullable<InjectOptions["method"]>,
    url: path + (request.query ? `?${fill(request.query)}` : ""),
    headers: {
      ...(request.type ? { "content-type": request.type } : {}),
      ...(person ? { cookie: person.cookie } : {}),
    },
    ...(payload === undefined || contract.method === "GET" ? {} : { payload }),
  });
}

// ------------------------------------------------------------------------------------------------ what must hold

function expectProblem(answer: LightMyRequestResponse): void {
  expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  const parsed = problem.parse(answer.json());
  expect(parsed.status).toBe(answer.statusCode);
  expect(Object.keys(problems)).toContain(parsed.code);
}

function expectInOrder(contract: RouteContract, answer: LightMyRequestResponse): void {
  if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${answer.body}`);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  if (answer.statusCode >= 400) {
    expectProblem(answer);
    return;
  }
  expect(answer.statusCode).toBe(contract.response || contract.stream ? (contract.successStatus ?? 200) : 204);
  const { response, stream } = contract;
  if (response) response.parse(answer.json());
  else if (stream) for (const line of answer.body.trim().split("\n")) stream.parse(JSON.parse(line));
  else expect(answer.body).toBe("");
}

/** How often each operation was carried out: a fuzz that is only ever refused looks at nothing but the door. */
const carriedOut = new Map<string, number>();

async function fuzz(
  operation: Operation,
  person: Person | null,
  hostile: boolean,
  numRuns: number,
  round = 0,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(requests(operation, hostile), async (request) => {
      const ids = await harvest(learner);
      const answer = await send(operation.contract, request, ids, person);
      if (answer.statusCode < 300) carriedOut.set(operation.id, (carriedOut.get(operation.id) ?? 0) + 1);
      expectInOrder(operation.contract, answer);
    }),
    {
      numRuns: numRuns * factor,
      seed: seed + round,
      interruptAfterTimeLimit: 20_000 * factor,
      markInterruptAsFailure: false,
    },
  );
}

test("the document and the contracts name the same operations", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual((Object.keys(api) as (keyof Api)[]).sort());
});

describe.each(
  operations.filter(({ id }) => !byThemselves.has(id)).map((operation) => [operation.id, operation] as const),
)("%s", (id, operation) => {
  const { access } = operation.contract;
  const caller = () => (access === "author" || access === "admin" ? author : learner);

  test("takes what fits, and answers by its contract", async () => {
    // Whether an answer fits the question that happens to be on the table is chance; a few rounds make it sure.
    for (let round = 0; round < 8 && (round === 0 || (!carriedOut.has(id) && !refusedAlways.has(id))); round += 1) {
      if (access === "session") await practise(learner);
      await fuzz(operation, caller(), false, slow.has(id) ? 4 : 15, round);
    }
    if (!refusedAlways.has(id)) expect(carriedOut.get(id)).toBeGreaterThan(0);
  });

  test("answers whatever does not fit with a problem, and never with a fault of its own", async () => {
    await fuzz(operation, caller(), true, 40);
  });
});

test("without a session, or with one that is made up, every other operation asks to sign in", async () => {
  const stranger = { ...learner, cookie: "quizmentor.session_token=made.up" };
  for (const operation of operations.filter(({ contract }) => contract.access !== "public")) {
    const ids = await harvest(learner);
    for (const request of fc.sample(requests(operation, false), { seed, numRuns: 3 })) {
      for (const person of [null, stranger]) {
        const answer = await send(operation.contract, request, ids, person);
        expect([operation.id, answer.statusCode]).toEqual([operation.id, 401]);
        expect(answer.json()).toMatchObject({ code: "session.required" });
      }
    }
  }
});

test("learners get nowhere with the operations of authors", async () => {
  const theirs = operations.filter(({ contract }) => contract.access === "author" || contract.access === "admin");
  expect(theirs.length).toBeGreaterThanOrEqual(7);
  const before = await tested.rows("SELECT count(*) FROM item_versions");
  for (const operation of theirs) {
    const ids = await harvest(learner);
    for (const request of fc.sample(requests(operation, false), { seed, numRuns: 5 })) {
      const answer = await send(operation.contract, request, ids, learner);
      expect([operation.id, answer.statusCode]).toEqual([operation.id, 403]);
      expect(answer.json()).toMatchObject({ code: "session.forbidden" });
    }
  }
  expect(await tested.rows("SELECT count(*) FROM item_versions")).toEqual(before);
});

test("nothing of one learner is reached or told by another", async () => {
  for (let n = 0; n < 3; n += 1) await practise(learner);
  const first = await learner.client.responses({ query: { limit: 1 } });
  const secrets = await tested.rows<{ id: string }>(
    `SELECT id FROM practice_sessions WHERE user_id = $1 UNION SELECT id FROM responses WHERE user_id = $1
     UNION SELECT presentation_id FROM responses WHERE user_id = $1 UNION SELECT id FROM item_reports WHERE user_id = $1
     UNION SELECT (current->>'id')::uuid FROM practice_sessions WHERE user_id = $1 AND current IS NOT NULL
     UNION SELECT id FROM placements WHERE user_id = $1 UNION SELECT id FROM placement_responses WHERE user_id = $1
     UNION SELECT (current->>'id')::uuid FROM placements WHERE user_id = $1 AND current IS NOT NULL`,
    [learner.user.id],
  );
  const mine = [...new Set([...secrets.map(({ id }) => id), learner.user.id])];
  expect(mine.length).toBeGreaterThan(8);
  const mineNow = () =>
    tested.rows(
      `SELECT id, to_jsonb(s) AS row FROM practice_sessions s WHERE user_id = $1
       UNION ALL SELECT id, to_jsonb(p) FROM placements p WHERE user_id = $1 ORDER BY id`,
      [learner.user.id],
    );
  const before = await mineNow();
  const ids = await harvest(learner);
  const asked = operations.filter(({ id, contract }) => !byThemselves.has(id) && contract.access === "session");
  let calls = 0;
  for (const operation of asked) {
    const takesId = operation.parameters.some((parameter) => parameter.in === "path");
    // Another seed: ids that clients make are everybody's own, and must not be the same by accident of this test.
    const samples = fc.sample(requests(operation, false), { seed: seed + 1, numRuns: takesId ? mine.length : 12 });
    for (const [n, request] of samples.entries()) {
      const path = takesId ? operation.contract.path.replace(/\{\w+\}/g, mine[n] as string) : request.path;
      const query =
        operation.parameters.some(({ name }) => name === "cursor") && first.nextCursor && n % 2
          ? `cursor=${encodeURIComponent(first.nextCursor)}`
          : request.query;
      const answer = await send(operation.contract, { ...request, path, query }, ids, other);
      calls += 1;
      expectInOrder(operation.contract, answer);
      if (takesId) expect([operation.id, [400, 404].includes(answer.statusCode)]).toEqual([operation.id, true]);
      const told = answer.body + JSON.stringify(answer.headers);
      for (const secret of [...mine, learner.user.email, "Private words"]) expect(told).not.toContain(secret);
    }
  }
  expect(calls).toBeGreaterThan(100);
  expect(await mineNow()).toEqual(before);
});

describe("operations that end a session", () => {
  const find = (id: OperationId) => operations.find((operation) => operation.id === id) as Operation;

  test.each(["deleteMe", "changePassword"] as const)(
    "%s does nothing but answer to whatever does not fit",
    async (id) => {
      const person = await tested.person();
      await fuzz(find(id), person, false, 4);
      await fuzz(find(id), person, true, 40);
      expect((await person.client.me()).user.id).toBe(person.user.id);
    },
  );

  test("signOut signs out whatever comes with it, and nobody else", async () => {
    for (const request of fc.sample(requests(find("signOut"), true), { seed, numRuns: 12 })) {
      const person = await tested.person();
      const answer = await send(find("signOut").contract, request, await harvest(learner), person);
      expectInOrder(find("signOut").contract, answer);
      const gone = await person.client.me().then(
        () => false,
        () => true,
      );
      expect(gone).toBe(answer.statusCode === 204);
    }
    expect((await learner.client.me()).user.id).toBe(learner.user.id);
  });

  test("deleteMe deletes its caller alone", async () => {
    const person = await tested.person();
    await practise(person);
    const users = await tested.rows("SELECT id FROM users WHERE id <> $1 ORDER BY id", [person.user.id]);
    await person.client.deleteMe({ body: { password: testPassword } });
    expect(await tested.rows("SELECT id FROM users ORDER BY id")).toEqual(users);
  });
});

test("addresses that are nobody's, or no addresses at all, get a problem too", async () => {
  const odd = [
    ...[
      "/api/v1",
      "/api/v1/nothing",
      "/api//v1/me",
      "/api/v1/me/",
      "/api/v1/ME",
      "/api/v1/items/%",
      "/api/v1/items/%E0%A4%A",
      "/api/v1/%zz",
    ],
    ...[
      "/api/v1/me%00",
      "/api/v1/me?x=%00",
      `/api/v1/items/${"x".repeat(5_000)}`,
      "/api/../api/v1/nothing",
      "/api/v1/me;x=1",
      "/api/v1/me%2F",
    ],
  ];
  for (const url of odd) {
    for (const method of ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"] as const) {
      const answer = await tested.app.inject({ method, url });
      expect([url, method, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([url, method, true]);
      expectProblem(answer);
    }
  }
});

test("bytes that are not text, and more than fits, are refused", async () => {
  const patch = (payload: Buffer | string, headers: Record<string, string> = {}) =>
    tested.app.inject({
      method: "PATCH",
      url: "/api/v1/me",
      payload,
      headers: { "content-type": "application/json", cookie: learner.cookie, ...headers },
    });
  const cases: [string, number][] = [];
  for (const [name, payload] of [
    ["invalid UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ["an overlong NUL", Buffer.from([0x22, 0xc0, 0x80, 0x22])],
    ["two megabytes", `{"name":"${"x".repeat(2_000_000)}"}`],
    ["a name of a megabyte", `{"name":"${"x".repeat(1_000_000)}"}`],
  ] as const) {
    const answer = await patch(payload);
    expectProblem(answer);
    cases.push([name, answer.statusCode]);
  }
  expect(cases).toEqual([
    ["invalid UTF-8", 400],
    ["an overlong NUL", 400],
    ["two megabytes", 413],
    ["a name of a megabyte", 400],
  ]);
});
