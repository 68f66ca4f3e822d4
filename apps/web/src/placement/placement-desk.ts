import { ApiError } from "@quizmentor/client";
import type { Answer, PlacementQuestion, PlacementState, PlacementSubmission } from "@quizmentor/contracts";
import { answerToSend, type Missing, mayCheckAnyway, missing } from "../practice/answers.ts";
import type { keepDrafts, keepEach } from "../practice/keeping.ts";
import type { Trouble } from "../practice/practice-state.ts";
import type { VisibleClock } from "../practice/visible-clock.ts";
import { firstWaitMs, longestWaitMs, waitable } from "../practice/waiting.ts";

export type OpenPlacement = PlacementState & { question: PlacementQuestion };

export type PlacementScreen = {
  state: OpenPlacement;
  answer: Answer | null;
  /** `kept`: sent and not confirmed, and not on the way at the moment. */
  phase: "open" | "sending" | "kept";
  /** Said when the button was pressed too early; grows so that saying it twice is heard twice. */
  reminder: { missing: Missing; times: number } | null;
  trouble: Trouble | null;
  /** The way to end the test before its end. */
  finish: "no" | "asking" | "sending" | "failed";
};

export type PlacementEnvironment = {
  /** The same submission again gives the same outcome. */
  submit: (submission: PlacementSubmission) => Promise<PlacementState>;
  read: () => Promise<PlacementState>;
  finish: () => Promise<PlacementState>;
  newId: () => string;
  /** Milliseconds. */
  now: () => number;
  /** Runs something later and returns how to call it off. */
  later: (run: () => void, ms: number) => () => void;
  clock: VisibleClock;
  /** By the test's id. */
  answers: ReturnType<typeof keepEach<PlacementSubmission>>;
  drafts: ReturnType<typeof keepDrafts>;
  /** The test has ended: show its result. */
  onEnd: () => void;
};

/** A second press meant for one question must not answer the next. */
const settleMs = 400;

export type PlacementDesk = ReturnType<typeof createPlacementDesk>;

const screenOf = (state: OpenPlacement): PlacementScreen => ({
  ...{ state, answer: null, phase: "open", reminder: null, trouble: null, finish: "no" },
});

/**
 * A test at the desk: as a practice, but an answer is followed by the next question at once. Every answer gets its id
 * once and stays on the device until the server has confirmed it.
 */
export function createPlacementDesk(initial: OpenPlacement, env: PlacementEnvironment) {
  let screen = screenOf(initial);
  let onItsWay: PlacementSubmission | null = null;
  let callOff: (() => void) | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  const { id } = initial;
  const listeners = new Set<() => void>();

  function put(change: Partial<PlacementScreen>) {
    screen = { ...screen, ...change };
    for (const listener of listeners) listener();
  }

  function show(state: PlacementState, trouble: Trouble | null = null) {
    const { question } = state;
    if (!question) return env.onEnd();
    const draft = env.drafts.get(question.id);
    env.clock.restart(draft?.elapsedMs);
    shownAt = env.now();
    put({ ...screenOf({ ...state, question }), answer: draft?.answer ?? null, trouble });
  }

  /** Who has touched the answer means this question. */
  const mayPress = () => screen.phase === "open" && (screen.answer !== null || env.now() - shownAt >= settleMs);

  function saveDraft() {
    if (screen.phase !== "open") return;
    env.drafts.set(screen.state.question.id, { answer: screen.answer, elapsedMs: env.clock.elapsed() });
  }

  function send(answer: Answer | null) {
    const elapsedMs = Math.min(Math.round(env.clock.elapsed()), 86_400_000);
    const submission = { id: env.newId(), presentationId: screen.state.question.id, answer, elapsedMs };
    env.answers.set(id, submission);
    void deliver(submission);
  }

  async function deliver(submission: PlacementSubmission, waitMs = firstWaitMs) {
    callOff?.();
    callOff = null;
    onItsWay = submission;
    put({ phase: "sending", reminder: null, finish: "no" });
    try {
      const state = await env.submit(submission);
      done(submission);
      show(state);
    } catch (error) {
      await refused(error, submission, waitMs);
    }
  }

  function done({ presentationId }: PlacementSubmission) {
    onItsWay = null;
    env.answers.remove(id);
    env.drafts.remove(presentationId);
  }

  async function refused(error: unknown, submission: PlacementSubmission, waitMs: number) {
    const code = error instanceof ApiError ? error.problem.code : null;
    const again = waitable(error);
    if (again) {
      put({ phase: "kept", trouble: again });
      callOff = env.later(() => void deliver(submission, Math.min(waitMs * 2, longestWaitMs)), waitMs);
    } else if (code === "session.required") {
      put({ phase: "kept", trouble: "signed-out" });
    } else if (code === "placement.finished") {
      done(submission);
      env.onEnd();
    } else if (code === "practice.presentation-gone" || code === "practice.response-mismatch") {
      await catchUp(submission);
    } else {
      put({ phase: "kept", trouble: "refused" });
    }
  }

  /** The question on the table is another one by now; the answer can no longer be given. */
  async function catchUp(submission: PlacementSubmission) {
    try {
      const state = await env.read();
      done(submission);
      show(state, "moved-on");
    } catch (error) {
      put({ phase: "kept", trouble: waitable(error) ?? "refused" });
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
      const kept = env.answers.get(id);
      if (kept?.presentationId === screen.state.question.id) {
        put({ answer: kept.answer });
        void deliver(kept);
        return;
      }
      env.answers.remove(id);
      const draft = env.drafts.get(screen.state.question.id);
      env.clock.restart(draft?.elapsedMs);
      if (draft?.answer && screen.answer === null) put({ answer: draft.answer });
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
    next() {
      if (!mayPress()) return;
      const { question } = screen.state.question;
      const gap = missing(question, screen.answer);
      if (gap && !(screen.reminder && mayCheckAnyway(gap))) {
        put({ reminder: { missing: gap, times: (screen.reminder?.times ?? 0) + 1 } });
        return;
      }
      send(answerToSend(question, screen.answer));
    },
    unknown() {
      if (mayPress()) send(null);
    },
    /** Sends at once what is kept: the button, or the network is back. */
    sendAgain() {
      if (screen.phase === "kept" && onItsWay) void deliver(onItsWay);
    },
    askToFinish(asking: boolean) {
      if (screen.phase === "open" && screen.finish !== "sending") put({ finish: asking ? "asking" : "no" });
    },
    async finish() {
      if (screen.phase !== "open" || screen.finish === "sending") return;
      put({ finish: "sending" });
      try {
        await env.finish();
        env.onEnd();
      } catch {
        put({ finish: "failed" });
      }
    },
  };
}
