/** What was observed, to be held against the curve: mean credit in groups of learners of about one ability. */
import type { ObservedPoint } from "./findings.ts";

/** An answer with what the person's other answers say of the person. */
export type GivenAnswer = { credit: number; at: number; ability: { mean: number; variance: number } };

const mostGroups = 6;
const leastPerGroup = 12;
/** Persons of whom hardly anything else is known would all land in the middle and flatten the picture. */
const vaguest = 0.6;

/** Groups of about equal size, weakest first; none when there are too few answers for three. */
export function observedPoints(answers: readonly GivenAnswer[]): ObservedPoint[] {
  const known = answers
    .filter(({ ability }) => ability.variance <= vaguest)
    .sort((a, b) => a.ability.mean - b.ability.mean);
  const groups = Math.min(mostGroups, Math.floor(known.length / leastPerGroup));
  if (groups < 3) return [];
  return Array.from({ length: groups }, (_, group) => {
    const from = Math.round((group * known.length) / groups);
    const own = known.slice(from, Math.round(((group + 1) * known.length) / groups));
    const success = mean(own.map(({ credit }) => credit));
    return {
      ability: mean(own.map(({ ability }) => ability.mean)),
      success,
      ...wilson(success, own.length),
      answers: own.length,
    };
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** 95 % interval of a share (Wilson 1927); for partial credit, which scatters less, a little too wide. */
export function wilson(share: number, n: number): { low: number; high: number } {
  const z = 1.96;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
