import type { Answer, PracticeSession, PracticeState, Presentation, Result } from "@quizmentor/contracts";
import type { Missing } from "./answers.ts";

/** What hinders right now, and is said beside the button. */
export type Trouble =
  /** No connection, or the other side does not answer: the answer is kept and sent again by itself. */
  | "offline"
  | "busy"
  /** The answer was refused for a reason that waiting may not cure; it can be sent again by hand. */
  | "refused"
  | "signed-out"
  /** The question was answered in another window; the present one is shown instead. */
  | "moved-on"
  | "hint-offline";

export type Screen = {
  session: PracticeSession;
  presentation: Presentation;
  answer: Answer | null;
  hints: string[];
  hintPending: boolean;
  /** `kept`: sent and not confirmed, and not on the way at the moment. */
  phase: "open" | "sending" | "kept" | "answered";
  /** Skipping is on its way, not an answer. */
  skipping: boolean;
  result: Result | null;
  /** Said when the button was pressed too early; grows so that saying it twice is heard twice. */
  reminder: { missing: Missing; times: number } | null;
  trouble: Trouble | null;
  /** What follows; its `current` is null at the end. */
  next: PracticeState | null;
};

export type OpenState = PracticeState & { current: Presentation };

export function screenOf(state: OpenState): Screen {
  return {
    session: state.session,
    presentation: state.current,
    answer: null,
    hints: state.current.hints,
    hintPending: false,
    phase: "open",
    skipping: false,
    result: null,
    reminder: null,
    trouble: null,
    next: null,
  };
}
