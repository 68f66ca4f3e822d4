import type { SkillProgress } from "@quizmentor/contracts";
import { expect, it } from "vitest";
import { groupSkills } from "./group.ts";

const skill = (id: string, topic: string, subject: string, answered: number, mastery = 0.9): SkillProgress => ({
  id,
  title: id,
  topicId: topic,
  topic,
  subjectId: subject,
  subject,
  estimate: { mean: 1, sd: 0.3, mastery },
  answered,
  lastAnsweredAt: null,
  fading: false,
});

it("keeps the order of teaching and counts per subject", () => {
  const { begun, untouched } = groupSkills([
    skill("a", "t1", "s1", 9),
    skill("b", "t2", "s1", 9, 0.3),
    skill("c", "t1", "s1", 0),
    skill("d", "t3", "s2", 0),
  ]);
  expect(begun).toHaveLength(1);
  expect(begun[0]).toMatchObject({ id: "s1", known: 1, met: 2, total: 3 });
  expect(begun[0]?.topics.map((topic) => topic.skills.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  expect(untouched.map(({ id }) => id)).toEqual(["s2"]);
});
