"use client";

import type { Verdict } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "../../components/ui/class-names.ts";
import { type Mark, MarkStamp, markLooks } from "../marks.tsx";
import type { QuestionProps } from "./types.ts";

const field = "w-full min-h-14 rounded-md border px-4 py-3 font-serif text-lg text-ink transition-colors";

type TextFieldProps = {
  id: string;
  label: ReactNode;
  hint?: string;
  value: string;
  onType: (text: string) => void;
  locked: boolean;
  lang?: string;
  inputMode?: "text" | "decimal";
};

function TextField({ id, label, hint, value, onType, locked, lang, inputMode }: TextFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  // Somebody quick typed before the script had arrived; the browser kept it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, when it comes to life
  useEffect(() => {
    const typed = input.current?.value ?? "";
    if (typed !== "" && value === "") onType(typed);
  }, []);
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm text-ink-soft">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        data-first
        type="text"
        lang={lang}
        value={value}
        onChange={(event) => onType(event.target.value)}
        readOnly={locked}
        maxLength={500}
        inputMode={inputMode}
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={classNames(field, "border-outline bg-raised hover:border-ink")}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What was written, where it was written, with its mark. */
function MarkedText({ label, text, verdict, hint }: { label: string; text: string; verdict: Verdict; hint?: string }) {
  const t = useTranslations("practice");
  const mark = verdictMarks[verdict];
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-soft">{label}</p>
      <div className={classNames(field, "relative", markLooks[mark].box)}>
        {mark !== "neutral" && (
          <MarkStamp mark={mark} verdict={verdict}>
            {t(`verdict.${verdict}`)}
          </MarkStamp>
        )}
        <span className={classNames("break-words whitespace-pre-wrap", text === "" && "text-ink-soft")}>
          {text || "–"}
        </span>
      </div>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
    </div>
  );
}

const verdictMarks = {
  right: "right",
  partly: "wrong",
  "not-yet": "wrong",
  skipped: "neutral",
} as const satisfies Record<Verdict, Mark>;

export function ShortAnswer({ answer, onAnswer, locked, result, lang, id }: QuestionProps<"short-answer">) {
  const t = useTranslations("practice");
  const text = answer?.text ?? "";
  if (result) return <MarkedText label={t("text.label")} text={text} verdict={result.verdict} />;
  return (
    <TextField
      id={id}
      label={t("text.label")}
      value={text}
      onType={(typed) => onAnswer({ type: "short-answer", text: typed })}
      locked={locked}
      lang={lang}
    />
  );
}

export function Numeric({ question, answer, onAnswer, locked, result, id }: QuestionProps<"numeric">) {
  const t = useTranslations("practice");
  const text = answer?.text ?? "";
  const hint = useUnitHint(question.units, question.unitRequired);
  const shared = { label: t("text.number"), hint };
  if (result) return <MarkedText {...shared} text={text} verdict={result.verdict} />;
  return (
    <TextField
      {...shared}
      id={id}
      value={text}
      onType={(typed) => onAnswer({ type: "numeric", text: typed })}
      locked={locked}
      // A number pad has no letters: where a unit must be written, the whole keyboard comes up.
      inputMode={question.unitRequired ? "text" : "decimal"}
    />
  );
}

function useUnitHint(units: string[], required: boolean): string | undefined {
  const t = useTranslations("practice");
  const list = (some: string[]) => some.join(` ${t("text.or")} `);
  const [unit, ...others] = units;
  if (unit === undefined) return undefined;
  if (required) return t("text.unitRequired", { units: list(units) });
  return others.length === 0 ? t("text.unitFirst", { unit }) : t("text.unitOthers", { unit, others: list(others) });
}
