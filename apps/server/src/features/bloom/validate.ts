/** Reviewing questions as they are written or handed in, stored or not. */
import { type LevelEstimate, levelText, reviewItem } from "@quizmentor/bloom";
import type { BloomReview } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import { type ItemType, itemSchema, itemTypes } from "@quizmentor/items/schema";
import { zodFaults } from "../../http/problem.ts";
import { encodeItemsIfPossible, findNear } from "./near.ts";
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
  const [vector = null] = item ? await encodeItemsIfPossible(options, [item]) : [];
  return view(options, given, { item, vector, level: level as LevelEstimate, faults });
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
    const whole = batch.flatMap(({ item }) => (item ? [item] : []));
    const vectors = (await encodeItemsIfPossible(options, whole)).values();
    for (const [position, { given, item, faults }] of batch.entries()) {
      const index = start + position;
      const vector = (item && vectors.next().value) ?? null;
      const validated = await view(options, given, { item, vector, level: levels[position] as LevelEstimate, faults });
      yield { index, done: index + 1, total: items.length, ...validated };
    }
  }
}

type Read = { item: Item | null; vector: Float32Array | null; level: LevelEstimate; faults: Validated["faults"] };

async function view(options: BloomOptions, given: Given, { item, vector, level, faults }: Read): Promise<Validated> {
  if (!item) return { review: null, level: levelView(level), faults };
  const found = await findNear(options, { item, id: given.itemId, vector }, mostDuplicates);
  const review = reviewItem(item, level);
  return {
    review: reviewView(item, review, await nearQuestions(options.database, found)),
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
