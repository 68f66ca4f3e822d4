/** Starting and stopping as operators and their tools do it. */
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findRunningPostgres } from "../adapters/embedded/postgres/index.ts";
import { cli, type Ended, freePort, isAlive, type Server, startServer } from "../testing/cli.ts";
import { othersMayEnter } from "../testing/others-may-enter.ts";

let home: string;
let port: string;
const running: Server[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "quizmentor-start-"));
  // The account that runs the database for root passes through here.
  chmodSync(home, 0o711);
  port = await freePort();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => (isAlive(server.pid) ? server.end("SIGKILL") : null)));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const data = () => join(home, "data");
const environment = (more: Record<string, string> = {}) => ({ QUIZMENTOR_DATA: data(), PORT: port, ...more });
async function start(roles = ["api", "worker"], more: Record<string, string> = {}): Promise<Server> {
  const server = await startServer(roles, environment(more));
  running.push(server);
  return server;
}
const postmaster = (folder = data()) =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

/** What a start that cannot be says: two lines at most, the problem and the remedy, and no stack. */
function expectExplained(ended: Ended, ...words: (string | RegExp)[]): void {
  const said = ended.stderr.trim();
  expect(ended.code).toBe(1);
  expect(said).not.toMatch(/^\s+at |node:internal|Error:/m);
  expect(said.split("\n").length).toBeLessThanOrEqual(2);
  expect(said.length).toBeGreaterThan(20);
  for (const word of words) expect(said).toMatch(word);
}

test("the first start makes everything, serves, and stops within five seconds leaving nothing running", async () => {
  const server = await start();
  console.log(`first start: ${Math.round(server.startMs)} ms`);
  expect(server.output()).toContain(readFileSync(join(data(), "setup-code"), "utf8").trim());
  expect(await (await fetch(`${server.url}/api/health`)).json()).toEqual({ status: "ok" });
  const system = await (await fetch(`${server.url}/api/v1/system`)).json();
  expect(system).toMatchObject({ setupRequired: true });
  const database = postmaster();
  const ended = await server.end("SIGTERM");
  console.log(`SIGTERM: stopped after ${Math.round(ended.ms)} ms`);
  expect(ended.code).toBe(0);
  expect(ended.ms).toBeLessThan(5_000);
  expect(isAlive(database)).toBe(false);
  expect(existsSync(join(data(), "postgres", "postmaster.pid"))).toBe(false);
}, 120_000);

test("a second start serves within five seconds, and Ctrl-C stops it within five, also with requests under way", async () => {
  let server = await start();
  // Others may keep the machine busy: the best of three counts.
  for (let more = 2; more > 0 && server.startMs >= 5_000; more -= 1) {
    console.log(`second start: serving after ${Math.round(server.startMs)} ms, once more`);
    await server.end("SIGTERM");
    server = await start();
  }
  console.log(`second start: serving after ${Math.round(server.startMs)} ms`);
  expect(server.startMs).toBeLessThan(5_000);
  const database = postmaster();
  const beacons = Array.from({ length: 20 }, () => fetch(`${server.url}/api/v1/subjects`).catch(() => null));
  // A client that holds its connection open without ever asking.
  const idle = connect(Number(port), "127.0.0.1");
  idle.on("error", () => {});
  await once(idle, "connect");
  const ended = await server.end("SIGINT");
  console.log(`SIGINT: stopped after ${Math.round(ended.ms)} ms`);
  expect(ended.code).toBe(0);
  expect(ended.ms).toBeLessThan(5_000);
  expect(isAlive(database)).toBe(false);
  await Promise.all(beacons);
  idle.destroy();
}, 60_000);

