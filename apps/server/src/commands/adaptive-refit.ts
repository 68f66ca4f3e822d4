/** `quizmentor adaptive refit`: runs the jobs that learn from all answers now, whether they are due or not. */
import { v7 as uuidv7 } from "uuid";
import { postgresEvents } from "../adapters/embedded/events.ts";
import { backgroundJobs } from "../compose.ts";
import { openDatabase } from "../db/database.ts";
import { createPractice } from "../features/practice/index.ts";
import { createJobs } from "../jobs.ts";
import { chooseRoles } from "../roles.ts";
import type { Context } from "./context.ts";
import { openStorage } from "./storage.ts";

/** Prints a line per job; returns the exit code, 1 when a job failed. Works beside a running server and tells it. */
export async function adaptiveRefitCommand(context: Context): Promise<number> {
  const storage = await openStorage(context, { beside: true });
  const database = openDatabase(storage.connectionString, storage.organisation.id, { max: 4 });
  const changed = new Set<string>();
  const failed = new Map<string, unknown>();
  const { jobs: names } = chooseRoles(["worker"]);
  try {
    const practice = createPractice(database, context.clock, () => uuidv7());
    const all = backgroundJobs(practice, {
      bankChanged: () => changed.add("bank"),
      predictorChanged: () => changed.add("predictor"),
    });
    const named = all.filter(({ name }) => names.has(name));
    const jobs = createJobs(database, named, context.clock, (error, job) => failed.set(job, error));
    const outcomes = await jobs.runNow();
    for (const name of names) {
      const outcome = outcomes.get(name);
      context.say(`${name}: ${outcome === undefined ? "is being done by another process" : JSON.stringify(outcome)}`);
    }
    const events = postgresEvents(storage.connectionString, database.pool, () => {});
    for (const topic of changed) await events.publish(topic);
    await events.close();
    return failed.size > 0 ? 1 : 0;
  } finally {
    await database.close();
    await storage.stop();
  }
}
