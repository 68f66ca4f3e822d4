"use client";

import { useTranslations } from "next-intl";
import type { ItemType } from "../vocabulary.ts";
import { ClozeForm } from "./cloze-form.tsx";
import { type Draft, newLine, newPair } from "./draft.ts";
import { Check, ChoiceField, Group, LongField } from "./fields.tsx";
import { NumberRuleForm } from "./number-rule-form.tsx";
import { OptionsForm } from "./options-form.tsx";
import { RowList } from "./row-list.tsx";
import { TextRuleForm } from "./text-rule-form.tsx";

type TypeFormProps = { draft: Draft; onDraft: (part: Partial<Draft>) => void };

/** The part of the editor that depends on the type: what may be answered and what is right. */
export function TypeForm({ draft, onDraft }: TypeFormProps) {
  const t = useTranslations("questions.editor");
  switch (draft.type) {
    case "single-choice":
    case "multiple-choice":
      return (
        <>
          <OptionsForm
            path="options"
            options={draft.options}
            onOptions={(options) => onDraft({ options })}
            several={draft.type === "multiple-choice"}
          />
          <Check
            label={t("shuffle")}
            checked={draft.shuffle}
            onChange={(event) => onDraft({ shuffle: event.target.checked })}
          />
          {draft.type === "multiple-choice" && (
            <Credit draft={draft} onDraft={onDraft} ways={["right-minus-wrong", "per-option", "all-or-nothing"]} />
          )}
        </>
      );
    case "true-false":
      return <TruthForm draft={draft} onDraft={onDraft} />;
    case "short-answer":
      return <TextRuleForm prefix="" rule={draft.text} onRule={(text) => onDraft({ text })} />;
    case "numeric":
      return <NumberRuleForm prefix="" rule={draft.number} onRule={(number) => onDraft({ number })} />;
    case "ordering":
      return (
        <>
          <Group path="entries" label={t("entries.label")} hint={t("entries.hint")}>
            <RowList
              rows={draft.entries}
              onRows={(entries) => onDraft({ entries })}
              make={newLine}
              min={2}
              max={12}
              name={(number) => t("entries.name", { number })}
              addLabel={t("entries.add")}
            >
              {(line, index, patch) => (
                <LongField
                  path={`entries.${index}`}
                  label={t("entries.name", { number: index + 1 })}
                  rows={1}
                  value={line.text}
                  onText={(text) => patch({ text })}
                />
              )}
            </RowList>
          </Group>
          <Credit draft={draft} onDraft={onDraft} ways={["pairs", "all-or-nothing"]} />
        </>
      );
    case "matching":
      return <MatchingForm draft={draft} onDraft={onDraft} />;
    case "cloze":
      return (
        <>
          <ClozeForm draft={draft} onDraft={onDraft} />
          <Credit draft={draft} onDraft={onDraft} ways={["per-gap", "all-or-nothing"]} />
        </>
      );
  }
}

function TruthForm({ draft, onDraft }: TypeFormProps) {
  const t = useTranslations("questions.editor.truth");
  return (
    <>
      <Group path="answer" label={t("label")}>
        <div className="flex gap-x-6">
          {(["true", "false"] as const).map((value) => (
            <Check
              key={value}
              type="radio"
              name="answer"
              label={t(value)}
              checked={draft.answer === value}
              onChange={() => onDraft({ answer: value })}
            />
          ))}
        </div>
      </Group>
      <LongField
        path="feedback.true"
        label={t("feedbackTrue")}
        rows={1}
        value={draft.feedbackTrue}
        onText={(feedbackTrue) => onDraft({ feedbackTrue })}
      />
      <LongField
        path="feedback.false"
        label={t("feedbackFalse")}
        rows={1}
        value={draft.feedbackFalse}
        onText={(feedbackFalse) => onDraft({ feedbackFalse })}
      />
    </>
  );
}

function MatchingForm({ draft, onDraft }: TypeFormProps) {
  const t = useTranslations("questions.editor");
  return (
    <>
      <Group path="pairs" label={t("pairs.label")} hint={t("pairs.hint")}>
        <RowList
          rows={draft.pairs}
          onRows={(pairs) => onDraft({ pairs })}
          make={newPair}
          min={2}
          max={12}
          name={(number) => t("pairs.name", { number })}
          addLabel={t("pairs.add")}
        >
          {(pair, index, patch) => (
            <div className="grid gap-3 sm:grid-cols-2">
              {(["left", "right"] as const).map((side) => (
                <LongField
                  key={side}
                  path={`pairs.${index}.${side}`}
                  label={t(`pairs.${side}`, { number: index + 1 })}
                  rows={1}
                  value={pair[side]}
                  onText={(text) => patch({ [side]: text })}
                />
              ))}
            </div>
          )}
        </RowList>
      </Group>
      <Group path="distractors" label={t("distractors.label")} hint={t("distractors.hint")}>
        <RowList
          rows={draft.distractors}
          onRows={(distractors) => onDraft({ distractors })}
          make={newLine}
          max={8}
          name={(number) => t("distractors.name", { number })}
          addLabel={t("distractors.add")}
        >
          {(line, index, patch) => (
            <LongField
              path={`distractors.${index}`}
              label={t("distractors.name", { number: index + 1 })}
              rows={1}
              value={line.text}
              onText={(text) => patch({ text })}
            />
          )}
        </RowList>
      </Group>
      <Credit draft={draft} onDraft={onDraft} ways={["per-pair", "all-or-nothing"]} />
    </>
  );
}

type Way = "right-minus-wrong" | "per-option" | "all-or-nothing" | "pairs" | "per-pair" | "per-gap";

/** How much a partly right answer counts; the first way is the usual one. */
function Credit({ draft, onDraft, ways }: TypeFormProps & { ways: Way[] }) {
  const t = useTranslations("questions.editor.credit");
  const type: ItemType = draft.type;
  return (
    <ChoiceField
      path="credit"
      label={t("label")}
      value={draft.credit[type] ?? ways[0] ?? ""}
      onText={(way) => onDraft({ credit: { ...draft.credit, [type]: way } })}
    >
      {ways.map((way) => (
        <option key={way} value={way}>
          {t(way)}
        </option>
      ))}
    </ChoiceField>
  );
}
