import type { Answer, PracticeState, Submission, SubmissionOutcome, Summary } from "@quizmentor/contracts";
import type { Client } from "./client.ts";

/** What to practise. */
export type PracticeScope = { kind: "mix" } | { kind: "subject" | "topic" | "skill"; id: string };

/**
 * Where the practice screen gets its questions from and sends its answers to. The screen knows nothing else:
 * the server is one implementation, a replica on the device another. Every call may be repeated without harm.
 */
export type PracticeSource = {
  /** The practice left open on any device, or null. */
  resume(): Promise<PracticeState | null>;
  start(scope: PracticeScope, length: number): Promise<PracticeState>;
  /** Current question of a practice; `current` is null when it has ended. */
  state(sessionId: string): Promise<PracticeState>;
  /** Answers (or, with `answer: null`, skips) the current question. The same submission again gives the same outcome. */
  submit(sessionId: string, submission: Submission): Promise<SubmissionOutcome>;
  hint(sessionId: string, presentationId: string, number: number): Promise<{ html: string; left: number }>;
  end(sessionId: string): Promise<Summary>;
  report(
    itemId: string,
    report: {
      id: string;
      reason: "wrong-answer" | "unclear" | "typo" | "offensive" | "other";
      comment?: string;
      version?: number;
    },
  ): Promise<void>;
};

/** Builds a submission with its own id; keep it and send the same one again after a failure. */
export function newSubmission(
  id: string,
  presentationId: string,
  answer: Answer | null,
  elapsedMs: number,
  now: Date,
): Submission {
  return {
    id,
    presentationId,
    answer,
    elapsedMs: Math.min(Math.max(0, Math.round(elapsedMs)), 86_400_000),
    clientTime: now.toISOString(),
  };
}

/** The server as the source of practice. `newId` makes UUIDv7s. */
export function serverPracticeSource(client: Client, newId: () => string): PracticeSource {
  return {
    resume: async () => (await client.currentPractice()).state,
    start: (scope, length) => client.startPractice({ body: { id: newId(), scope, length } }),
    state: (id) => client.getPractice({ params: { id } }),
    submit: (id, submission) => client.submitAnswer({ params: { id }, body: submission }),
    hint: (id, presentationId, number) => client.takeHint({ params: { id }, body: { presentationId, number } }),
    end: (id) => client.endPractice({ params: { id } }),
    report: async (id, report) => {
      await client.reportItem({ params: { id }, body: report });
    },
  };
}
