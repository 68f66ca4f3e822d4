"use client";

import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { Select } from "../../ui/field.tsx";
import { Group } from "./fields.tsx";
import { RowList } from "./row-list.tsx";

export type Subjects = ResponseOf<Api["subjects"]>["subjects"];

type SkillsFormProps = {
  subjects: Subjects;
  topicId: string;
  skills: string[];
  onSkills: (skills: string[]) => void;
};

const most = 5;

/** What the question exercises: skills of its subject, most important first. */
export function SkillsForm({ subjects, topicId, skills, onSkills }: SkillsFormProps) {
  const t = useTranslations("questions.editor.skills");
  const subject = subjects.find(({ topics }) => topics.some(({ id }) => id === topicId));
  // The topic of the question comes first: its skills are the likely ones.
  const topics = (subject?.topics ?? []).toSorted(
    (one, other) => Number(other.id === topicId) - Number(one.id === topicId),
  );
  const titles = new Map(
    subjects.flatMap((s) => s.topics.flatMap((topic) => topic.skills.map((skill) => [skill.slug, skill.title]))),
  );
  const titleOf = (slug: string) => titles.get(slug) ?? slug;
  return (
    <Group path="skills" label={t("label")} hint={t("hint")}>
      <RowList
        rows={skills.map((slug) => ({ key: slug }))}
        onRows={(rows) => onSkills(rows.map(({ key }) => key))}
        make={() => ({ key: "" })}
        max={0}
        flat
        name={(number) => titleOf(skills[number - 1] ?? "")}
        addLabel={t("add")}
      >
        {(row) => <p className="self-center py-2">{titleOf(row.key)}</p>}
      </RowList>
      {topicId === "" ? (
        <p className="text-sm text-ink-soft">{t("topicFirst")}</p>
      ) : (
        skills.length < most && (
          <Select
            label={t("add")}
            value=""
            onChange={(event) => event.target.value && onSkills([...skills, event.target.value])}
          >
            <option value="">{t("choose")}</option>
            {topics.map((topic) => (
              <optgroup key={topic.id} label={topic.title}>
                {topic.skills
                  .filter((skill) => !skills.includes(skill.slug))
                  .map((skill) => (
                    <option key={skill.slug} value={skill.slug}>
                      {skill.title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        )
      )}
    </Group>
  );
}
