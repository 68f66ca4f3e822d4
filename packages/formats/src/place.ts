import { slugify, titleOf } from "./slug.ts";
import type { Named, ParseOptions, Place } from "./types.ts";

/**
 * The place of an item with titles from the known maps of subjects; where there is none, titles are made from the
 * slugs. Without skills the topic is the one skill.
 */
export function placeOf(subject: Named, topic: Named, skills: string[], options: ParseOptions): Place {
  const map = options.subjects?.find((known) => known.subject === subject.slug);
  const mapTopic = map?.topics.find((known) => known.id === topic.slug);
  const titles = new Map(map?.topics.flatMap((known) => known.skills.map((skill) => [skill.id, skill.title])));
  return {
    subject: { slug: subject.slug, title: map?.title ?? subject.title },
    topic: { slug: topic.slug, title: mapTopic?.title ?? topic.title },
    skills:
      skills.length === 0
        ? [topicSkill(subject, topic)]
        : skills.map((slug) => ({ slug, title: titles.get(slug) ?? titleOf(slug) })),
  };
}

/** Skills are unique in the whole bank, so the one that stands for a topic carries the subject in its name. */
function topicSkill(subject: Named, topic: Named): Named {
  const slug = subject.slug === topic.slug ? topic.slug : slugify(`${subject.slug}-${topic.slug}`);
  return { slug, title: topic.title };
}

/** What is asked about when nobody says: the name of the file. */
export function fallbackPlace(fileTitle: Named, options: ParseOptions): { subject: Named; topic: Named } {
  const subject = options.subject ?? fileTitle;
  return { subject, topic: options.topic ?? subject };
}
