/** What a pick costs in a small bank and in a large one. */
import {
  authorDifficulty,
  type Bank,
  type BankItem,
  type BankSkill,
  buildBank,
  newLearner,
  pick,
  randomFrom,
} from "@quizmentor/adaptive";
import { bloomLevels } from "@quizmentor/items/schema";
import { median, percentile } from "./statistics.ts";

const skillsPerBank = (items: number) => Math.max(5, Math.min(400, Math.round(items / 50)));

/** A bank of so many items, a fifth of them uncalibrated. */
export function bankOf(size: number): Bank {
  const random = randomFrom(`bank of ${size}`);
  const skills: BankSkill[] = Array.from({ length: skillsPerBank(size) }, (_, index) => ({
    id: `skill ${index}`,
    subject: `subject ${index % 10}`,
    topic: `topic ${index % 40}`,
    requires: index % 3 === 0 && index > 0 ? [`skill ${index - 1}`] : [],
  }));
  const items: BankItem[] = Array.from({ length: size }, (_, index) => {
    const skill = skills[Math.floor(random() * skills.length)] as BankSkill;
    return {
      id: `item ${index}`,
      subject: skill.subject,
      topic: skill.topic,
      skills: [skill.id],
      difficulty: authorDifficulty(1 + 4 * random()),
      discrimination: 0.7 + 0.6 * random(),
      guess: random() < 0.5 ? 0.25 : 0,
      bloom: bloomLevels[index % bloomLevels.length] ?? null,
      family: index % 10 === 0 ? `family ${index % 1_000}` : null,
      exposure: random() / size,
      answers: random() < 0.8 ? 100 : 0,
    };
  });
  return buildBank(items, skills);
}

/** Milliseconds per pick, for one newcomer who meets one item after another. */
export function timePicks(bank: Bank): number[] {
  const lastSeen = new Map<string, number>();
  const recent: string[] = [];
  const state = newLearner(0);
  const times: number[] = [];
  for (let round = 1; round <= 2_000; round += 1) {
    const startedAt = performance.now();
    const picked = pick(bank, state, {
      scope: { kind: "mix" },
      lastSeen,
      recent: recent.slice(-8),
      sequence: round,
      practisedNow: new Map(),
      now: 0,
      seed: `pick ${round}`,
    });
    times.push(performance.now() - startedAt);
    if (!picked) continue;
    lastSeen.set(picked.item.id, round);
    recent.push(picked.item.id);
  }
  return times.slice(200);
}

export function measurePicking() {
  const small = timePicks(bankOf(100));
  const large = timePicks(bankOf(100_000));
  return {
    smallMedianMs: median(small),
    largeMedianMs: median(large),
    largeP99Ms: percentile(large, 0.99),
    extraMedianMs: median(large) - median(small),
  };
}
