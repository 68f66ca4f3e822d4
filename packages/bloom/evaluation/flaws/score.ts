/** How well a finder of item-writing flaws does on cases with known flaws and on clean items. */
import type { Item } from "@quizmentor/items";
import { type FlawKind, flawKinds } from "../../src/flaws/kinds.ts";
import type { FlawCase } from "./cases.ts";

export type KindScore = {
  kind: FlawKind;
  /** Cases of this kind. */
  cases: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  /** null when the kind was never reported where it counts. */
  precision: number | null;
  /** null without cases. */
  recall: number | null;
  /** 2·TP / (2·TP + FP + FN); null without cases and false alarms. */
  f1: number | null;
};

export type FlawScores = {
  /** Kinds with cases or false alarms, in the order of `flawKinds`. */
  kinds: KindScore[];
  /** F1 over the counts of all kinds together. */
  microF1: number | null;
  /** Mean F1 of the kinds that have cases. */
  macroF1: number | null;
  /** Share of clean items on which anything is reported, 0 to 1. */
  cleanFalseAlarmShare: number | null;
  /** Cases whose flaw is not reported. */
  misses: { name: string; kind: FlawKind }[];
  /** Reports that are neither the flaw of the case nor allowed; `flawOfCase` is null on a clean item. */
  falseAlarms: { name: string; kind: FlawKind; flawOfCase: FlawKind | null }[];
};

type Counts = Pick<KindScore, "truePositives" | "falsePositives" | "falseNegatives">;
type ScoredCase = Pick<FlawCase, "name" | "kind" | "item" | "alsoAllowed">;

/**
 * Scores `find` over `cases` and `cleans`. A kind reported several times on one item counts once; an allowed kind is
 * neither right nor wrong. Precision, recall and F1 as in van Rijsbergen, Information Retrieval (1979), chapter 7.
 */
export function scoreFlaws(
  find: (item: Item) => { kind: FlawKind }[],
  cases: readonly ScoredCase[],
  cleans: readonly Item[],
): FlawScores {
  const reported = (item: Item) => [...new Set(find(item).map((flaw) => flaw.kind))];
  const misses: FlawScores["misses"] = [];
  const falseAlarms: FlawScores["falseAlarms"] = [];
  for (const { name, kind, item, alsoAllowed } of cases) {
    const found = reported(item);
    if (!found.includes(kind)) misses.push({ name, kind });
    const wrong = found.filter((other) => other !== kind && !alsoAllowed.includes(other));
    falseAlarms.push(...wrong.map((other) => ({ name, kind: other, flawOfCase: kind })));
  }
  let alarmed = 0;
  for (const item of cleans) {
    const found = reported(item);
    if (found.length > 0) alarmed += 1;
    falseAlarms.push(...found.map((kind) => ({ name: item.id, kind, flawOfCase: null })));
  }

  const kinds = flawKinds
    .map((kind) => kindScore(kind, cases, misses, falseAlarms))
    .filter((score) => score.cases > 0 || score.falsePositives > 0);
  return {
    kinds,
    microF1: f1(total(kinds)),
    macroF1: mean(kinds.filter((score) => score.cases > 0).map((score) => score.f1 ?? 0)),
    cleanFalseAlarmShare: ratio(alarmed, cleans.length),
    misses,
    falseAlarms,
  };
}

function kindScore(
  kind: FlawKind,
  cases: readonly ScoredCase[],
  misses: FlawScores["misses"],
  falseAlarms: FlawScores["falseAlarms"],
): KindScore {
  const of = (entries: readonly { kind: FlawKind }[]) => entries.filter((entry) => entry.kind === kind).length;
  const falseNegatives = of(misses);
  const falsePositives = of(falseAlarms);
  const truePositives = of(cases) - falseNegatives;
  return {
    kind,
    cases: of(cases),
    truePositives,
    falsePositives,
    falseNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: f1({ truePositives, falsePositives, falseNegatives }),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const mean = (values: number[]) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
const f1 = ({ truePositives, falsePositives, falseNegatives }: Counts) =>
  ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
const total = (scores: readonly Counts[]): Counts => ({
  truePositives: scores.reduce((sum, score) => sum + score.truePositives, 0),
  falsePositives: scores.reduce((sum, score) => sum + score.falsePositives, 0),
  falseNegatives: scores.reduce((sum, score) => sum + score.falseNegatives, 0),
});
