/** A small bank with one question of every type, each in a topic of its own, and how to answer it. */
import type { Answer, Presentation, Question } from "@quizmentor/contracts";
import type { Item, ItemInput } from "@quizmentor/items";
import { itemSchema, itemTypes } from "@quizmentor/items/schema";
import type { Place, SubjectMap } from "../features/import/index.ts";

export type ItemType = (typeof itemTypes)[number];

const common = (type: ItemType) => ({
  id: `test-${type}`,
  skills: [`skill-${type}`],
  hints: ["A nudge.", "Nearly the answer."],
  explanation: "Because it is so.",
  stem: `Which one, of the type ${type}?`,
});

const questions: ItemInput[] = [
  {
    ...common("single-choice"),
    type: "single-choice",
    options: [{ text: "alpha", correct: true }, { text: "beta", feedback: "Not beta." }, { text: "gamma" }],
  },
  {
    ...common("multiple-choice"),
    type: "multiple-choice",
    options: [
      { text: "alpha", correct: true },
      { text: "beta", correct: true },
      { text: "gamma", correct: true },
      { text: "delta" },
    ],
  },
  { ...common("true-false"), type: "true-false", answer: true },
  { ...common("short-answer"), type: "short-answer", accept: ["Paris"] },
  {
    ...common("numeric"),
    type: "numeric",
    value: 9.81,
    tolerance: { absolute: 0.05 },
    units: [{ symbol: "m/s^2" }],
    unitRequired: true,
  },
  { ...common("ordering"), type: "ordering", entries: ["first", "second", "third"] },
  {
    ...common("matching"),
    type: "matching",
    pairs: [
      { left: "one", right: "uno" },
      { left: "two", right: "dos" },
      { left: "three", right: "tres" },
    ],
  },
  {
    ...common("cloze"),
    type: "cloze",
    text: "The {{animal}} has {{legs}} legs and says {{sound}}.",
    gaps: {
      animal: { kind: "text", accept: ["cat"] },
      legs: { kind: "number", value: 4 },
      sound: { kind: "select", options: [{ text: "meow", correct: true }, { text: "woof" }] },
    },
  },
];

export const bankItems: readonly Item[] = questions.map((question) => itemSchema.parse(question));

/** The subject of the bank: one topic with one skill per type. */
export const bankMap: SubjectMap = {
  subject: "test-subject",
  title: "Test subject",
  description: "For tests.",
  language: "en",
  topics: itemTypes.map((type) => ({
    id: `topic-${type}`,
    title: `Topic ${type}`,
    skills: [{ id: `skill-${type}`, title: `Skill ${type}`, requires: [] }],
  })),
};

export function bankPlace(type: ItemType): Place {
  return {
    subject: { slug: bankMap.subject, title: bankMap.title },
    topic: { slug: `topic-${type}`, title: `Topic ${type}` },
    skills: [{ slug: `skill-${type}`, title: `Skill ${type}` }],
  };
}

/** Keys by what is shown, the tags of the HTML left out. */
function shown(choices: readonly { key: string; html: string }[]): (text: string) => string {
  const keys = new Map(choices.map(({ key, html }) => [html.replace(/<[^>]+>/g, "").trim(), key]));
  return (text) => {
    const key = keys.get(text);
    if (key === undefined) throw new Error(`“${text}” is not shown: ${[...keys.keys()].join(", ")}`);
    return key;
  };
}

export type Quality = "right" | "partly" | "not-yet";
/** Credit of the partly right answers below, worked out by hand. */
export const partlyCredit: Partial<Record<ItemType, number>> = {
  // Two of the three right options.
  "multiple-choice": 2 / 3,
  // Two of three pairs in order, above the half that chance gives.
  ordering: 1 / 3,
  matching: 1 / 3,
  cloze: 2 / 3,
};

/** An answer of the wanted quality to a question of the bank, found by what a learner sees. */
export function answerTo({ question }: Pick<Presentation, "question">, quality: Quality): Answer {
  return answers(question)[quality];
}

function answers(question: Question): Record<Quality, Answer> {
  const { type } = question;
  const of = (right: Answer, partly: Answer, wrong: Answer) => ({ right, partly, "not-yet": wrong });
  switch (type) {
    case "single-choice": {
      const key = shown(question.options);
      const choose = (text: string): Answer => ({ type, choice: key(text) });
      return of(choose("alpha"), choose("beta"), choose("beta"));
    }
    case "multiple-choice": {
      const key = shown(question.options);
      const choose = (...texts: string[]): Answer => ({ type, choices: texts.map(key) });
      return of(choose("alpha", "beta", "gamma"), choose("beta", "alpha"), choose("delta"));
    }
    case "true-false":
      return of({ type, value: true }, { type, value: false }, { type, value: false });
    case "short-answer":
      return of({ type, text: " paris " }, { type, text: "Rome" }, { type, text: "Rome" });
    case "numeric":
      return of({ type, text: "9.8 m/s^2" }, { type, text: "3" }, { type, text: "3 m/s^2" });
    case "ordering": {
      const key = shown(question.entries);
      const order = (...texts: string[]): Answer => ({ type, order: texts.map(key) });
      return of(
        order("first", "second", "third"),
        order("second", "first", "third"),
        order("third", "second", "first"),
      );
    }
    case "matching": {
      const left = shown(question.left);
      const right = shown(question.right);
      const pair = (one: string, two: string, three: string): Answer => ({
        type,
        pairs: { [left("one")]: right(one), [left("two")]: right(two), [left("three")]: right(three) },
      });
      return of(pair("uno", "dos", "tres"), pair("uno", "tres", "dos"), pair("dos", "tres", "uno"));
    }
    case "cloze": {
      const sound = question.gaps.sound;
      if (sound?.kind !== "select") throw new Error("The gap “sound” is a choice.");
      const key = shown(sound.options);
      const fill = (animal: string, legs: string, said: string): Answer => ({
        type,
        gaps: { animal, legs, sound: key(said) },
      });
      return of(fill("cat", "4", "meow"), fill("cat", "5", "meow"), fill("dog", "5", "woof"));
    }
  }
}
