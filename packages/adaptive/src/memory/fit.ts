/**
 * Fitting FSRS-6 to one learner: the parameters of highest posterior probability given the learner's reviews.
 *
 * Parameters are logarithms of the factor by which they differ from the defaults, θᵢ = ln(wᵢ / defaultᵢ), with a normal
 * prior around 0: nobody's memory is anything at all, so little data moves them little. The posterior is climbed by Fisher
 * scoring (Newton's method with the expected information; McCullagh and Nelder 1989, "Generalized Linear Models",
 * section 2.5) with Levenberg-Marquardt damping (Marquardt 1963). Derivatives are finite differences.
 */
import { solvePositive } from "../cholesky.ts";
import type { ReviewLog } from "./history.ts";
import { recallChances, remembered } from "./log-loss.ts";
import { defaultParameters, type MemoryParameters, parameterBounds } from "./parameters.ts";

/** Standard deviations of the prior: the first stabilities differ most between people, their material and their start. */
const priorSd = defaultParameters.map((_, index) => (index < 4 ? 1 : 0.5));
const maxSteps = 8;
/** Log posterior (nats over all reviews) below which a further step is not worth its time. */
const worthwhileGain = 0.1;
const difference = 1e-3;
/** No parameter moves by more than a factor of e in one step: far away the quadratic picture is wrong. */
const longestMove = 1;

type Point = { theta: Float64Array; chances: Float64Array; loss: number };

/** Fits on all reviews of the log. The same log gives the same parameters everywhere. An empty log gives the defaults. */
export function fitParameters(log: ReviewLog): MemoryParameters {
  let point = at(new Float64Array(defaultParameters.length), log);
  let damping = 1e-3;
  for (let step = 0; step < maxSteps; step += 1) {
    const { gradient, information } = slope(point, log);
    let next: Point | null = null;
    for (let attempt = 0; attempt < 6 && !next; attempt += 1) {
      const move = solvePositive(damped(information, damping), gradient);
      const tried = at(
        point.theta.map((value, i) => value - Math.min(longestMove, Math.max(-longestMove, move[i] as number))),
        log,
      );
      if (tried.loss < point.loss) next = tried;
      damping *= next ? 0.2 : 10;
    }
    if (!next) break;
    const gain = point.loss - next.loss;
    point = next;
    if (gain < worthwhileGain) break;
  }
  return parametersAt(point.theta);
}

function parametersAt(theta: Float64Array): MemoryParameters {
  return parameterBounds.map(([low, high], i) =>
    Math.min(high, Math.max(low, (defaultParameters[i] as number) * Math.exp(theta[i] as number))),
  );
}

/** A point with its predictions and its negative log posterior. */
function at(theta: Float64Array, log: ReviewLog): Point {
  const chances = recallChances(parametersAt(theta), log);
  let loss = 0;
  for (const [index, chance] of chances.entries())
    if (!Number.isNaN(chance)) loss -= Math.log(remembered(log.grades[index] as number) ? chance : 1 - chance);
  for (const [i, value] of theta.entries()) loss += 0.5 * (value / (priorSd[i] as number)) ** 2;
  return { theta, chances, loss };
}

/** Gradient of the negative log posterior, and the lower triangle of its expected second derivatives. */
function slope({ theta, chances }: Point, log: ReviewLog) {
  const derivatives = Array.from(theta, (_, i) => derivative(theta, chances, i, log));
  const gradient = theta.map((value, i) => value / (priorSd[i] as number) ** 2);
  const information = Array.from(theta, (_, i) => {
    const row = new Float64Array(theta.length);
    row[i] = 1 / (priorSd[i] as number) ** 2;
    return row;
  });
  const here = new Float64Array(theta.length);
  for (const [index, chance] of chances.entries()) {
    if (Number.isNaN(chance)) continue;
    const weight = 1 / (chance * (1 - chance));
    const error = chance - (remembered(log.grades[index] as number) ? 1 : 0);
    for (let i = 0; i < here.length; i += 1) here[i] = (derivatives[i] as Float64Array)[index] as number;
    for (let i = 0; i < here.length; i += 1) {
      const scaled = weight * (here[i] as number);
      gradient[i] = (gradient[i] as number) + error * scaled;
      const row = information[i] as Float64Array;
      for (let j = 0; j <= i; j += 1) row[j] = (row[j] as number) + scaled * (here[j] as number);
    }
  }
  return { gradient, information };
}

/** How each review's chance of recall changes with θᵢ. Taken downwards at an upper bound, where upwards nothing moves. */
function derivative(theta: Float64Array, chances: Float64Array, i: number, log: ReviewLog): Float64Array {
  const atUpperBound = (parametersAt(theta)[i] as number) >= (parameterBounds[i]?.[1] as number);
  const change = atUpperBound ? -difference : difference;
  const moved = theta.slice();
  moved[i] = (moved[i] as number) + change;
  return recallChances(parametersAt(moved), log).map((chance, index) => (chance - (chances[index] as number)) / change);
}

/** A copy with the diagonal enlarged: the more damping, the shorter and the steeper the step. */
function damped(information: readonly Float64Array[], damping: number): Float64Array[] {
  return information.map((row, i) => {
    const copy = row.slice();
    copy[i] = (copy[i] as number) * (1 + damping);
    return copy;
  });
}
