import type { Summary } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "../../components/ui/app-link.tsx";
import { Prose } from "../../components/ui/bits.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { verdictLooks } from "../marks.tsx";

/** Questions that are not right yet; each leads to the own answer beside the explanation. */
export async function LookAgain({ entries }: { entries: Summary["lookAgain"] }) {
  const t = await getTranslations("practicePages.summary");
  return (
    <ul>
      {entries.map(({ responseId, stemHtml, verdict, skill }) => {
        const { Icon, text } = verdictLooks[verdict];
        return (
          <li key={responseId} className="relative flex gap-4 border-b border-hairline py-4 hover:bg-raised">
            <Icon className={`mt-0.5 size-6 shrink-0 ${text}`} />
            <div className="min-w-0 flex-1">
              <p className="text-sm text-ink-soft">
                <span className={`font-semibold ${text}`}>{t(`verdict.${verdict}`)}</span>
                {skill && ` · ${skill.title}`}
              </p>
              {/* A glimpse: enough to know which question it was. */}
              <div
                id={`again-${responseId}`}
                className="mt-1 line-clamp-2 overflow-hidden [&_pre]:overflow-hidden [&_table]:overflow-hidden"
              >
                <Prose html={stemHtml} look="plain" />
              </div>
            </div>
            <AppLink
              href={`/progress/answers/${responseId}`}
              aria-label={t("open")}
              aria-describedby={`again-${responseId}`}
              className="self-center after:absolute after:inset-0"
            >
              <ArrowIcon />
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}
