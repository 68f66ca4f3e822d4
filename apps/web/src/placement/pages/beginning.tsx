import type { PlacementSummary } from "@quizmentor/contracts";
import { getFormatter, getTranslations } from "next-intl/server";
import { LineLink } from "../../components/ui/app-link.tsx";
import { ButtonLink } from "../../components/ui/button.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { EmptyState } from "../../components/ui/layout.tsx";
import { openPlacementPath, placementResultPath, practicePath } from "../../lib/paths.ts";
import { StartButton } from "../../practice/pages/start-button.tsx";
import type { Subject } from "../../practice/pages/subject-list.tsx";
import { startPlacement } from "./actions.ts";
import { fewestItems } from "./placement-link.tsx";

const facts = ["length", "unknown", "quiet", "pause"] as const;

/** What a test is like, and the button that starts it or goes on with it. */
export async function Beginning({ subject, placements }: { subject: Subject; placements: PlacementSummary[] }) {
  const [t, format] = await Promise.all([getTranslations("placement.begin"), getFormatter()]);
  const open = placements.find(({ finishedAt }) => finishedAt === null);
  const latest = placements.find(({ finishedAt }) => finishedAt !== null);
  if (!open && subject.items < fewestItems)
    return (
      <div className="mt-8">
        <EmptyState title={t("tooFew")} action={<ButtonLink href={practicePath()}>{t("tooFewAction")}</ButtonLink>}>
          {t("tooFewText")}
        </EmptyState>
      </div>
    );
  return (
    <section aria-labelledby="how" className="sheet mt-8 p-6 sm:p-8">
      <h2 id="how" className="text-2xl">
        {open ? t("open", { answered: open.answered }) : t("how")}
      </h2>
      <ul className="mt-4 mb-6 grid list-disc gap-2 ps-5 marker:text-ink-soft">
        {facts.map((fact) => (
          <li key={fact}>{t(`fact.${fact}`, { most: Math.min(20, subject.items) })}</li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {open ? (
          <ButtonLink href={openPlacementPath(open.id)} size="large" className="max-sm:w-full">
            {t("goOn")}
            <ArrowIcon />
          </ButtonLink>
        ) : (
          <form action={startPlacement} className="max-sm:w-full">
            <StartButton target={subject.id} size="large" className="max-sm:w-full">
              {t("start")}
              <ArrowIcon />
            </StartButton>
          </form>
        )}
        {latest?.finishedAt && (
          <LineLink href={placementResultPath(latest.id)}>
            {t("latest", { date: format.dateTime(new Date(latest.finishedAt), { dateStyle: "long" }) })}
          </LineLink>
        )}
        {!latest && <LineLink href={practicePath()}>{t("notNow")}</LineLink>}
      </div>
    </section>
  );
}
