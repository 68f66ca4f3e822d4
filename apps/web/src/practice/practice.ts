import { ApiError, NetworkError, newSubmission, type PracticeSource } from "@quizmentor/client";
import type { Answer, PracticeState, Submission, SubmissionOutcome } from "@quizmentor/contracts";
import { answerToSend, mayCheckAnyway, missing } from "./answers.ts";
import type { keepAnswers, keepDrafts } from "./keeping.ts";
import { type OpenState, type Screen, screenOf, type Trouble } from "./practice-state.ts";
import type { VisibleClock } from "./visible-clock.ts";
import { firstWaitMs, longestWaitMs, waitable } from "./waiting.ts";

export type PracticeEnvironment = {
  source: PracticeSource;
  newId: () => string;
  now: () => number;
  /** Runs something later and returns how to call it off. */
  later: (run: () => void, ms: number) => () => void;
  clock: VisibleClock;
  answers: ReturnType<typeof keepAnswers>;
  drafts: ReturnType<typeof keepDrafts>;
  /** The practice is over: show what it brought. */
  onEnd: (sessionId: string) => void;
};

export type Practice = ReturnType<typeof createPractice>;

/** A second press meant for Check must not carry on and hide what was just answered. */
const settleMs = 400;

/**
 * One practice at the desk: which question lies there, what was answered, what is on its way. It knows no server and
 * no page, only a source of practice; every answer gets its id once and stays until the source has confirmed it.
 */
export function createPractice(initial: OpenState, env: PracticeEnvironment) {
  let screen = screenOf(initial);
  let onItsWay: Submission | null = null;
  let callOff: (() => void) | null = null;
  let answeredAt = 0;
  const sessionId = initial.session.id;
  const listeners = new Set<() => void>();

  function put(change: Partial<Screen>) {
    screen = { ...screen, ...change };
    for (const listener of listeners) listener();
  }

  function show(state: PracticeState, trouble: Trouble | null = null) {
    if (!state.current) return env.onEnd(sessionId);
    const draft = env.drafts.get(state.current.id);
    env.clock.restart(draft?.elapsedMs);
    put({ ...screenOf({ ...state, current: state.current }), answer: draft?.answer ?? null, trouble });
  }

  function saveDraft() {
    if (screen.phase !== "open") return;
    env.drafts.set(screen.presentation.id, { answer: screen.answer, elapsedMs: env.clock.elapsed() });
  }

  function send(answer: Answer | null) {
    const submission = newSubmission(
      env.newId(),
      screen.presentation.id,
      answer,
      env.clock.elapsed(),
      new Date(env.now()),
    );
    env.answers.set(sessionId, submission, screen.presentation);
    put({ skipping: answer === null });
    void deliver(submission);
  }

  async function deliver(submission: Submission, waitMs = firstWaitMs) {
    callOff?.();
    callOff = null;
    onItsWay = submission;
    put({ phase: "sending", reminder: null });
    try {
      settle(await env.source.submit(sessionId, submission));
    } catch (error) {
      await refused(error, submission, waitMs);
    }
  }

  function settle({ result, state }: SubmissionOutcome) {
    done(result.presentationId);
    answeredAt = env.now();
    put({ phase: "answered", result, next: state, session: state.session, trouble: null });
  }

  function done(presentationId: string) {
    onItsWay = null;
    env.answers.remove(sessionId);
    env.drafts.remove(presentationId);
  }

  async function refused(error: unknown, submission: Submission, waitMs: number) {
    const code = error instanceof ApiError ? error.problem.code : null;
    const again = waitable(error);
    if (again) {
      put({ phase: "kept", trouble: again });
      callOff = env.later(() => void deliver(submission, Math.min(waitMs * 2, longestWaitMs)), waitMs);
    } else if (code === "session.required") {
      put({ phase: "kept", trouble: "signed-out" });
    } else if (code === "practice.session-ended") {
      done(submission.presentationId);
      env.onEnd(sessionId);
    } else if (code === "practice.presentation-gone" || code === "practice.response-mismatch") {
      await catchUp(submission, waitMs);
    } else {
      put({ phase: "kept", trouble: "refused" });
    }
  }

  /** The question on the table is another one by now; the answer can no longer be given. */
  async function catchUp(submission: Submission, waitMs: number) {
    try {
      const state = await env.source.state(sessionId);
      done(submission.presentationId);
      show(state, "moved-on");
    } catch (error) {
      await refused(error instanceof NetworkError ? error : new NetworkError(error), submission, waitMs);
    }
  }

  /** Answers that other practices on this device still owe; what is refused for good is let go. */
  async function sendOthers() {
    for (const other of env.answers.others(sessionId)) {
      try {
        await env.source.submit(other.sessionId, other.submission);
        env.answers.remove(other.sessionId);
      } catch (error) {
        if (error instanceof ApiError && error.problem.code.startsWith("practice."))
          env.answers.remove(other.sessionId);
      }
    }
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    screen: () => screen,

    /** Takes up what a reload has interrupted: an answer on its way, or one half made. */
    start() {
      const kept = env.answers.get(sessionId);
      if (kept) {
        const other = kept.presentation.id !== screen.presentation.id;
        put({
          ...(other && { ...screenOf({ session: screen.session, current: kept.presentation }) }),
          answer: kept.submission.answer,
          skipping: kept.submission.answer === null,
        });
        void deliver(kept.submission);
      } else {
        const draft = env.drafts.get(screen.presentation.id);
        env.clock.restart(draft?.elapsedMs);
        if (draft?.answer && screen.answer === null) put({ answer: draft.answer });
      }
      void sendOthers();
    },
    stop() {
      callOff?.();
      callOff = null;
      saveDraft();
    },
    saveDraft,

    answer(answer: Answer) {
      if (screen.phase !== "open") return;
      put({ answer, reminder: null, trouble: null });
      saveDraft();
    },

    /** The primary button while the question is open. */
    check() {
      if (screen.phase !== "open") return;
      const { question } = screen.presentation;
      const gap = missing(question, screen.answer);
      if (gap && !(screen.reminder && mayCheckAnyway(gap))) {
        put({ reminder: { missing: gap, times: (screen.reminder?.times ?? 0) + 1 } });
        return;
      }
      send(answerToSend(question, screen.answer));
    },
    skip() {
      if (screen.phase === "open") send(null);
    },
    /** Sends at once what is kept: the button, or the network is back. */
    sendAgain() {
      if (screen.phase === "kept" && onItsWay) void deliver(onItsWay);
    },
    goOn() {
      if (screen.phase !== "answered" || !screen.next || env.now() - answeredAt < settleMs) return;
      show(screen.next);
    },

    async hint() {
      const { presentation, hints, hintPending, phase } = screen;
      if (phase !== "open" || hintPending || hints.length >= presentation.hintCount) return;
      put({ hintPending: true });
      const mine = () => screen.presentation.id === presentation.id;
      try {
        const { html } = await env.source.hint(sessionId, presentation.id, hints.length + 1);
        if (mine()) put({ hints: [...hints, html], hintPending: false, trouble: null });
      } catch (error) {
        if (!mine()) return;
        put({ hintPending: false, trouble: hintTrouble(error) });
      }
    },
  };
}

function hintTrouble(error: unknown): Trouble {
  return error instanceof ApiError && error.problem.code === "session.required" ? "signed-out" : "hint-offline";
}
