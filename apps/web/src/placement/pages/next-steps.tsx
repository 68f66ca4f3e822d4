import type { PlacementResult, PlacementState } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { LineLink } from "../../components/ui/app-link.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { placementPath } from "../../lib/paths.ts";
import { startPractice } from "../../practice/pages/actions.ts";
import { targetOf } from "../../practice/pages/scope.ts";
import { StartButton } from "../../practice/pages/start-button.tsx";

type NextStepsProps = { practise: PlacementResult["practise"]; subject: PlacementState["subject"] };

/** One large button to practise where it helps most, and quiet ways to the whole subject and to another test. */
export async function NextSteps({ practise, subject }: NextStepsProps) {
  const t = await getTranslations("placement.result");
  return (
    <section aria-labelledby="next" className="sheet mt-8 p-6 sm:p-8">
      <h2 id="next" className="text-xl">
        {t("next", { title: practise.title })}
      </h2>
      <p className="mt-1 mb-5 text-ink-soft">{t(`nextText.${practise.kind}`)}</p>
      <form action={startPractice} className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <StartButton target={targetOf(practise)} size="large" className="max-sm:w-full">
          {t("start")}
          <ArrowIcon />
        </StartButton>
        {practise.kind === "skill" && (
          <StartButton target={targetOf({ kind: "subject", id: subject.id })} variant="quiet" className="max-sm:px-0">
            {t("startAll", { subject: subject.title })}
          </StartButton>
        )}
        <LineLink href={placementPath(subject.id)}>{t("again")}</LineLink>
      </form>
    </section>
  );
}
