"use client";

import { useTranslations } from "next-intl";
import { toggled } from "../answers.ts";
import { Html } from "../html.tsx";
import { MarkedList, OptionList } from "./option-list.tsx";
import type { QuestionProps } from "./types.ts";

export function SingleChoice({ question, answer, onAnswer, locked, result, lang, id }: QuestionProps<"single-choice">) {
  const t = useTranslations("practice");
  const options = question.options.map(({ key, html }) => ({ key, content: <Html html={html} lang={lang} /> }));
  const chosen = answer ? [answer.choice] : [];
  const shared = { label: t("choice.one"), options, chosen, several: false };
  if (result) return <MarkedList {...shared} result={result} lang={lang} />;
  return (
    <OptionList
      {...shared}
      id={id}
      locked={locked}
      onChoose={(choice) => onAnswer({ type: "single-choice", choice })}
    />
  );
}

export function MultipleChoice({
  question,
  answer,
  onAnswer,
  locked,
  result,
  lang,
  id,
}: QuestionProps<"multiple-choice">) {
  const t = useTranslations("practice");
  const options = question.options.map(({ key, html }) => ({ key, content: <Html html={html} lang={lang} /> }));
  const chosen = answer?.choices ?? [];
  const shared = { label: t("choice.several"), options, chosen, several: true };
  if (result) return <MarkedList {...shared} result={result} lang={lang} />;
  return <OptionList {...shared} id={id} locked={locked} onChoose={(key) => onAnswer(toggled(chosen, key))} />;
}

export function TrueFalse({ answer, onAnswer, locked, result, lang, id }: QuestionProps<"true-false">) {
  const t = useTranslations("practice");
  const options = (["true", "false"] as const).map((key) => ({
    key,
    content: <span className="font-serif text-[1.0625rem]">{t(`choice.${key}`)}</span>,
  }));
  const chosen = answer ? [String(answer.value)] : [];
  const shared = { label: t("choice.one"), options, chosen, several: false };
  if (result) return <MarkedList {...shared} result={result} lang={lang} />;
  return (
    <OptionList
      {...shared}
      id={id}
      locked={locked}
      onChoose={(key) => onAnswer({ type: "true-false", value: key === "true" })}
    />
  );
}