test("a signal during the start ends it and leaves nothing running", async () => {
  const folder = join(home, "interrupted");
  const starting = startServer(["api"], environment({ QUIZMENTOR_DATA: folder })).catch((error: Error) => error);
  const pid = await vi.waitUntil(
    () => {
      const file = join(folder, "postgres", "postmaster.pid");
      return existsSync(file) && Number(readFileSync(file, "utf8").split("\n")[0]);
    },
    { timeout: 60_000, interval: 5 },
  );
  // The only process whose command line names this folder's owner is found through /proc.
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  process.kill(parent, "SIGINT");
  const outcome = await starting;
  expect(outcome).toBeInstanceOf(Error);
  await vi.waitFor(() => expect(isAlive(pid as number)).toBe(false));
  expect(isAlive(parent)).toBe(false);
}, 90_000);

describe("beside a running server and alone", () => {
  const create = (email: string, role: string, password = "a walk in the woods\n") =>
    cli(["user", "create", "--email", email, "--name", "Ada", "--role", role], environment({ PORT: "0" }), {
      input: password,
    });

  test("accounts are made, the database is migrated and doctor finds nothing amiss", async () => {
    const server = await start();
    for (const [where, n] of [
      ["beside", 1],
      ["alone", 2],
    ] as const) {
      if (where === "alone") await server.end("SIGTERM");
      const made = await create(`ada-${n}@example.org`, "author");
      expect([made.code, made.stderr, made.stdout]).toEqual([
        0,
        "",
        `Made the account of ada-${n}@example.org (author).\n`,
      ]);
      expectExplained(await create(`ADA-${n}@example.org`, "author"), /already an account/);
      expectExplained(await create("short@example.org", "author", "short\n"), /10 characters/);
      expectExplained(await create("eve@example.org", "wizard"), /wizard/, /learner, author, admin/);
      expectExplained(await create("not an address", "author"), /not an e-mail address/);
      const migrated = await cli(["migrate"], environment());
      expect([migrated.code, migrated.stderr, migrated.stdout]).toEqual([0, "", "The database is up to date.\n"]);
      const doctor = await cli(["doctor"], environment());
      expect([doctor.stderr, doctor.code]).toEqual(["", 0]);
      expect(doctor.stdout).toContain("Nothing stands in the way");
      expect(doctor.stdout).toContain(where === "beside" ? "is running" : "is installed");
      if (where === "beside") {
        const answer = await fetch(`${server.url}/api/v1/auth/sign-in`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ email: "ada-1@example.org", password: "a walk in the woods" }),
        });
        expect([answer.status, ((await answer.json()) as { user: { role: string } }).user.role]).toEqual([
          200,
          "author",
        ]);
      }
    }
    expect(await findRunningPostgres(data())).toBeUndefined();
  }, 120_000);

  test("an administrator made here ends the set-up, and the code of the terminal with it", async () => {
    expect(existsSync(join(data(), "setup-code"))).toBe(true);
    expect((await create("chief@example.org", "admin")).code).toBe(0);
    const server = await start();
    expect(server.output()).not.toContain("one-time code");
    expect(existsSync(join(data(), "setup-code"))).toBe(false);
    expect(await (await fetch(`${server.url}/api/v1/system`)).json()).toMatchObject({ setupRequired: false });
  }, 60_000);
});

