import type { Draft } from "./check.ts";
import { placeOf } from "./place.ts";
import { named, shortHash, slugify } from "./slug.ts";
import type { Named, ParseOptions } from "./types.ts";

/**
 * An item object of our own (`type`, `stem`, …) that may carry `subject` and `topic` as slug or title. Missing id,
 * skills, licence and source are filled in; everything else is for the schema to judge.
 */
export function itemRow(
  given: Record<string, unknown>,
  fileName: string,
  line: number,
  fileTitle: Named,
  options: ParseOptions,
): Draft {
  const { subject: givenSubject, topic: givenTopic, ...fields } = given;
  const subject = text(givenSubject) ? named(text(givenSubject)) : (options.subject ?? fileTitle);
  const topic = text(givenTopic) ? named(text(givenTopic)) : (options.topic ?? subject);
  const skills = Array.isArray(fields.skills) ? fields.skills.filter((skill) => typeof skill === "string") : [];
  const place = placeOf(subject, topic, skills, options);
  const id = text(fields.id);
  return {
    ref: id || `${fileName}:${line}`,
    line,
    place,
    fields: {
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.licence === undefined ? {} : { licence: options.licence }),
      ...(options.source === undefined ? {} : { source: options.source }),
      ...(options.attribution === undefined ? {} : { attribution: options.attribution }),
      ...fields,
      ...(fields.skills === undefined ? { skills: place.skills.map((skill) => skill.slug) } : {}),
      ...(id ? { id: slugify(id) } : fields.id === undefined ? { id: contentId(subject, topic, fields) } : {}),
    },
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** A name for a question without one, from what it asks: importing the same question twice gives the same name. */
export function contentId(subject: Named, topic: Named, fields: Record<string, unknown>): string {
  const { type, stem, options, text: cloze, code } = fields;
  return `q-${shortHash(JSON.stringify([subject.slug, topic.slug, type, stem, options, cloze, code]))}`;
}
