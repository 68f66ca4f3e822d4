/** Sets of items for key-position-bias: the same sizes once with keys that pile up and once with keys that are drawn. */
import type { Item, ItemOf } from "@quizmentor/items";

export type KeyPositionCase = { items: Item[]; biased: boolean };

type SingleChoice = ItemOf<"single-choice">;

const sets = 40;
const smallest = 20;
const largest = 40;
/** Share of the items whose key stands in the favoured position. 14 of 20 with three options has p < 0.001. */
const shares = [0.7, 0.8, 0.9, 1];

/**
 * `sets` biased and `sets` fair sets. The order of options is fixed, since a position that is drawn anew for every
 * learner cannot be biased; items whose options have a natural order are left out.
 * @param random uniform numbers in [0, 1)
 */
export function keyPositionSets(pool: readonly Item[], random: () => number): KeyPositionCase[] {
  const movable = pool.filter(
    (item): item is SingleChoice => item.type === "single-choice" && item.shuffle && item.options.length >= 4,
  );
  if (movable.length < largest) throw new Error(`${largest} items with movable options are needed`);
  return Array.from({ length: sets }, (_, index) => {
    const size = smallest + ((index * 7) % (largest - smallest + 1));
    const optionCount = index % 3 === 0 ? 3 : 4;
    const favoured = index % optionCount;
    const piled = Math.round((shares[index % shares.length] as number) * size);
    const set = (positionOf: (index: number) => number) =>
      drawn(movable, size, random).map((item, place) => withKeyAt(item, positionOf(place), optionCount));
    const any = () => Math.floor(random() * optionCount);
    const other = () => (favoured + 1 + Math.floor(random() * (optionCount - 1))) % optionCount;
    return [
      {
        items: drawn(
          set((place) => (place < piled ? favoured : other())),
          size,
          random,
        ),
        biased: true,
      },
      { items: set(any), biased: false },
    ];
  }).flat();
}

/** `count` different entries in random order (Fisher and Yates). */
function drawn<T>(entries: readonly T[], count: number, random: () => number): T[] {
  const rest = [...entries];
  return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)[0] as T);
}

/** The item with `optionCount` of its options, its key at `position` (counted from 0). */
function withKeyAt(item: SingleChoice, position: number, optionCount: number): SingleChoice {
  const key = item.options.filter((option) => option.correct);
  const distractors = item.options.filter((option) => !option.correct).slice(0, optionCount - 1);
  return {
    ...item,
    options: [...distractors.slice(0, position), ...key, ...distractors.slice(position)],
    shuffle: false,
  };
}
