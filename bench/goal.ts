/** Something that was measured, and what was promised of it. */
export type Goal = { what: string; measured: number; unit: string; promise: string; kept: boolean };

type Promised = { below?: number; most?: number; least?: number };

export function goal(what: string, measured: number, unit: string, { below, most, least }: Promised): Goal {
  const promise =
    below !== undefined ? `< ${below}` : most !== undefined ? `<= ${most}` : least !== undefined ? `>= ${least}` : "-";
  const kept = !(measured >= (below ?? Infinity) || measured > (most ?? Infinity) || measured < (least ?? -Infinity));
  return { what, measured, unit, promise, kept };
}
