/**
 * Background jobs: work that nobody waits for, again and again. Of all processes of an installation one runs a job at a
 * time (an advisory lock, which PostgreSQL drops with its holder), and at most once per interval (`job_runs`). A run that
 * was killed has left no end: the next tick, here or elsewhere, takes the job up again.
 */
import type pg from "pg";
import type { Database } from "./db/database.ts";

export type Job = {
  name: string;
  everyMs: number;
  /** Heavy work belongs in a thread. Returns what came of it, for the record; gives up when the signal says so. */
  run(signal: AbortSignal): Promise<unknown>;
};

export type Jobs = {
  /** Runs what is due; returns the names of what was run. */
  tick(): Promise<string[]>;
  /** Runs the named jobs, due or not, unless another process is at it; returns what came of each. */
  runNow(names?: readonly string[]): Promise<Map<string, unknown>>;
  start(): void;
  /** Gives up what is running and starts no other. */
  stop(): Promise<void>;
};

const pauseMs = 3 * 60_000;

export function createJobs(
  database: Database,
  jobs: readonly Job[],
  clock: () => Date,
  onError: (error: unknown, job: string) => void,
): Jobs {
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  /** Runs one job under its lock; undefined when it is not due or another process has it. */
  const run = (job: Job, evenIfNotDue: boolean): Promise<unknown> =>
    withLock(database, `job ${job.name}`, async (client, lost) => {
      if (!evenIfNotDue && !(await isDue(client, job, clock()))) return undefined;
      await client.query(startedSql, [job.name, clock()]);
      const signal = AbortSignal.any([stopping.signal, lost]);
      const outcome = await job.run(signal).catch((error: unknown) => {
        // Given up, not failed: without an end it is due again at the next start.
        signal.throwIfAborted();
        onError(error, job.name);
        return { error: error instanceof Error ? error.message : String(error) };
      });
      await client.query("UPDATE job_runs SET finished_at = $2, outcome = $3 WHERE name = $1", [
        job.name,
        clock(),
        JSON.stringify(outcome ?? {}),
      ]);
      return outcome ?? {};
    });

  const runAll = async (chosen: readonly Job[], evenIfNotDue: boolean): Promise<Map<string, unknown>> => {
    const outcomes = new Map<string, unknown>();
    for (const job of chosen) {
      if (stopping.signal.aborted) break;
      try {
        const outcome = await run(job, evenIfNotDue);
        if (outcome !== undefined) outcomes.set(job.name, outcome);
      } catch (error) {
        if (!stopping.signal.aborted) onError(error, job.name);
      }
    }
    return outcomes;
  };

  /** One round at a time in this process. */
  const inTurn = <Result>(round: () => Promise<Result>): Promise<Result> => {
    const turn = running.then(round);
    running = turn.catch(() => {});
    return turn;
  };
  const tick = () => inTurn(async () => [...(await runAll(jobs, false)).keys()]);
  const schedule = () => {
    timer = setTimeout(() => void tick().finally(() => !stopping.signal.aborted && schedule()), pauseMs);
    timer.unref();
  };

  return {
    tick,
    runNow: (names) =>
      inTurn(() =>
        runAll(
          jobs.filter(({ name }) => !names || names.includes(name)),
          true,
        ),
      ),
    start() {
      if (jobs.length > 0) timer ?? schedule();
    },
    async stop() {
      stopping.abort(new Error("The server is stopping."));
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}

const startedSql = `
  INSERT INTO job_runs (name, started_at) VALUES ($1, $2)
  ON CONFLICT (organisation_id, name) DO UPDATE
  SET started_at = excluded.started_at, finished_at = NULL, outcome = NULL`;

/** The lock is held, so a run without an end is nobody's any more. */
async function isDue(client: pg.PoolClient, { name, everyMs }: Job, now: Date): Promise<boolean> {
  const { rows } = await client.query<{ started_at: Date; finished_at: Date | null }>(
    "SELECT started_at, finished_at FROM job_runs WHERE name = $1",
    [name],
  );
  const last = rows[0];
  return !last?.finished_at || now.getTime() - last.started_at.getTime() >= everyMs;
}

/**
 * Works under a lock of the organisation on a connection of its own; undefined when somebody else holds it. The signal
 * tells that the connection, and the lock with it, was lost.
 */
async function withLock<Result>(
  { pool, organisationId }: Database,
  name: string,
  work: (client: pg.PoolClient, lost: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  const client = await pool.connect();
  const key = `${organisationId} ${name}`;
  const lost = new AbortController();
  const lose = (error: Error) => lost.abort(error);
  client.once("error", lose);
  let broken = true;
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held",
      [key],
    );
    if (!rows[0]?.held) {
      broken = false;
      return undefined;
    }
    try {
      return await work(client, lost.signal);
    } finally {
      await client.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [key]);
      broken = false;
    }
  } finally {
    client.off("error", lose);
    // A connection that cannot give the lock back must not live on with it.
    client.release(broken);
  }
}
