/** What a review means, in one word each; the catalogue makes sentences of them. */
import type { BloomReview, FoundFlaw, NearQuestion } from "@quizmentor/contracts";
import type { Bloom } from "../vocabulary.ts";
import { evidenceOf } from "./evidence.ts";

export type Estimate = BloomReview["level"];
export type Severity = FoundFlaw["severity"];
export type Verdict = NearQuestion["verdict"];

export const severities = ["problem", "warning", "advice"] as const satisfies readonly Severity[];
export const verdicts = ["same", "duplicate", "related"] as const satisfies readonly Verdict[];

/** What matters most first; flaws of one severity stay in the order of the rules. */
export const bySeverity = (flaws: readonly FoundFlaw[]): FoundFlaw[] =>
  flaws.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));

/** The closest first. */
export const byCloseness = (near: readonly NearQuestion[]): NearQuestion[] =>
  near.toSorted(
    (one, other) =>
      verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) || other.similarity - one.similarity,
  );

/** From this confidence on an estimate may contradict an author; the state of the bank counts by the same. */
const sureFrom = 0.6;

/** How the estimate and the author's level stand to each other; an unsure estimate contradicts nobody. */
export function stance(estimate: Estimate, mine: Bloom | null): "unsure" | "open" | "differs" | "quiet" {
  if (estimate.abstain) return "unsure";
  if (mine === null) return "open";
  return mine !== estimate.level && estimate.confidence >= sureFrom ? "differs" : "quiet";
}

/** The remarks on a field: how many, the worst of them, and the place of the first in the list. */
export type Mark = { count: number; severity: Severity; first: number };

/** Remarks by the path of their field, for a list of flaws in the order in which it is shown. */
export function marksOf(flaws: readonly FoundFlaw[]): Record<string, Mark> {
  const marks: Record<string, Mark> = {};
  for (const [index, flaw] of flaws.entries())
    for (const { path } of evidenceOf(flaw)) {
      const mark = marks[path];
      if (mark) mark.count += 1;
      else marks[path] = { count: 1, severity: flaw.severity, first: index };
    }
  return marks;
}

/**
 * Words for a reading-ease score after Flesch (1948), A New Readability Yardstick; the measures of other languages keep
 * his scale from 0 (hard) to 100 (easy).
 */
export function easeOf(score: number): "easy" | "plain" | "hard" | "veryHard" {
  if (score >= 70) return "easy";
  if (score >= 50) return "plain";
  return score >= 30 ? "hard" : "veryHard";
}

export type DifficultyWord = "easy" | "ratherEasy" | "average" | "ratherHard" | "hard";

/** From these distances to the average on, in logits, a question is called rather easy or hard, and easy or hard. */
const noticeable = 0.25;
const clear = 1;

function difficultyWord(logits: number): DifficultyWord {
  if (Math.abs(logits) < noticeable) return "average";
  if (logits < 0) return logits <= -clear ? "easy" : "ratherEasy";
  return logits >= clear ? "hard" : "ratherHard";
}

/** A difficulty in words, and between which words it lies with a probability of two thirds (one standard deviation). */
export const difficultyOf = ({
  mean,
  sd,
}: BloomReview["difficulty"]): Record<"word" | "from" | "to", DifficultyWord> => ({
  word: difficultyWord(mean),
  from: difficultyWord(mean - sd),
  to: difficultyWord(mean + sd),
});

/** Which sides of a difference have words. */
export function sidesOf({ here, there }: { here: string; there: string }): "both" | "here" | "there" | "none" {
  if (here !== "" && there !== "") return "both";
  if (here !== "") return "here";
  return there === "" ? "none" : "there";
}
