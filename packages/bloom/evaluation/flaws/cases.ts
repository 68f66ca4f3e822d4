/**
 * The test set for item-writing flaws: clean items, the same items with one injected flaw each, and sets of items with
 * and without a bias of the key's position. Written from the definitions in `kinds.ts`, without regard to any rule.
 */
import type { Item } from "@quizmentor/items";
import { seededRandom } from "../../../items/src/random.ts";
import type { FlawKind } from "../../src/flaws/kinds.ts";
import { type FlawSet, flawSets, readCleanItems, readInjections } from "./fixtures/read.ts";
import { inject } from "./injections.ts";
import { type KeyPositionCase, keyPositionSets } from "./key-position.ts";

/** An item with the flaw `kind`. A finder may report `alsoAllowed` too; anything else is a false alarm. */
export type FlawCase = { name: string; kind: FlawKind; item: Item; carrier: Item; alsoAllowed: FlawKind[] };

/** Items without any of the flaws. */
export const cleanItems = (sets: readonly FlawSet[] = flawSets): Item[] => sets.flatMap(readCleanItems);

/** Cases of each kind that one item can show, at least: 40 in the first set, then 20, 15, 5 (hard kinds more) and 12. */
export const flawCases = (sets: readonly FlawSet[] = flawSets): FlawCase[] => sets.flatMap(casesOf);

/** Whether the text of a case was kept from whoever wrote the rules: it has an odd number; the fourth set was read whole. */
export const isHeldBack = ({ name }: Pick<FlawCase, "name">): boolean =>
  !name.startsWith("fourth") && Number(/\d+$/.exec(name)) % 2 === 1;

function casesOf(set: FlawSet): FlawCase[] {
  const carriers = new Map(readCleanItems(set).map((item) => [item.id, item]));
  return readInjections(set).flatMap(({ kind, cases }) =>
    cases.map((injection, index) => {
      const carrier = carriers.get(injection.on);
      if (!carrier) throw new Error(`${kind}: there is no clean item ${injection.on}`);
      const name = `${set}-${kind}-${index + 1}`;
      return { name, kind, item: inject(carrier, injection, name), carrier, alsoAllowed: injection.alsoAllowed };
    }),
  );
}

/** 40 sets whose keys favour one position, and 40 of the same sizes whose keys are drawn. */
export const keyPositionCases = (): KeyPositionCase[] =>
  keyPositionSets(cleanItems(["first"]), seededRandom("key-position"));
