"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ActionBar } from "./action-bar.tsx";
import { answerByKey } from "./answers.ts";
import { Aside, type AsideView } from "./aside.tsx";
import { BarMessage } from "./bar-message.tsx";
import { Hints } from "./hints.tsx";
import { Html } from "./html.tsx";
import type { OpenState } from "./practice-state.ts";
import { AnswerArea } from "./question.tsx";
import { ResultPanel } from "./result-panel.tsx";
import { useSingleKeys } from "./single-keys.ts";
import { TopBar } from "./top-bar.tsx";
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
    choose(key) {
      const next = phase === "open" ? answerByKey(question, screen.answer, key) : null;
      if (!next) return false;
      practice.answer(next);
      const place = { t: "1", f: "2" }[key.toLowerCase()] ?? key;
      area.current?.querySelector<HTMLElement>(`[data-option="${place}"]`)?.focus();
      return true;
    },
    enterOptions(last) {
      const options = [...(area.current?.querySelectorAll<HTMLElement>("[data-option], [data-grip]") ?? [])];
      const goal = options.at(last ? -1 : 0);
      const box = goal?.getBoundingClientRect();
      if (!goal || !box || box.top < 0 || box.bottom > innerHeight) return false;
      goal.focus();
      return true;
    },
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

/** A new question: the page begins at its top, and the focus with it. Not at the first one: that is the page's own. */
function useArrival(id: string, heading: { current: HTMLElement | null }, clear: () => void) {
  const shown = useRef(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per question
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    clear();
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id]);
}

/**
 * The result takes the focus where it stands. Only when too little of it is in sight does the page move, gently, and
 * never so far that the answer above leaves the upper half.
 */
function useVerdictFocus(
  answered: boolean,
  verdict: { current: HTMLElement | null },
  bar: { current: HTMLElement | null },
) {
  useEffect(() => {
    const goal = verdict.current;
    const section = goal?.parentElement;
    if (!answered || !goal || !section) return;
    goal.focus({ preventScroll: true });
    const foot = Math.min(bar.current?.getBoundingClientRect().top ?? innerHeight, innerHeight);
    const hidden = section.getBoundingClientRect().bottom - foot + 12;
    const room = goal.getBoundingClientRect().top - innerHeight * 0.45;
    const far = Math.min(hidden, room);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (far > 0) scrollBy({ top: far, behavior: calm ? "auto" : "smooth" });
  }, [answered, verdict, bar]);
}

/** Somebody pressed Check too early: leads to the first place that is open. */
function useMissingFocus(
  reminder: { missing: { kind: string; first?: string }; times: number } | null,
  area: { current: HTMLElement | null },
) {
  useEffect(() => {
    if (!reminder) return;
    const { first } = reminder.missing;
    const gaps = [...(area.current?.querySelectorAll<HTMLElement>("[data-gap]") ?? [])];
    const goal = first
      ? gaps.find((gap) => gap.dataset.gap === first)
      : area.current?.querySelector<HTMLElement>("[data-first]");
    goal?.focus();
  }, [reminder, area]);
}
