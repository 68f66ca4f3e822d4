/**
 * Has an item become easier or harder than it was? Its first answers say how hard it was, and the later ones are
 * watched against that with the engine's cumulative sum. The calibration itself cannot tell: over all answers it finds
 * the middle between then and now. Nothing is kept between runs, so the same answers always give the same alarm.
 */
import { type Belief, expectedSuccess } from "@quizmentor/adaptive";
import { driftAlarm, type ItemCurve, informationAt, newDriftWatch, watchDrift } from "@quizmentor/adaptive/irt";
import type { Drift } from "./findings.ts";
import type { GivenAnswer } from "./points.ts";

/** So many answers say how hard the item was. */
const referenceAnswers = 200;
/** An alarm is over after so many further answers: by then the difficulty in use has followed. */
const alarmLasts = 1_000;

/** The latest drift of an item, from its answers in the order of time; null when there is none, or it is long ago. */
export function findDrift(answers: readonly GivenAnswer[], curve: ItemCurve): Drift | null {
  let found: { drift: Drift; end: number } | null = null;
  for (let from = 0; from + referenceAnswers < answers.length; ) {
    const start = from + referenceAnswers;
    const alarm = watch(answers, start, difficultyThen(answers.slice(from, start), curve), curve);
    if (!alarm) break;
    const since = new Date((answers[alarm.end - 1] as GivenAnswer).at).toISOString();
    found = { drift: { direction: alarm.direction, since }, end: alarm.end };
    from = alarm.end;
  }
  return found && answers.length - found.end < alarmLasts ? found.drift : null;
}

/**
 * Watches the answers from `start` on. What is not known of the difficulty then counts in the item's favour: it has
 * become easier when it is easier than the easiest it may have been.
 */
function watch(answers: readonly GivenAnswer[], start: number, then: Belief, curve: ItemCurve) {
  const error = Math.sqrt(then.variance);
  let [easier, harder] = [newDriftWatch(), newDriftWatch()];
  for (let index = start; index < answers.length; index += 1) {
    const answer = answers[index] as GivenAnswer;
    easier = watchDrift(easier, answer.credit, expectedCredit(answer, then.mean - error, curve));
    harder = watchDrift(harder, answer.credit, expectedCredit(answer, then.mean + error, curve));
    if (driftAlarm(easier) === "easier") return { direction: "easier" as const, end: index + 1 };
    if (driftAlarm(harder) === "harder") return { direction: "harder" as const, end: index + 1 };
  }
  return null;
}

function expectedCredit({ ability }: GivenAnswer, difficulty: number, { guess, discrimination }: ItemCurve): number {
  return expectedSuccess({ mean: ability.mean - difficulty, variance: ability.variance }, guess, discrimination);
}

const farthest = 8;

/** The difficulty at which the answers would earn what they earned; slope and guess are given. */
function difficultyThen(answers: readonly GivenAnswer[], curve: ItemCurve): Belief {
  const earned = answers.reduce((sum, { credit }) => sum + credit, 0);
  let [low, high] = [-farthest, farthest];
  while (high - low > 0.001) {
    const middle = (low + high) / 2;
    const expected = answers.reduce((sum, answer) => sum + expectedCredit(answer, middle, curve), 0);
    if (expected > earned) low = middle;
    else high = middle;
  }
  const mean = (low + high) / 2;
  const information = answers.reduce(
    (sum, { ability }) => sum + informationAt({ ...curve, difficulty: mean }, ability.mean),
    0,
  );
  return { mean, variance: 1 / Math.max(1, information) };
}
