import { describe, expect, test } from "vitest";
import { uuid7 } from "./uuid7.ts";

describe("uuid7", () => {
  test("carries version, variant and the time it was given", () => {
    const id = uuid7(Date.UTC(2026, 4, 17, 18, 30, 0, 123));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 4, 17, 18, 30, 0, 123));
  });

  test("sorts by time and does not repeat within one", () => {
    const ids = [1, 2, 2, 3].map((time) => uuid7(1_700_000_000_000 + time));
    expect(new Set(ids).size).toBe(4);
    expect((ids[0] as string) < (ids[3] as string)).toBe(true);
  });
});
