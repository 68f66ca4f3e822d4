"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { gapsInOrder, RichText } from "../rich-text.tsx";
import { useScrollRegions } from "../scroll-regions.ts";
import { ChoicePanel } from "./choice-panel.tsx";
import { GapField, type GapView } from "./gap-field.tsx";
import { MarkedGap } from "./marked-gap.tsx";
import type { QuestionProps } from "./types.ts";

const letter = (index: number) => String.fromCharCode(65 + index);

/** A text with gaps to type into or choose for, in prose and in code. */
export function Cloze({ question, answer, onAnswer, locked, result, lang, id }: QuestionProps<"cloze">) {
  const t = useTranslations("practice");
  const filled = answer?.gaps ?? {};
  const names = gapsInOrder(question.text);
  const [open, setOpen] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  useScrollRegions(text, question, t("scrollable"));

  const gapElement = (name: string) =>
    [...(text.current?.querySelectorAll<HTMLElement>("[data-gap]") ?? [])].find((gap) => gap.dataset.gap === name);
  const fill = (name: string, value: string) => onAnswer({ type: "cloze", gaps: { ...filled, [name]: value } });

  // Somebody quick typed before the script had arrived; the browser kept it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, when it comes to life
  useEffect(() => {
    const typed: Record<string, string> = {};
    for (const field of text.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? [])
      if (field.value !== "" && field.dataset.gap) typed[field.dataset.gap] = field.value;
    if (!answer && Object.keys(typed).length > 0) onAnswer({ type: "cloze", gaps: typed });
  }, []);

  function close() {
    if (open) gapElement(open)?.focus({ preventScroll: true });
    setOpen(null);
  }

  const openGap = open ? question.gaps[open] : undefined;
  return (
    <div>
      <p className="mb-3 text-sm text-ink-soft">{t("cloze.label")}</p>
      {/* Lines with fields in them need more room between them than lines of words. */}
      <div
        key={result ? "marked" : "open"}
        ref={text}
        lang={lang}
        dir="auto"
        className="prose leading-[2.5]! [&_pre]:leading-[2.4]!"
      >
        <RichText
          nodes={question.text}
          gap={(name, inCode) => {
            const view: GapView = question.gaps[name] ?? { kind: "text" };
            const number = names.indexOf(name) + 1;
            if (result)
              return (
                <MarkedGap
                  name={name}
                  view={view}
                  number={number}
                  inCode={inCode}
                  value={filled[name] ?? ""}
                  result={result}
                  lang={lang}
                />
              );
            return (
              <GapField
                name={name}
                view={view}
                number={number}
                inCode={inCode}
                value={filled[name] ?? ""}
                locked={locked}
                expanded={open === name}
                panelId={`${id}-panel`}
                onFill={(value) => fill(name, value)}
                onOpen={() => setOpen(open === name ? null : name)}
              />
            );
          }}
        />
      </div>
      {!result && open && openGap?.kind === "select" && (
        <ChoicePanel
          key={open}
          id={`${id}-panel`}
          label={t("cloze.gap", { number: names.indexOf(open) + 1 })}
          options={openGap.options.map((option, index) => ({
            key: option.key,
            letter: letter(index),
            html: option.html,
          }))}
          chosen={filled[open] ?? null}
          lang={lang}
          onChoose={(key) => {
            fill(open, key);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
