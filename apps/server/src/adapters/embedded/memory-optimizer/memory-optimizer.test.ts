import { defaultParameters, refitParameters, reviewLog } from "@quizmentor/adaptive/memory";
import { afterAll, expect, test } from "vitest";
import {
  randomParameters,
  simulateLearner,
  utcDays,
} from "../../../../../../packages/adaptive/src/memory/testing/simulated-learner.ts";
import { threadedMemoryOptimizer } from "./index.ts";

const log = reviewLog(simulateLearner("server", randomParameters("server"), 3_000), utcDays);
const optimizer = threadedMemoryOptimizer();
afterAll(() => optimizer.close());

test("the thread finds what the engine finds", async () => {
  expect(await optimizer.refit(defaultParameters, log)).toEqual(refitParameters(defaultParameters, log));
});

test("the server goes on while a fit runs", async () => {
  let turns = 0;
  let running = true;
  const turn = () => {
    turns += 1;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await optimizer.refit(defaultParameters, log);
  running = false;
  expect(turns).toBeGreaterThan(100);
});

test("a fit that is given up ends with the reason, and the next one in line runs", async () => {
  const controller = new AbortController();
  const given = optimizer.refit(defaultParameters, log, controller.signal);
  const next = optimizer.refit(defaultParameters, log);
  controller.abort(new Error("The learner has gone."));
  await expect(given).rejects.toThrow("The learner has gone.");
  expect((await next).adopted).toBe(true);
});

test("a fit that takes too long is stopped", async () => {
  const hasty = threadedMemoryOptimizer(1);
  await expect(hasty.refit(defaultParameters, log)).rejects.toMatchObject({ name: "TimeoutError" });
  await hasty.close();
});

test("what goes wrong in the thread is told", async () => {
  const broken = { ...log, items: undefined as unknown as Int32Array };
  await expect(optimizer.refit(defaultParameters, broken)).rejects.toThrow(TypeError);
});

test("closing gives up what runs and what waits, and takes nothing more", async () => {
  const closing = threadedMemoryOptimizer();
  const fits = [closing.refit(defaultParameters, log), closing.refit(defaultParameters, log)];
  const outcomes = Promise.allSettled(fits);
  await closing.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(closing.refit(defaultParameters, log)).rejects.toThrow("stopping");
});
