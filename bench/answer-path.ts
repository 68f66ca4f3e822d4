/** The way of an answer against the bare minimum, in turns on the same PostgreSQL; and its latency at a steady rate. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { httpClient } from "./http-client.ts";
import { freePort, type Installation, signUpLearners } from "./installation.ts";
import { BenchLearner } from "./learner.ts";
import { median, percentile } from "./statistics.ts";

const connections = 64;
const roundMs = 6_000;
const rounds = 5;

export type AnswerPath = {
  answersPerSecond: number;
  insertsPerSecond: number;
  throughputRatio: number;
  ratios: number[];
  steadyRate: number;
  steadyP50Ms: number;
  steadyP99Ms: number;
};

export async function measureAnswerPath(installation: Installation): Promise<AnswerPath> {
  const cookies = await signUpLearners(installation, connections);
  const ours = httpClient(installation.url, connections);
  const learners = cookies.map((cookie) => new BenchLearner(ours, cookie));
  const bare = await startBare(installation.databaseUrl);
  try {
    const bareClient = httpClient(bare.url, connections);
    const insert = () =>
      bareClient.post("/", {
        id: uuidv7(),
        presentationId: uuidv7(),
        answer: { type: "single-choice", choice: "1" },
        elapsedMs: 5_000,
      });
    const answerRound = () =>
      throughput(learners, async (learner) => {
        await learner.prepare();
        await learner.answer();
      });
    const insertRound = () => throughput(learners, insert);
    await insertRound();
    await answerRound();
    const pairs: { answers: number; inserts: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ inserts: await insertRound(), answers: await answerRound() });
    const ratios = pairs.map(({ answers, inserts }) => answers / inserts);
    const latencies = await steady(learners, 200, 10_000);
    bareClient.close();
    return {
      answersPerSecond: median(pairs.map((pair) => pair.answers)),
      insertsPerSecond: median(pairs.map((pair) => pair.inserts)),
      throughputRatio: median(ratios),
      ratios,
      steadyRate: 200,
      steadyP50Ms: percentile(latencies, 0.5),
      steadyP99Ms: percentile(latencies, 0.99),
    };
  } finally {
    ours.close();
    bare.stop();
  }
}

async function startBare(databaseUrl: string): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, "bare-server.ts"), [databaseUrl, String(port)]);
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/** Calls per second with every worker calling as fast as it can. */
async function throughput<W>(workers: readonly W[], call: (worker: W) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (performance.now() - startedAt < roundMs) {
        await call(worker);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - startedAt);
}

/** Latencies in ms at a fixed rate that does not slow down when answers do, measured from when each was due. */
async function steady(learners: readonly BenchLearner[], perSecond: number, durationMs: number): Promise<number[]> {
  const idle = [...learners];
  for (const learner of idle) await learner.prepare();
  const latencies: number[] = [];
  const total = (perSecond * durationMs) / 1000;
  const startedAt = performance.now();
  let sent = 0;
  let open = 0;
  await new Promise<void>((resolve, reject) => {
    const waiting: number[] = [];
    const serve = (due: number) => {
      const learner = idle.shift();
      if (!learner) {
        waiting.push(due);
        return;
      }
      open += 1;
      learner
        .answer()
        .then(() => latencies.push(performance.now() - due))
        .then(() => learner.prepare())
        .then(() => {
          idle.push(learner);
          open -= 1;
          const next = waiting.shift();
          if (next !== undefined) serve(next);
          if (sent >= total && open === 0) resolve();
        })
        .catch(reject);
    };
    const tick = setInterval(() => {
      const due = Math.min(total, ((performance.now() - startedAt) * perSecond) / 1000);
      while (sent < due) {
        serve(startedAt + (sent * 1000) / perSecond);
        sent += 1;
      }
      if (sent >= total) clearInterval(tick);
    }, 2);
  });
  return latencies;
}