describe("a start that cannot be says why, and harms nothing:", () => {
  test("the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const taken = String((other.address() as { port: number }).port);
    const folder = join(home, "never");
    expectExplained(
      await cli(["start", "api"], environment({ PORT: taken, QUIZMENTOR_DATA: folder })),
      `Port ${taken}`,
      /PORT=/,
    );
    expect(existsSync(folder)).toBe(false);
    other.close();
  });

  test("the folder is in use", async () => {
    const server = await start();
    const second = await cli(["start", "api"], environment({ PORT: await freePort() }));
    expectExplained(second, /is used by another QuizMentor/, new RegExp(`process ${server.pid}`), /QUIZMENTOR_DATA/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  }, 60_000);

  test("the folder is of a newer version", async () => {
    const file = join(data(), "version.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, JSON.stringify({ productVersion: "99.1.0", schemaVersion: 9_999 }));
    expectExplained(await cli(["start", "api"], environment()), /99\.1\.0/, /QUIZMENTOR_DATA/);
    expect(JSON.parse(readFileSync(file, "utf8")).productVersion).toBe("99.1.0");
    writeFileSync(file, before);
    const server = await start();
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  }, 60_000);

  test.each(["BLOOM_MODEL", "BLOOM_ENCODER"])(
    "%s names a folder without a model",
    async (name) => {
      const ended = await cli(["start", "bloom"], environment({ [name]: join(home, "nothing") }));
      expectExplained(ended, /no model\.onnx/, /Put model\.onnx/);
      const server = await start();
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    },
    60_000,
  );

  test.each([
    ["PORT", "abc"],
    ["PORT", "99999"],
    ["SMTP_URL", "ftp://user:hunter2@mail.example.org"],
    ["DATABASE_URL", "mysql://root:hunter2@localhost/x"],
    ["DATABASE_CONNECTIONS", "1"],
    ["QUIZMENTOR_SECRET", "hunter2"],
    ["QUIZMENTOR_URL", "quiz.example.org"],
    ["TRUST_PROXY", "yes"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s", async (name, value) => {
    const ended = await cli(["start", "api"], environment({ [name]: value }));
    expectExplained(ended, name);
    expect(ended.stderr + ended.stdout).not.toContain("hunter2");
  });

  test("there is no such role", async () => {
    expectExplained(await cli(["start", "apii"], environment()), /apii/, /web, api, worker/);
  });

  test.each([
    ["nobody answers there", "postgres://quiz:hunter2@127.0.0.1:1/quiz", /127\.0\.0\.1:1\/quiz/],
    ["nobody answers at the name", "postgres://quiz:hunter2@localhost:1/quiz", /localhost:1\/quiz.*ECONNREFUSED/],
    ["the machine is unknown", "postgres://quiz:hunter2@no-such-machine.invalid/quiz", /no-such-machine\.invalid/],
  ])(
    "DATABASE_URL: %s",
    async (_, url, words) => {
      const ended = await cli(
        ["start", "api"],
        environment({ DATABASE_URL: url, QUIZMENTOR_DATA: join(home, "beside") }),
      );
      expectExplained(ended, words, /DATABASE_URL/);
      expect(ended.stderr).not.toContain("hunter2");
    },
    60_000,
  );

  test("DATABASE_URL: something answers that is no database, or says nothing", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port: at } = silent.address() as { port: number };
    const ended = await cli(
      ["start", "api"],
      environment({ DATABASE_URL: `postgres://quiz@127.0.0.1:${at}/quiz`, QUIZMENTOR_DATA: join(home, "beside") }),
    );
    expectExplained(ended, /cannot be reached/, /DATABASE_URL/);
    silent.close();
  }, 60_000);

  test("the folder is a file", async () => {
    const file = join(home, "a-file");
    writeFileSync(file, "precious");
    expectExplained(
      await cli(["start", "api"], environment({ QUIZMENTOR_DATA: file })),
      /is not a folder/,
      /QUIZMENTOR_DATA/,
    );
    expect(readFileSync(file, "utf8")).toBe("precious");
  });

  test.skipIf(process.getuid?.() !== 0 || !othersMayEnter(import.meta.dirname))(
    "the folder is closed to the account that starts (needs root to become another, and a checkout that one may enter)",
    async () => {
      const closed = join(home, "closed");
      mkdirSync(closed, { mode: 0o755 });
      chmodSync(home, 0o755);
      const nobody = { uid: 65_534, gid: 65_534 };
      for (const folder of [closed, join(closed, "inside")]) {
        expectExplained(
          await cli(["start", "api"], environment({ QUIZMENTOR_DATA: folder }), nobody),
          closed,
          /QUIZMENTOR_DATA/,
        );
      }
      expect(readdirSync(closed)).toEqual([]);
      chmodSync(home, 0o711);
    },
  );
});
