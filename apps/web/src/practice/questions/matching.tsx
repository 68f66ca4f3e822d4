"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { classNames } from "../../components/ui/class-names.ts";
import { Html } from "../html.tsx";
import { spokenText } from "../html-text.ts";
import { MarkStamp, markLooks, markOf } from "../marks.tsx";
import { ChoicePanel, Letter } from "./choice-panel.tsx";
import { OpenIcon } from "./icons.tsx";
import type { QuestionProps } from "./types.ts";

/** Each left side has a slot; pressing it opens the lettered right sides beneath. */
export function Matching(props: QuestionProps<"matching">) {
  return props.result ? <MarkedPairs {...props} result={props.result} /> : <Pairs {...props} />;
}

function Pairs({ question, answer, onAnswer, locked, lang, id }: QuestionProps<"matching">) {
  const t = useTranslations("practice");
  const pairs = answer?.pairs ?? {};
  const [open, setOpen] = useState<string | null>(null);
  const slots = useRef(new Map<string, HTMLButtonElement>());

  function close(left: string) {
    setOpen(null);
    slots.current.get(left)?.focus({ preventScroll: true });
  }
  function choose(left: string, right: string) {
    onAnswer({ type: "matching", pairs: { ...pairs, [left]: right } });
    close(left);
  }

  return (
    <div>
      <p className="mb-3 text-sm text-ink-soft">{t("match.label")}</p>
      <ul className="grid gap-3">
        {question.left.map((left, index) => {
          const right = question.right.find((side) => side.key === pairs[left.key]);
          const slot = `${id}-slot-${left.key}`;
          return (
            <li key={left.key} className="rounded-md border border-outline bg-raised p-3">
              <div className="grid gap-2.5 sm:grid-cols-2 sm:items-stretch">
                <div className="self-center px-1">
                  <Html html={left.html} lang={lang} />
                </div>
                <button
                  ref={(element) => {
                    if (element) slots.current.set(left.key, element);
                    else slots.current.delete(left.key);
                  }}
                  type="button"
                  id={slot}
                  data-first={index === 0 || undefined}
                  data-gap={left.key}
                  aria-haspopup="listbox"
                  aria-expanded={open === left.key}
                  aria-controls={open === left.key ? `${slot}-list` : undefined}
                  aria-disabled={locked || undefined}
                  onClick={() => !locked && setOpen(open === left.key ? null : left.key)}
                  className={classNames(
                    "flex min-h-12 items-start gap-3 rounded-sm border px-2.5 py-2 text-start transition-colors hover:border-ink active:bg-accent-wash",
                    right ? "border-accent bg-accent-wash" : "border-dashed border-outline bg-paper",
                  )}
                >
                  <span className="sr-only">{spokenText(left.html)}: </span>
                  {right ? (
                    <>
                      <Letter letter={right.key.toUpperCase()} chosen />
                      <Html html={right.html} lang={lang} className="flex-1 self-center" />
                    </>
                  ) : (
                    <span className="flex-1 self-center text-ink-soft">{t("match.choose")}</span>
                  )}
                  <OpenIcon
                    className={classNames(
                      "size-5 shrink-0 self-center text-ink-soft",
                      open === left.key && "rotate-180",
                    )}
                  />
                </button>
              </div>
              {open === left.key && (
                <ChoicePanel
                  id={`${slot}-list`}
                  label={`${t("match.options")}: ${spokenText(left.html).slice(0, 80)}`}
                  options={question.right.map((side) => ({
                    key: side.key,
                    letter: side.key.toUpperCase(),
                    html: side.html,
                    note: Object.entries(pairs).some(([l, r]) => l !== left.key && r === side.key)
                      ? t("match.used")
                      : undefined,
                  }))}
                  chosen={pairs[left.key] ?? null}
                  lang={lang}
                  onChoose={(key) => choose(left.key, key)}
                  onClose={() => close(left.key)}
                  clear={right && { label: t("match.clear"), run: () => choose(left.key, "") }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type MarkedProps = QuestionProps<"matching"> & { result: NonNullable<QuestionProps<"matching">["result"]> };

/** The pairs as they were made; where another side fits, it stands beneath. */
function MarkedPairs({ question, answer, result, lang }: MarkedProps) {
  const t = useTranslations("practice");
  const solution = result.solution.answer.type === "matching" ? result.solution.answer.pairs : {};
  const side = (key: string | undefined) => question.right.find((right) => right.key === key);
  return (
    <div>
      <p className="mb-3 text-sm text-ink-soft">{t("match.label")}</p>
      <ul className="grid gap-4">
        {question.left.map((left) => {
          const mark = markOf(result, left.key)?.mark ?? "neutral";
          const own = side(answer?.pairs[left.key]);
          const fitting = side(solution[left.key]);
          const { box } = markLooks[mark];
          return (
            <li
              key={left.key}
              className={classNames("relative rounded-md border p-3", mark === "missed" ? markLooks.wrong.box : box)}
            >
              {mark === "right" && <MarkStamp mark="right">{t("mark.right")}</MarkStamp>}
              {mark === "wrong" && <MarkStamp mark="wrong">{t("mark.wrong")}</MarkStamp>}
              {mark === "missed" && <MarkStamp mark="wrong">{t("match.open")}</MarkStamp>}
              <div className="grid gap-2.5 sm:grid-cols-2">
                <div className="self-center px-1">
                  <Html html={left.html} lang={lang} />
                </div>
                <div className="grid gap-2">
                  {own && <Side side={own} lang={lang} />}
                  {mark !== "right" && fitting && (
                    <Side side={fitting} lang={lang} label={own ? t("match.instead") : undefined} right />
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Side({
  side,
  lang,
  label,
  right,
}: {
  side: { key: string; html: string };
  lang: string;
  label?: string;
  right?: boolean;
}) {
  return (
    <div className={classNames("grid gap-1 px-2.5 py-1", right && "border-s-[3px] border-right")}>
      {label && <span className="text-sm font-semibold text-(color:--right)">{label}</span>}
      <div className="flex items-start gap-3">
        <Letter letter={side.key.toUpperCase()} />
        <Html html={side.html} lang={lang} className="flex-1 self-center" />
      </div>
    </div>
  );
}
