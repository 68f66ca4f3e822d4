import type { Summary } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { LineLink } from "../../components/ui/app-link.tsx";
import { ButtonLink } from "../../components/ui/button.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { startPractice } from "./actions.ts";
import { targetOf } from "./scope.ts";
import { StartButton } from "./start-button.tsx";

/** What to do next: one large button, and a quiet way to something else. */
export async function NextStep({ step, length }: { step: Summary["nextStep"]; length: number }) {
  const t = await getTranslations("practicePages.summary");
  const { kind, scope } = step;
  const title = scope.kind === "mix" ? t("mix") : scope.title;
  return (
    <section aria-labelledby="next" className="mt-12 border-t border-hairline pt-7">
      <h2 id="next" className="text-xl">
        {t("next")}
      </h2>
      <p className="mt-1 text-ink-soft">{t(`stepText.${kind}`, { count: length, title })}</p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        {kind === "rest" ? (
          <ButtonLink href="/today" size="large" className="max-sm:w-full">
            {t("today")}
            <ArrowIcon />
          </ButtonLink>
        ) : (
          <form action={startPractice} className="max-sm:w-full">
            <input type="hidden" name="length" value={length} />
            <StartButton target={targetOf(scope)} size="large" className="max-sm:w-full">
              {t(`step.${kind}`)}
              <ArrowIcon />
            </StartButton>
          </form>
        )}
        <LineLink href="/practice">{t("choose")}</LineLink>
        {kind !== "rest" && <LineLink href="/today">{t("today")}</LineLink>}
      </div>
    </section>
  );
}
