"use client";

import type { Result } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { classNames } from "../../components/ui/class-names.ts";
import { NotYetIcon, RightIcon } from "../../components/ui/icons.tsx";
import { InlineHtml } from "../html.tsx";
import { markOf } from "../marks.tsx";
import type { GapView } from "./gap-field.tsx";

type MarkedGapProps = {
  name: string;
  view: GapView;
  number: number;
  inCode: boolean;
  value: string;
  result: Result;
  lang: string;
};

/** A gap after the check: what was put in, and, where something else fits, that beside it. */
export function MarkedGap({ name, view, number, inCode, value, result, lang }: MarkedGapProps) {
  const t = useTranslations("practice");
  const mark = markOf(result, name)?.mark ?? "missed";
  const solution = result.solution.answer.type === "cloze" ? (result.solution.answer.gaps[name] ?? "") : "";
  const isRight = mark === "right";
  const wrote = value.trim() !== "";
  const type = inCode ? "font-mono text-[0.9375rem]" : "font-serif text-[1.0625rem]";
  const box =
    "inline-flex min-h-9 min-w-24 max-w-full items-center gap-1.5 rounded-sm border px-2 py-0.5 align-middle leading-normal";
  return (
    <>
      <span className="sr-only">{t("cloze.gap", { number })}: </span>
      {(wrote || isRight) && (
        <span
          className={classNames(box, type, isRight ? "border-right bg-right-wash" : "border-not-yet bg-not-yet-wash")}
        >
          {isRight ? (
            <RightIcon className="size-4.5 shrink-0 text-(color:--right)" />
          ) : (
            <NotYetIcon className="size-4.5 shrink-0 text-not-yet" />
          )}
          <span className="sr-only">{isRight ? t("mark.right") : t("mark.wrong")}: </span>
          <GapText view={view} value={value} lang={lang} />
        </span>
      )}
      {!isRight && (
        <span className={classNames(box, type, "border-dashed border-right bg-raised", wrote && "ms-1.5")}>
          <RightIcon className="size-4.5 shrink-0 text-(color:--right)" />
          <span className="sr-only">{t("cloze.answer")}: </span>
          <GapText view={view} value={solution} lang={lang} />
        </span>
      )}
    </>
  );
}

function GapText({ view, value, lang }: { view: GapView; value: string; lang: string }) {
  if (view.kind !== "select") return <span className="break-words">{value}</span>;
  const html = view.options.find((option) => option.key === value)?.html ?? "";
  return <InlineHtml html={html} lang={lang} />;
}
