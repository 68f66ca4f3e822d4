/** The map of what can be learnt. */
import { skillAbility } from "@quizmentor/adaptive";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { scopeSize, toEstimate } from "../practice/index.ts";
import { readLearner } from "./learner.ts";
import type { Progress, Reader } from "./options.ts";

type Subjects = ResponseOf<Api["subjects"]>;

/**
 * Subjects with their topics and skills, in teaching order. `items` counts what practising there can ask. `all` gives
 * those as well that are withdrawn from learners.
 */
export async function readSubjects(
  { practice }: Progress,
  user: Pick<Reader, "id">,
  { all = false } = {},
): Promise<Subjects> {
  const now = practice.clock();
  const { kysely } = practice.database;
  const [bank, state, subjects, topics, skills] = await Promise.all([
    practice.bank.current(),
    readLearner(practice.database, user.id, now),
    kysely
      .selectFrom("subjects")
      .select(["id", "slug", "title", "description", "language", "published"])
      .$if(!all, (query) => query.where("published", "=", true))
      .orderBy("position")
      .orderBy("title")
      .execute(),
    kysely
      .selectFrom("topics")
      .select(["id", "slug", "title", "subject_id"])
      .orderBy("position")
      .orderBy("title")
      .execute(),
    kysely
      .selectFrom("skills")
      .select(["id", "slug", "title", "topic_id"])
      .orderBy("position")
      .orderBy("title")
      .execute(),
  ]);
  const masteryOf = (id: string) =>
    state.skills.has(id) ? toEstimate(skillAbility(state, id, now.getTime())).mastery : null;
  const skillsOf = Map.groupBy(skills, (skill) => skill.topic_id);
  const topicsOf = Map.groupBy(topics, (topic) => topic.subject_id);
  return {
    subjects: subjects.map((subject) => ({
      ...subject,
      items: scopeSize(bank, { kind: "subject", id: subject.id }),
      topics: (topicsOf.get(subject.id) ?? []).map(({ id, slug, title }) => ({
        id,
        slug,
        title,
        items: scopeSize(bank, { kind: "topic", id }),
        skills: (skillsOf.get(id) ?? []).map((skill) => ({
          id: skill.id,
          slug: skill.slug,
          title: skill.title,
          mastery: masteryOf(skill.id),
        })),
      })),
    })),
  };
}
