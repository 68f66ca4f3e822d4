"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { newOption, type OptionDraft } from "./draft.ts";
import { Group, LongField } from "./fields.tsx";
import { RowList } from "./row-list.tsx";

type OptionsFormProps = {
  path: string;
  options: OptionDraft[];
  onOptions: (options: OptionDraft[]) => void;
  /** Whether more than one option may be right. */
  several: boolean;
};

/** What can be chosen, which of it is right, and what is said to somebody who chose it. */
export function OptionsForm({ path, options, onOptions, several }: OptionsFormProps) {
  const t = useTranslations("questions.editor");
  const group = useId();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const mark = (key: string, correct: boolean) =>
    onOptions(
      options.map((option) =>
        option.key === key ? { ...option, correct } : several ? option : { ...option, correct: false },
      ),
    );
  return (
    <Group path={path} label={t("options.label")} hint={several ? t("options.several") : t("options.one")}>
      <RowList
        rows={options}
        onRows={onOptions}
        make={newOption}
        min={2}
        max={12}
        name={(number) => t("options.name", { number })}
        addLabel={t("options.add")}
      >
        {(option, index, patch) => (
          <>
            <LongField
              path={`${path}.${index}.text`}
              label={t("options.name", { number: index + 1 })}
              rows={1}
              value={option.text}
              onText={(text) => patch({ text })}
            />
            <div className="flex flex-wrap items-center gap-x-6">
              <label className="flex min-h-11 items-center gap-2.5">
                <input
                  type={several ? "checkbox" : "radio"}
                  name={group}
                  checked={option.correct}
                  onChange={(event) => mark(option.key, event.target.checked)}
                  className="size-5 accent-right"
                />
                <span className={option.correct ? "font-semibold text-right" : "text-ink-soft"}>
                  {t("options.right")}
                </span>
                <span className="sr-only">: {t("options.name", { number: index + 1 })}</span>
              </label>
              {option.feedback === "" && !opened.has(option.key) && (
                <Button variant="quiet" className="text-sm" onClick={() => setOpened(new Set(opened).add(option.key))}>
                  {t("options.addFeedback")}
                  <span className="sr-only">: {t("options.name", { number: index + 1 })}</span>
                </Button>
              )}
            </div>
            {(option.feedback !== "" || opened.has(option.key)) && (
              <LongField
                path={`${path}.${index}.feedback`}
                label={
                  <span className="text-sm font-normal text-ink-soft">
                    {t("options.feedback")}
                    <span className="sr-only">: {t("options.name", { number: index + 1 })}</span>
                  </span>
                }
                rows={1}
                // The button that was pressed is gone; its field takes over.
                autoFocus={option.feedback === ""}
                value={option.feedback}
                onText={(feedback) => patch({ feedback })}
              />
            )}
          </>
        )}
      </RowList>
    </Group>
  );
}
