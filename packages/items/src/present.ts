import { seededRandom, shuffledIndexes } from "./random.ts";
import type { Gap, Item, ItemOf } from "./schema.ts";
import type { Arrangement, Choice, GapView, QuestionView } from "./types.ts";

export type Presented = {
  /** May be shown to the learner. */
  question: QuestionView;
  /** Gives the answer away: stays with whoever grades. */
  arrangement: Arrangement;
};

/** Key of a displayed position: "1", "2", … */
export const positionKey = (position: number): string => String(position + 1);
/** Key of a displayed right-hand side: "a", "b", … (20 at most by the schema). */
export const letterKey = (position: number): string => String.fromCharCode(97 + position);

/**
 * What a learner is asked, with neutral keys by displayed position, so that no key tells the authored order.
 * The same item and seed give the same presentation on every device; nothing has to be stored but the seed.
 */
export function presentItem(item: Item, seed: string): Presented {
  const arrangement = arrange(item, seed);
  return { question: viewOf(item, arrangement), arrangement };
}

/** The order things are shown in: displayed position → authored index. */
export function arrange(item: Item, seed: string): Arrangement {
  // The item's id is mixed in, so that one seed for a whole session does not repeat one permutation.
  const mix = (part: string, length: number) => shuffledIndexes(length, seededRandom(`${seed}|${item.id}|${part}`));
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return only(item.shuffle ? mix("options", item.options.length) : authored(item.options.length));
    case "ordering":
      return only(jumbled(item.entries, seededRandom(`${seed}|${item.id}|entries`)));
    case "matching": {
      const sides = rightSides(item);
      // A right-hand side that fits several left sides is shown once.
      const distinct = sides
        .map((_, index) => index)
        .filter((index) => sides.indexOf(sides[index] as string) === index);
      return {
        order: mix("left", item.pairs.length),
        right: mix("right", distinct.length).map((index) => distinct[index] as number),
        gaps: {},
      };
    }
    case "cloze":
      return {
        order: [],
        right: [],
        gaps: Object.fromEntries(
          Object.entries(item.gaps).flatMap(([name, gap]) =>
            gap.kind === "select" ? [[name, mix(`gap:${name}`, gap.options.length)]] : [],
          ),
        ),
      };
    default:
      return only([]);
  }
}

/** Right-hand sides of a matching as authored: those of the pairs, then the distractors. */
export function rightSides(item: ItemOf<"matching">): string[] {
  return [...item.pairs.map((pair) => pair.right), ...item.distractors];
}

const only = (order: number[]): Arrangement => ({ order, right: [], gaps: {} });
const authored = (length: number) => Array.from({ length }, (_, index) => index);

/** A random order that is not the right one; entries with the same text count as one and the same. */
function jumbled(entries: string[], random: () => number): number[] {
  for (let attempt = 0; attempt < 20; attempt++) {
    const order = shuffledIndexes(entries.length, random);
    if (order.some((authoredIndex, position) => entries[authoredIndex] !== entries[position])) return order;
  }
  // Turning by one place changes every sequence except that of equal entries, where every order is right.
  return entries.map((_, index) => (index + 1) % entries.length);
}

function viewOf(item: Item, arrangement: Arrangement): QuestionView {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return {
        type: item.type,
        options: choices(arrangement.order, (index) => item.options[index]?.text, positionKey),
      };
    case "true-false":
    case "short-answer":
      return { type: item.type };
    case "numeric":
      return { type: item.type, units: symbols(item), unitRequired: item.unitRequired };
    case "ordering":
      return { type: item.type, entries: choices(arrangement.order, (index) => item.entries[index], positionKey) };
    case "matching": {
      const sides = rightSides(item);
      return {
        type: item.type,
        left: choices(arrangement.order, (index) => item.pairs[index]?.left, positionKey),
        right: choices(arrangement.right, (index) => sides[index], letterKey),
      };
    }
    case "cloze":
      return {
        type: item.type,
        text: item.text,
        gaps: Object.fromEntries(
          Object.entries(item.gaps).map(([name, gap]) => [name, gapView(gap, arrangement.gaps[name] ?? [])]),
        ),
      };
  }
}

function gapView(gap: Gap, order: number[]): GapView {
  if (gap.kind === "text") return { kind: "text" };
  if (gap.kind === "number") return { kind: "number", units: symbols(gap) };
  return { kind: "select", options: choices(order, (index) => gap.options[index]?.text, positionKey) };
}

const symbols = (numeric: { units?: { symbol: string }[] | undefined }) => numeric.units?.map((u) => u.symbol) ?? [];

function choices(
  order: number[],
  textAt: (authoredIndex: number) => string | undefined,
  keyAt: (position: number) => string,
): Choice[] {
  return order.map((authoredIndex, position) => ({ key: keyAt(position), text: textAt(authoredIndex) ?? "" }));
}
