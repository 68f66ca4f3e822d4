import { ApiError, NetworkError, type PracticeSource } from "@quizmentor/client";
import type { PracticeState, Presentation, ProblemCode, Submission, SubmissionOutcome } from "@quizmentor/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { type KeyValue, keepAnswers, keepDrafts } from "./keeping.ts";
import { createPractice } from "./practice.ts";
import type { OpenState } from "./practice-state.ts";
import { createVisibleClock } from "./visible-clock.ts";

const sessionId = "018f0000-0000-7000-8000-00000000aaaa";

function presentation(position: number): Presentation {
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

function state(position: number | null): PracticeState {
  return {
    session: {
      id: sessionId,
      scope: { kind: "mix", id: null, title: "" },
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

function outcome(submission: Submission, next: number | null): SubmissionOutcome {
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

const problem = (status: number, code: ProblemCode) => new ApiError({ type: "about:blank", title: "", status, code });

function memory(): KeyValue {
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
function desk(local: KeyValue = memory(), tab: KeyValue = memory(), initial: PracticeState = state(1)) {
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

/** Lets everything that waits for a settled promise go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const yes = { type: "true-false", value: true } as const;

let table: ReturnType<typeof desk>;
beforeEach(() => {
  table = desk();
});

describe("the way of an answer", () => {
  test("checked once, shown, then the next question", async () => {
    table.practice.answer(yes);
    table.time.now += 4_000;
    table.practice.check();
    table.practice.check();
    await settled();
    table.practice.check();
    expect(table.sent).toHaveLength(1);
    expect(table.sent[0]).toMatchObject({
      id: "id-1",
      presentationId: "presentation-1",
      answer: yes,
      elapsedMs: 4_000,
    });
    expect(table.screen()).toMatchObject({ phase: "answered", result: { verdict: "right" } });
    table.time.now += 1_000;
    table.practice.goOn();
    expect(table.screen()).toMatchObject({ phase: "open", answer: null, presentation: { id: "presentation-2" } });
  });

  test("a second press meant for Check does not carry on", async () => {
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    table.time.now += 100;
    table.practice.goOn();
    expect(table.screen().phase).toBe("answered");
  });

  test("nothing chosen: says so, sends nothing; skipping needs no answer", async () => {
    table.practice.check();
    table.practice.check();
    expect(table.screen().reminder).toEqual({ missing: { kind: "nothing" }, times: 2 });
    expect(table.sent).toHaveLength(0);
    table.practice.skip();
    await settled();
    expect(table.sent[0]?.answer).toBeNull();
    expect(table.screen().result?.verdict).toBe("skipped");
  });

  test("after the last answer the practice ends when the learner goes on, not before", async () => {
    table.answerWith(async (s) => outcome(s, null));
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    expect(table.ended).toEqual([]);
    table.time.now += 1_000;
    table.practice.goOn();
    expect(table.ended).toEqual([sessionId]);
  });
});

describe("nothing is lost", () => {
  test("without a connection the same submission is sent again, ever more slowly, until it arrives", async () => {
    table.answerWith(() => Promise.reject(new NetworkError("gone")));
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    expect(table.screen()).toMatchObject({ phase: "kept", trouble: "offline" });
    table.waits[0]?.run();
    await settled();
    expect(table.waits.map((wait) => wait.ms)).toEqual([1_000, 2_000]);
    table.answerWith(async (s) => outcome(s, 2));
    table.practice.sendAgain();
    await settled();
    expect(table.waits[1]?.off).toBe(true);
    expect(new Set(table.sent.map((submission) => submission.id)).size).toBe(1);
    expect(table.screen()).toMatchObject({ phase: "answered", trouble: null });
    expect(table.local.length).toBe(0);
  });

  test("a reload takes up an answer that was on its way, also when the source has moved on by then", async () => {
    table.answerWith(() => Promise.reject(new NetworkError("gone")));
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    const later = desk(table.local, memory(), state(2));
    await settled();
    expect(later.sent[0]?.id).toBe("id-1");
    expect(later.screen()).toMatchObject({ phase: "answered", answer: yes, presentation: { id: "presentation-1" } });
  });

  test("a reload takes up a draft and the time spent on it", async () => {
    table.practice.answer(yes);
    table.time.now += 5_000;
    table.practice.stop();
    const later = desk(table.local, table.tab);
    expect(later.screen().answer).toEqual(yes);
    later.time.now += 2_000;
    later.practice.check();
    expect(later.sent[0]?.elapsedMs).toBe(7_000);
  });

  test("a server that restarts is waited for; an ended session of the account keeps the answer", async () => {
    table.answerWith(() => Promise.reject(problem(503, "server.unavailable")));
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    expect(table.screen().trouble).toBe("busy");
    table.answerWith(() => Promise.reject(problem(401, "session.required")));
    table.practice.sendAgain();
    await settled();
    expect(table.screen()).toMatchObject({ phase: "kept", trouble: "signed-out" });
    expect(table.local.length).toBe(1);
  });

  test("what another practice still owes is sent along", async () => {
    const other = desk(table.local);
    keepAnswers(table.local, () => 1_000_000).set("another", { ...outcomeless, id: "old" }, presentation(1));
    other.practice.start();
    await settled();
    expect(other.sent.map((submission) => submission.id)).toContain("old");
    expect(table.local.length).toBe(0);
  });
});

const outcomeless: Submission = { id: "x", presentationId: "presentation-9", answer: null, elapsedMs: 1 };

describe("other windows", () => {
  test("a question answered elsewhere gives way to the present one", async () => {
    table.answerWith(() => Promise.reject(problem(409, "practice.presentation-gone")));
    table.practice.answer(yes);
    table.practice.check();
    await settled();
    expect(table.screen()).toMatchObject({
      phase: "open",
      trouble: "moved-on",
      presentation: { id: "presentation-2" },
    });
    expect(table.local.length).toBe(0);
  });

  test("a practice that ended elsewhere leads to what it brought", async () => {
    table.answerWith(() => Promise.reject(problem(409, "practice.session-ended")));
    table.practice.skip();
    await settled();
    expect(table.ended).toEqual([sessionId]);
  });
});

describe("hints", () => {
  test("open one by one and not twice at once", async () => {
    await Promise.all([table.practice.hint(), table.practice.hint()]);
    expect(table.screen().hints).toEqual(["Hint 1"]);
    await table.practice.hint();
    await table.practice.hint();
    expect(table.screen().hints).toEqual(["Hint 1", "Hint 2"]);
  });

  test("a hint that does not come leaves the answer as it is", async () => {
    table.practice.answer(yes);
    table.source.hint = () => Promise.reject(new NetworkError("gone"));
    await table.practice.hint();
    expect(table.screen()).toMatchObject({ trouble: "hint-offline", phase: "open", answer: yes, hintPending: false });
  });
});
