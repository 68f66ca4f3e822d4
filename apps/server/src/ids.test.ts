import { version } from "uuid";
import { expect, test } from "vitest";
import { createIds } from "./ids.ts";

test("ids are UUIDs of version 7 of this moment, all different", () => {
  const before = Date.now();
  const newId = createIds();
  const ids = Array.from({ length: 2_000 }, () => newId());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(version(id)).toBe(7);
    const time = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  }
});
