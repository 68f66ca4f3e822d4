/** The real command line, as an operator starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const program = join(import.meta.dirname, "..", "..", "bin", "quizmentor.mjs");

export type Environment = Record<string, string | undefined>;
export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };
export type CliOptions = { input?: string; cwd?: string; uid?: number; gid?: number };

/** Nothing of the environment of the tests may decide what happens. */
function environmentOf(given: Environment): Record<string, string> {
  const base: Environment = { PATH: process.env.PATH, HOME: "/tmp", TERM: "dumb", NO_COLOR: "1", ...given };
  return Object.fromEntries(
    Object.entries(base).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function launch(args: readonly string[], environment: Environment, options: CliOptions): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    env: environmentOf(environment),
    cwd: options.cwd ?? "/",
    stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid ?? options.uid }),
  });
}

/** Runs a command to its end. */
export async function cli(args: readonly string[], environment: Environment, options: CliOptions = {}): Promise<Ended> {
  const child = launch(args, environment, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  // Commands that ask nothing may end without reading.
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.input ?? "");
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, stdout, stderr: withoutSteps(stderr) };
}

/** On a busy machine steps take long enough to be told of; what is said besides is what counts. */
function withoutSteps(stderr: string): string {
  return stderr.replaceAll(
    /^.+( \.\.\.|: (done in|failed after) [\d.]+ s|, [\d.]+ s so far|: [\d.]+ s so far)\n/gm,
    "",
  );
}

export type Server = {
  pid: number;
  url: string;
  /** From the start of the program to the line that says it is ready. */
  startMs: number;
  output(): string;
  /** Resolves when the process is gone. */
  ended: Promise<Ended>;
  /** Sends a signal and waits for the end; how long that took. */
  end(signal: NodeJS.Signals): Promise<Ended & { ms: number }>;
};

/** Starts a server and waits until it says that it is ready. Throws with its output when it ends before. */
export async function startServer(
  roles: readonly string[],
  environment: Environment & { PORT: string },
  options: CliOptions = {},
): Promise<Server> {
  const from = performance.now();
  const child = launch(["start", ...roles], environment, options);
  let stdout = "";
  let stderr = "";
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stdout, stderr }) as Ended);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.includes("Ctrl-C stops it")) resolve();
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    ended.then(() => reject(new Error(`The server ended before it was ready.\n${stdout}\n${stderr}`)));
  });
  return {
    pid: child.pid as number,
    url: `http://127.0.0.1:${environment.PORT}`,
    startMs: performance.now() - from,
    output: () => stdout + stderr,
    ended,
    async end(signal) {
      const at = performance.now();
      child.kill(signal);
      return { ...(await ended), ms: performance.now() - at };
    },
  };
}

export async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return String(port);
}

/** A process that has ended but that nobody has collected is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
