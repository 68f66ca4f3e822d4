import type { PracticeState } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Progress } from "../../components/ui/bits.tsx";
import { Button, ButtonLink } from "../../components/ui/button.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { openPracticePath } from "../../lib/paths.ts";
import { endPractice } from "./actions.ts";
import { targetOf } from "./scope.ts";
import { StartButton } from "./start-button.tsx";

/** The one large button: goes on with what is open. */
export async function ContinueBox({ state }: { state: PracticeState }) {
  const t = await getTranslations("practicePages");
  const { id, scope, answered, length } = state.session;
  return (
    <section aria-labelledby="begin" className="sheet sheet-ribbon mt-8 p-6 sm:p-8">
      <h2 id="begin" className="pe-12 text-2xl">
        {scope.kind === "mix" ? t("mix") : scope.title}
      </h2>
      <p className="mt-1.5 text-ink-soft">{t("openProgress", { answered, length, left: length - answered })}</p>
      <Progress
        className="mt-4"
        value={answered}
        max={length}
        label={t("openProgress", { answered, length, left: length - answered })}
      />
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={openPracticePath(id)} size="large" className="max-sm:w-full">
          {t("continue")}
          <ArrowIcon />
        </ButtonLink>
        <form action={endPractice}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="quiet">
            {t("endOpen")}
          </Button>
        </form>
      </div>
    </section>
  );
}

/** The one large button: starts a mix, or what an address asked for. Stands inside the form with the length. */
export async function StartBox({
  scope,
  title,
  children,
}: {
  scope: { kind: string; id?: string };
  title: string | null;
  /** How long it is to be. */
  children: ReactNode;
}) {
  const t = await getTranslations("practicePages");
  return (
    <section aria-labelledby="begin" className="sheet mt-8 p-6 sm:p-8">
      <h2 id="begin" className="text-2xl">
        {title ?? t("mix")}
      </h2>
      <p className="mt-1.5 mb-5 text-ink-soft">{t(title ? "scopeDetail" : "mixDetail")}</p>
      {children}
      <StartButton target={targetOf(scope)} size="large" className="mt-6 max-sm:w-full">
        {t("start")}
        <ArrowIcon />
      </StartButton>
    </section>
  );
}
