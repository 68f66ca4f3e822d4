/** The whole API on a fresh database, for tests: instances, people with sessions, a clock to move, a small bank. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiError, type Client, createClient } from "@quizmentor/client";
import type { ProblemCode, Role, User } from "@quizmentor/contracts";
import type { FastifyInstance, InjectOptions } from "fastify";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { compose, type Parts, type Product } from "../compose.ts";
import { importItems, importMaps } from "../features/import/index.ts";
import { bankItems, bankMap, bankPlace, type ItemType } from "./bank.ts";
import { testDatabase } from "./database.ts";

export const testPassword = "a walk in the woods";

export type Person = { user: User; cookie: string; client: Client };

export type TestProduct = {
  /** The first instance. */
  product: Product;
  app: FastifyInstance;
  /** One more server on the same database. */
  instance(parts?: Partial<Parts>): Promise<Product>;
  /** Of a superuser, to whom row-level security does not apply. */
  url: string;
  organisationId: string;
  /** Rows read as a superuser. */
  rows<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  clock: { now(): Date; set(time: Date | string): void; advance(ms: number): void };
  outboxFolder: string;
  /** Lines said to the operator. */
  announced: string[];
  setUpCode: string;
  /** Topic id by type of question, once the bank is loaded. */
  topics: ReadonlyMap<ItemType, string>;
  /** Makes an account with a session. */
  person(role?: Role, given?: { name?: string; email?: string; password?: string }): Promise<Person>;
  /** The same session at another instance. */
  at(person: Person, product: Product): Client;
  close(): Promise<void>;
};

export type TestProductOptions = Partial<Parts> & {
  /** Leave the installation as it is before the first visit. */
  fresh?: boolean;
  /** Load the small bank (default) or none. */
  bank?: boolean;
};

export async function testProduct(options: TestProductOptions = {}): Promise<TestProduct> {
  const { fresh = false, bank = true, ...overrides } = options;
  const tested = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), "quizmentor-product-"));
  const admin = new pg.Pool({ connectionString: tested.url, max: 2 });
  // The database is dropped at the end, under connections that are still closing: a closing connection tells itself and,
  // as long as it lay idle, its pool.
  admin.on("connect", (client) => client.on("error", () => {}));
  admin.on("error", () => {});
  let now = new Date("2026-05-04T09:00:00.000Z").getTime();
  let setUpCode: string | null = "K7QM-2F9D-XR4T";
  const announced: string[] = [];
  const instances: Product[] = [];
  const outboxFolder = join(folder, "outbox");
  const instance = async (more: Partial<Parts> = {}) => {
    const product = await compose({
      connectionString: tested.url,
      organisationId: tested.organisationId,
      databaseConnections: 8,
      publicUrl: "http://localhost:3000",
      secret: "a secret of at least thirty-two characters",
      version: "0.0.0-test",
      logLevel: "silent",
      trustProxy: false,
      smtpUrl: null,
      mailFrom: "QuizMentor <quizmentor@example.org>",
      outboxFolder,
      objectsFolder: join(folder, "objects"),
      snapshotsFolder: join(folder, "snapshots"),
      announce: (line) => announced.push(line),
      clock: () => new Date(now),
      setupCode: () => setUpCode,
      onSetUp: async () => {
        setUpCode = null;
      },
      pages: null,
      api: true,
      bloom: true,
      bloomUrl: null,
      bloomModel: null,
      bloomEncoder: null,
      advisor: null,
      queues: new Set(["response"]),
      // Without the validator's jobs: what they find out changes the bank in the middle of a test.
      jobs: new Set(["calibration", "predictor", "memory"]),
      checkResponses: true,
      triesPerMinute: 1e6,
      ...overrides,
      ...more,
    });
    await product.app.ready();
    instances.push(product);
    return product;
  };
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await admin.query<Row>(text, values)).rows;
  if (!fresh) await rows("UPDATE organisations SET set_up_at = now()");
  const topics = new Map<ItemType, string>();
  if (bank) {
    await importMaps(tested.database, [bankMap], () => uuidv7());
    await importItems(
      tested.database,
      bankItems.map((item) => ({ item, place: bankPlace(item.type) })),
      { keepEdited: false, now: new Date(now), newId: () => uuidv7() },
      () => {},
    );
    for (const { id, slug } of await rows<{ id: string; slug: string }>("SELECT id, slug FROM topics"))
      topics.set(slug.replace("topic-", "") as ItemType, id);
  }
  const product = await instance();
  let people = 0;
  return {
    product,
    app: product.app,
    instance,
    url: tested.url,
    organisationId: tested.organisationId,
    rows,
    clock: {
      now: () => new Date(now),
      set: (time) => {
        now = new Date(time).getTime();
      },
      advance: (ms) => {
        now += ms;
      },
    },
    outboxFolder,
    announced,
    setUpCode: "K7QM-2F9D-XR4T",
    topics,
    async person(role = "learner", given = {}) {
      people += 1;
      const body = {
        name: given.name ?? `Person ${people}`,
        email: given.email ?? `person-${people}@example.org`,
        password: given.password ?? testPassword,
      };
      const { value, cookie } = await withCookie(product.app, (client) => client.signUp({ body }));
      if (role !== "learner") await rows("UPDATE users SET role = $2 WHERE id = $1", [value.user.id, role]);
      return { user: { ...value.user, role }, cookie, client: clientOf(product.app, cookie) };
    },
    at: (person, other) => clientOf(other.app, person.cookie),
    async close() {
      await Promise.all(instances.map((one) => one.close()));
      await admin.end();
      await tested.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A client that speaks to the instance without a network. */
export function clientOf(app: FastifyInstance, cookie?: string, onCookies?: (lines: string[]) => void): Client {
  return createClient({
    headers: cookie ? { cookie } : {},
    fetch: async (url, init) => {
      const answer = await app.inject({
        method: (init?.method ?? "GET") as NonNullable<InjectOptions["method"]>,
        url: String(url),
        headers: init?.headers as Record<string, string>,
        ...(typeof init?.body === "string" ? { payload: init.body } : {}),
      });
      onCookies?.([answer.headers["set-cookie"] ?? []].flat());
      return new Response(answer.statusCode === 204 ? null : answer.body, {
        status: answer.statusCode,
        headers: { "content-type": String(answer.headers["content-type"] ?? "") },
      });
    },
  });
}

/** Calls, and gives what was answered together with the cookies a browser would send from then on. */
export async function withCookie<T>(
  app: FastifyInstance,
  call: (client: Client) => Promise<T>,
): Promise<{ value: T; cookie: string; setCookies: string[] }> {
  let setCookies: string[] = [];
  const value = await call(
    clientOf(app, undefined, (lines) => {
      setCookies = lines;
    }),
  );
  return { value, cookie: setCookies.map((line) => line.split(";")[0]).join("; "), setCookies };
}

/** The problem a call was refused with; fails when it was not refused. */
export async function refusal(call: Promise<unknown>): Promise<ApiError["problem"]> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error.problem;
  throw new Error("This should have been refused with a problem.", { cause: error });
}

/** The code alone. */
export async function refusalCode(call: Promise<unknown>): Promise<ProblemCode> {
  return (await refusal(call)).code;
}
