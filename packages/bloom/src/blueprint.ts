/**
 * The blueprint of a question bank (a table of specifications): how many questions it needs, and which share of them at
 * each Bloom level and in each skill. Says what is still to be written.
 */
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";

/** Shares are 0 to 1 and sum to 1 where given. A share of 0, or none, asks for nothing and forbids nothing. */
export type Blueprint = {
  /** Questions needed at least. */
  least: number;
  levels: Readonly<Partial<Record<BloomLevel, number>>> | null;
  /** By skill id. */
  skills: Readonly<Record<string, number>> | null;
};

/** What the bank holds. A question counts in each of its skills; one of unknown level counts in no level. */
export type BlueprintCounts = {
  questions: number;
  levels: Readonly<Record<BloomLevel, number>>;
  /** Every skill that a blueprint may ask for, also those without questions. */
  skills: ReadonlyMap<string, number>;
};

export type BlueprintCell = ({ kind: "level"; level: BloomLevel } | { kind: "skill"; skill: string }) & {
  /** Share of the questions, 0 to 1. */
  wanted: number;
  have: number;
  /** Questions there are. */
  questions: number;
  /** Questions of this kind to be written. */
  missing: number;
};

export type BlueprintReport = {
  met: boolean;
  /** `missing` in all: those beyond what the cells of one kind miss may be of any level and skill. */
  questions: { wanted: number; have: number; missing: number };
  /** All levels, lowest first, then all skills in the order of the counts. */
  cells: BlueprintCell[];
};

/** A share is met when it is at most this part of it short, or by less than one question. */
const tolerance = 0.1;
/** Shares are fractions in floating point: 0.29 of 100 must be 29. */
const epsilon = 1e-9;
/** How far above 1 a sum of shares may be, being a sum of fractions. */
const sumTolerance = 1e-6;

/**
 * Compares a bank with its blueprint. A share is met when less than one question, or at most 10 % of the wanted number,
 * is missing; what is wanted at all needs one question at least.
 *
 * New questions make the bank larger, and with it the number that each share stands for. So `missing` is worked out for
 * all cells together: it belongs to the smallest bank that meets the blueprint and holds all questions there are. A new
 * question stands for one level and one skill; with the missing ones of every cell, and further ones of any kind up to
 * `questions.missing`, the blueprint is met, and with fewer questions it cannot be.
 *
 * Skills of the blueprint that the counts do not know are left out: nobody could write a question for them.
 * @throws RangeError for a share below 0 or shares that sum to more than 1.
 */
export function checkBlueprint(blueprint: Blueprint, counts: BlueprintCounts): BlueprintReport {
  const levels = bloomLevels.map((level) => ({
    ...{ kind: "level" as const, level, wanted: blueprint.levels?.[level] ?? 0, questions: counts.levels[level] },
  }));
  const skills = [...counts.skills].map(([skill, questions]) => ({
    ...{ kind: "skill" as const, skill, wanted: blueprint.skills?.[skill] ?? 0, questions },
  }));
  for (const dimension of [levels, skills]) requireShares(dimension.map(({ wanted }) => wanted));

  const total = smallestTotal(blueprint.least, counts.questions, [levels, skills]);
  return {
    met: total === counts.questions,
    questions: { wanted: blueprint.least, have: counts.questions, missing: total - counts.questions },
    cells: [...levels, ...skills].map((cell) => ({
      ...cell,
      have: counts.questions === 0 ? 0 : cell.questions / counts.questions,
      missing: missingOf(cell, total),
    })),
  };
}

type Wish = { wanted: number; questions: number };

/**
 * Questions in the smallest bank that meets all wishes and holds the present ones. Each dimension (levels, skills) must
 * find room for what it misses among the new questions. What is missing never falls as the bank grows, so growing it to
 * what is missing in it, again and again, stops at the least size that suffices. It does stop: in a large bank all
 * wishes of a dimension together ask for 90 % of its questions only.
 */
function smallestTotal(least: number, present: number, dimensions: readonly (readonly Wish[])[]): number {
  let total = Math.max(least, present);
  for (;;) {
    const missing = dimensions.map((wishes) => wishes.reduce((sum, wish) => sum + missingOf(wish, total), 0));
    const needed = present + Math.max(...missing);
    if (needed <= total) return total;
    total = needed;
  }
}

/** Questions that a cell misses in a bank of `total`. */
function missingOf({ wanted, questions }: Wish, total: number): number {
  return Math.max(0, needed(wanted, total) - questions);
}

/** The fewest questions that count as a share of `total`. */
function needed(share: number, total: number): number {
  if (share === 0) return 0;
  const exact = share * total;
  // Less than one short, and at most a tenth short; each is the more lenient one in some banks.
  const lenient = Math.min(Math.floor(exact + epsilon), Math.ceil(exact * (1 - tolerance) - epsilon));
  return Math.max(1, lenient);
}

function requireShares(shares: readonly number[]): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.some((share) => !(share >= 0)) || sum > 1 + sumTolerance)
    throw new RangeError("The shares of a blueprint lie between 0 and 1 and sum to 1.");
}
