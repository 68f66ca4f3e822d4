/** What a calibration finds out about an item, as it is stored in `item_calibrations.findings`. */
import type { FitVerdict, ItemCurve } from "@quizmentor/adaptive/irt";
import type { ItemAlarmKind } from "@quizmentor/contracts";

/** Mean credit of learners of about one ability (logits), with its 95 % interval. */
export type ObservedPoint = { ability: number; success: number; low: number; high: number; answers: number };

export type Drift = {
  direction: "easier" | "harder";
  /** Time of the answer that made it certain. */
  since: string;
};

export type ItemFindings = {
  /** First answers of learners to the version, which everything here rests on. */
  answers: number;
  /** On the scale of the learner model. */
  curve: ItemCurve;
  /** Standard errors of the curve; 0 for what was not estimated. */
  errors: ItemCurve;
  fit: { infit: number; outfit: number; itemRest: number; verdict: FitVerdict };
  points: ObservedPoint[];
  drift: Drift | null;
};

export type Alarm = { kind: ItemAlarmKind; since: string };
export type StoredFindings = ItemFindings & { alarms: Alarm[] };

/** Fewer answers say too little for a curve; the item keeps what its author and the online estimate say. */
export const leastAnswers = 30;
/** Answers from which a low discrimination is the item's and not chance. */
const weakAnswers = 100;
/** A slope that is below this for sure (95 % one-sided) hardly tells learners apart. */
const weakSlope = 0.5;

/**
 * What the author should look at, most urgent first. An alarm that was there before keeps its date. Of an item that its
 * author has looked at and put back in service, a negative discrimination is no news.
 */
export function alarmsOf(
  findings: ItemFindings,
  { before, reinstated, now }: { before: readonly Alarm[]; reinstated: boolean; now: Date },
): Alarm[] {
  const { fit, curve, errors, drift, answers } = findings;
  const kinds: ItemAlarmKind[] = [];
  if (fit.verdict === "suspend") {
    if (!reinstated) kinds.push("negative-discrimination");
  } else if (answers >= weakAnswers && curve.discrimination + 1.645 * errors.discrimination < weakSlope)
    kinds.push("weak-discrimination");
  if (drift) kinds.push(`drift-${drift.direction}`);
  // Answers that are more regular than the curve expects, as with partial credit, are no reason to worry.
  if (fit.verdict === "misfit" && Math.max(fit.infit, fit.outfit) > 1) kinds.push("misfit");
  return kinds.map((kind) => ({
    kind,
    since:
      before.find((alarm) => alarm.kind === kind)?.since ??
      (kind.startsWith("drift") ? drift?.since : undefined) ??
      now.toISOString(),
  }));
}
