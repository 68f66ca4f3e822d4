/** Calendar days as YYYY-MM-DD. */

const dayMs = 86_400_000;
const defaultAhead = 30;
const farthestAhead = 365;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The days that can be looked at, and the one to look at: as asked for if it is one of them, else in a month. */
export function chosenDay(
  asked: string | string[] | undefined,
  today: string,
): { on: string; first: string; last: string } {
  const [first, last] = [addDays(today, 1), addDays(today, farthestAhead)];
  const real = typeof asked === "string" && /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked));
  const on =
    real && asked >= first && asked <= last && addDays(asked, 0) === asked ? asked : addDays(today, defaultAhead);
  return { on, first, last };
}
