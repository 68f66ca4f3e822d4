import { expect, test } from "vitest";
import { createStepReporter, type StepClock } from "./steps.ts";

function harness(options: { isTTY: boolean; columns?: number; env?: { NO_COLOR?: string; TERM?: string } }) {
  let now = 0;
  const ticks = new Map<() => void, { ms: number; due: number }>();
  const clock: StepClock = {
    now: () => now,
    every(ms, tick) {
      ticks.set(tick, { ms, due: now + ms });
      return () => ticks.delete(tick);
    },
  };
  let out = "";
  const stream = {
    isTTY: options.isTTY,
    columns: options.columns,
    write: (text: string) => {
      out += text;
    },
  };
  const steps = createStepReporter({ stream, clock, ...(options.env ? { env: options.env } : {}) });
  const pass = (ms: number) => {
    const until = now + ms;
    while (now < until) {
      now = Math.min(until, ...[...ticks.values()].map((entry) => entry.due));
      for (const [tick, entry] of ticks) {
        if (entry.due <= now) {
          entry.due += entry.ms;
          tick();
        }
      }
    }
  };
  return { steps, pass, ticking: () => ticks.size, output: () => out };
}

/** What a terminal shows in the end: carriage returns and erasures applied. */
function screen(out: string): string {
  return out
    .split("\n")
    .map((row) => row.split("\r\x1b[K").at(-1))
    .join("\n");
}

test.each([true, false])("a quick step leaves nothing (terminal: %s)", async (isTTY) => {
  const { steps, pass, output, ticking } = harness({ isTTY });
  expect(await steps.run("Reading the folder", async () => pass(900) ?? 7)).toBe(7);
  expect(output()).toBe("");
  expect(ticking()).toBe(0);
});

test("a long step on a terminal draws a bar on one line and leaves one line", async () => {
  const { steps, pass, output } = harness({ isTTY: true, env: { NO_COLOR: "1" } });
  await steps.run("Importing questions", async (progress) => {
    progress(1, 4);
    pass(1500);
    expect(screen(output())).toBe("Importing questions [######------------------] 25 % 1.5 s");
    progress(4, 4);
    pass(1000);
  });
  expect(screen(output())).toBe("Importing questions: done in 2.5 s\n");
});

test("a pipe gets plain lines at long intervals and no control characters", async () => {
  const { steps, pass, output } = harness({ isTTY: false });
  await steps.run("Importing questions", async (progress) => {
    pass(5000);
    progress(30, 60);
    pass(20_000);
  });
  expect(output()).toBe(
    [
      "Importing questions ...",
      "Importing questions: 50 %, 11 s so far",
      "Importing questions: 50 %, 21 s so far",
      "Importing questions: done in 25 s",
      "",
    ].join("\n"),
  );
});

test("a failing step says so and passes the error on", async () => {
  const { steps, pass, output } = harness({ isTTY: false });
  const failure = new Error("broken");
  await expect(
    steps.run("Starting the database", async () => {
      pass(2000);
      throw failure;
    }),
  ).rejects.toBe(failure);
  expect(output()).toBe("Starting the database ...\nStarting the database: failed after 2.0 s\n");
});

test("colour only where it is wanted", async () => {
  for (const [env, coloured] of [
    [{}, true],
    [{ NO_COLOR: "" }, true],
    [{ NO_COLOR: "1" }, false],
  ] as const) {
    const { steps, pass, output } = harness({ isTTY: true, env });
    await steps.run("Step", async () => pass(2000));
    expect(output().includes("\x1b[2m"), JSON.stringify(env)).toBe(coloured);
  }
});

test("a dumb terminal gets plain lines", async () => {
  const { steps, pass, output } = harness({ isTTY: true, env: { TERM: "dumb" } });
  await steps.run("Step", async () => pass(2000));
  expect(output()).toBe("Step ...\nStep: done in 2.0 s\n");
});

test("a narrow terminal gets a line that fits, also with wide-spread letters", async () => {
  const { steps, pass, output } = harness({ isTTY: true, columns: 12, env: { NO_COLOR: "1" } });
  await steps.run("Überprüfung 😀 der Fragen", async () => {
    pass(1000);
    expect(screen(output())).toBe("Überprüfung");
  });
});

test("the innermost step is the one shown, and a printed line does not tear it", async () => {
  const { steps, pass, output } = harness({ isTTY: true, env: { NO_COLOR: "1" } });
  await steps.run("Outer", async () => {
    pass(500);
    await steps.run("Inner", async () => {
      pass(1200);
      expect(screen(output())).toBe("Inner ... 1.2 s");
      steps.print("a notice");
      pass(100);
      expect(screen(output())).toBe("a notice\nInner ... 1.3 s");
    });
    pass(100);
    expect(screen(output())).toBe("a notice\nInner: done in 1.3 s\nOuter ... 1.9 s");
  });
  expect(screen(output())).toBe("a notice\nInner: done in 1.3 s\nOuter: done in 1.9 s\n");
});
