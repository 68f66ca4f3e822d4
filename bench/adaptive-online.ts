/**
 * What the online engine costs: predicting and learning per answer, and a pick from a large bank. Runs alone and prints
 * JSON: `node scripts/node24.mjs bench/adaptive-online.ts`.
 */
import { type LearnerState, newLearner, predict, randomFrom, update } from "@quizmentor/adaptive";
import { bankOf, timePicks } from "./picking.ts";
import { median, percentile } from "./statistics.ts";

/** Microseconds per answer of one learner who practises so many skills, two skills in some items. */
function timeAnswers(skills: number) {
  const random = randomFrom(`answers in ${skills} skills`);
  const any = () => `skill ${Math.floor(random() * skills)}`;
  const items = Array.from({ length: 1_000 }, (_, index) => ({
    skills: [...new Set(index % 4 === 0 ? [any(), any()] : [any()])],
    difficulty: { mean: 3 * random() - 1.5, variance: 0.3 },
    discrimination: 0.7 + random(),
    guess: random() < 0.5 ? 0.25 : 0,
  }));
  let state: LearnerState = newLearner(0);
  const times: number[] = [];
  for (let round = 0; round < 20_000; round += 1) {
    const item = items[round % items.length] as (typeof items)[number];
    const startedAt = performance.now();
    const expected = predict(state, item, round * 1_000);
    state = update(state, item, { credit: expected > random() ? 1 : 0 }, round * 1_000);
    times.push(1_000 * (performance.now() - startedAt));
  }
  const measured = times.slice(2_000);
  const mean = measured.reduce((sum, time) => sum + time, 0) / measured.length;
  return { skills, meanMicroseconds: mean, p99Microseconds: percentile(measured, 0.99) };
}

export function measureOnline() {
  const picks = timePicks(bankOf(100_000));
  return {
    answers: [20, 100, 400].map(timeAnswers),
    pick: { items: 100_000, medianMs: median(picks), p99Ms: percentile(picks, 0.99) },
  };
}

if (import.meta.main) console.log(JSON.stringify(measureOnline(), null, 2));
