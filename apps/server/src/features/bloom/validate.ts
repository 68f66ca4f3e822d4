/** Reviewing questions as they are written or handed in, stored or not. */
import { duplicateText, type LevelEstimate, levelText, reviewItem } from "@quizmentor/bloom";
import type { BloomReview } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import { type ItemType, itemSchema, itemTypes } from "@quizmentor/items/schema";
import { zodFaults } from "../../http/problem.ts";
import type { BloomOptions } from "./options.ts";
import { levelView, nearQuestions, reviewView } from "./views.ts";

export type Given = { content: Record<string, unknown>; objective?: string | undefined; itemId?: string | undefined };

export type Validated = {
  review: BloomReview | null;
  level: BloomReview["level"];
  faults: { path: string; message: string }[];
};

/** Near-duplicates named at most. */
const mostDuplicates = 8;
/** Questions of a batch between two looks at what else there is to do. */
const turn = 20;

export async function validateQuestion(options: BloomOptions, given: Given): Promise<Validated> {
  const { item, text, form, faults } = readContent(given.content);
  const [level] = await options.classifier().classify([{ text, form, objective: given.objective }]);
  return view(options, given, item, level as LevelEstimate, faults);
}

/** The same for many, in order; each is given as soon as it is known. */
export async function* validateQuestions(
  options: BloomOptions,
  items: readonly Given[],
): AsyncGenerator<Validated & { index: number; done: number; total: number }> {
  for (let start = 0; start < items.length; start += turn) {
    const batch = items.slice(start, start + turn).map((given) => ({ given, ...readContent(given.content) }));
    const levels = await options
      .classifier()
      .classify(batch.map(({ given, text, form }) => ({ text, form, objective: given.objective })));
    for (const [position, { given, item, faults }] of batch.entries()) {
      const index = start + position;
      const validated = await view(options, given, item, levels[position] as LevelEstimate, faults);
      yield { index, done: index + 1, total: items.length, ...validated };
    }
  }
}

async function view(
  { database, bankIndex }: BloomOptions,
  given: Given,
  item: Item | null,
  level: LevelEstimate,
  faults: Validated["faults"],
): Promise<Validated> {
  if (!item) return { review: null, level: levelView(level), faults };
  const index = await bankIndex.current();
  const found = index.find(duplicateText(item), {
    limit: mostDuplicates,
    ...(given.itemId !== undefined && { except: given.itemId }),
  });
  const review = reviewItem(item, level);
  return {
    review: reviewView(item, review, await nearQuestions(database, found)),
    level: levelView(level),
    faults,
  };
}

/**
 * The item, as far as it is one. A name and skills are no part of what is reviewed: an author may give them last. Of
 * content that is no item, the stem is read all the same.
 */
export function readContent(content: Record<string, unknown>): {
  item: Item | null;
  text: string;
  form: ItemType | undefined;
  faults: Validated["faults"];
} {
  const parsed = itemSchema.safeParse({ ...content, id: "draft", skills: ["draft"] });
  if (parsed.success) return { item: parsed.data, text: levelText(parsed.data), form: parsed.data.type, faults: [] };
  const stem = typeof content.stem === "string" ? content.stem : "";
  const form = itemTypes.find((type) => type === content.type);
  return { item: null, text: levelText({ type: "short-answer", stem }), form, faults: zodFaults(parsed.error, "") };
}
