import { NetworkError } from "@quizmentor/client";
import type { PlacementState, PlacementSubmission } from "@quizmentor/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { keepDrafts, keepEach } from "../practice/keeping.ts";
import { memory, presentation, problem } from "../practice/practice.fixture.ts";
import { createVisibleClock } from "../practice/visible-clock.ts";
import { createPlacementDesk, type OpenPlacement } from "./placement-desk.ts";

const id = "018f0000-0000-7000-8000-00000000bbbb";
const yes = { type: "true-false", value: true } as const;
/** Lets everything that waits for a settled promise go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function at(position: number): OpenPlacement {
  const { hints: _, hintCount: __, why: ___, ...question } = presentation(position);
  return {
    id,
    subject: { id, title: "Subject" },
    startedAt: "2026-01-01T00:00:00Z",
    finishedAt: null,
    answered: position - 1,
    remaining: 9 - position,
    progress: position / 10,
    question,
    result: null,
  };
}
const ended: PlacementState = { ...at(2), finishedAt: "2026-01-01T00:10:00Z", question: null };

function table(store = memory(), session = memory()) {
  const time = { now: 0 };
  const sent: PlacementSubmission[] = [];
  const waits: number[] = [];
  let run = () => {};
  let submit = async (submission: PlacementSubmission): Promise<PlacementState> =>
    at(Number(submission.presentationId.split("-")[1]) + 1);
  let finish = async () => ended;
  let ends = 0;
  let ids = 0;
  const desk = createPlacementDesk(at(1), {
    submit: (submission) => {
      sent.push(submission);
      return submit(submission);
    },
    read: async () => at(5),
    finish: () => finish(),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    now: () => time.now,
    later: (action, ms) => {
      waits.push(ms);
      run = action;
      return () => {
        run = () => {};
      };
    },
    clock: createVisibleClock(() => time.now),
    answers: keepEach<PlacementSubmission>(store, "answer."),
    drafts: keepDrafts(session),
    onEnd: () => {
      ends += 1;
    },
  });
  desk.start();
  return {
    ...{ desk, time, sent, waits, store, session },
    screen: desk.screen,
    ends: () => ends,
    wait: () => run(),
    submitWith: (next: typeof submit) => {
      submit = next;
    },
    finishWith: (next: typeof finish) => {
      finish = next;
    },
  };
}

let one: ReturnType<typeof table>;
beforeEach(() => {
  one = table();
});

test("an answer is followed by the next question; a second press does not answer that one", async () => {
  one.desk.answer(yes);
  one.time.now += 4_000;
  one.desk.next();
  one.desk.next();
  await settled();
  one.desk.unknown();
  expect(one.sent).toEqual([{ id: "id-1", presentationId: "presentation-1", answer: yes, elapsedMs: 4_000 }]);
  expect(one.screen()).toMatchObject({ phase: "open", answer: null, state: { question: { id: "presentation-2" } } });
  one.desk.next();
  expect(one.screen().reminder).toBeNull();
  one.time.now += 1_000;
  one.desk.unknown();
  await settled();
  expect(one.sent[1]).toMatchObject({ id: "id-2", presentationId: "presentation-2", answer: null });
});

test("nothing chosen: says so, sends nothing", () => {
  one.desk.next();
  one.desk.next();
  expect(one.screen().reminder).toEqual({ missing: { kind: "nothing" }, times: 2 });
  expect(one.sent).toEqual([]);
});

test("the last answer leads to the result", async () => {
  one.submitWith(async () => ended);
  one.desk.unknown();
  await settled();
  expect(one.ends()).toBe(1);
});

describe("nothing is lost", () => {
  const offline = () => Promise.reject(new NetworkError("offline"));

  test("without a connection the same submission is sent again until it arrives", async () => {
    one.submitWith(offline);
    one.desk.unknown();
    await settled();
    one.wait();
    await settled();
    expect(one.screen()).toMatchObject({ phase: "kept", trouble: "offline" });
    expect(one.waits).toEqual([1_000, 2_000]);
    one.submitWith(async () => at(2));
    one.desk.sendAgain();
    await settled();
    expect(new Set(one.sent.map((submission) => submission.id))).toEqual(new Set(["id-1"]));
    expect(one.screen()).toMatchObject({ phase: "open", trouble: null, state: { question: { id: "presentation-2" } } });
  });

  test("an answer on its way and one half made survive a reload", async () => {
    one.desk.answer(yes);
    one.submitWith(offline);
    one.desk.next();
    await settled();
    one.desk.stop();
    const two = table(one.store);
    await settled();
    expect(two.sent[0]).toEqual(one.sent[0]);
    two.time.now += 1_000;
    two.desk.answer(yes);
    two.desk.stop();
    expect(keepDrafts(two.session).get("presentation-2")).toMatchObject({ answer: yes });
  });

  test("an answer to a question that is gone gives way to the one on the table", async () => {
    one.submitWith(() => Promise.reject(problem(409, "practice.presentation-gone")));
    one.desk.unknown();
    await settled();
    expect(one.screen()).toMatchObject({ trouble: "moved-on", state: { question: { id: "presentation-5" } } });
  });

  test("a test that ended elsewhere shows its result; a session that ended keeps the answer", async () => {
    one.submitWith(() => Promise.reject(problem(401, "session.required")));
    one.desk.unknown();
    await settled();
    expect(one.screen()).toMatchObject({ phase: "kept", trouble: "signed-out" });
    one.submitWith(() => Promise.reject(problem(409, "placement.finished")));
    one.desk.sendAgain();
    await settled();
    expect(one.ends()).toBe(1);
  });
});

test("finishing early asks first, tells when it failed, and ends once", async () => {
  one.desk.askToFinish(true);
  one.desk.askToFinish(false);
  expect(one.screen().finish).toBe("no");
  one.desk.askToFinish(true);
  one.finishWith(() => Promise.reject(new NetworkError("offline")));
  await one.desk.finish();
  expect(one.screen().finish).toBe("failed");
  one.finishWith(async () => ended);
  await Promise.all([one.desk.finish(), one.desk.finish()]);
  expect(one.ends()).toBe(1);
});
