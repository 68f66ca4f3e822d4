import type { Api, ResponseOf, SkillProgress } from "@quizmentor/contracts";
import { standing } from "../standing.ts";

export type TopicGroup = { id: string; title: string; skills: SkillProgress[] };
export type SubjectGroup = {
  id: string;
  title: string;
  topics: TopicGroup[];
  known: number;
  met: number;
  total: number;
};

type Subjects = ResponseOf<Api["subjects"]>["subjects"];

/** Every skill there is, in the order of teaching: the practised ones as they stand, the others blank. */
export function withBlanks(practised: SkillProgress[], subjects: Subjects): SkillProgress[] {
  const known = new Map(practised.map((skill) => [skill.id, skill]));
  return subjects.flatMap((subject) =>
    subject.topics.flatMap((topic) =>
      topic.skills.map(
        ({ id, title }) =>
          known.get(id) ?? {
            id,
            title,
            topicId: topic.id,
            topic: topic.title,
            subjectId: subject.id,
            subject: subject.title,
            estimate: { mean: 0, sd: 0, mastery: 0 },
            answered: 0,
            lastAnsweredAt: null,
            fading: false,
          },
      ),
    ),
  );
}

/** Skills by subject and topic in the order they are taught; subjects that were never touched stand apart. */
export function groupSkills(skills: SkillProgress[]): { begun: SubjectGroup[]; untouched: SubjectGroup[] } {
  const subjects = new Map<string, SubjectGroup>();
  for (const skill of skills) {
    const subject = subjects.get(skill.subjectId) ?? {
      id: skill.subjectId,
      title: skill.subject,
      topics: [],
      known: 0,
      met: 0,
      total: 0,
    };
    subjects.set(subject.id, subject);
    let topic = subject.topics.find(({ id }) => id === skill.topicId);
    if (!topic) {
      topic = { id: skill.topicId, title: skill.topic, skills: [] };
      subject.topics.push(topic);
    }
    topic.skills.push(skill);
    subject.total += 1;
    if (skill.answered > 0) subject.met += 1;
    if (standing(skill) === "known") subject.known += 1;
  }
  const all = [...subjects.values()];
  return { begun: all.filter(({ met }) => met > 0), untouched: all.filter(({ met }) => met === 0) };
}
