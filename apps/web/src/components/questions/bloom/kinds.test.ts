import { expect, it } from "vitest";
import { flawKinds } from "../../../../../../packages/bloom/src/flaws/kinds.ts";
import messages from "../../../../messages/en/bloom.json" with { type: "json" };

it("has a title, a reason and a remedy for every kind of flaw, and for no other", () => {
  expect(Object.keys(messages.kind).sort()).toEqual([...flawKinds].sort());
  for (const words of Object.values(messages.kind)) expect(Object.keys(words)).toEqual(["title", "why", "repair"]);
});
