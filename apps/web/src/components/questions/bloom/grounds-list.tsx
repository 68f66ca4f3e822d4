import type { BloomReview } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { textAt } from "./evidence.ts";
import { cueIn } from "./grounds.ts";

type GroundsProps = { review: BloomReview; content: Record<string, unknown>; language: string };

/** What the small facts rest on. Closed, so that nothing moves while somebody types. */
export function Grounds({ review: { knowledge, load }, content, language }: GroundsProps) {
  const t = useTranslations("bloom.facts");
  const format = useFormatter();
  const { ground, cue } = knowledge;
  const parts = load.parts.map(({ part, count }) => t(`grounds.part.${part}`, { count }));
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current">
        {t("grounds.title")}
      </summary>
      <dl className="grid gap-3 text-sm">
        <div>
          <dt className="text-ink-soft">{t("knowledge")}</dt>
          <dd className="wrap-anywhere">
            {ground !== "words"
              ? t(`grounds.form.${ground}`)
              : t.rich("grounds.words", {
                  words: cueIn(`${textAt(content, "stem")}\n${textAt(content, "text")}`, cue ?? ""),
                  cue: (words) => (
                    <span lang={language || undefined} dir="auto" className="font-serif">
                      {words}
                    </span>
                  ),
                })}
          </dd>
        </div>
        {parts.length > 0 && (
          <div>
            <dt className="text-ink-soft">{t("load")}</dt>
            <dd>{t("grounds.load", { parts: format.list(parts) })}</dd>
          </div>
        )}
        <div>
          <dt className="text-ink-soft">{t("difficulty")}</dt>
          <dd>{t("grounds.difficulty")}</dd>
        </div>
      </dl>
    </details>
  );
}
