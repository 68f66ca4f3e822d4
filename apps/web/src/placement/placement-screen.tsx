"use client";

import { useFormatter, useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useRef, useState, useSyncExternalStore } from "react";
import { Progress } from "../components/ui/bits.tsx";
import { Button } from "../components/ui/button.tsx";
import { answerKeys } from "../practice/answer-keys.ts";
import { BarLine } from "../practice/bar-message.tsx";
import { Html } from "../practice/html.tsx";
import { AnswerArea } from "../practice/question.tsx";
import { useSingleKeys } from "../practice/single-keys.ts";
import { useArrival, useMissingFocus } from "../practice/use-focus.ts";
import { useKeys } from "../practice/use-keys.ts";
import { FinishBox } from "./finish-box.tsx";
import type { OpenPlacement, PlacementDesk, PlacementScreen as Screen } from "./placement-desk.ts";

/** Rarely opened: fetched when it is. */
const KeysDialog = lazy(() => import("../practice/keys-dialog.tsx"));

type PlacementScreenProps = {
  desk: PlacementDesk;
  /** The way out. */
  leave: ReactNode;
  /** The way back when the session of the account is over. */
  signIn: ReactNode;
};

/** One question of a test: no hints, no marks, and “I don't know” beside the button. */
export function PlacementScreen({ desk, leave, signIn }: PlacementScreenProps) {
  const t = useTranslations("placement");
  const screen = useSyncExternalStore(desk.subscribe, desk.screen, desk.screen);
  const { state, phase, answer } = screen;
  const { question: asked } = state;
  const [keys, setKeys] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const singleKeys = useSingleKeys();
  useArrival(asked.id, heading, () => setKeys(false));
  useMissingFocus(screen.reminder, area);
  useKeys({
    primary: { open: desk.next, sending: () => undefined, kept: desk.sendAgain }[phase],
    hint: () => undefined,
    skip: desk.unknown,
    help: () => setKeys(true),
    close() {
      desk.askToFinish(false);
      return screen.finish !== "no";
    },
    ...answerKeys(area, asked.question, phase === "open" ? answer : "closed", desk.answer),
    singleKeysOff: !singleKeys,
  });

  const words = `stem-${asked.id}`;
  return (
    <div data-own-offline className="mx-auto flex min-h-dvh max-w-[44rem] flex-col px-5 sm:px-8">
      <TopBar state={state} leave={leave} />
      {/* A new question is a new page: nothing of the old one stays. */}
      <div key={asked.id} className="flex-1 pt-5 pb-8 sm:pt-10">
        <h1 ref={heading} tabIndex={-1} aria-describedby={words} className="sr-only">
          {t("question", { position: asked.position, remaining: state.remaining })}
        </h1>
        <p className="mb-2 text-sm text-ink-soft">{asked.topic}</p>
        <Html id={words} html={asked.stemHtml} look="stem" lang={asked.language} />
        <div ref={area} className="mt-7">
          <AnswerArea
            presentation={asked}
            answer={answer}
            onAnswer={desk.answer}
            locked={phase !== "open"}
            result={null}
          />
        </div>
      </div>
      <FinishBox desk={desk} screen={screen} onKeys={() => setKeys(true)} />
      <Suspense>
        {keys && <KeysDialog onClose={() => setKeys(false)} test={{ primary: t("next"), skip: t("unknown") }} />}
      </Suspense>
      <div className="no-print border-t border-hairline bg-paper pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0 [@media(min-height:34rem)]:z-20">
        <BarLine trouble={screen.trouble} signIn={signIn} reminder={useReminder(screen)} />
        <ActionBar screen={screen} desk={desk} />
      </div>
    </div>
  );
}

/** How far the test has come, and about how much is left. The bar only ever grows. */
function TopBar({ state, leave }: { state: OpenPlacement; leave: ReactNode }) {
  const t = useTranslations("placement");
  const format = useFormatter();
  const { answered, remaining, progress } = state;
  const share = format.number(progress, { style: "percent", maximumFractionDigits: 0 });
  return (
    <header className="no-print flex min-h-16 items-center gap-4 pt-2">
      {leave}
      <Progress
        value={progress}
        label={t("progress", { answered, remaining, share })}
        className="h-1.5! min-w-0 flex-1"
      />
      <p aria-hidden="true" className="text-sm whitespace-nowrap text-ink-soft">
        {t("remaining", { remaining })}
      </p>
    </header>
  );
}

function ActionBar({ screen, desk }: { screen: Screen; desk: PlacementDesk }) {
  const t = useTranslations("placement");
  const { phase, trouble } = screen;
  const press = { open: desk.next, sending: undefined, kept: desk.sendAgain }[phase];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {phase === "open" && (
        <button
          type="button"
          onClick={desk.unknown}
          className="group -ms-2 min-h-14 rounded-md px-2 text-ink-soft hover:text-ink"
        >
          <span className="font-medium underline-offset-4 group-hover:underline">{t("unknown")}</span>
        </button>
      )}
      <Button
        size="large"
        className="ms-auto min-w-28 flex-1 sm:min-w-40 sm:flex-none"
        pending={phase === "sending"}
        pendingLabel={trouble ? t("sendingAgain") : t("saving")}
        onClick={press}
      >
        {phase === "kept" || trouble === "offline" || trouble === "busy" ? t("sendAgain") : t("next")}
      </Button>
    </div>
  );
}

/** What is still missing in the answer, in the words of a test. */
function useReminder({ reminder, state }: Screen): { text: string; times: number } | null {
  const t = useTranslations("placement");
  if (!reminder) return null;
  const { missing, times } = reminder;
  const { type } = state.question.question;
  if (missing.kind === "some")
    return { times, text: t(type === "matching" ? "reminder.pairs" : "reminder.gaps", { count: missing.count }) };
  if (missing.kind !== "nothing") return { times, text: t(`reminder.${missing.kind}`) };
  return { times, text: t(/choice|true-false/.test(type) ? "reminder.choice" : "reminder.nothing") };
}
