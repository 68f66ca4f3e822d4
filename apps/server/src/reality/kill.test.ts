/** What was acknowledged survives kill -9 of the server and of its database, at any moment. REALITY_SEED repeats a run. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@quizmentor/client";
import type { Submission } from "@quizmentor/contracts";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findRunningPostgres } from "../adapters/embedded/postgres/index.ts";
import { freePort, isAlive, type Server, startServer } from "../testing/cli.ts";

const seed = Number(process.env.REALITY_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`REALITY_SEED=${seed}`);
let state = seed;
/** mulberry32 */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

vi.setConfig({ testTimeout: 120_000 });

type Learner = {
  id: string;
  client: Client;
  /** Ids of answers that the server said it had, with what it said. */
  acknowledged: Map<string, { verdict: string; sessionId: string }>;
  /** Sent, but the line went dead before an answer came. */
  open: { sessionId: string; submission: Submission } | null;
};

let folder: string;
let port: string;
let server: Server | null = null;
const learners: Learner[] = [];

const environment = () => ({ QUIZMENTOR_DATA: join(folder, "data"), PORT: port });
const start = async () => {
  server = await startServer(["api", "worker"], environment());
  return server;
};

async function signedIn(
  call: (client: Client) => Promise<{ user: { id: string } }>,
): Promise<{ id: string; client: Client }> {
  let cookie = "";
  const client = createClient({
    baseUrl: `http://127.0.0.1:${port}`,
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      cookie = answer.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; ");
      return answer;
    },
  });
  const { user } = await call(client);
  return { id: user.id, client: createClient({ baseUrl: `http://127.0.0.1:${port}`, headers: { cookie } }) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quizmentor-kill-"));
  // The account that runs the database for root passes through here.
  chmodSync(folder, 0o711);
  port = await freePort();
  await start();
  const code = readFileSync(join(folder, "data", "setup-code"), "utf8").trim();
  const password = "a walk in the woods";
  await signedIn((client) =>
    client.setup({ body: { code, organisation: "Kill", name: "Ada", email: "ada@example.org", password } }),
  );
  for (let n = 0; n < 4; n += 1) {
    const made = await signedIn((client) =>
      client.signUp({ body: { name: `Learner ${n}`, email: `l${n}@example.org`, password } }),
    );
    learners.push({ ...made, acknowledged: new Map(), open: null });
  }
}, 120_000);
afterAll(async () => {
  await server?.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

/** Answers until the line goes dead. */
async function answerOn(learner: Learner): Promise<void> {
  try {
    for (;;) {
      const practice =
        (await learner.client.currentPractice()).state ??
        (await learner.client.startPractice({ body: { id: uuidv7(), scope: { kind: "mix" }, length: 20 } }));
      let current = practice.current;
      while (current) {
        const { type } = current.question;
        const submission: Submission = {
          id: uuidv7(),
          presentationId: current.id,
          answer: type === "true-false" ? { type, value: true } : type === "numeric" ? { type, text: "1" } : null,
          elapsedMs: 1_000,
          clientTime: new Date().toISOString(),
        };
        const sessionId: string = practice.session.id;
        learner.open = { sessionId, submission };
        const outcome = await learner.client.submitAnswer({ params: { id: sessionId }, body: submission });
        learner.acknowledged.set(submission.id, { verdict: outcome.result.verdict, sessionId });
        learner.open = null;
        current = outcome.state.current;
      }
    }
  } catch (error) {
    // A refusal by the server would be news; a dead line is what this is about. (503: the database went first.)
    const status = (error as { problem?: { status: number } }).problem?.status;
    if (status !== undefined && status !== 503) throw error;
  }
}

async function rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const address = await findRunningPostgres(join(folder, "data"));
  const client = new pg.Client({ connectionString: address as string });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function expectWhole(learner: Learner): Promise<number> {
  const stored = await rows<{ id: string; sequence: number; verdict: string; session_id: string }>(
    "SELECT id, sequence, verdict, session_id FROM responses WHERE user_id = $1 ORDER BY sequence",
    [learner.id],
  );
  const byId = new Map(stored.map((row) => [row.id, row]));
  expect(byId.size).toBe(stored.length);
  for (const [id, said] of learner.acknowledged)
    expect(byId.get(id)).toMatchObject({ verdict: said.verdict, session_id: said.sessionId });
  // At most the answer whose acknowledgement was cut off is there besides.
  const extra = stored.filter(({ id }) => !learner.acknowledged.has(id)).map(({ id }) => id);
  expect(extra.filter((id) => id !== learner.open?.submission.id)).toEqual([]);
  expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, n) => n + 1));
  const [known] = await rows<{ answers: number }>("SELECT answers FROM learners WHERE user_id = $1", [learner.id]);
  expect(known?.answers ?? 0).toBe(stored.length);
  const sessions = await rows<{ answered: number; n: number; ended: boolean; open: boolean; length: number }>(
    `SELECT answered, length, ended_at IS NOT NULL AS ended, current IS NOT NULL AS open,
            (SELECT count(*)::int FROM responses r WHERE r.user_id = s.user_id AND r.session_id = s.id) AS n
     FROM practice_sessions s WHERE user_id = $1`,
    [learner.id],
  );
  for (const session of sessions) {
    expect(session.answered).toBe(session.n);
    expect(session.open).toBe(!session.ended);
  }
  const skills = await rows<{ answers: number; n: number }>(
    `SELECT k.answers, (SELECT count(*)::int FROM responses r WHERE r.user_id = k.user_id
       AND r.ability->'skills' @> jsonb_build_array(jsonb_build_array(k.skill_id::text))) AS n
     FROM learner_skills k WHERE k.user_id = $1`,
    [learner.id],
  );
  for (const skill of skills) expect(skill.answers).toBe(skill.n);
  return stored.length;
}

