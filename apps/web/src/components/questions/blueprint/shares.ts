/** Shares of a blueprint between the API's fractions and the percents of the form. Counted in tenths of a percent. */
import type { BlueprintBody } from "@quizmentor/contracts";

/** What stands in the fields, by level or skill. */
export type Percents = Record<string, string>;

const whole = 1_000;

const tenths = (text: string) => Math.round(Number(text.replace(",", ".")) * 10) || 0;

/** Percents of stored shares; empty where nothing is wanted. */
export function toPercents(keys: readonly string[], shares: Record<string, number | undefined> | null): Percents {
  return Object.fromEntries(
    keys.map((key) => {
      const share = Math.round((shares?.[key] ?? 0) * whole) / 10;
      return [key, share === 0 ? "" : String(share)];
    }),
  );
}

/** Their sum in percent. */
export function sumOf(percents: Percents): number {
  return Object.values(percents).reduce((sum, text) => sum + tenths(text), 0) / 10;
}

/** The shares; null where every field is empty, "wrong-sum" where they do not make 100 %. */
export function toShares(percents: Percents): Record<string, number> | null | "wrong-sum" {
  const wanted = Object.entries(percents).filter(([, text]) => tenths(text) > 0);
  if (wanted.length === 0) return null;
  if (sumOf(percents) !== 100) return "wrong-sum";
  return Object.fromEntries(wanted.map(([key, text]) => [key, tenths(text) / whole]));
}

/** 100 % over all keys, as even as whole percents can be (tenths where there are more than a hundred keys). */
export function evenly(keys: readonly string[]): Percents {
  const unit = keys.length <= 100 ? 10 : 1;
  const units = whole / unit;
  const [each, rest] = [Math.floor(units / keys.length), units % keys.length];
  return Object.fromEntries(keys.map((key, index) => [key, String(((each + (index < rest ? 1 : 0)) * unit) / 10)]));
}

export type Draft = { levels: Percents; skills: Percents; least: string; gate: boolean };

/** What to send; the name of the part whose shares do not make 100 %, instead. */
export function toBlueprint({ levels, skills, least, gate }: Draft): BlueprintBody | "levels" | "skills" {
  const shares = { levels: toShares(levels), skills: toShares(skills) };
  if (shares.levels === "wrong-sum") return "levels";
  if (shares.skills === "wrong-sum") return "skills";
  return { gate, least: Number(least) || 0, levels: shares.levels, skills: shares.skills };
}
