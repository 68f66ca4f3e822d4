import type { BloomReview } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { Grounds } from "./grounds-list.tsx";
import { difficultyOf, easeOf } from "./reading.ts";

type SmallFactsProps = {
  review: BloomReview;
  /** The question that was reviewed. */
  content: Record<string, unknown>;
  language: string;
};

/** What the question asks of a person: kind of knowledge, ease of reading, time, load, and how hard it may be. */
export function SmallFacts({ review, content, language }: SmallFactsProps) {
  const t = useTranslations("bloom.facts");
  const format = useFormatter();
  const { knowledge, readability, time, load } = review;
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const span = (seconds: number) =>
    seconds < 100 ? t("seconds", { count: whole(seconds) }) : t("minutes", { count: whole(seconds / 60) });
  const { word, from, to } = difficultyOf(review.difficulty);
  const facts = [
    { key: "knowledge", value: t(`dimension.${knowledge.dimension}`), hint: t("rule") },
    {
      key: "ease",
      value: readability ? t(`easeOf.${easeOf(readability.score)}`) : t("unknown"),
      hint: readability
        ? t("score", { measure: measureName(readability.measure), score: whole(readability.score) })
        : t("noMeasure"),
    },
    {
      key: "time",
      value: span(time.seconds),
      hint: t("timeHint", { read: span(time.readSeconds), answer: span(time.answerSeconds) }),
    },
    { key: "load", value: t(`loadOf.${load.level}`), hint: t("elements", { count: load.elements }) },
    {
      key: "difficulty",
      value: t(`difficultyOf.${word}`),
      hint: t("difficultyHint", { from: t(`difficultyOf.${from}`), to: t(`difficultyOf.${to}`) }),
    },
  ] as const;
  return (
    <div className="mt-5 border-t border-hairline pt-5">
      <h3 className="text-base">{t("title")}</h3>
      <dl className="mt-2 grid grid-cols-2 gap-x-6 gap-y-4">
        {facts.map(({ key, value, hint }) => (
          <div key={key} className="min-w-0 last:col-span-2">
            <dt className="text-sm text-ink-soft">{t(key)}</dt>
            <dd className="font-semibold">{value}</dd>
            <dd className="text-xs text-ink-soft">{hint}</dd>
          </div>
        ))}
      </dl>
      <Grounds review={review} content={content} language={language} />
    </div>
  );
}

/** Measures are called by the names of those who made them: `fernandez-huerta` is Fernandez Huerta. */
const measureName = (measure: string) =>
  measure
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