const postmaster = () =>
  Number(readFileSync(join(folder, "data", "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

test.each([
  ["the server", 1],
  ["the server and its database", 2],
  ["the database, and then the server", 3],
])("kill -9 of %s while four learners answer loses nothing and doubles nothing (round %i)", async (what) => {
  const running = server as Server;
  const database = postmaster();
  const before = learners.map((learner) => learner.acknowledged.size);
  const working = learners.map((learner) => answerOn(learner));
  // At a moment that chance decides: after so many answers.
  const enough = learners[0]?.acknowledged.size ?? 0;
  const wanted = enough + 5 + Math.floor(random() * 60);
  await vi.waitUntil(() => (learners[0]?.acknowledged.size ?? 0) >= wanted, { timeout: 60_000, interval: 1 });
  if (what === "the database, and then the server") process.kill(database, "SIGKILL");
  if (what !== "the database, and then the server") process.kill(running.pid, "SIGKILL");
  if (what === "the server and its database") process.kill(database, "SIGKILL");
  const end = await running.ended;
  // A server that loses its database says so and ends by itself.
  if (what === "the database, and then the server") {
    expect(end.stderr).toBe("");
    expect(end.code).toBe(1);
    expect(end.stdout).toContain("The database stopped by itself");
  }
  await Promise.all(working);
  const { startMs } = await start();
  let total = 0;
  for (const learner of learners) {
    total += await expectWhole(learner);
    const { open } = learner;
    if (!open) continue;
    // What the learner's browser would do: send the same again, twice. It counts once, or comes too late to count.
    const again = () => learner.client.submitAnswer({ params: { id: open.sessionId }, body: open.submission });
    const first = await again();
    expect(await again()).toEqual(first);
    learner.acknowledged.set(open.submission.id, { verdict: first.result.verdict, sessionId: open.sessionId });
    learner.open = null;
    await expectWhole(learner);
  }
  const gained = learners.map((learner, n) => learner.acknowledged.size - (before[n] ?? 0));
  console.log(`${what}: ${gained.join(" + ")} answers before the kill, serving again after ${Math.round(startMs)} ms`);
  expect(total).toBeGreaterThan(0);
  expect(isAlive(database)).toBe(false);
  // The worker has counted every answer once, or still has it before it.
  await vi.waitFor(
    async () => {
      const [sum] = await rows<{ counted: number; stored: number; waiting: number }>(
        `SELECT (SELECT coalesce(sum(answers + skips), 0)::int FROM item_statistics) AS counted,
                  (SELECT count(*)::int FROM responses) AS stored, (SELECT count(*)::int FROM outbox) AS waiting`,
      );
      expect(sum?.waiting).toBe(0);
      expect(sum?.counted).toBe(sum?.stored);
    },
    { timeout: 20_000, interval: 200 },
  );
});
