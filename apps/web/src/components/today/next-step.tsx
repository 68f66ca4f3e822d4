import type { Api, ResponseOf } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { openPracticePath, practicePath } from "../../lib/paths.ts";
import { LineLink } from "../ui/app-link.tsx";
import { Progress } from "../ui/bits.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { ArrowIcon } from "../ui/icons.tsx";

export type Today = ResponseOf<Api["today"]>;

/** The one thing to do now: what is open goes on, else what is suggested begins. */
export async function NextStep({ today }: { today: Today }) {
  const t = await getTranslations("today");
  const { open, suggestion } = today;
  const left = open ? Math.max(1, open.length - open.answered) : suggestion.length;
  const minutes = Math.max(1, Math.round((suggestion.minutes / Math.max(1, suggestion.length)) * left));
  const scope = open?.scope ?? suggestion.scope;
  return (
    <section aria-labelledby="next-step" className="sheet sheet-ribbon mt-8 p-6 sm:mt-10 sm:p-9">
      <h2 id="next-step" className="pe-12 text-2xl">
        {open?.review ? t("reviews.name") : scope.kind === "mix" ? t("mix") : scope.title}
      </h2>
      {open && (
        <Progress
          className="mt-4"
          value={open.answered}
          max={open.length}
          label={t("open.progress", { answered: open.answered, length: open.length })}
        />
      )}
      <ButtonLink
        href={open ? openPracticePath(open.id) : practicePath(scope, suggestion.length)}
        size="large"
        className="mt-6 max-sm:w-full"
      >
        <span>
          {open ? t("continue") : t("start")}
          <span className="font-normal"> · {t("minutes", { minutes })}</span>
        </span>
        <ArrowIcon />
      </ButtonLink>
      <p className="mt-6 max-w-[34rem] text-ink-soft">
        {open
          ? t("open.text", { answered: open.answered, left })
          : `${t("contains", { count: suggestion.length })}. ${t(`why.${suggestion.why}`)}`}
      </p>
      <p className="mt-1">
        <LineLink href={practicePath()} className="text-sm">
          {t("other")}
        </LineLink>
      </p>
    </section>
  );
}
