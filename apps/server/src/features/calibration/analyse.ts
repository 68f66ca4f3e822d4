/**
 * Everything that the answers of one subject say about its items. Pure, and heavy for many answers: see `analyst.ts`.
 *
 * One subject at a time, because the calibration knows one ability per person, and abilities in one subject are near to
 * each other. A person here is a learner within a stretch of answers (`read.ts`), because people learn meanwhile.
 */
import {
  type AnswerTable,
  type Calibration,
  calibrate,
  type ItemColumns,
  type ItemCurve,
  itemFit,
} from "@quizmentor/adaptive/irt";
import { findDrift } from "./drift.ts";
import type { ItemFindings } from "./findings.ts";
import { linkScales, type Scale } from "./link.ts";
import { observedPoints } from "./points.ts";
import { restAbilities } from "./rest-ability.ts";

/** Beliefs about difficulty in logits, one entry per item. */
export type Difficulties = { mean: Float64Array; variance: Float64Array };

/** Answers of one subject in columns; all of it can be sent to a thread. */
export type SubjectAnswers = {
  persons: number;
  items: number;
  /** Rows in any order. */
  answers: AnswerTable & {
    /** When each was given, in milliseconds since the epoch. */
    at: Float64Array;
  };
  /** Expected credit of a blind guess per item. */
  chance: Float64Array;
  /** What author, Bloom level and type let expect. */
  prior: Difficulties;
  /** What the learner model believes now: its scale is kept. */
  online: Difficulties;
};

/**
 * A guess counts as what the form of the question says, unless thousands of answers say otherwise: the structural
 * chance is worth so many. Until then the model is a 2PL with a known floor.
 */
const guessStrength = 2_000;
/**
 * An item is suspended when its discrimination is negative with 99.5 % confidence (one-sided) after at least so many
 * answers. That is stricter than a single test needs to be: every calibration looks again.
 */
export const suspension = { answers: 40, quantile: 2.576 } as const;

/** Findings per item, in the order of the items; null for those without an answer. */
export function analyseSubject(subject: SubjectAnswers): (ItemFindings | null)[] {
  const { persons: learners, items, answers } = subject;
  const size = { learners, items };
  const calibration = calibrate(answers, {
    ...size,
    model: "3pl",
    guess: subject.chance,
    guessStrength,
    difficulty: subject.prior,
  });
  const fits = itemFit(answers, calibration, {
    ...size,
    suspendAnswers: suspension.answers,
    suspendQuantile: suspension.quantile,
  });
  // What a wrong key says about slope and difficulty means nothing, so it has no say in the scale.
  const weights = calibration.answers.map((count, item) => (fits[item]?.verdict === "suspend" ? 0 : count));
  const scale = linkScales(calibration, weights, subject.online);
  const rest = restAbilities(answers, calibration, scale);
  const rows = rowsByItem(answers, items);
  return rows.map((own, item) => {
    const fit = fits[item];
    if (!fit || own.length === 0) return null;
    const curve = curveAt(calibration, item, scale);
    const given = own.map((row) => ({
      credit: answers.credit[row] as number,
      at: answers.at[row] as number,
      ability: { mean: rest.mean[row] as number, variance: rest.variance[row] as number },
    }));
    const { infit, outfit, itemRest, verdict } = fit;
    return {
      answers: own.length,
      curve,
      errors: errorsAt(calibration, item, scale),
      fit: { infit, outfit, itemRest, verdict },
      points: observedPoints(given),
      drift: findDrift(given, curve),
    };
  });
}

/** Rows of each item in the order of time. */
function rowsByItem({ item, at }: SubjectAnswers["answers"], items: number): number[][] {
  const rows: number[][] = Array.from({ length: items }, () => []);
  for (const [row, index] of item.entries()) rows[index]?.push(row);
  for (const own of rows) own.sort((a, b) => (at[a] as number) - (at[b] as number));
  return rows;
}

function curveAt(columns: ItemColumns, item: number, { slope, shift }: Scale): ItemCurve {
  return {
    discrimination: (columns.discrimination[item] as number) / slope,
    difficulty: slope * (columns.difficulty[item] as number) + shift,
    guess: columns.guess[item] as number,
  };
}

function errorsAt({ errors }: Calibration, item: number, { slope }: Scale): ItemCurve {
  return {
    discrimination: (errors.discrimination[item] as number) / slope,
    difficulty: slope * (errors.difficulty[item] as number),
    guess: errors.guess[item] as number,
  };
}
