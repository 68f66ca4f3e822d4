/** The learner's time zone in words that PostgreSQL understands as the browser means them. */
import type { Database } from "../../db/database.ts";

/** A time zone for `AT TIME ZONE`, good in any query. */
export type Zones = (name: string, now: Date) => Promise<string>;

/**
 * Browsers and PostgreSQL bring their own lists of zones. A name that PostgreSQL lacks, and an offset such as "+05:30",
 * which it would read with the opposite sign, become the fixed offset that holds now: right for today, an hour off at
 * most for days on the other side of a clock change. Asked once per name and process.
 */
export function createZones({ pool }: Database): Zones {
  const known = new Map<string, Promise<boolean>>();
  const isKnown = (name: string): Promise<boolean> => {
    const key = name.toLowerCase();
    const asked = known.get(key);
    if (asked) return asked;
    const asking = pool.query("SELECT now() AT TIME ZONE $1", [name]).then(
      () => true,
      (error: { code?: string }) => {
        if (error.code === invalidParameterValue) return false;
        known.delete(key);
        throw error;
      },
    );
    known.set(key, asking);
    return asking;
  };
  return async (name, now) => (/^[A-Za-z]/.test(name) && (await isKnown(name)) ? name : fixedOffset(name, now));
}

const invalidParameterValue = "22023";

/** The offset of a zone at a moment, as a POSIX zone, in which east of Greenwich is negative: "<+05:30>-05:30". */
export function fixedOffset(name: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" }).formatToParts(now);
  const offset = /([+-])(\d{2}:\d{2})/.exec(parts.find((part) => part.type === "timeZoneName")?.value ?? "");
  if (!offset) return "UTC";
  const [, sign, time] = offset;
  return `<${sign}${time}>${sign === "+" ? "-" : "+"}${time}`;
}
