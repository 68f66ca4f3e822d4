import { expect, test } from "vitest";
import { type Engine, modelQueue } from "./queue.ts";

/** An engine that answers when it is told to: a row with the length of the text. */
function patientEngine() {
  const portions: { texts: readonly string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  let alive = true;
  const engine: Engine = {
    width: 1,
    alive: () => alive,
    run(texts) {
      const { promise, resolve, reject } = Promise.withResolvers<Float32Array[]>();
      portions.push({
        texts,
        answer: () => resolve(texts.map((text) => Float32Array.of(text.length))),
        fail: (error) => {
          alive = false;
          reject(error);
        },
      });
      return promise;
    },
    async close() {
      portions.at(-1)?.fail(new Error("closed"));
    },
  };
  return { engine, portions };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const minute = 60_000;

test("the first request starts at once, later ones share portions, and everyone gets the rows of their own texts", async () => {
  const { engine, portions } = patientEngine();
  const queue = await modelQueue(async () => engine, minute);
  const requests = [1, 2, 3].map((n) => queue.run(Array.from({ length: 10 }, (_, i) => "x".repeat(100 * n + i))));
  for (const [i, size] of [10, 16, 4].entries()) {
    await turn();
    expect(portions.map(({ texts }) => texts.length)[i]).toBe(size);
    expect(portions).toHaveLength(i + 1);
    portions[i]?.answer();
  }
  (await Promise.all(requests)).forEach((own, n) => {
    expect(own.map(([length]) => length)).toEqual(Array.from({ length: 10 }, (_, i) => 100 * (n + 1) + i));
  });
});

test("texts of a request that was given up are not read any more", async () => {
  const { engine, portions } = patientEngine();
  const queue = await modelQueue(async () => engine, minute);
  const controller = new AbortController();
  const given = queue.run(Array<string>(100).fill("given up"), controller.signal);
  const other = queue.run(["wanted"]);
  await turn();
  controller.abort(new Error("gone"));
  await expect(given).rejects.toThrow("gone");
  portions[0]?.answer();
  await turn();
  expect(portions[1]?.texts).toEqual(["wanted"]);
  portions[1]?.answer();
  expect(await other).toEqual([Float32Array.of(6)]);
});

test("a request that takes too long ends so, and the line goes on behind it", async () => {
  const { engine, portions } = patientEngine();
  const queue = await modelQueue(async () => engine, 20);
  await expect(queue.run(["slow"])).rejects.toMatchObject({ name: "TimeoutError" });
  portions[0]?.answer();
  const next = queue.run(["next"]);
  await turn();
  portions[1]?.answer();
  expect(await next).toEqual([Float32Array.of(4)]);
});

test("an engine that ended is followed by another, and only the texts it was reading are lost", async () => {
  const engines = [patientEngine(), patientEngine()];
  let opened = 0;
  const queue = await modelQueue(async () => {
    const next = engines[opened++];
    if (!next) throw new Error("no third");
    return next.engine;
  }, minute);
  const lost = queue.run(["lost"]);
  await turn();
  const kept = queue.run(["kept"]);
  engines[0]?.portions[0]?.fail(new Error("out of memory"));
  await expect(lost).rejects.toThrow("out of memory");
  await turn();
  engines[1]?.portions[0]?.answer();
  expect(await kept).toEqual([Float32Array.of(4)]);
  expect(opened).toBe(2);
});

test("no texts need no engine", async () => {
  const { engine, portions } = patientEngine();
  const queue = await modelQueue(async () => engine, minute);
  expect(await queue.run([])).toEqual([]);
  expect(portions).toEqual([]);
});
