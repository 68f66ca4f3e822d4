/** The part of the bank that a subject's placement test draws from. */
import { scopeKey } from "@quizmentor/adaptive";
import {
  buildPlacementBank,
  type PlacementBank,
  type PlacementItem,
  type PlacementSkill,
} from "@quizmentor/adaptive/placement";
import type { LoadedBank } from "../practice/index.ts";

export type SubjectTest = { skills: PlacementSkill[]; bank: PlacementBank };

/** Items of each skill that a test can choose from: plenty for 20 questions, and no bank is too large for a request. */
const mostPerSkill = 100;

const built = new WeakMap<LoadedBank, Map<string, SubjectTest>>();

/** Skills of a subject that have questions, and those questions; suspended ones are not among them. */
export function subjectTest(bank: LoadedBank, subjectId: string): SubjectTest {
  const bySubject = built.get(bank) ?? new Map<string, SubjectTest>();
  built.set(bank, bySubject);
  const test = bySubject.get(subjectId) ?? build(bank, subjectId);
  bySubject.set(subjectId, test);
  return test;
}

function build({ bank }: LoadedBank, subjectId: string): SubjectTest {
  const shelves = bank.scopes.get(scopeKey({ kind: "subject", id: subjectId })) ?? [];
  const items = new Map<string, PlacementItem>();
  for (const { calibrated, uncalibrated } of shelves) {
    const measured = spread(calibrated.items, mostPerSkill);
    for (const item of [...measured, ...spread(uncalibrated.items, mostPerSkill - measured.length)]) {
      const { id, skills, discrimination, difficulty, guess } = item;
      const curve = { discrimination, difficulty: difficulty.mean, guess };
      items.set(id, { id, skills, curve, difficultyVariance: difficulty.variance });
    }
  }
  const skills = shelves.map(({ skill: { id, requires } }) => ({ id, requires: [...requires] }));
  return { skills, bank: buildPlacementBank([...items.values()], skills) };
}

/** So many at most, evenly from a list that is sorted by difficulty. */
function spread<T>(sorted: readonly T[], most: number): readonly T[] {
  if (sorted.length <= most) return sorted;
  return Array.from({ length: most }, (_, index) => sorted[Math.floor((index * sorted.length) / most)] as T);
}
