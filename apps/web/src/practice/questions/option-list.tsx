"use client";

import type { Result } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { classNames } from "../../components/ui/class-names.ts";
import { TickIcon } from "../../components/ui/icons.tsx";
import { Html } from "../html.tsx";
import { feedbackId, MarkStamp, markLooks } from "../marks.tsx";

export type Option = { key: string; content: ReactNode };

type OptionListProps = {
  id: string;
  label: string;
  several: boolean;
  options: Option[];
  chosen: string[];
  onChoose: (key: string) => void;
  locked: boolean;
};

const card = "relative min-h-14 rounded-md border px-3.5 py-3.5 sm:px-4";
const row = "flex items-center gap-3.5";
const badge = "grid size-7 shrink-0 place-items-center border text-sm font-semibold";

/** Large targets with their key; radio buttons and check boxes underneath, so that every device knows what to do. */
export function OptionList({ id, label, several, options, chosen, onChoose, locked }: OptionListProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  // Somebody quick chose before the script had arrived; the browser kept it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, when it comes to life
  useEffect(() => {
    for (const input of list.current?.querySelectorAll("input:checked") ?? [])
      if (input instanceof HTMLInputElement && !chosen.includes(input.value)) onChoose(input.value);
  }, []);

  /** Check boxes have no arrow keys of their own. */
  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!several || step === undefined) return;
    event.preventDefault();
    const inputs = [...(list.current?.querySelectorAll("input") ?? [])];
    const at = inputs.findIndex((input) => input.matches(":focus"));
    inputs.at((at + step) % inputs.length)?.focus();
  }

  return (
    <fieldset ref={list} aria-disabled={locked || undefined} onKeyDown={move}>
      <legend className="mb-3 text-sm text-ink-soft">{label}</legend>
      <div className="grid gap-4">
        {options.map(({ key, content }, index) => (
          <label
            key={key}
            className={classNames(
              card,
              row,
              "group cursor-pointer border-outline bg-raised transition-[background-color,border-color,box-shadow]",
              "hover:border-ink active:bg-accent-wash has-checked:border-accent has-checked:bg-accent-wash has-checked:shadow-[inset_0_0_0_1px_var(--accent)]",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            )}
          >
            <input
              type={several ? "checkbox" : "radio"}
              name={id}
              value={key}
              data-option={index + 1}
              checked={chosen.includes(key)}
              onChange={() => !locked && onChoose(key)}
              className="peer absolute size-7 appearance-none opacity-0"
            />
            <span
              className={classNames(
                badge,
                several ? "rounded-[0.45rem]" : "rounded-full",
                "border-outline bg-paper text-ink-soft transition-colors peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent",
              )}
            >
              <span className="sr-only pointer-fine:not-sr-only">{index + 1}</span>
              <TickIcon className="size-4.5 opacity-0 group-has-checked:opacity-100 pointer-fine:hidden" />
            </span>
            <span className="block min-w-0 flex-1">{content}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type MarkedListProps = {
  label: string;
  options: Option[];
  chosen: string[];
  several: boolean;
  result: Result;
  lang: string;
};

/** The same options after the check: what was chosen and what is right, marked where it stands. */
export function MarkedList({ label, options, chosen, several, result, lang }: MarkedListProps) {
  const t = useTranslations("practice");
  const marks = optionMarks(result, options);
  const feedbackOf = feedbackId(result);
  const oneOfSeveral = marks.some(({ mark }) => mark === "right");
  return (
    <div>
      <p className="mb-3 text-sm text-ink-soft">{label}</p>
      <ul className="grid gap-4">
        {options.map(({ key, content }, index) => {
          const entry = marks.find((other) => other.key === key);
          const mark = entry?.mark ?? "neutral";
          const { box, text, Icon } = markLooks[mark];
          const words = {
            right: t("mark.right"),
            wrong: t("mark.wrong"),
            missed: oneOfSeveral ? t("mark.missed") : t("mark.missedOnly"),
          };
          return (
            <li key={key} className={classNames(card, box, mark === "missed" && "border-dashed")}>
              {mark !== "neutral" && <MarkStamp mark={mark}>{words[mark]}</MarkStamp>}
              <div className={row}>
                <span
                  aria-hidden="true"
                  className={classNames(
                    badge,
                    several ? "rounded-[0.45rem]" : "rounded-full",
                    Icon ? `border-transparent ${text}` : "border-hairline text-ink-soft",
                  )}
                >
                  {Icon ? <Icon className="size-7" /> : <span className="hidden pointer-fine:inline">{index + 1}</span>}
                </span>
                <div className={classNames("min-w-0 flex-1", mark === "neutral" && "text-ink-soft")}>
                  {chosen.includes(key) && <span className="sr-only">{t("mark.yours")} </span>}
                  {content}
                </div>
              </div>
              {entry?.feedbackHtml && (
                <Html
                  id={feedbackOf(entry)}
                  html={entry.feedbackHtml}
                  lang={lang}
                  look="plain"
                  className="mt-3 ps-[2.625rem]"
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Marks of the options; of a skipped question, where nothing was graded, those of the solution. */
function optionMarks(result: Result, options: Option[]): Result["marks"] {
  if (result.marks.length > 0) return result.marks;
  const { answer } = result.solution;
  const right =
    answer.type === "single-choice"
      ? [answer.choice]
      : answer.type === "multiple-choice"
        ? answer.choices
        : answer.type === "true-false"
          ? [String(answer.value)]
          : [];
  return options.map(({ key }) => ({ key, mark: right.includes(key) ? "missed" : "neutral", feedbackHtml: null }));
}
