import { bloomLevels } from "@quizmentor/items/schema";
import { expect, test } from "vitest";
import { item } from "../../../items/test/arbitrary.ts";
import { expectedTime } from "./time.ts";

const choice = (stem: string, texts = ["Yes", "No"]) =>
  item("single-choice", {
    stem,
    options: texts.map((text, index) => (index === 0 ? { text, correct: true } : { text })),
  });

test("238 words of running text take a minute to read", () => {
  const statement = item("true-false", { stem: "word ".repeat(238), answer: true });
  expect(expectedTime(statement, null).readSeconds).toBe(60);
});

test("the parts add up", () => {
  const { readSeconds, answerSeconds, seconds } = expectedTime(choice("Which one?"), "apply");
  expect(seconds).toBeCloseTo(readSeconds + answerSeconds, 5);
});

test("higher levels take longer, and an unknown level lies between the lowest and the highest", () => {
  const times = bloomLevels.map((level) => expectedTime(choice("Which one?"), level).answerSeconds);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const unknown = expectedTime(choice("Which one?"), null).answerSeconds;
  expect(unknown).toBeGreaterThan(times[0] as number);
  expect(unknown).toBeLessThan(times.at(-1) as number);
});

const words = "one two three four five six seven eight";

test("options, code, formulas and pictures add to reading", () => {
  const plain = expectedTime(choice("Which one?"), null).readSeconds;
  const stems = ["```js\nlet a = 1;\nlet b = 2;\n```", "$$\\int_0^1 x\\,dx$$", "![A graph](graph.svg)", words];
  for (const more of stems)
    expect(expectedTime(choice(`Which one?\n\n${more}`), null).readSeconds).toBeGreaterThan(plain);
  const inStem = expectedTime(choice(`Which one? ${words}`), null).readSeconds - plain;
  const inOption = expectedTime(choice("Which one?", ["Yes", `No ${words}`]), null).readSeconds - plain;
  expect(inOption).toBeGreaterThan(inStem);
});

test("more to decide takes longer to answer", () => {
  const several = item("multiple-choice", { options: [{ text: "a", correct: true }, { text: "b" }, { text: "c" }] });
  const single = choice("A question", ["a", "b", "c"]);
  const statement = item("true-false", { answer: true });
  const answer = (given: Parameters<typeof expectedTime>[0]) => expectedTime(given, "apply").answerSeconds;
  expect(answer(several)).toBeGreaterThan(answer(single));
  expect(answer(single)).toBeGreaterThan(answer(statement));
  const ordering = (entries: string[]) => item("ordering", { entries });
  expect(answer(ordering(["a", "b", "c", "d"]))).toBeGreaterThan(answer(ordering(["a", "b"])));
});

test("a script without spaces is read by its characters", () => {
  const chinese = item("true-false", { stem: "水".repeat(119) + "火".repeat(119), language: "zh", answer: true });
  expect(expectedTime(chinese, null).readSeconds).toBe(60);
  const korean = item("true-false", { stem: "지구는 태양을 돈다 ".repeat(80), language: "ko", answer: true });
  expect(expectedTime(korean, null).readSeconds).toBeCloseTo((240 * 60) / 238, 1);
});
