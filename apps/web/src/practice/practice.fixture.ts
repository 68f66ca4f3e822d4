import { ApiError, type PracticeSource } from "@quizmentor/client";
import type { PracticeState, Presentation, ProblemCode, Submission, SubmissionOutcome } from "@quizmentor/contracts";
import { type KeyValue, keepAnswers, keepDrafts } from "./keeping.ts";
import { createPractice } from "./practice.ts";
import type { OpenState } from "./practice-state.ts";
import { createVisibleClock } from "./visible-clock.ts";

export const sessionId = "018f0000-0000-7000-8000-00000000aaaa";

export function presentation(position: number): Presentation {
  return {
    id: `presentation-${position}`,
    itemId: `item-${position}`,
    version: 1,
    position,
    language: "en",
    bloom: null,
    subject: "Subject",
    topic: "Topic",
    skills: [],
    stemHtml: "<p>?</p>",
    question: { type: "true-false" },
    hintCount: 2,
    hints: [],
    why: { kind: "only-choice", skill: null, expectedSuccess: 0.5, daysSince: null },
  };
}

export function state(position: number | null): PracticeState {
  return {
    session: {
      id: sessionId,
      scope: { kind: "mix", id: null, title: "" },
      review: false,
      length: 2,
      answered: position === null ? 2 : position - 1,
      right: 0,
      partly: 0,
      skipped: 0,
      startedAt: "2026-01-01T00:00:00Z",
      endedAt: position === null ? "2026-01-01T00:10:00Z" : null,
    },
    current: position === null ? null : presentation(position),
  };
}

export function outcome(submission: Submission, next: number | null): SubmissionOutcome {
  return {
    result: {
      responseId: submission.id,
      presentationId: submission.presentationId,
      verdict: submission.answer ? "right" : "skipped",
      credit: 1,
      hintsUsed: 0,
      marks: [],
      feedbackHtml: null,
      note: null,
      solution: { answer: { type: "true-false", value: true }, html: "True" },
      explanationHtml: null,
      source: { source: null, licence: null, attribution: null },
      skills: [],
    },
    state: state(next),
  };
}

export const problem = (status: number, code: ProblemCode) =>
  new ApiError({ type: "about:blank", title: "", status, code });

export function memory(): KeyValue {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

/** A desk with a source that answers as told, a clock that is set by hand, and waits that are run by hand. */
export function desk(local: KeyValue = memory(), tab: KeyValue = memory(), initial: PracticeState = state(1)) {
  const time = { now: 1_000_000 };
  const sent: Submission[] = [];
  const ended: string[] = [];
  const waits: { run: () => void; ms: number; off: boolean }[] = [];
  let answer: (submission: Submission) => Promise<SubmissionOutcome> = async (s) => outcome(s, 2);
  let ids = 0;
  const source: PracticeSource = {
    resume: async () => null,
    start: async () => state(1),
    state: async () => state(2),
    submit: (_, submission) => {
      sent.push(submission);
      return answer(submission);
    },
    hint: async (_, __, number) => ({ html: `Hint ${number}`, left: 2 - number }),
    end: () => Promise.reject(new Error("not asked here")),
    report: async () => undefined,
  };
  const practice = createPractice(initial as OpenState, {
    source,
    newId: () => `id-${++ids}`,
    now: () => time.now,
    later: (run, ms) => {
      const wait = { run, ms, off: false };
      waits.push(wait);
      return () => {
        wait.off = true;
      };
    },
    clock: createVisibleClock(() => time.now),
    answers: keepAnswers(local, () => time.now),
    drafts: keepDrafts(tab),
    onEnd: (id) => ended.push(id),
  });
  practice.start();
  return {
    practice,
    source,
    time,
    sent,
    ended,
    waits,
    local,
    tab,
    screen: () => practice.screen(),
    answerWith(next: typeof answer) {
      answer = next;
    },
  };
}
