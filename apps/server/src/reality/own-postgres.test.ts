/** With a PostgreSQL of the operator's own instead of the embedded one: Debian's 15, the oldest that is supported. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@quizmentor/client";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { cli, type Ended, freePort, isAlive, type Server, startServer } from "../testing/cli.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const bin = "/usr/lib/postgresql/15/bin";

describe.skipIf(!existsSync(join(bin, "postgres")))("PostgreSQL 15 (needs /usr/lib/postgresql/15)", () => {
  let home: string;
  let at: string;
  let stopDatabase: () => Promise<void> = async () => {};
  let startDatabase: () => Promise<void> = async () => {};
  const running: Server[] = [];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "quizmentor-pg15-"));
    chmodSync(home, 0o755);
    at = await freePort();
    const cluster = join(home, "cluster");
    mkdirSync(cluster, { mode: 0o700 });
    // PostgreSQL refuses to run as root.
    let who: { uid?: number; gid?: number } = {};
    if (userInfo().uid === 0) {
      const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" })));
      chownSync(cluster, uid as number, gid as number);
      who = { uid, gid };
    }
    const quiet = { cwd: "/", stdio: "pipe" as const, ...who };
    execFileSync(
      join(bin, "initdb"),
      ["-D", cluster, "-U", "chief", "--auth", "trust", "-E", "UTF8", "--locale", "C"],
      quiet,
    );
    startDatabase = async () => {
      const child = spawn(
        join(bin, "postgres"),
        [
          "-D",
          cluster,
          "-p",
          at,
          "-c",
          "listen_addresses=127.0.0.1",
          "-c",
          "unix_socket_directories=",
          "-c",
          "fsync=off",
        ],
        { cwd: "/", stdio: "ignore", ...who },
      );
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      stopDatabase = async () => {
        child.kill("SIGINT");
        await gone;
      };
      await vi.waitFor(() => sql("postgres", "SELECT 1"), { timeout: 30_000, interval: 50 });
    };
    await startDatabase();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => (isAlive(server.pid) ? server.end("SIGKILL") : null)));
  });
  afterAll(async () => {
    await stopDatabase();
    rmSync(home, { recursive: true, force: true });
  });

  const address = (user: string, database: string) => `postgres://${user}@127.0.0.1:${at}/${database}`;
  async function sql(database: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: address("chief", database) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }
  const environment = async (user: string, database: string) => ({
    DATABASE_URL: address(user, database),
    QUIZMENTOR_DATA: join(home, `data-${database}`),
    PORT: await freePort(),
  });
  async function start(given: Awaited<ReturnType<typeof environment>>): Promise<Server> {
    const server = await startServer(["api", "worker"], given);
    running.push(server);
    return server;
  }
  function expectExplained(ended: Ended, ...words: (string | RegExp)[]): void {
    expect(ended.code).toBe(1);
    expect(ended.stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    for (const word of words) expect(ended.stderr).toMatch(word);
  }
  async function signedIn(url: string, call: (client: Client) => Promise<unknown>): Promise<Client> {
    let cookie = "";
    await call(
      createClient({
        baseUrl: url,
        fetch: async (input, init) => {
          const answer = await fetch(input, init);
          cookie = answer.headers
            .getSetCookie()
            .map((line) => line.split(";")[0])
            .join("; ");
          return answer;
        },
      }),
    );
    return createClient({ baseUrl: url, headers: { cookie } });
  }

  /** Sets up, practises one question, starts again and finds it there. */
  async function expectWorks(given: Awaited<ReturnType<typeof environment>>, database: string): Promise<void> {
    const server = await start(given);
    const code = readFileSync(join(given.QUIZMENTOR_DATA, "setup-code"), "utf8").trim();
    const body = { code, organisation: "Own", name: "Ada", email: "ada@example.org", password: "a walk in the woods" };
    const client = await signedIn(server.url, (visitor) => visitor.setup({ body }));
    const { session, current } = await client.startPractice({
      body: { id: uuidv7(), scope: { kind: "mix" }, length: 3 },
    });
    const id = uuidv7();
    await client.submitAnswer({
      params: { id: session.id },
      body: { id, presentationId: current?.id as string, answer: null, elapsedMs: 10 },
    });
    await vi.waitFor(async () => expect(await sql(database, "SELECT FROM item_statistics")).toHaveLength(1), {
      timeout: 10_000,
    });
    expect(existsSync(join(given.QUIZMENTOR_DATA, "postgres"))).toBe(false);
    const ended = await server.end("SIGTERM");
    expect([ended.code, ended.ms < 5_000]).toEqual([0, true]);
    const again = await start(given);
    console.log(
      `${database}: second start after ${Math.round(again.startMs)} ms, stopped before after ${Math.round(ended.ms)} ms`,
    );
    expect(again.output()).not.toContain("one-time code");
    const state = (await client.currentPractice()).state;
    expect(state?.session).toMatchObject({ id: session.id, answered: 1 });
    expect((await client.responses()).responses.map((response) => response.id)).toEqual([id]);
  }

  test("a database owner without the right to make roles hears what to run, and then it works", async () => {
    await sql("postgres", "CREATE ROLE plain LOGIN");
    await sql("postgres", "CREATE DATABASE plain OWNER plain");
    const given = await environment("plain", "plain");
    expectExplained(
      await cli(["start", "api"], given),
      /quizmentor_app/,
      /CREATE ROLE quizmentor_app NOLOGIN; GRANT quizmentor_app TO/,
    );
    expect(await sql("plain", "SELECT FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
    await sql("postgres", "CREATE ROLE quizmentor_app NOLOGIN");
    // Half of what was asked for is not enough.
    expectExplained(await cli(["migrate"], given), /quizmentor_app/);
    await sql("postgres", "GRANT quizmentor_app TO plain");
    await expectWorks(given, "plain");
    await sql("postgres", "CREATE DATABASE elsewhere");
    expectExplained(
      await cli(["migrate"], await environment("plain", "elsewhere")),
      /may not make tables/,
      /ALTER DATABASE elsewhere OWNER TO plain/,
    );
  });

  test("a database owner that may make roles needs nobody's help", async () => {
    await Promise.all(running.splice(0).map((server) => server.end("SIGKILL")));
    await sql("postgres", "DROP DATABASE IF EXISTS plain WITH (FORCE)");
    await sql("postgres", "DROP ROLE IF EXISTS quizmentor_app");
    await sql("postgres", "CREATE ROLE maker LOGIN CREATEROLE");
    await sql("postgres", "CREATE DATABASE maker OWNER maker");
    await expectWorks(await environment("maker", "maker"), "maker");
    expect(await sql("maker", "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'quizmentor_app'")).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ]);
  });

  test("a superuser works too, several databases are migrated at once, and a wrong name is explained", async () => {
    await sql("postgres", "DROP DATABASE IF EXISTS maker WITH (FORCE)");
    await sql("postgres", "DROP ROLE IF EXISTS quizmentor_app");
    const names = ["one", "two", "three"];
    for (const name of names) await sql("postgres", `CREATE DATABASE ${name}`);
    const ended = await Promise.all(names.map(async (name) => cli(["migrate"], await environment("chief", name))));
    for (const { code, stderr } of ended) expect([code, stderr]).toEqual([0, ""]);
    await expectWorks(await environment("chief", "one"), "one");
    expectExplained(await cli(["start", "api"], await environment("chief", "nothing")), /nothing/, /DATABASE_URL/);
    expectExplained(
      await cli(["start", "api"], await environment("nobody_here", "one")),
      /nobody_here/,
      /DATABASE_URL/,
    );
  });

  test("two servers share one database from the first start on", async () => {
    await sql("postgres", "CREATE DATABASE shared");
    const [first, second] = [await environment("chief", "shared"), await environment("chief", "shared")];
    const both = await Promise.all([
      start({ ...first }),
      start({ ...second, QUIZMENTOR_DATA: join(home, "data-shared-2") }),
    ]);
    expect(await sql("shared", "SELECT FROM organisations")).toHaveLength(1);
    for (const server of both) expect((await fetch(`${server.url}/api/v1/system`)).status).toBe(200);
    const counts = await sql("shared", "SELECT count(*)::int AS items, count(DISTINCT ref)::int AS refs FROM items");
    expect(counts[0]?.items).toBe(counts[0]?.refs);
  });

  test("while the database is away the server says so with 503, and it works again when it is back", async () => {
    await sql("postgres", "CREATE DATABASE away");
    const server = await start(await environment("chief", "away"));
    const system = () => fetch(`${server.url}/api/v1/system`);
    expect((await system()).status).toBe(200);
    await stopDatabase();
    const answer = await system();
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, "server.unavailable"]);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(503);
    await startDatabase();
    await vi.waitFor(async () => expect((await system()).status).toBe(200), { timeout: 20_000, interval: 100 });
    // The listener for news is back as well, once and not many times over.
    await vi.waitFor(
      async () =>
        expect(
          await sql(
            "postgres",
            "SELECT FROM pg_stat_activity WHERE datname = 'away' AND application_name = 'quizmentor events'",
          ),
        ).toHaveLength(1),
      { timeout: 20_000, interval: 100 },
    );
    expect(isAlive(server.pid)).toBe(true);
  });
});
