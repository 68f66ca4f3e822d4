"use client";

import { useTranslations } from "next-intl";
import { newLine, newWrong, type TextRule } from "./draft.ts";
import { Check, Group, LongField, TextField } from "./fields.tsx";
import { RowList } from "./row-list.tsx";

type TextRuleFormProps = {
  /** Path before the fields: empty for a short answer, `gaps.name.` for a gap. */
  prefix: string;
  rule: TextRule;
  onRule: (rule: TextRule) => void;
};

/** Which typed answers count as right, and what is said about foreseen wrong ones. */
export function TextRuleForm({ prefix, rule, onRule }: TextRuleFormProps) {
  const t = useTranslations("questions.editor");
  const patch = (part: Partial<TextRule>) => onRule({ ...rule, ...part });
  return (
    <>
      <Group path={`${prefix}accept`} label={t("accept.label")} hint={t("accept.hint")}>
        <RowList
          rows={rule.accept}
          onRows={(accept) => patch({ accept })}
          make={newLine}
          min={1}
          max={50}
          name={(number) => t("accept.name", { number })}
          addLabel={t("accept.add")}
        >
          {(line, index, change) => (
            <TextField
              path={`${prefix}accept.${index}`}
              label={t("accept.name", { number: index + 1 })}
              value={line.text}
              onText={(text) => change({ text })}
              maxLength={500}
            />
          )}
        </RowList>
      </Group>
      <Group path={`${prefix}fold`} label={t("fold.label")}>
        <div className="-my-1">
          {(["case", "accents", "whitespace"] as const).map((name) => (
            <Check
              key={name}
              label={t(`fold.${name}`)}
              checked={rule.fold[name]}
              onChange={(event) => patch({ fold: { ...rule.fold, [name]: event.target.checked } })}
            />
          ))}
        </div>
      </Group>
      <TextField
        path={`${prefix}pattern`}
        label={t("pattern.label")}
        hint={t("pattern.hint")}
        value={rule.pattern}
        onText={(pattern) => patch({ pattern })}
        maxLength={500}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Group path={`${prefix}notYet`} label={t("notYet.label")} hint={t("notYet.hint")}>
        <RowList
          rows={rule.notYet}
          onRows={(notYet) => patch({ notYet })}
          make={newWrong}
          max={20}
          name={(number) => t("notYet.name", { number })}
          addLabel={t("notYet.add")}
        >
          {(wrong, index, change) => (
            <>
              <TextField
                path={`${prefix}notYet.${index}.text`}
                label={t("notYet.name", { number: index + 1 })}
                value={wrong.text}
                onText={(text) => change({ text })}
                maxLength={500}
              />
              <LongField
                path={`${prefix}notYet.${index}.feedback`}
                label={t("notYet.feedback", { number: index + 1 })}
                rows={1}
                value={wrong.feedback}
                onText={(feedback) => change({ feedback })}
              />
            </>
          )}
        </RowList>
      </Group>
    </>
  );
}
