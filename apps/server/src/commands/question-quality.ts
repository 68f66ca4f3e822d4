/** What the validator says of many questions together: for imports and for `quizmentor bloom review`. */
import {
  classifyLevel,
  createDuplicateIndex,
  duplicateText,
  type Flaw,
  type LevelModel,
  levelText,
  type Review,
  reviewItem,
  unevenKeys,
} from "@quizmentor/bloom";
import type { Item } from "@quizmentor/items";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";

export type ReviewedQuestion = {
  ref: string;
  level: BloomLevel;
  confidence: number;
  abstain: boolean;
  declared: BloomLevel | null;
  flaws: Flaw[];
  duplicates: { ref: string; verdict: "same" | "duplicate" | "related"; similarity: number }[];
};

export type QualityReport = {
  questions: number;
  levels: Record<BloomLevel, number>;
  uncertain: number;
  flawed: number;
  flaws: Record<string, number>;
  pairs: { same: number; duplicate: number; related: number };
  /** Numbers of options whose keys stand in one position more often than chance allows. */
  unevenKeys: number[];
};

export type Quality = {
  add(item: Item): ReviewedQuestion;
  report(): QualityReport;
};

/** Reviews questions one after the other; duplicates are looked for among those before. */
export function createQuality(model: LevelModel): Quality {
  const index = createDuplicateIndex();
  const flaws = new Map<string, number>();
  const keys = new Map<number, number[]>();
  const report: QualityReport = {
    questions: 0,
    levels: Object.fromEntries(bloomLevels.map((level) => [level, 0])) as Record<BloomLevel, number>,
    uncertain: 0,
    flawed: 0,
    flaws: {},
    pairs: { same: 0, duplicate: 0, related: 0 },
    unevenKeys: [],
  };
  const count = (item: Item, review: Review) => {
    report.questions += 1;
    report.levels[review.level.level] += 1;
    if (review.level.abstain) report.uncertain += 1;
    if (review.flaws.length > 0) report.flawed += 1;
    for (const kind of new Set(review.flaws.map((flaw) => flaw.kind))) flaws.set(kind, (flaws.get(kind) ?? 0) + 1);
    if (item.type !== "single-choice") return;
    const counts = keys.get(item.options.length) ?? new Array<number>(item.options.length).fill(0);
    const key = item.options.findIndex((option) => option.correct);
    counts[key] = (counts[key] ?? 0) + 1;
    keys.set(item.options.length, counts);
  };
  return {
    add(item) {
      const level = classifyLevel(model, levelText(item), { form: item.type });
      const review = reviewItem(item, level);
      count(item, review);
      const text = duplicateText(item);
      const found = index.find(text, { limit: 5, except: item.id });
      index.add(item.id, text);
      for (const { verdict } of found) report.pairs[verdict] += 1;
      return {
        ref: item.id,
        level: level.level,
        confidence: level.confidence,
        abstain: level.abstain,
        declared: item.bloom ?? null,
        flaws: review.flaws,
        duplicates: found.map(({ id, verdict, similarity }) => ({ ref: id, verdict, similarity })),
      };
    },
    report: () => ({
      ...report,
      flaws: Object.fromEntries([...flaws].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      unevenKeys: [...keys].filter(([, counts]) => unevenKeys(counts)).map(([options]) => options),
    }),
  };
}

/** The report in words, a line each. */
export function describeQuality(report: QualityReport): string[] {
  const { questions, levels, uncertain, flawed, flaws, pairs } = report;
  if (questions === 0) return ["Quality: no question to read."];
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${n} ${name}`)
      .join(", ") || "none";
  const lines = [
    `Quality: ${questions} questions read, ${flawed} with a flaw.`,
    `  Levels: ${list(levels)}; ${uncertain} uncertain.`,
    `  Flaws: ${list(flaws)}.`,
    `  Pairs that look alike: ${list(pairs)}.`,
  ];
  for (const options of report.unevenKeys)
    lines.push(
      `  In questions with ${options} options the right one stands in one position more often than chance allows.`,
    );
  return lines;
}
