import { expect, it } from "vitest";
import { cognitiveLoad, knowledgeDimension } from "../../../../../../packages/bloom/src/demand/index.ts";
import { item } from "../../../../../../packages/items/test/arbitrary.ts";
import { cueOf, loadParts } from "./grounds.ts";

const cueFor = (text: string, of: Parameters<typeof knowledgeDimension>[1] = { language: "en" }) =>
  cueOf(knowledgeDimension(text, of).why, text);

it("quotes the words that decided as they stand in the question", () => {
  expect(cueFor("Water expands when it freezes. **Why** does ice float?")).toEqual({ words: "Why" });
  expect(cueFor("Which *type\nof* rock is basalt?")).toEqual({ words: "type of" });
  expect(cueFor("WIE SICHER bist du bei deiner Antwort?", { language: "de" })).toEqual({ words: "WIE SICHER bist du" });
  // The last place is the one that counts; a longer word is not the cue.
  expect(cueOf("why", "Why not? The whys are known. And why?")).toEqual({ words: "why" });
  expect(cueOf("trade-off (a+b)", "nothing of it")).toEqual({ words: "trade-off (a+b)" });
});

it("knows every ground that is no word of the question", () => {
  const bare = { language: "en" };
  expect(cueFor("The speed of the ball?", { type: "numeric" })).toEqual({ form: "numeric" });
  expect(cueFor("The planets?", { type: "ordering" })).toEqual({ form: "ordering" });
  expect(cueFor("And this?\n\n```js\nf(3)\n```", bare)).toEqual({ form: "code" });
  expect(cueFor("And this?\n\n$$\nx^2\n$$", bare)).toEqual({ form: "formula" });
  expect(cueFor("6 of 20 and 3 of 10?", bare)).toEqual({ form: "figures" });
  expect(cueFor("Whales?", bare)).toEqual({ form: "none" });
});

const stem = "If it is not so, what are 3 and 4?\n\n```js\na;\nb;\n```\n\nAnd $x$?";
const options = [{ text: "One", correct: true }, { text: "Two" }];
const pairs = [
  { left: "a", right: "1" },
  { left: "b", right: "2" },
  { left: "c", right: "3" },
];

it("knows everything that counts towards the load, one of it or several", () => {
  const items = [
    item("single-choice", { stem, options }),
    item("single-choice", { stem: "Is 3 not $x$ if so? `a`", options }),
    item("true-false", { stem: `${stem} Not if 5, and never $y$ unless so.`, answer: true }),
    item("ordering", { entries: ["One", "Two", "Three"] }),
    item("matching", { pairs, distractors: ["4"] }),
    item("cloze", { text: "One {{gap}} and {{other}}.", gaps: gapsNamed("gap", "other") }),
    item("cloze", { text: "One {{gap}}.", gaps: gapsNamed("gap") }),
  ];
  const seen = new Set<string>();
  for (const each of items) {
    const { why, elements } = cognitiveLoad(each);
    const parts = loadParts(why);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(elements);
    for (const text of why) seen.add(text.replace(/^\d+ /, ""));
  }
  expect(seen.size).toBeGreaterThanOrEqual(14);
  expect(loadParts(["3 sentences", "1 thing that is new here", "no number"])).toEqual([{ part: "sentence", count: 3 }]);
});

function gapsNamed(...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, { kind: "text" as const, accept: ["x"] }]));
}
