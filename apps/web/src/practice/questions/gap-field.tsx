"use client";

import type { Question } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { classNames } from "../../components/ui/class-names.ts";
import { InlineHtml } from "../html.tsx";
import { plainText } from "../html-text.ts";
import { OpenIcon } from "./icons.tsx";

export type GapView = Extract<Question, { type: "cloze" }>["gaps"][string];

type GapFieldProps = {
  name: string;
  view: GapView;
  /** Place in the text, from 1. */
  number: number;
  inCode: boolean;
  value: string;
  locked: boolean;
  expanded: boolean;
  panelId: string;
  onFill: (value: string) => void;
  onOpen: () => void;
};

const look =
  "inline-block min-h-9 max-w-full rounded-sm border border-outline bg-raised px-2 py-0.5 align-middle leading-normal text-ink transition-colors hover:border-ink";

/** One gap: a field in the line, a native list, or, where options are more than words, a button that opens a list. */
export function GapField({
  name,
  view,
  number,
  inCode,
  value,
  locked,
  expanded,
  panelId,
  onFill,
  onOpen,
}: GapFieldProps) {
  const t = useTranslations("practice");
  const shared = { "data-gap": name, "data-first": number === 1 || undefined };
  const type = classNames(look, inCode ? "font-mono text-[0.9375rem]" : "font-serif text-[1.0625rem]");
  if (view.kind !== "select") {
    const units = view.kind === "number" ? view.units : [];
    const label =
      view.kind === "text"
        ? t("cloze.gap", { number })
        : units.length === 0
          ? t("cloze.number", { number })
          : t("cloze.numberUnits", { number, units: units.join(", ") });
    return (
      <>
        <input
          {...shared}
          type="text"
          aria-label={label}
          value={value}
          onChange={(event) => onFill(event.target.value)}
          readOnly={locked}
          maxLength={500}
          inputMode={view.kind === "number" && units.length === 0 ? "decimal" : "text"}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="next"
          className={classNames(type, "field-sizing-content min-w-24")}
        />
        {units.length > 0 && <span className="ms-1.5 font-sans text-sm text-ink-soft">{units[0]}</span>}
      </>
    );
  }
  const texts = view.options.map((option) => plainText(option.html));
  if (texts.every((text) => text !== null))
    return (
      <select
        {...shared}
        aria-label={t("cloze.gap", { number })}
        value={value}
        onChange={(event) => !locked && onFill(event.target.value)}
        className={classNames(type, "select min-w-28 pe-9", value === "" && "text-ink-soft")}
      >
        <option value="">{t("cloze.choose")}</option>
        {view.options.map((option, index) => (
          <option key={option.key} value={option.key}>
            {texts[index]}
          </option>
        ))}
      </select>
    );
  const chosen = view.options.find((option) => option.key === value);
  return (
    <button
      {...shared}
      type="button"
      aria-haspopup="listbox"
      aria-expanded={expanded}
      aria-controls={expanded ? panelId : undefined}
      aria-disabled={locked || undefined}
      onClick={() => !locked && onOpen()}
      className={classNames(
        type,
        "inline-flex! min-w-28 items-center justify-between gap-2",
        expanded && "border-accent bg-accent-wash",
      )}
    >
      <span className="sr-only">{t("cloze.gap", { number })}: </span>
      {chosen ? <InlineHtml html={chosen.html} /> : <span className="text-ink-soft">{t("cloze.choose")}</span>}
      <OpenIcon className={classNames("size-4 shrink-0 text-ink-soft", expanded && "rotate-180")} />
    </button>
  );
}
