import type { PlacementResult } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { Prose } from "../../components/ui/bits.tsx";
import { verdictLooks } from "../../practice/marks.tsx";
import { OpenIcon } from "../../practice/questions/icons.tsx";
import { ReviewedQuestion } from "./reviewed-question.tsx";

/** Every question of the test; each opens onto the own answer, the right one and the explanation. */
export async function Review({ entries }: { entries: PlacementResult["review"] }) {
  const t = await getTranslations("placement");
  return (
    <ol className="border-t border-hairline">
      {entries.map((entry) => {
        const { question, result } = entry;
        const { Icon, text } = verdictLooks[result.verdict];
        return (
          <li key={question.id} className="border-b border-hairline">
            <details className="group">
              <summary className="flex min-h-16 list-none items-center gap-4 py-3 [&::-webkit-details-marker]:hidden">
                <Icon className={`size-6 shrink-0 ${text}`} />
                <span className="min-w-0 flex-1">
                  <span className={`block text-sm font-semibold ${text}`}>
                    {result.verdict === "skipped" ? t("unknown") : t(`verdict.${result.verdict}`)}
                  </span>
                  {/* A glimpse: enough to know which question it was. */}
                  <span className="block max-h-14 overflow-hidden group-open:hidden [&_:is(p,pre,table,math)]:overflow-hidden [&_img]:hidden">
                    <Prose html={question.stemHtml} look="plain" lang={question.language} />
                  </span>
                </span>
                <OpenIcon className="size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180" />
              </summary>
              <div className="pt-2 pb-8">
                <ReviewedQuestion entry={entry} />
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
