/** What a placement test needs and finds out, and how long the calibration of a large bank takes. */
import { randomFrom } from "@quizmentor/adaptive";
import { calibrate, successAt } from "@quizmentor/adaptive/irt";
import { simulatePlacement } from "@quizmentor/adaptive/placement";

const seeds = ["1", "2", "3"];
const size = { answers: 278_000, learners: 3_000, items: 17_000 };

/** Means over three simulated 3PL banks of 500 items with 1,000 examinees each. */
export function measurePlacement() {
  const reports = seeds.map((seed) =>
    simulatePlacement({
      bank: "3pl",
      items: 500,
      examinees: 1_000,
      policy: "default",
      seed,
      clock: () => performance.now(),
    }),
  );
  const mean = (pick: (report: (typeof reports)[number]) => number) =>
    reports.reduce((sum, report) => sum + pick(report), 0) / reports.length;
  return {
    meanItems: mean((report) => report.meanItems),
    meanSuccess: mean((report) => report.meanSuccess),
    rmse20: mean((report) => report.rmse20),
    bias20: Math.abs(mean((report) => report.bias20)),
    millisecondsPerPick: mean((report) => report.millisecondsPerPick ?? 0),
  };
}

/** Seconds to calibrate 278,000 answers of 3,000 learners to 17,000 items, by model. */
export function measureCalibration(): Record<"1pl" | "2pl" | "3pl", number> {
  const random = randomFrom("calibration");
  const uniform = (length: number) => Float64Array.from({ length }, () => 6 * random() - 3);
  const [ability, difficulty] = [uniform(size.learners), uniform(size.items)];
  const learner = Int32Array.from({ length: size.answers }, () => Math.floor(random() * size.learners));
  const item = Int32Array.from({ length: size.answers }, () => Math.floor(random() * size.items));
  const credit = Float64Array.from(learner, (who, row) => {
    const curve = { discrimination: 1, difficulty: difficulty[item[row] as number] as number, guess: 0.25 };
    return random() < successAt(curve, ability[who] as number) ? 1 : 0;
  });
  const guess = new Float64Array(size.items).fill(0.25);
  const seconds = (model: "1pl" | "2pl" | "3pl") => {
    const startedAt = performance.now();
    calibrate({ learner, item, credit }, { model, learners: size.learners, items: size.items, guess });
    return (performance.now() - startedAt) / 1000;
  };
  return { "1pl": seconds("1pl"), "2pl": seconds("2pl"), "3pl": seconds("3pl") };
}

if (import.meta.main) console.log(JSON.stringify({ placement: measurePlacement(), calibration: measureCalibration() }));
