"use client";

import type { PracticeSource } from "@quizmentor/client";
import type { Presentation } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useId } from "react";
import { WhyText } from "./why.tsx";

/** Rarely opened: fetched when it is. */
const Report = lazy(() => import("./report.tsx"));
const KeysDialog = lazy(() => import("./keys-dialog.tsx"));

export type AsideView = "why" | "report" | "keys" | null;

type AsideProps = {
  view: AsideView;
  onView: (view: AsideView) => void;
  presentation: Presentation;
  report: PracticeSource["report"];
  newId: () => string;
};

/** What may be asked about the question, as quiet text buttons. */
export function Aside({ view, onView, presentation, report, newId }: AsideProps) {
  const t = useTranslations("practice");
  const id = useId();
  const toggle = (one: AsideView) => onView(view === one ? null : one);
  const quiet =
    "min-h-11 rounded-md px-2 text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline aria-expanded:text-ink";
  return (
    <div className="no-print">
      {view === "why" && <WhyText id={`${id}-why`} why={presentation.why} />}
      <Suspense>
        {view === "report" && (
          <Report presentation={presentation} report={report} newId={newId} onClose={() => onView(null)} />
        )}
        {view === "keys" && <KeysDialog onClose={() => onView(null)} />}
      </Suspense>
      <div className="-ms-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className={quiet} aria-expanded={view === "why"} onClick={() => toggle("why")}>
          {t("why.open")}
        </button>
        <button type="button" className={quiet} aria-expanded={view === "report"} onClick={() => toggle("report")}>
          {t("report.open")}
        </button>
        <button
          type="button"
          className={`${quiet} pointer-coarse:hidden`}
          aria-haspopup="dialog"
          onClick={() => onView("keys")}
        >
          {t("keys.open")}
        </button>
      </div>
    </div>
  );
}
