/** What the numbers of a calibration mean, in one word each; the catalogue makes sentences of them. */
import type { ItemCalibration } from "@quizmentor/contracts";

type Curve = NonNullable<ItemCalibration["curve"]>;
type Fit = NonNullable<ItemCalibration["fit"]>;
type Options = NonNullable<ItemCalibration["options"]>;

/** Slopes below are flat; those above are as steep as is usual or more. 1 is the mean of all questions. */
const slopes = { weak: 0.5, well: 0.8 } as const;

/** How well the question tells learners apart. */
export function separation(
  curve: Pick<Curve, "discrimination"> | null,
  { verdict }: Pick<Fit, "verdict">,
): "reversed" | "weak" | "fair" | "well" {
  if (verdict === "suspend" || curve === null) return "reversed";
  if (curve.discrimination < slopes.weak) return "weak";
  return curve.discrimination < slopes.well ? "fair" : "well";
}

/** Whether wrong options do their work. */
export function optionsFinding(options: Options): { kind: "preferred" | "unused" | "fine"; unused: number } {
  const strongest = ({ thirds }: Options[number]) => thirds[2] ?? 0;
  const wrong = options.filter((option) => !option.right);
  const right = options.filter((option) => option.right);
  const unused = wrong.filter(({ answers }) => answers === 0).length;
  const best = Math.max(0, ...right.map(strongest));
  if (wrong.some((option) => strongest(option) > best)) return { kind: "preferred", unused };
  return { kind: unused > 0 ? "unused" : "fine", unused };
}

/** Where on the scale something lies: a logit to each side of the middle is the middle. */
export function region(ability: number): "weak" | "middle" | "strong" {
  if (ability < -1) return "weak";
  return ability > 1 ? "strong" : "middle";
}

/** Of ten questions of medium difficulty, how many a learner of that ability (logits) solves. */
export const solvedOfTen = (ability: number): number => Math.round(10 / (1 + Math.exp(-ability)));

/** Of how many answers one went to the question; null when hardly any did. */
export function oneOf(exposure: number): number | null {
  return exposure < 1e-5 ? null : Math.round(1 / exposure);
}
