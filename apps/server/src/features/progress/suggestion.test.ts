import type { SkillProgress } from "@quizmentor/contracts";
import { expect, test } from "vitest";
import { type SuggestionFacts, suggest } from "./suggestion.ts";

const fresh: SuggestionFacts = { answered: 0, fading: [], lastTopic: null, medianMs: null };
const topic = { id: "t", title: "Topic", mastered: false };
const skill = (id: string) => ({ id, title: `Skill ${id}` }) as SkillProgress;

test("who has not begun starts with a mix, at the usual pace", () => {
  expect(suggest(fresh)).toEqual({
    scope: { kind: "mix", id: null, title: "" },
    length: 10,
    minutes: 7.5,
    why: "start",
  });
});

test("the last topic goes on until it is mastered, at one's own pace", () => {
  const going = { ...fresh, answered: 3, lastTopic: topic, medianMs: 20_000 };
  expect(suggest(going)).toEqual({
    scope: { kind: "topic", id: "t", title: "Topic" },
    length: 10,
    minutes: 3.3,
    why: "continue-topic",
  });
  expect(suggest({ ...going, lastTopic: { ...topic, mastered: true } })).toMatchObject({
    scope: { kind: "mix" },
    why: "widen",
  });
});

test("a topic that lost its questions is no suggestion", () => {
  expect(suggest({ ...fresh, answered: 3 })).toMatchObject({ scope: { kind: "mix" }, why: "widen" });
});

test("what fades comes before everything else", () => {
  expect(suggest({ ...fresh, answered: 9, lastTopic: topic, fading: [skill("a"), skill("b")] })).toMatchObject({
    scope: { kind: "skill", id: "a", title: "Skill a" },
    why: "fading",
  });
});
