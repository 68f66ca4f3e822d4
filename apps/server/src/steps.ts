/** Says how far a step is: `progress(30, 120)`. */
export type Progress = (done: number, total: number) => void;

/** Runs the steps of a start and shows the ones that take long. */
export interface StepReporter {
  /** Runs `work`; a step of more than a second shows what it is doing, a quick one shows nothing. */
  run<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T>;
  /** Prints a line without tearing a bar that is being drawn. */
  print(line: string): void;
}

/** Where the reporter writes. `process.stderr` fits. */
export interface StepStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The time, as an argument. */
export interface StepClock {
  /** Milliseconds from any fixed point; must not jump with the wall clock. */
  now(): number;
  /** Calls `tick` every `ms`; the returned function ends that. */
  every(ms: number, tick: () => void): () => void;
}

export interface StepReporterOptions {
  stream: StepStream;
  clock?: StepClock;
  /** The `NO_COLOR` and `TERM` of the environment. A terminal that calls itself dumb gets plain lines. */
  env?: { NO_COLOR?: string | undefined; TERM?: string | undefined };
}

/** Steps below this leave no trace: a wait nobody notices needs no words. */
const QUIET_MS = 1000;
const REDRAW_MS = 100;
/** Plain lines end up in log files, where a line every few seconds is noise. */
const PLAIN_INTERVAL_MS = 10_000;
const BAR_WIDTH = 24;

const systemClock: StepClock = {
  now: () => performance.now(),
  every(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

interface Step {
  title: string;
  startedAt: number;
  done: number;
  total: number;
  /** When the last plain line was printed; undefined before the first. */
  printedAt: number | undefined;
}

/** A reporter that shows nothing, for tests and for commands whose output is read by programs. */
export const silentSteps: StepReporter = {
  run: (_title, work) => work(() => {}),
  print: () => {},
};

/** Makes the reporter for a terminal (one line, redrawn) or for a pipe (plain lines, no control characters). */
export function createStepReporter(options: StepReporterOptions): StepReporter {
  const { stream, clock = systemClock, env = {} } = options;
  const live = stream.isTTY === true && env.TERM !== "dumb";
  const colour = live && !env.NO_COLOR;
  const paint = (code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  const steps: Step[] = [];
  let drawn = false;
  let stopTicking: (() => void) | undefined;

  const erase = () => {
    if (drawn) stream.write("\r\x1b[K");
    drawn = false;
  };
  const line = (text: string) => {
    erase();
    stream.write(`${text}\n`);
  };

  function tick(): void {
    // The innermost step says best what is going on.
    const step = steps.at(-1);
    if (!step) return;
    const now = clock.now();
    const elapsed = now - step.startedAt;
    if (elapsed < QUIET_MS) return;
    if (live) {
      // One column stays free: a full last column wraps on some terminals and the line could not be redrawn.
      stream.write(`\r\x1b[K${clip(describe(step, elapsed), (stream.columns ?? 80) - 1)}`);
      drawn = true;
    } else if (step.printedAt === undefined) {
      step.printedAt = now;
      line(`${step.title} ...`);
    } else if (now - step.printedAt >= PLAIN_INTERVAL_MS) {
      step.printedAt = now;
      line(`${step.title}: ${step.total > 0 ? `${percent(step)} %, ` : ""}${seconds(elapsed)} so far`);
    }
  }

  function finish(step: Step, failed: boolean): void {
    steps.splice(steps.indexOf(step), 1);
    const elapsed = clock.now() - step.startedAt;
    erase();
    if (elapsed >= QUIET_MS) {
      const outcome = failed ? paint(31, `failed after ${seconds(elapsed)}`) : paint(2, `done in ${seconds(elapsed)}`);
      line(`${step.title}: ${outcome}`);
    }
    if (steps.length === 0) {
      stopTicking?.();
      stopTicking = undefined;
    }
  }

  return {
    async run(title, work) {
      const step: Step = { title, startedAt: clock.now(), done: 0, total: 0, printedAt: undefined };
      steps.push(step);
      stopTicking ??= clock.every(REDRAW_MS, tick);
      let failed = true;
      try {
        const result = await work((done, total) => {
          step.done = done;
          step.total = total;
        });
        failed = false;
        return result;
      } finally {
        finish(step, failed);
      }
    },
    print: line,
  };
}

function describe(step: Step, elapsed: number): string {
  if (step.total <= 0) return `${step.title} ... ${seconds(elapsed)}`;
  const filled = Math.round((BAR_WIDTH * percent(step)) / 100);
  const bar = "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
  return `${step.title} [${bar}] ${percent(step)} % ${seconds(elapsed)}`;
}

function percent(step: Step): number {
  return Math.floor(Math.min(1, Math.max(0, step.done / step.total)) * 100);
}

function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

function clip(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : characters.slice(0, Math.max(0, width)).join("");
}
