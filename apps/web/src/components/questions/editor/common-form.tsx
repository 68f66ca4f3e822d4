"use client";

import { useTranslations } from "next-intl";
import { type Bloom, bloomLevels, type ItemType, itemTypes } from "../vocabulary.ts";
import { type Draft, newLine, suggestId } from "./draft.ts";
import { ChoiceField, Group, LongField, TextField } from "./fields.tsx";
import { RowList } from "./row-list.tsx";
import { SkillsForm, type Subjects } from "./skills-form.tsx";

type FormProps = { draft: Draft; onDraft: (part: Partial<Draft>) => void };

/** Where a new question belongs and what kind it is. The topic of a stored one stays. */
export function PlaceForm({ draft, onDraft, subjects, isNew }: FormProps & { subjects: Subjects; isNew: boolean }) {
  const t = useTranslations("questions");
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      {isNew && (
        <ChoiceField
          path="topicId"
          label={t("column.topic")}
          value={draft.topicId}
          onText={(topicId) => onDraft({ topicId, skills: keptSkills(subjects, draft, topicId) })}
        >
          <option value="">{t("editor.choose")}</option>
          {subjects.map((subject) => (
            <optgroup key={subject.id} label={subject.title}>
              {subject.topics.map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {topic.title}
                </option>
              ))}
            </optgroup>
          ))}
        </ChoiceField>
      )}
      <ChoiceField
        path="type"
        label={t("column.type")}
        value={draft.type}
        onText={(type) => onDraft({ type: type as ItemType })}
      >
        {itemTypes.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}

/** Skills belong to one subject; those of another one are let go. */
function keptSkills(subjects: Subjects, draft: Draft, topicId: string): string[] {
  const subject = subjects.find(({ topics }) => topics.some(({ id }) => id === topicId));
  const known = new Set(subject?.topics.flatMap(({ skills }) => skills.map(({ slug }) => slug)));
  return draft.skills.filter((slug) => known.has(slug));
}

/** Hints, explanation and what the question is about. */
export function CommonForm({ draft, onDraft, subjects, isNew }: FormProps & { subjects: Subjects; isNew: boolean }) {
  const t = useTranslations("questions.editor");
  const bloom = useTranslations("questions.bloom");
  return (
    <>
      <Group path="hints" label={t("hints.label")} hint={t("hints.hint")}>
        <RowList
          rows={draft.hints}
          onRows={(hints) => onDraft({ hints })}
          make={newLine}
          max={5}
          name={(number) => t("hints.name", { number })}
          addLabel={t("hints.add")}
        >
          {(line, index, patch) => (
            <LongField
              path={`hints.${index}`}
              label={t("hints.name", { number: index + 1 })}
              rows={1}
              value={line.text}
              onText={(text) => patch({ text })}
            />
          )}
        </RowList>
      </Group>
      <LongField
        path="explanation"
        label={t("explanation.label")}
        hint={t("explanation.hint")}
        value={draft.explanation}
        onText={(explanation) => onDraft({ explanation })}
      />
      <SkillsForm
        subjects={subjects}
        topicId={draft.topicId}
        skills={draft.skills}
        onSkills={(skills) => onDraft({ skills })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <ChoiceField
          path="bloom"
          label={t("bloom")}
          value={draft.bloom}
          onText={(level) => onDraft({ bloom: level as Bloom | "" })}
        >
          <option value="">{t("bloomNone")}</option>
          {bloomLevels.map((level) => (
            <option key={level} value={level}>
              {bloom(level)}
            </option>
          ))}
        </ChoiceField>
        <TextField
          path="language"
          label={t("language")}
          value={draft.language}
          onText={(language) => onDraft({ language })}
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      <TextField
        path="difficulty"
        label={t("difficulty")}
        hint={t("difficultyHint")}
        value={draft.difficulty}
        onText={(difficulty) => onDraft({ difficulty })}
        inputMode="decimal"
        maxLength={10}
      />
      <Group path="origin" label={t("origin")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            path="source"
            label={t("source")}
            value={draft.source}
            onText={(source) => onDraft({ source })}
            maxLength={500}
          />
          <TextField
            path="licence"
            label={t("licence")}
            value={draft.licence}
            onText={(licence) => onDraft({ licence })}
            maxLength={100}
          />
        </div>
        <TextField
          path="attribution"
          label={t("attribution")}
          value={draft.attribution}
          onText={(attribution) => onDraft({ attribution })}
          maxLength={1000}
        />
      </Group>
      {isNew && (
        <TextField
          path="id"
          label={t("id.label")}
          hint={t("id.hint")}
          value={draft.id}
          placeholder={suggestId(draft.stem)}
          onText={(id) => onDraft({ id })}
          maxLength={80}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </>
  );
}
