import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { onStopSignals } from "./stop-signals.ts";

test("an echo of a request does not count as a second one; a later one does", () => {
  const source = new EventEmitter();
  let now = 0;
  const seen: string[] = [];
  const off = onStopSignals(
    (signal, request) => seen.push(`${signal} ${request}`),
    source,
    () => now,
  );
  source.emit("SIGINT", "SIGINT");
  now = 20;
  source.emit("SIGINT", "SIGINT");
  expect(seen).toEqual(["SIGINT 1"]);
  now = 2000;
  source.emit("SIGTERM", "SIGTERM");
  expect(seen).toEqual(["SIGINT 1", "SIGTERM 2"]);
  off();
  now = 4000;
  source.emit("SIGINT", "SIGINT");
  expect(seen).toHaveLength(2);
});
