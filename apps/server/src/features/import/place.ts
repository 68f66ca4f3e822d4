/** Subjects, topics and skills that imported questions need: found by their short names, or made. */
import type { Queryable } from "../../db/database.ts";

export type Named = { slug: string; title: string };
export type Place = { subject: Named; topic: Named; skills: Named[] };
export type FoundPlace = { topicId: string; skillIds: string[] };

/** The map of a subject file, with order, descriptions and prerequisites. */
export type SubjectMap = {
  subject: string;
  title: string;
  description: string;
  language: string;
  topics: { id: string; title: string; skills: { id: string; title: string; requires: string[] }[] }[];
};

export class Places {
  private readonly known = new Map<string, string>();
  private readonly client: Queryable;
  private readonly newId: () => string;

  constructor(client: Queryable, newId: () => string) {
    this.client = client;
    this.newId = newId;
  }

  /** Topic and skills of a question. A skill that exists stays in the topic it is in. */
  async find(place: Place): Promise<FoundPlace> {
    const subjectId = await this.subject(place.subject);
    const topicId = await this.topic(subjectId, place.topic);
    const skillIds: string[] = [];
    for (const skill of place.skills) skillIds.push(await this.skill(topicId, skill));
    return { topicId, skillIds };
  }

  /** Takes in a whole subject map: titles and order as the file has them. */
  async takeMap(map: SubjectMap, position: number): Promise<void> {
    const subjectId = await this.subject({ slug: map.subject, title: map.title });
    await this.client.query(
      "UPDATE subjects SET title = $2, description = $3, language = $4, position = $5 WHERE id = $1",
      [subjectId, map.title, map.description, map.language, position],
    );
    for (const [topicPosition, topic] of map.topics.entries()) {
      const topicId = await this.topic(subjectId, { slug: topic.id, title: topic.title });
      await this.client.query("UPDATE topics SET title = $2, position = $3 WHERE id = $1", [
        topicId,
        topic.title,
        topicPosition,
      ]);
      for (const [skillPosition, skill] of topic.skills.entries()) {
        const skillId = await this.skill(topicId, { slug: skill.id, title: skill.title });
        await this.client.query("UPDATE skills SET title = $2, position = $3, topic_id = $4 WHERE id = $1", [
          skillId,
          skill.title,
          skillPosition,
          topicId,
        ]);
      }
    }
    for (const skill of map.topics.flatMap((topic) => topic.skills)) {
      await this.client.query(
        "DELETE FROM skill_prerequisites WHERE skill_id = (SELECT id FROM skills WHERE slug = $1)",
        [skill.id],
      );
      await this.client.query(
        "INSERT INTO skill_prerequisites (skill_id, requires_id) SELECT s.id, r.id FROM skills s, skills r WHERE s.slug = $1 AND r.slug = ANY($2) AND s.id <> r.id",
        [skill.id, skill.requires],
      );
    }
  }

  private subject({ slug, title }: Named): Promise<string> {
    return this.ensure(
      `subject ${slug}`,
      "SELECT id FROM subjects WHERE slug = $1",
      [slug],
      "INSERT INTO subjects (id, slug, title, position) SELECT $1, $2, $3, coalesce(max(position) + 1, 0) FROM subjects",
      [slug, title],
    );
  }

  private topic(subjectId: string, { slug, title }: Named): Promise<string> {
    return this.ensure(
      `topic ${subjectId} ${slug}`,
      "SELECT id FROM topics WHERE subject_id = $1 AND slug = $2",
      [subjectId, slug],
      "INSERT INTO topics (id, subject_id, slug, title, position) SELECT $1, $2, $3, $4, coalesce(max(position) + 1, 0) FROM topics WHERE subject_id = $2",
      [subjectId, slug, title],
    );
  }

  private skill(topicId: string, { slug, title }: Named): Promise<string> {
    return this.ensure(
      `skill ${slug}`,
      "SELECT id FROM skills WHERE slug = $1",
      [slug],
      "INSERT INTO skills (id, topic_id, slug, title, position) SELECT $1, $2, $3, $4, coalesce(max(position) + 1, 0) FROM skills WHERE topic_id = $2",
      [topicId, slug, title],
    );
  }

  private async ensure(key: string, find: string, by: unknown[], make: string, values: unknown[]): Promise<string> {
    const remembered = this.known.get(key);
    if (remembered) return remembered;
    const found = await this.client.query<{ id: string }>(find, by);
    const id = found.rows[0]?.id ?? this.newId();
    if (!found.rows[0]) await this.client.query(make, [id, ...values]);
    this.known.set(key, id);
    return id;
  }
}
