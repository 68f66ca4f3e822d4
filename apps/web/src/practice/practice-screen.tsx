"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { ActionBar } from "./action-bar.tsx";
import { answerKeys } from "./answer-keys.ts";
import { Aside, type AsideView } from "./aside.tsx";
import { BarMessage } from "./bar-message.tsx";
import { Hints } from "./hints.tsx";
import { Html } from "./html.tsx";
import type { OpenState } from "./practice-state.ts";
import { AnswerArea } from "./question.tsx";
import { ResultPanel } from "./result-panel.tsx";
import { useSingleKeys } from "./single-keys.ts";
import { TopBar } from "./top-bar.tsx";
import { useArrival, useMissingFocus, useVerdictFocus } from "./use-focus.ts";
import { useKeys } from "./use-keys.ts";
import { type PracticeOptions, usePractice } from "./use-practice.ts";
import { usePrepared } from "./use-prepared.ts";

export type PracticeScreenProps = PracticeOptions & {
  initial: OpenState;
  /** The way out. */
  leave: ReactNode;
  /** The way back when the session of the account is over. */
  signIn: ReactNode;
};

/**
 * One question and nothing around it. Everything it shows comes from a source of practice; where that is, and what
 * lies before and after, is the business of whoever puts the screen on a page.
 */
export function PracticeScreen({ initial, leave, signIn, ...options }: PracticeScreenProps) {
  const t = useTranslations("practice");
  const { practice, screen } = usePractice(initial, options);
  const { presentation, session, phase, result } = screen;
  const { question, language, position } = presentation;
  const [aside, setAside] = useState<AsideView>(null);
  const area = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const singleKeys = useSingleKeys();
  useArrival(presentation.id, heading, () => setAside(null));
  useVerdictFocus(result !== null, verdict, bar);
  useMissingFocus(screen.reminder, area);
  usePrepared(screen.next?.current ?? null);

  useKeys({
    primary: { open: practice.check, sending: () => undefined, kept: practice.sendAgain, answered: practice.goOn }[
      phase
    ],
    hint: practice.hint,
    skip: practice.skip,
    help: () => setAside("keys"),
    close() {
      setAside(null);
      return aside !== null;
    },
    ...answerKeys(area, question, phase === "open" ? screen.answer : "closed", practice.answer),
    singleKeysOff: !singleKeys,
  });

  const words = `stem-${presentation.id}`;
  return (
    <div data-own-offline className="mx-auto flex min-h-dvh max-w-[44rem] flex-col px-5 sm:px-8">
      <TopBar session={session} position={position} leave={leave} />
      {/* A new question is a new page: nothing of the old one stays. */}
      <div key={presentation.id} className="flex-1 pt-5 pb-8 sm:pt-10">
        <h1 ref={heading} tabIndex={-1} aria-describedby={words} className="sr-only">
          {t("question", { position, length: session.length })}
        </h1>
        <p className="mb-2 text-sm text-ink-soft">{presentation.topic}</p>
        <Html id={words} html={presentation.stemHtml} look="stem" lang={language} />
        <div ref={area} className="mt-7">
          <AnswerArea
            presentation={presentation}
            answer={screen.answer}
            onAnswer={practice.answer}
            locked={phase !== "open"}
            result={result}
          />
        </div>
        <Hints hints={screen.hints} lang={language} />
        {result && <ResultPanel presentation={presentation} result={result} headingRef={verdict} />}
      </div>
      <Aside
        key={`${presentation.id} ${phase === "answered"}`}
        view={aside}
        onView={setAside}
        presentation={presentation}
        report={options.source.report}
        newId={options.newId}
      />
      <div
        ref={bar}
        className="no-print border-t border-hairline bg-paper pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0 [@media(min-height:34rem)]:z-20"
      >
        <BarMessage screen={screen} signIn={signIn} />
        <ActionBar screen={screen} practice={practice} />
      </div>
    </div>
  );
}
