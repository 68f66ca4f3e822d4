import { NetworkError } from "@quizmentor/client";
import type { Submission } from "@quizmentor/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { keepAnswers } from "./keeping.ts";
import { desk, memory, outcome, presentation, problem, sessionId, state } from "./practice.fixture.ts";

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
