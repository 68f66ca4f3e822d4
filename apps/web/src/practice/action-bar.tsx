"use client";

import { useTranslations } from "next-intl";
import { Button } from "../components/ui/button.tsx";
import { classNames } from "../components/ui/class-names.ts";
import type { Practice } from "./practice.ts";
import type { Screen } from "./practice-state.ts";

/** The bar at the foot of the page: hint and skip, quiet, and one primary button that changes its word. */
export function ActionBar({ screen, practice }: { screen: Screen; practice: Practice }) {
  const { phase } = screen;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {(phase === "open" || phase === "sending") && (
        <div className={classNames("-ms-2 flex items-center", phase !== "open" && "invisible")}>
          {screen.presentation.hintCount > 0 && <HintButton screen={screen} onAsk={practice.hint} />}
          <SkipButton onSkip={practice.skip} />
        </div>
      )}
      <PrimaryButton screen={screen} practice={practice} />
    </div>
  );
}

function PrimaryButton({ screen, practice }: { screen: Screen; practice: Practice }) {
  const t = useTranslations("practice");
  const { phase, next, skipping } = screen;
  const press = { open: practice.check, sending: undefined, kept: practice.sendAgain, answered: practice.goOn }[phase];
  const words = {
    open: t("check"),
    sending: screen.trouble ? t("sendAgain") : skipping ? t("continue") : t("check"),
    kept: t("sendAgain"),
    answered: next?.current ? t("continue") : t("finish"),
  };
  return (
    <Button
      // Two buttons in one place: a second tap meant for Check finds nothing to press.
      key={phase === "answered" ? "go-on" : "check"}
      size="large"
      className="ms-auto min-w-28 flex-1 sm:min-w-40 sm:flex-none"
      pending={phase === "sending"}
      pendingLabel={screen.trouble ? t("sendingAgain") : skipping ? t("skipping") : t("checking")}
      onClick={press}
    >
      {words[phase]}
    </Button>
  );
}

/** Says what it costs before it is pressed. */
function HintButton({ screen, onAsk }: { screen: Screen; onAsk: () => void }) {
  const t = useTranslations("practice");
  const { hints, hintPending, presentation } = screen;
  const left = presentation.hintCount - hints.length;
  if (left <= 0) return <p className="px-2 text-sm text-ink-soft">{t("hint.none")}</p>;
  return (
    <button
      type="button"
      aria-disabled={hintPending || undefined}
      onClick={onAsk}
      className="group grid min-h-14 content-center rounded-md px-2 text-start leading-tight text-ink-soft hover:text-ink"
    >
      <span className="font-medium underline-offset-4 group-hover:underline">
        {hints.length > 0 ? t("hint.askNext") : t("hint.ask")}
      </span>
      <span className="text-xs">{hintPending ? t("hint.fetching") : t("hint.cost")}</span>
    </button>
  );
}

function SkipButton({ onSkip }: { onSkip: () => void }) {
  const t = useTranslations("practice");
  return (
    <button type="button" onClick={onSkip} className="group min-h-14 rounded-md px-2 text-ink-soft hover:text-ink">
      <span className="font-medium underline-offset-4 group-hover:underline">{t("skip")}</span>
    </button>
  );
}
