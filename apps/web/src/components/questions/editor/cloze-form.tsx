"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { PlusIcon } from "../icons.tsx";
import type { Draft, GapDraft } from "./draft.ts";
import { gapNamesIn, newGap } from "./draft.ts";
import { fieldId } from "./errors.ts";
import { ChoiceField, Group, LongField } from "./fields.tsx";
import { NumberRuleForm } from "./number-rule-form.tsx";
import { OptionsForm } from "./options-form.tsx";
import { TextRuleForm } from "./text-rule-form.tsx";

type ClozeFormProps = { draft: Draft; onDraft: (part: Partial<Draft>) => void };

/** A text with gaps written {{name}}; every name in the text gets its own fields beneath. */
export function ClozeForm({ draft, onDraft }: ClozeFormProps) {
  const t = useTranslations("questions.editor.cloze");
  const wanted = useRef(0);
  const names = gapNamesIn(draft.cloze);
  const setGap = (name: string, part: Partial<GapDraft>) =>
    onDraft({ gaps: { ...draft.gaps, [name]: { ...(draft.gaps[name] ?? newGap()), ...part } } });

  function setText(text: string) {
    // A gap whose braces are just being changed keeps its answers until the text is saved.
    const gaps = { ...draft.gaps };
    for (const name of gapNamesIn(text)) gaps[name] ??= newGap();
    onDraft({ cloze: text, gaps });
  }

  function insertGap() {
    const field = document.getElementById(fieldId("text"));
    if (!(field instanceof HTMLTextAreaElement)) return;
    let number = names.length + 1;
    while (names.includes(`gap-${number}`)) number += 1;
    const gap = `{{gap-${number}}}`;
    wanted.current = field.selectionStart + gap.length;
    setText(draft.cloze.slice(0, field.selectionStart) + gap + draft.cloze.slice(field.selectionEnd));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(wanted.current, wanted.current);
    });
  }

  return (
    <>
      <div className="grid gap-1">
        <LongField
          path="text"
          label={t("label")}
          hint={t("hint", { gap: "{{name}}" })}
          rows={4}
          value={draft.cloze}
          onText={setText}
        />
        <Button variant="quiet" className="-ms-2 justify-self-start" onClick={insertGap}>
          <PlusIcon />
          {t("insert")}
        </Button>
      </div>
      <Group path="gaps" label={t("gaps", { count: names.length })}>
        {names.map((name) => {
          const gap = draft.gaps[name] ?? newGap();
          const prefix = `gaps.${name}.`;
          return (
            <Group
              key={name}
              path={`gaps.${name}`}
              label={
                <>
                  {t("gap")} <code className="font-mono text-sm">{name}</code>
                </>
              }
              className="rounded-md border border-hairline p-4"
            >
              <ChoiceField
                path={`${prefix}kind`}
                label={t("kind")}
                value={gap.kind}
                onText={(kind) => setGap(name, { kind: kind as GapDraft["kind"] })}
              >
                {(["text", "number", "select"] as const).map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </ChoiceField>
              {gap.kind === "text" && (
                <TextRuleForm prefix={prefix} rule={gap.text} onRule={(text) => setGap(name, { text })} />
              )}
              {gap.kind === "number" && (
                <NumberRuleForm prefix={prefix} rule={gap.number} onRule={(number) => setGap(name, { number })} />
              )}
              {gap.kind === "select" && (
                <OptionsForm
                  path={`${prefix}options`}
                  options={gap.options}
                  onOptions={(options) => setGap(name, { options })}
                  several={false}
                />
              )}
            </Group>
          );
        })}
      </Group>
    </>
  );
}
