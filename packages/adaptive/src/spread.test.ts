/** What the picker does over many learners: exposure, overlap and exploration, beside always taking the most informative. */
import { beforeAll, describe, expect, test } from "vitest";
import { type Bank, type BankItem, buildBank } from "./bank.ts";
import { informationAt, successAt } from "./irt/curve.ts";
import { itemAbility, type LearnerState, newLearner, predict } from "./model.ts";
import { defaultWindow, pick } from "./pick.ts";
import { randomFrom } from "./random.ts";
import { contextOf, itemOf, skillsOf } from "./testing/banks.ts";
import { update } from "./update.ts";

const size = 900;
const learners = 120;
const rounds = 20;

const curveOf = (item: BankItem) => ({ ...item, difficulty: item.difficulty.mean });

function items(answers: (index: number) => number = () => 100): BankItem[] {
  const random = randomFrom("items");
  return Array.from({ length: size }, (_, n) =>
    itemOf({
      id: `item ${n}`,
      skills: [["a", "b", "c"][n % 3] as string],
      difficulty: { mean: -3 + 4 * random(), variance: 0.05 },
      discrimination: 0.5 + 1.5 * random(),
      answers: answers(n),
    }),
  );
}

type Choose = (bank: Bank, state: LearnerState, lastSeen: ReadonlyMap<string, number>, seed: string) => BankItem;

const picker: Choose = (bank, state, lastSeen, seed) =>
  pick(bank, state, contextOf({ lastSeen, sequence: lastSeen.size, seed }))?.item as BankItem;

/** The most informative unseen item in the window, for everybody the same. */
const greedy: Choose = (bank, state, lastSeen) => {
  let best: { item: BankItem; value: number } | null = null;
  for (const item of bank.items.values()) {
    if (lastSeen.has(item.id)) continue;
    const chance = predict(state, item, 0);
    const fits = chance >= defaultWindow.low && chance <= defaultWindow.high;
    const value = informationAt(curveOf(item), itemAbility(state, item, 0).mean) + (fits ? 10 : 0);
    if (!best || value > best.value) best = { item, value };
  }
  return best?.item as BankItem;
};

type Outcome = { highest: number; overlap: number; error: number; uncalibrated: number };

/** Many learners practise; between them the exposures are counted and the bank is built anew. */
function simulate(choose: Choose, bankItems: readonly BankItem[], build: boolean): Outcome {
  const random = randomFrom("answers");
  const counts = new Map<string, number>();
  let bank = buildBank(bankItems, skillsOf(["a", "b", "c"]));
  let squared = 0;
  let uncalibrated = 0;
  for (let learner = 0; learner < learners; learner += 1) {
    const ability = -1 + 2 * random();
    let state = newLearner(0);
    const lastSeen = new Map<string, number>();
    for (let n = 1; n <= rounds; n += 1) {
      const item = choose(bank, state, lastSeen, `${learner} ${n}`);
      if (item.answers < 30) uncalibrated += 1;
      counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
      lastSeen.set(item.id, n);
      state = update(state, item, { credit: random() < successAt(curveOf(item), ability) ? 1 : 0 }, 0);
    }
    squared += (itemAbility(state, { skills: ["a", "b", "c"] }, 0).mean - ability) ** 2;
    if (build && learner % 10 === 9) {
      const picks = (learner + 1) * rounds;
      const exposed = bankItems.map((item) => ({ ...item, exposure: (counts.get(item.id) ?? 0) / picks }));
      bank = buildBank(exposed, skillsOf(["a", "b", "c"]));
    }
  }
  const rates = [...counts.values()].map((count) => count / learners);
  return {
    highest: Math.max(...rates),
    // Share of items that two learners have in common (Chen, Ankenmann & Spray 2003, eq. 4).
    overlap: rates.reduce((sum, rate) => sum + rate * rate, 0) / rounds,
    error: Math.sqrt(squared / learners),
    uncalibrated: uncalibrated / (learners * rounds),
  };
}

describe("over many learners", () => {
  let [free, held, always]: (Outcome | null)[] = [null, null, null];
  beforeAll(() => {
    always = simulate(greedy, items(), false);
    free = simulate(picker, items(), false);
    held = simulate(picker, items(), true);
  });

  test("items are exposed less, and learners have less in common, at little loss of precision", () => {
    expect(held?.highest).toBeLessThan(0.4 * (always?.highest ?? 0));
    expect(held?.overlap).toBeLessThan(0.5 * (always?.overlap ?? 0));
    expect(held?.error).toBeLessThan(1.2 * (always?.error ?? 0));
  });

  test("knowing the exposure lowers it further", () => {
    expect(held?.highest).toBeLessThan(free?.highest ?? 0);
    expect(held?.overlap).toBeLessThan(free?.overlap ?? 0);
  });

  test.each([0.5, 0.2])("5 to 10 % of picks explore when %f of the items are uncalibrated", (share) => {
    const { uncalibrated } = simulate(
      picker,
      items((n) => (n % 10 < share * 10 ? 3 : 100)),
      false,
    );
    expect(uncalibrated).toBeGreaterThan(0.05);
    expect(uncalibrated).toBeLessThan(0.1);
  });
});
