import fc from "fast-check";
import { expect, test } from "vitest";
import { createPostings } from "./postings.ts";

test("it holds what a map of sets holds", () => {
  const step = fc.record({ remove: fc.boolean(), feature: fc.integer({ min: 1, max: 60 }), slot: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), fc.constantFrom(1, 0x1000, 0x1000_0001), (steps, stride) => {
      const postings = createPostings();
      const model = new Map<number, Set<number>>();
      for (const { remove, feature, slot } of steps) {
        const key = Math.imul(feature, stride) >>> 0;
        const slots = model.get(key) ?? new Set();
        model.set(key, slots);
        if (remove) {
          postings.remove(key, slot);
          slots.delete(slot);
        } else if (!slots.has(slot)) {
          postings.add(key, slot);
          slots.add(slot);
        }
      }
      for (const [key, slots] of model) {
        const out = new Uint32Array(100);
        const end = postings.collect(key, out, 2);
        expect(postings.count(key)).toBe(slots.size);
        expect([...out.subarray(2, end)].sort()).toEqual([...slots].sort());
      }
    }),
  );
});

test("it grows, and reads no more than there is room for", () => {
  const postings = createPostings();
  for (let at = 0; at < 50_000; at += 1) {
    postings.add(at * 2_654_435_761, at);
    postings.add(7, at);
  }
  expect(postings.count(7)).toBe(50_000);
  const out = new Uint32Array(10);
  expect(postings.collect(7, out, 4)).toBe(10);
  expect(postings.collect((49_999 * 2_654_435_761) >>> 0, out, 0)).toBe(1);
  expect(out[0]).toBe(49_999);
});
