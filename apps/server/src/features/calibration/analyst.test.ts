import { expect, test } from "vitest";
import { simulateAnswers } from "../../../../../packages/adaptive/src/irt/testing/answers.ts";
import { analyseSubject, type SubjectAnswers } from "./analyse.ts";
import { analyse } from "./analyst.ts";

const size = { learners: 800, items: 40, answers: 20 };
const { table, truth } = simulateAnswers({ seed: "thread", ...size });
const beliefs = { mean: new Float64Array(size.items), variance: new Float64Array(size.items).fill(1) };
const subject: SubjectAnswers = {
  persons: size.learners,
  items: size.items,
  answers: { ...table, at: Float64Array.from(table.credit, (_, row) => row) },
  chance: truth.guess,
  prior: beliefs,
  online: beliefs,
};

test("the thread finds what the function finds, and the server goes on meanwhile", async () => {
  let turns = 0;
  let running = true;
  const turn = () => {
    turns += 1;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  const found = await analyse(subject);
  running = false;
  expect(found).toEqual(analyseSubject(subject));
  expect(turns).toBeGreaterThan(100);
});

test("an analysis that is given up ends with the reason", async () => {
  const controller = new AbortController();
  const given = analyse(subject, controller.signal);
  controller.abort(new Error("The server is stopping."));
  await expect(given).rejects.toThrow("stopping");
  await expect(analyse(subject, controller.signal)).rejects.toThrow("stopping");
});

test("what goes wrong in the thread is told", async () => {
  await expect(analyse({ ...subject, persons: 1 })).rejects.toThrow(RangeError);
});
