import type { NearQuestion } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { TextLink } from "../../ui/app-link.tsx";
import { useDifference } from "./wording.ts";

/** Stored questions that look like this one, the closest first. */
export function NearList({ near }: { near: NearQuestion[] }) {
  const t = useTranslations("bloom.near");
  const difference = useDifference("bloom.near.differs");
  return (
    <div className="mt-5 border-t border-hairline pt-5">
      <h3 className="text-base">{t("title", { count: near.length })}</h3>
      <ul>
        {near.map((question) => (
          <li key={question.itemId} className="grid gap-0.5 border-b border-hairline py-3 last:border-0">
            <p className="text-sm font-semibold">{t(`verdict.${question.verdict}`)}</p>
            <TextLink
              href={`/questions/${question.itemId}`}
              target="_blank"
              dir="auto"
              className="justify-self-start wrap-anywhere"
            >
              {question.stem || question.ref}
              <span className="sr-only"> {t("newTab")}</span>
            </TextLink>
            {question.differs && <p className="text-sm text-ink-soft">{difference(question.differs)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
