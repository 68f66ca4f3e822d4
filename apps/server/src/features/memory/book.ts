/** What one learner remembers: a memory per item met, and how many reviews fall due on each day. */
import {
  balance,
  type Calendar,
  type DayOf,
  type DueItem,
  type Grade,
  type Memory,
  retrievability,
  review,
} from "@quizmentor/adaptive/memory";
import { daysIn } from "./day.ts";
import { offeredReviews } from "./due.ts";
import type { MemorySettings } from "./settings.ts";

/** Changes only by `put`, once what it takes in is stored. */
export class MemoryBook {
  readonly settings: MemorySettings;
  readonly dayOf: DayOf;
  readonly #memories: Map<string, Memory>;
  /** Day → reviews that fall due on it. */
  readonly #load = new Map<number, number>();
  /** What is offered on a day, worked out once: what is reviewed meanwhile leaves the list. */
  #offered: { day: number; items: DueItem[] } | null = null;

  constructor(settings: MemorySettings, memories: Map<string, Memory>) {
    this.settings = settings;
    this.dayOf = daysIn(settings.timeZone);
    this.#memories = memories;
    for (const memory of memories.values()) this.#count(memory, 1);
  }

  get size(): number {
    return this.#memories.size;
  }

  /** Memory of an item after an answer at `now`, its next review moved to a day with room. The book stays as it is. */
  review(item: string, grade: Grade, now: number, seed: string): Memory {
    const { parameters, desiredRetention, weekdays } = this.settings;
    const before = this.#memories.get(item) ?? null;
    const after = review(before, grade, now, parameters, { dayOf: this.dayOf, desiredRetention });
    const today = this.dayOf(now);
    const elapsed = before ? Math.max(0, today - this.dayOf(before.lastReview)) : 0;
    const dueBefore = before && this.dayOf(before.due);
    const calendar: Calendar = {
      weekdays,
      load: (day) => (this.#load.get(day) ?? 0) - (day === dueBefore ? 1 : 0),
    };
    return balance(after, today, elapsed, calendar, seed);
  }

  /** Takes in a memory that has been stored. */
  put(item: string, memory: Memory): void {
    const before = this.#memories.get(item);
    if (before) this.#count(before, -1);
    this.#memories.set(item, memory);
    this.#count(memory, 1);
    if (this.#offered) this.#offered.items = this.#offered.items.filter((due) => due.item !== item);
  }

  /** Reviews to offer at `now`, most urgent first, with the chance that each is still remembered. */
  due(now: number, isAvailable: (item: string) => boolean): { item: string; retrievability: number }[] {
    const day = this.dayOf(now);
    if (this.#offered?.day !== day)
      this.#offered = { day, items: offeredReviews(this.#memories, this.settings, this.dayOf, now, isAvailable) };
    return this.#offered.items.map(({ item, memory }) => ({
      item,
      retrievability: retrievability(memory, now, this.settings.parameters),
    }));
  }

  #count(memory: Memory, step: number): void {
    const day = this.dayOf(memory.due);
    this.#load.set(day, (this.#load.get(day) ?? 0) + step);
  }
}
