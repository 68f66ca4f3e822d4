/** Small banks and contexts for tests of the picker. */
import { type BankItem, type BankSkill, buildBank } from "../bank.ts";
import { authorDifficulty } from "../model.ts";
import type { PickContext } from "../pick.ts";

/** An item of skill `a` in the middle of the scale, calibrated. */
export const itemOf = (given: Partial<BankItem> & { id: string }): BankItem => ({
  subject: "s",
  topic: "t1",
  skills: ["a"],
  difficulty: authorDifficulty(3),
  discrimination: 1,
  guess: 0,
  bloom: null,
  family: null,
  exposure: 0,
  answers: 100,
  ...given,
});

/** Skills of one subject: the first two in topic `t1`, the second building on the first, all others in `t2`. */
export function skillsOf(names: readonly string[]): BankSkill[] {
  return names.map((id, index) => ({
    id,
    subject: "s",
    topic: index < 2 ? "t1" : "t2",
    requires: index === 1 ? [names[0] as string] : [],
  }));
}

/** So many items per skill, from the easiest to the hardest; every third can be guessed. */
export function bankOf(
  perSkill: number,
  names = ["a", "b", "c"],
  more: (index: number, skill: string) => Partial<BankItem> = () => ({}),
) {
  const skills = skillsOf(names);
  const items = skills.flatMap(({ id: skill, topic }) =>
    Array.from({ length: perSkill }, (_, n) =>
      itemOf({
        id: `${skill}${n}`,
        topic,
        skills: [skill],
        difficulty: authorDifficulty(1 + (4 * n) / Math.max(1, perSkill - 1)),
        guess: n % 3 === 0 ? 0.25 : 0,
        ...more(n, skill),
      }),
    ),
  );
  return buildBank(items, skills);
}

export const contextOf = (given: Partial<PickContext> = {}): PickContext => ({
  scope: { kind: "mix" },
  lastSeen: new Map(),
  sequence: 0,
  practisedNow: new Map(),
  now: 0,
  seed: "seed",
  ...given,
});
