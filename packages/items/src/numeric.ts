import { normaliseNumeric, readNumber } from "./number.ts";
import type { GradeNote, Judgement } from "./types.ts";
import { findUnit, leadingUnit, type Unit } from "./units.ts";

export type NumericRule = {
  value?: number | undefined;
  tolerance?: { absolute: number } | { relative: number } | undefined;
  range?: { min: number; max: number } | undefined;
  units?: Unit[] | undefined;
  unitRequired: boolean;
};

/** Two numbers are the same when they differ by less than this share: 0.1 + 0.2 is 0.3, unit factors are rounded. */
const relativeEpsilon = 1e-9;

/** Credit for the right number with a missing or wrong unit: the reckoning is done, the quantity is not named. */
export const creditWithoutUnit = 0.5;

const sentences: Record<GradeNote, string> = {
  "not-a-number": "That could not be read as a number.",
  "unit-missing": "The number is right. Add the unit.",
  "unit-wrong": "The number is right, but not in this unit.",
  "unit-not-asked": "The number is right. Give it alone, without a unit.",
};

/**
 * Grades a typed number with an optional unit. Bare numbers are in the first unit. Text that is no number gets
 * credit 0 with the note `not-a-number`; the right number without the unit asked for gets half.
 */
export function judgeNumeric(rule: NumericRule, answer: string): Judgement {
  const units = unitsOf(rule);
  const text = normaliseNumeric(answer);
  const before = leadingUnit(text, units);
  const number = readNumber(before?.rest ?? text);
  if (!number) return noted("not-a-number", 0);
  const isRight = (factor: number) => number.values.some((value) => withinRule(rule, value * factor));
  if (number.rest === "" && !before) {
    if (!isRight(1)) return { credit: 0, marks: [] };
    return rule.unitRequired ? noted("unit-missing", creditWithoutUnit) : { credit: 1, marks: [] };
  }
  // Letters before and after the number ("€ 5 EUR") are one unit said twice or something else: only one is read.
  const unit = before && number.rest === "" ? before.unit : before ? null : findUnit(number.rest, units);
  if (unit) return { credit: isRight(unit.factor) ? 1 : 0, marks: [] };
  // What follows is not a unit but more calculation or a second number: the answer as a whole is not one number.
  if (!looksLikeUnit.test(number.rest)) return noted("not-a-number", 0);
  if (!isRight(1)) return { credit: 0, marks: [] };
  return noted(units.length === 0 ? "unit-not-asked" : "unit-wrong", creditWithoutUnit);
}

/** Letters or a sign, with digits only as exponents: "m s^-2", "cm2", "%". Not "or 6", which would be a second try. */
const looksLikeUnit = /^[\p{L}°%€$£¥'"](?:[^\d]|(?<=[\p{L}^][+-]?)\d){0,30}$/u;

/** The accepted units; the first is what the others are measured in, so its factor is 1 whatever an author wrote. */
function unitsOf(rule: NumericRule): Unit[] {
  return (rule.units ?? []).map((unit, index) => (index === 0 ? { ...unit, factor: 1 } : unit));
}

const noted = (note: GradeNote, credit: number): Judgement => ({ credit, marks: [], note, feedback: sentences[note] });

/** Whether a value in the first unit counts as right. */
function withinRule(rule: NumericRule, value: number): boolean {
  if (rule.range) {
    const { min, max } = rule.range;
    return value >= min - slack(value, min) && value <= max + slack(value, max);
  }
  if (rule.value === undefined) return false;
  const tolerance = rule.tolerance ?? { absolute: 0 };
  const allowed = "absolute" in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(rule.value);
  return Math.abs(value - rule.value) <= allowed + slack(value, rule.value);
}

const slack = (a: number, b: number) => relativeEpsilon * Math.max(Math.abs(a), Math.abs(b));

/** An answer that counts as right, as a learner would type it: "7.5 m/s"; a point within a range. */
export function numericSolution(rule: NumericRule): string {
  const value = rule.range ? middle(rule.range.min, rule.range.max) : (rule.value ?? 0);
  return withUnit(String(value), rule);
}

/** The right answer in words; a range is written from … to. */
export function numericSolutionText(rule: NumericRule): string {
  if (!rule.range || rule.range.min === rule.range.max)
    return withUnit(shown(rule.range?.min ?? rule.value ?? 0), rule);
  return withUnit(`${shown(rule.range.min)} … ${shown(rule.range.max)}`, rule);
}

const middle = (min: number, max: number) => min + (max - min) / 2;
const shown = (value: number) => String(value).replace("-", "−");

function withUnit(text: string, rule: NumericRule): string {
  const symbol = rule.units?.[0]?.symbol;
  return symbol === undefined ? text : `${text} ${symbol}`;
}
