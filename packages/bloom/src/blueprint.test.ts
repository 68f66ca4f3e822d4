import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Blueprint, type BlueprintCounts, type BlueprintReport, checkBlueprint } from "./blueprint.ts";

const skillIds = ["add", "carry", "round", "estimate"];

/** Whole percents that sum to 100, as shares. */
const shares = (parts: number) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: parts - 1, maxLength: parts - 1 })
    .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, index) => (cut - (cuts[index] as number)) / 100));

const blueprints: fc.Arbitrary<Blueprint> = fc.record({
  least: fc.integer({ min: 0, max: 120 }),
  levels: fc.option(shares(6).map((list) => Object.fromEntries(bloomLevels.map((level, i) => [level, list[i]])))),
  skills: fc.option(shares(4).map((list) => Object.fromEntries(skillIds.map((id, i) => [id, list[i] as number])))),
});

/** A bank as its questions: each of one level, or of none that is known, and of one to four skills. */
type Question = { level: BloomLevel | null; skills: string[] };
const banks = fc.array(
  fc.record({
    level: fc.option(fc.constantFrom(...bloomLevels)),
    skills: fc.subarray(skillIds, { minLength: 1 }),
  }),
  { maxLength: 80 },
);

function count(bank: readonly Question[]): BlueprintCounts {
  const of = (level: BloomLevel) => bank.filter((question) => question.level === level).length;
  return {
    questions: bank.length,
    levels: Object.fromEntries(bloomLevels.map((level) => [level, of(level)])) as BlueprintCounts["levels"],
    skills: new Map(skillIds.map((id) => [id, bank.filter(({ skills }) => skills.includes(id)).length])),
  };
}

/** The rule in its own words: one question at least, and less than one or at most a tenth short. */
const isEnough = (share: number, have: number, total: number) =>
  share === 0 || (have >= 1 && (share * total - have < 1 - 1e-6 || have >= 0.9 * share * total - 1e-6));

/** The questions that the report asks for, the free choices all made as `any` says. */
function written({ questions, cells }: BlueprintReport, any: Question): Question[] {
  const levels = cells.flatMap((cell) => (cell.kind === "level" ? Array(cell.missing).fill(cell.level) : []));
  const skills = cells.flatMap((cell) => (cell.kind === "skill" ? Array(cell.missing).fill(cell.skill) : []));
  expect(Math.max(levels.length, skills.length)).toBeLessThanOrEqual(questions.missing);
  return Array.from({ length: questions.missing }, (_, index) => ({
    level: levels[index] ?? any.level,
    skills: [skills[index] ?? any.skills[0]],
  }));
}

/** Fewest further questions that meet the blueprint, by trying every number. */
function fewest({ least, levels, skills }: Blueprint, { questions, ...counts }: BlueprintCounts): number {
  for (let further = 0; ; further += 1) {
    const total = questions + further;
    const missing = (share: number, have: number) => {
      let more = 0;
      while (!isEnough(share, have + more, total)) more += 1;
      return more;
    };
    const ofLevels = bloomLevels.map((level) => missing(levels?.[level] ?? 0, counts.levels[level]));
    const ofSkills = skillIds.map((id) => missing(skills?.[id] ?? 0, counts.skills.get(id) ?? 0));
    const fits = [ofLevels, ofSkills].every((list) => list.reduce((a, b) => a + b) <= further);
    if (total >= least && fits) return further;
  }
}

test("adding exactly the missing questions meets the blueprint", () => {
  fc.assert(
    fc.property(blueprints, banks, fc.constantFrom(...bloomLevels), fc.nat(3), (blueprint, bank, level, place) => {
      const report = checkBlueprint(blueprint, count(bank));
      const any = { level, skills: [skillIds[place] as string] };
      const after = checkBlueprint(blueprint, count([...bank, ...written(report, any)]));
      expect(after).toMatchObject({ met: true, questions: { missing: 0 } });
      expect(after.cells.every(({ missing }) => missing === 0)).toBe(true);
    }),
  );
});

test("no smaller number of questions would do", () => {
  fc.assert(
    fc.property(blueprints, banks, (blueprint, bank) => {
      const counts = count(bank);
      expect(checkBlueprint(blueprint, counts).questions.missing).toBe(fewest(blueprint, counts));
    }),
  );
});

test("a blueprint is met where every share and the number are, and only there", () => {
  fc.assert(
    fc.property(blueprints, banks, (blueprint, bank) => {
      const { met, cells } = checkBlueprint(blueprint, count(bank));
      const enough = cells.every(({ wanted, questions }) => isEnough(wanted, questions, bank.length));
      expect(met).toBe(enough && bank.length >= blueprint.least);
    }),
  );
});

test("without wishes only the number counts, and an empty bank meets an empty blueprint", () => {
  const nothing = { least: 0, levels: null, skills: null };
  expect(checkBlueprint(nothing, count([])).met).toBe(true);
  expect(checkBlueprint({ ...nothing, least: 3 }, count([])).questions).toEqual({ wanted: 3, have: 0, missing: 3 });
});

const half = (remember: number, apply: number): BlueprintCounts => ({
  ...{ questions: remember + apply, skills: new Map() },
  levels: { ...count([]).levels, remember, apply },
});
const halves: Blueprint = { least: 0, levels: { remember: 0.5, apply: 0.5 }, skills: null };

test.each([
  ["a question short of an even split", 3, 4, true],
  ["two short in a small bank", 2, 6, false],
  ["a tenth short in a large bank", 90, 110, true],
  ["more than a tenth short", 89, 111, false],
  ["none at all of what is wanted", 0, 1, false],
])("tolerance: %s", (_, remember, apply, met) => {
  expect(checkBlueprint(halves, half(remember, apply)).met).toBe(met);
});

test("a large and lopsided bank is answered at once, by the bank that has grown enough", () => {
  const report = checkBlueprint({ ...halves, levels: { remember: 0.01, create: 0.99 } }, half(1_000_000, 0));
  const total = 1_000_000 + report.questions.missing;
  // Ninety per cent of 99 % must be of the other level: the million may be 10.9 %.
  expect(total).toBeCloseTo(1_000_000 / (1 - 0.9 * 0.99), -2);
});

test("skills that are gone are left out; shares that cannot be are refused", () => {
  const blueprint = { least: 0, levels: null, skills: { add: 0.5, gone: 0.5 } };
  const bank: Question[] = [{ level: null, skills: ["add"] }];
  expect(checkBlueprint(blueprint, count(bank)).met).toBe(true);
  const wrongs: Record<string, number>[] = [{ add: 0.6, carry: 0.6 }, { add: -0.1 }, { add: Number.NaN }];
  for (const wrong of wrongs)
    expect(() => checkBlueprint({ ...blueprint, skills: wrong }, count(bank))).toThrow(RangeError);
});
