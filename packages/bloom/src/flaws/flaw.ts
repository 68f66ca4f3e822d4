import type { Flaw, FlawKind, FlawSeverity, Span } from "./kinds.ts";
import type { Reading } from "./reading.ts";

/** A rule looks at one item and reports what it found. It never throws, whatever the text. */
export type Rule = (reading: Reading) => Flaw[];

/** How much a flaw of each kind matters where the rule does not say otherwise. */
const severities: Record<FlawKind, FlawSeverity> = {
  "all-of-the-above": "warning",
  "none-of-the-above": "warning",
  "combined-options": "warning",
  "longest-option-is-key": "warning",
  "negative-stem": "warning",
  "absolute-terms": "warning",
  "vague-terms": "warning",
  "convergence-cue": "warning",
  "word-repeat-cue": "warning",
  "grammatical-cue": "warning",
  "duplicate-options": "problem",
  "overlapping-options": "problem",
  "subset-option": "problem",
  "implausible-option": "warning",
  "unparallel-options": "advice",
  "unordered-numeric-options": "advice",
  "lost-sequence": "advice",
  "blank-at-start": "advice",
  "no-question": "problem",
  "double-barrelled": "problem",
  "gratuitous-length": "advice",
  "missing-alternative-text": "problem",
  "missing-explanation": "advice",
  "unanswerable-reference": "problem",
  "key-position-bias": "warning",
};

export function flaw(
  kind: FlawKind,
  spans: Span[],
  explanation: string,
  repair: string,
  severity: FlawSeverity = severities[kind],
): Flaw {
  return { kind, severity, spans, explanation, repair };
}
