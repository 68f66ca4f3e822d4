"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classNames } from "../../components/ui/class-names.ts";
import { moved } from "../answers.ts";
import { Html } from "../html.tsx";
import { spokenText } from "../html-text.ts";
import { MarkStamp, markLooks, markOf } from "../marks.tsx";
import { GripIcon, StepIcon } from "./icons.tsx";
import type { QuestionProps } from "./types.ts";
import { useDragOrder } from "./use-drag-order.ts";
import { useGlide } from "./use-glide.ts";

const row = "relative flex items-start gap-1 rounded-md border";

/** Entries to bring into order: by dragging, by two buttons, or by picking one up with the keyboard. */
export function Ordering(props: QuestionProps<"ordering">) {
  return props.result ? <MarkedOrder {...props} result={props.result} /> : <OrderList {...props} />;
}

function OrderList({ question, answer, onAnswer, locked, lang, id }: QuestionProps<"ordering">) {
  const t = useTranslations("practice");
  const order = answer?.order ?? question.entries.map((entry) => entry.key);
  const [grabbed, setGrabbed] = useState<{ key: string; from: string[] } | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef<HTMLElement | null>(null);
  const count = order.length;
  const names = Object.fromEntries(question.entries.map(({ key, html }) => [key, spokenText(html).slice(0, 80)]));
  useGlide(list, order);

  // Moving an element in the document takes focus away from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the order has changed
  useEffect(() => {
    follow.current?.focus();
    follow.current = null;
  }, [order.join(" ")]);

  const put = (next: string[]) => onAnswer({ type: "ordering", order: next });

  function move(key: string, to: number) {
    const from = order.indexOf(key);
    if (locked || to < 0 || to >= count || to === from) return;
    if (document.activeElement instanceof HTMLElement) follow.current = document.activeElement;
    put(moved(order, from, to));
    setSaid(t("order.moved", { position: to + 1, count }));
  }
  const drag = useDragOrder(list, order, (key, to) => move(key, to));

  function keyDown(event: KeyboardEvent, key: string) {
    const at = order.indexOf(key);
    const held = grabbed?.key === key;
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 0, ArrowLeft: 0 }[event.key];
    if (event.key === " " || event.key === "Enter") {
      setGrabbed(held ? null : { key, from: order });
      setSaid(t(held ? "order.dropped" : "order.grabbed", { position: at + 1, count }));
    } else if (event.key === "Escape" && held) {
      follow.current = event.currentTarget as HTMLElement;
      put(grabbed.from);
      setGrabbed(null);
      setSaid(t("order.returned", { position: grabbed.from.indexOf(key) + 1, count }));
    } else if (step !== undefined) {
      if (held) move(key, at + step);
      else gripOf(order[at + step])?.focus();
    } else return;
    event.preventDefault();
  }
  const gripOf = (key: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>("[data-grip]") ?? [])].find((grip) => grip.dataset.grip === key);

  return (
    <div>
      <p id={`${id}-label`} className="text-sm text-ink-soft">
        {t("order.label")} <span className="hidden pointer-fine:inline">{t("order.howTo")}</span>
      </p>
      <p id={`${id}-how`} className="sr-only">
        {t("order.howToRead")}
      </p>
      <ol ref={list} {...drag.surface} aria-labelledby={`${id}-label`} className="relative mt-3 grid gap-2.5">
        {order.map((key, index) => {
          const held = grabbed?.key === key || drag.dragging === key;
          return (
            <li
              key={key}
              data-entry={key}
              className={classNames(
                row,
                held ? "z-10 border-accent bg-accent-wash shadow-float" : "border-outline bg-raised",
              )}
            >
              <button
                type="button"
                data-grip={key}
                data-first={index === 0 || undefined}
                aria-pressed={held}
                aria-label={t("order.grip", { position: index + 1, count, entry: names[key] ?? "" })}
                aria-describedby={`${id}-how`}
                onKeyDown={(event) => keyDown(event, key)}
                onBlur={() => !follow.current && setGrabbed(null)}
                {...drag.grip(key)}
                className="grid min-h-14 w-11 shrink-0 cursor-grab touch-none place-items-center self-stretch rounded-md text-ink-soft hover:text-ink active:cursor-grabbing"
              >
                <span className="grid justify-items-center gap-1">
                  <span className="text-sm leading-none font-semibold">{index + 1}</span>
                  <GripIcon />
                </span>
              </button>
              <Html
                html={question.entries.find((entry) => entry.key === key)?.html ?? ""}
                lang={lang}
                className="flex-1 self-center py-2.5"
              />
              <div className="flex shrink-0 self-center pe-1">
                {([-1, 1] as const).map((step) => (
                  <button
                    key={step}
                    type="button"
                    aria-label={t(step < 0 ? "order.up" : "order.down", { entry: names[key] ?? "" })}
                    aria-disabled={locked || index + step < 0 || index + step >= count}
                    onClick={() => move(key, index + step)}
                    className="grid size-11 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink active:bg-accent-wash aria-disabled:opacity-35"
                  >
                    <StepIcon down={step > 0} />
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** The order as it was given: what already stands well, and where the rest belongs. */
function MarkedOrder({
  question,
  answer,
  result,
  lang,
}: QuestionProps<"ordering"> & { result: NonNullable<QuestionProps<"ordering">["result"]> }) {
  const t = useTranslations("practice");
  const solution = result.solution.answer.type === "ordering" ? result.solution.answer.order : [];
  const order = answer?.order ?? (result.verdict === "skipped" ? solution : question.entries.map((entry) => entry.key));
  return (
    <div>
      <p className="text-sm text-ink-soft">{result.verdict === "skipped" ? t("result.order") : t("order.label")}</p>
      <ol className="mt-3 grid gap-2.5">
        {order.map((key, index) => {
          const mark = markOf(result, key)?.mark ?? "neutral";
          const { box, Icon, text } = markLooks[mark];
          const place = solution.indexOf(key) + 1;
          return (
            <li key={key} className={classNames(row, "min-h-14 pe-3", box)}>
              {mark === "wrong" && <MarkStamp mark={mark}>{t("order.belongs", { position: place })}</MarkStamp>}
              <span className={classNames("grid w-11 shrink-0 justify-items-center gap-1 self-center", text)}>
                <span className="text-sm leading-none font-semibold">{index + 1}</span>
                {Icon && <Icon className="size-4.5" />}
              </span>
              <div className="min-w-0 flex-1 self-center py-2.5">
                {mark === "right" && <span className="sr-only">{t("mark.right")}: </span>}
                <Html html={question.entries.find((entry) => entry.key === key)?.html ?? ""} lang={lang} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
