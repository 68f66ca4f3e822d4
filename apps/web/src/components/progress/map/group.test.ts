import type { SkillProgress } from "@quizmentor/contracts";
import { expect, it } from "vitest";
import { groupSkills, withBlanks } from "./group.ts";

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

it("adds the skills nobody has practised yet where they are taught", () => {
  const tree = (ids: string[]) => [
    {
      id: "s1",
      slug: "s1",
      title: "s1",
      description: "",
      language: "en",
      published: true,
      items: 1,
      topics: [
        {
          id: "t1",
          slug: "t1",
          title: "t1",
          items: 1,
          skills: ids.map((id) => ({ id, slug: id, title: id, mastery: null })),
        },
      ],
    },
  ];
  const all = withBlanks([skill("b", "t1", "s1", 4)], tree(["a", "b", "c"]));
  expect(all.map(({ id, answered }) => [id, answered])).toEqual([
    ["a", 0],
    ["b", 4],
    ["c", 0],
  ]);
});
