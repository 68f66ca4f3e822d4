/** Learners whose memory is FSRS-6 with known parameters, for tests and measurements. */
import { randomFrom } from "../../random.ts";
import { fsrs, type Grade, grades, type MemoryState } from "../fsrs.ts";
import type { Review } from "../history.ts";
import { daysAtOffset, elapsedDays, type Memory, review } from "../memory.ts";
import { defaultParameters, type MemoryParameters, parameterBounds } from "../parameters.ts";

const dayMs = 86_400_000;
const start = Date.UTC(2025, 0, 6);
export const utcDays = daysAtOffset(0);

/** Standard normal numbers (Box and Muller 1958). */
const normalFrom = (random: () => number) => (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * A plausible person: every default times a log-normal factor, first stabilities (which differ most between people)
 * with σ 0.7, the others with σ 0.3, within the permitted bounds.
 */
export function randomParameters(seed: string): MemoryParameters {
  const normal = normalFrom(randomFrom(seed));
  const values = defaultParameters.map((value, index) => value * Math.exp((index < 4 ? 0.7 : 0.3) * normal()));
  const first = values.slice(0, 4).sort((a, b) => a - b);
  return parameterBounds.map(([low, high], index) =>
    Math.min(high, Math.max(low, first[index] ?? (values[index] as number))),
  );
}

export type SimulatedReview = Review & {
  /** True chance of recall before the answer; null for the first. */ chance: number | null;
};

/**
 * Months of study: on nine of ten days up to ten new items and up to `perDay` reviews, as the default parameters
 * schedule them, overdue ones first. Half of what was forgotten is asked again the same day.
 */
export function simulateLearner(seed: string, truth: MemoryParameters, count: number, perDay = 80): SimulatedReview[] {
  const random = randomFrom(seed);
  const model = fsrs(truth);
  const log: SimulatedReview[] = [];
  const memories = new Map<string, Memory>();
  const states = new Map<string, MemoryState>();

  const answer = (item: string, time: number): Grade => {
    const planned = memories.get(item) ?? null;
    const state = states.get(item) ?? null;
    const days = planned ? elapsedDays(planned.lastReview, time, utcDays) : 0;
    const chance = state ? model.recall(days, state.stability) : null;
    const grade = drawGrade(random, chance);
    memories.set(item, review(planned, grade, time, defaultParameters, { dayOf: utcDays }));
    states.set(item, model.next(state, days, grade));
    log.push({ item, time, grade, chance });
    return grade;
  };

  for (let day = 0; log.length < count; day += 1) {
    if (random() < 0.1) continue;
    const now = start + day * dayMs + Math.floor(random() * 0.9 * dayMs);
    const due = [...memories]
      .filter(([, memory]) => utcDays(memory.due) <= utcDays(now))
      .sort(([, a], [, b]) => a.due - b.due)
      .slice(0, perDay)
      .map(([item]) => item);
    const fresh = Array.from({ length: 10 }, (_, index) => `item-${memories.size + index}`);
    for (const [index, item] of [...due, ...fresh].entries())
      if (answer(item, now + index * 10_000) === grades.again && random() < 0.5)
        answer(item, now + index * 10_000 + 5_000);
  }
  return log.slice(0, count);
}

/** Grades as people give them: first answers are forgotten one time in five, remembered ones are mostly Good. */
function drawGrade(random: () => number, chance: number | null): Grade {
  if (random() >= (chance ?? 0.8)) return grades.again;
  const kind = random();
  return kind < 0.15 ? grades.hard : kind < 0.85 ? grades.good : grades.easy;
}
