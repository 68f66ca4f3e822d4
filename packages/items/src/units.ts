import { normaliseNumeric } from "./number.ts";

export type Unit = { symbol: string; factor: number };

/** One spelling per unit: "N·m" is "N m", "m s⁻¹" is "m s^-1", "µm" is "μm", "cm." is "cm". */
export function foldUnit(symbol: string): string {
  return normaliseNumeric(symbol)
    .replace(/[·⋅*]/g, " ")
    .replace(/ *\/ */g, "/")
    .replace(/ +/g, " ")
    .replace(/(?<=.)\.$/, "")
    .trim();
}

/**
 * The listed unit a learner means, or null. Case decides first; it is ignored only where no other unit could be
 * meant: exactly one listed unit fits, the symbol is longer than one letter and does not start with m, n or p
 * (mW and MW, nm and Nm, pA and PA are different things) unless it is a word of five letters or more.
 */
export function findUnit(typed: string, units: Unit[]): Unit | null {
  const symbol = foldUnit(typed);
  const exact = units.find((unit) => foldUnit(unit.symbol) === symbol);
  if (exact) return exact;
  const isWord = /^\p{L}{5,}$/u.test(symbol);
  if (!isWord && (symbol.length < 2 || /^[mnp]/i.test(symbol))) return null;
  const lower = symbol.toLowerCase();
  const loose = units.filter((unit) => foldUnit(unit.symbol).toLowerCase() === lower);
  return loose.length === 1 ? (loose[0] ?? null) : null;
}

/** Takes a unit written before the number ("€ 5", "$5"); such symbols have no digits and no sign. */
export function leadingUnit(text: string, units: Unit[]): { unit: Unit; rest: string } | null {
  const prefix = /^[^\d.,+=-]{1,30}/.exec(text)?.[0];
  const unit = prefix === undefined ? null : findUnit(prefix, units);
  return unit && prefix !== undefined ? { unit, rest: text.slice(prefix.length) } : null;
}
