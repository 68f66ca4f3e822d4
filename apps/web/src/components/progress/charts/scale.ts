/** Positions in charts: shares of the drawing from 0 to 1, so that one drawing fits every width. */

export type TimePoint = { at: number; value: number; low: number; high: number };

const dayMs = 86_400_000;

/** Where each moment stands between the first and the last; the middle when there is only one. */
export function timeScale(moments: number[]): (at: number) => number {
  const first = Math.min(...moments);
  const span = Math.max(...moments) - first;
  return (at) => (span === 0 ? 0.5 : (at - first) / span);
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** A path through points in a drawing of the given size; y grows downwards, values grow upwards. */
export function linePath(points: { x: number; y: number }[], size: number): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x * size)} ${round((1 - y) * size)}`)
    .join("");
}

/** The closed area between two edges over the same positions. */
export function bandPath(points: { x: number; low: number; high: number }[], size: number): string {
  const upper = points.map(({ x, high }) => ({ x, y: high }));
  const lower = points.map(({ x, low }) => ({ x, y: low })).reverse();
  return `${linePath([...upper, ...lower], size)}Z`;
}

/** Whether all of it happened within a day and a half, so that hours say more than dates. */
export const isShort = (from: number, to: number): boolean => to - from < 1.5 * dayMs;

/**
 * First days of months between two moments, thinned out until each has room, and none where the label of the first or
 * last moment stands.
 */
export function monthTicks(from: number, to: number, room = 0.16, edge = 0.1): { at: number; x: number }[] {
  const span = to - from;
  if (span < 40 * dayMs) return [];
  const start = new Date(from);
  const found: { at: number; x: number }[] = [];
  for (let month = 1; ; month++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (at >= to) break;
    found.push({ at, x: (at - from) / span });
  }
  const step = Math.max(1, Math.ceil(room / ((30.4 * dayMs) / span)));
  return found.filter(({ x }, index) => index % step === 0 && x > edge && x < 1 - edge);
}

/** Height of the band's lower edge at a position between its points. */
export function lowerEdge(points: { x: number; low: number }[], x: number): number {
  const after = points.find((point) => point.x >= x) ?? points.at(-1);
  const before = points.findLast((point) => point.x <= x) ?? after;
  if (!before || !after) return 0;
  const span = after.x - before.x;
  return span === 0 ? after.low : before.low + ((x - before.x) / span) * (after.low - before.low);
}

/** More points than this cannot be told apart on a screen. */
const enough = 120;

/** Few points all stay; of many, the last of each day. */
export function thinned<P extends { at: number }>(points: P[], most = enough): P[] {
  if (points.length <= most) return points;
  return points.filter((point, index) => {
    const next = points[index + 1];
    return !next || Math.floor(next.at / dayMs) !== Math.floor(point.at / dayMs);
  });
}

export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
