import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { createZones, fixedOffset } from "./zone.ts";

let tested: TestDatabase;
beforeAll(async () => {
  tested = await testDatabase();
});
afterAll(() => tested.close());

const now = new Date("2025-07-01T12:00:00Z");

test("a name that PostgreSQL knows stays, anything else becomes an offset", async () => {
  const zones = createZones(tested.database);
  expect(await zones("Europe/Berlin", now)).toBe("Europe/Berlin");
  expect(await zones("Europe/Berlin", now)).toBe("Europe/Berlin");
  expect(await zones("+05:30", now)).toBe("<+05:30>-05:30");
  expect(await zones("-03:00", now)).toBe("<-03:00>+03:00");
});

test("an offset means to PostgreSQL what it means to the browser", async () => {
  for (const name of ["+05:30", "-03:30", "+00:00", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"]) {
    const { rows } = await tested.database.pool.query<{ local: string }>(
      "SELECT to_char($1::timestamptz AT TIME ZONE $2, 'HH24:MI') AS local",
      [now, fixedOffset(name, now)],
    );
    const local = new Intl.DateTimeFormat("en-GB", { timeZone: name, hour: "2-digit", minute: "2-digit" }).format(now);
    expect([name, rows[0]?.local]).toEqual([name, local]);
  }
});

test("a zone that PostgreSQL does not have is no failure", async () => {
  const refusing = { ...tested.database, pool: { query: () => Promise.reject({ code: "22023" }) } as never };
  expect(await createZones(refusing)("Europe/Berlin", now)).toBe("<+02:00>-02:00");
});
