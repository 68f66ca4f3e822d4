import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { LinkPending } from "../../shell/navigation-progress.tsx";
import { AppLink } from "../../ui/app-link.tsx";
import { useDifference } from "../bloom/wording.ts";
import { splitAt } from "./reading.ts";

export type Pair = ResponseOf<Api["listDuplicates"]>["pairs"][number];

/** Pairs of questions side by side, with how close they are and what makes them differ; each opens in the editor. */
export function PairList({ pairs }: { pairs: Pair[] }) {
  const t = useTranslations("bloom");
  const format = useFormatter();
  const difference = useDifference("bloom.pairList");
  return (
    <ol>
      {pairs.map(({ verdict, similarity, differs, questions }) => (
        <li key={questions.map(({ itemId }) => itemId).join()} className="border-b border-hairline py-6 first:pt-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{t(`near.verdict.${verdict}`)}</span>
            <span className="text-sm text-ink-soft">
              {t("pairList.similarity", {
                share: format.number(similarity, { style: "percent", maximumFractionDigits: 0 }),
              })}
            </span>
          </p>
          {differs && <p className="text-sm text-ink-soft">{difference(differs)}</p>}
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            {questions.map((question, index) => (
              <Side key={question.itemId} question={question} words={index === 0 ? differs?.here : differs?.there} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ question, words = "" }: { question: Pair["questions"][number]; words?: string }) {
  const parts = splitAt(question.stem, words);
  return (
    <div className="min-w-0 border-s-2 border-hairline ps-3">
      <AppLink
        href={`/questions/${question.itemId}`}
        dir="auto"
        className="text-pretty wrap-anywhere underline decoration-hairline underline-offset-4 hover:text-accent hover:decoration-current"
      >
        <LinkPending />
        {parts ? (
          <>
            {parts[0]}
            <mark className="rounded-sm bg-marker-wash px-0.5 text-ink">{parts[1]}</mark>
            {parts[2]}
          </>
        ) : (
          question.stem || question.ref
        )}
      </AppLink>
      <p className="mt-1 text-xs text-ink-soft wrap-anywhere">
        {question.topic} · {question.ref}
      </p>
    </div>
  );
}
