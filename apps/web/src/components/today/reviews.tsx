import { getTranslations } from "next-intl/server";
import { startReview } from "../../practice/pages/actions.ts";
import { StartButton } from "../../practice/pages/start-button.tsx";
import { ArrowIcon } from "../ui/icons.tsx";
import type { Today } from "./next-step.tsx";

/** A practice asks no more questions than this. */
const longest = 100;

/** What is due for review, when there is any and no review is open already. */
export async function Reviews({ today: { open, reviewsDue } }: { today: Today }) {
  if (reviewsDue === 0 || open?.review) return null;
  const t = await getTranslations("today.reviews");
  return (
    <section
      aria-labelledby="reviews"
      className="sheet mt-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 p-6 sm:px-9"
    >
      <div className="grid min-w-0 flex-1 basis-64 gap-1">
        <h2 id="reviews" className="text-xl">
          {t("title", { count: reviewsDue })}
        </h2>
        <p className="text-ink-soft">{t("text", { count: reviewsDue })}</p>
        {open && <p className="text-sm text-ink-soft">{t("replaces")}</p>}
      </div>
      <form action={startReview} className="max-sm:w-full">
        <input type="hidden" name="length" value={Math.min(longest, reviewsDue)} />
        <StartButton target="mix" variant="secondary" className="max-sm:w-full">
          {t("start")}
          <ArrowIcon />
        </StartButton>
      </form>
    </section>
  );
}
