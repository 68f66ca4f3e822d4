import { once } from "node:events";
import { closeSync, openSync, readSync, realpathSync, renameSync, statSync } from "node:fs";
import { readFile, readlink, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { startupErrorFromErrno } from "../../../startup-error.ts";
import { giveToOwnerOfFolder } from "../data-folder.ts";
import { failedToRun } from "./cluster.ts";
import { type Choice, runToEnd } from "./run-as.ts";

export const HOST = "127.0.0.1";

/** Between two looks at a file that another process writes. */
const POLL_MS = 20;
/** A clean stop writes what is in memory; where the disk takes longer than this, the next start replays the log. */
const FAST_STOP_MS = 3000;
const IMMEDIATE_STOP_MS = 1000;
/** How long the processes of a killed postmaster may take to notice and leave their shared memory. */
const LEFTOVERS_MS = 15_000;
const PORT_ATTEMPTS = 10;
const LARGEST_LOG_BYTES = 5_000_000;

/** How the server process ended. */
export interface PostgresExit {
  /** True when `stop` was called before. */
  expected: boolean;
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The end of its log since the start, for a report of a crash. */
  lastLines: string;
}

export interface Postmaster {
  port: number;
  pid: number;
  /** Resolves when the process is gone, for whatever reason. */
  exited: Promise<PostgresExit>;
  stop(): Promise<void>;
}

/** Starts the server on a free port of this machine and waits until it takes connections. */
export async function startPostmaster(options: {
  clusterDir: string;
  logFile: string;
  choice: Choice;
  signal?: AbortSignal | undefined;
}): Promise<Postmaster> {
  const { clusterDir, logFile, choice, signal } = options;
  const patience = performance.now() + LEFTOVERS_MS;
  for (let attempt = 1; ; ) {
    const started = await tryToStart(clusterDir, logFile, choice, await freePort(), signal);
    if ("port" in started) return started;
    signal?.throwIfAborted();
    if (/could not create any TCP\/IP sockets|Address already in use/.test(started.output)) {
      // Somebody took the port between our look and its start.
      attempt += 1;
      if (attempt <= PORT_ATTEMPTS) continue;
    }
    if (
      /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(started.output) &&
      performance.now() < patience
    ) {
      await delay(100, undefined, { signal });
      continue;
    }
    throw failedToRun("The database did not start", started.output, clusterDir);
  }
}

async function tryToStart(
  clusterDir: string,
  logFile: string,
  choice: Choice,
  port: number,
  signal: AbortSignal | undefined,
): Promise<Postmaster | { output: string }> {
  const { log, size } = openLog(logFile);
  const fixed = {
    listen_addresses: HOST,
    port: String(port),
    // A socket's path may have 107 bytes; a data folder may be deeper. TCP on the loopback has no such limit.
    unix_socket_directories: "",
    ssl: "off",
    logging_collector: "off",
    log_destination: "stderr",
    log_line_prefix: "%m [%p] ",
    // The messages are read above.
    lc_messages: "C",
    // An answer that was acknowledged must survive a power cut.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    password_encryption: "scram-sha-256",
  };
  const args = ["-D", clusterDir, ...Object.entries(fixed).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const child = choice.runAs.spawn(choice.binaries.postgres, args, {
    stdio: ["ignore", log, log],
    // In a session of its own: a Ctrl-C in the terminal must not stop the database before those who still use it.
    detached: process.platform !== "win32",
    endWithUs: true,
  });
  closeSync(log);
  let stopping = false;
  let gone = false;
  const exited = new Promise<PostgresExit>((resolve) => {
    const end = (code: number | null, by: NodeJS.Signals | null, trouble = "") => {
      gone = true;
      resolve({ expected: stopping, code, signal: by, lastLines: trouble + tail(logFile, size) });
    };
    child.once("exit", (code, by) => end(code, by));
    child.once("error", (error) => end(null, null, `${error.message}\n`));
  });
  const stop = async () => {
    // Its number may belong to another program by now.
    if (gone) return;
    stopping = true;
    await shutDown({
      send: (how) => sendStop(how, child.pid, clusterDir, choice),
      gone: async (ms) => {
        const timeout = new AbortController();
        await Promise.race([exited, delay(ms, undefined, { signal: timeout.signal }).catch(() => {})]);
        timeout.abort();
        return gone;
      },
    });
  };
  while (!gone) {
    if (signal?.aborted) {
      await stop();
      break;
    }
    const state = await readPostmasterFile(clusterDir);
    // The file of an earlier server lies there until ours writes its own.
    if (state && state.pid === child.pid && state.ready) return { port, pid: state.pid, exited, stop };
    await delay(POLL_MS);
  }
  return { output: (await exited).lastLines };
}

/** What `postmaster.pid` says. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none, or it is half-written. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | undefined> {
  try {
    const lines = (await readFile(join(clusterDir, "postmaster.pid"), "utf8")).split("\n");
    // Line 1: process (negative in single-user mode), 4: port, 8: state.
    const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
    if (!(pid > 0)) return undefined;
    return { pid, port: Number.parseInt(lines[3] ?? "", 10), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/**
 * Clears the way for our own server, when an earlier QuizMentor was killed: stops the server it left running, and
 * removes a `postmaster.pid` whose number now belongs to another program (PostgreSQL would take that for a server).
 * Only for the holder of the data folder's lock. Returns the process that was stopped.
 */
export async function stopOrphan(clusterDir: string, choice: Choice): Promise<number | undefined> {
  const state = await readPostmasterFile(clusterDir);
  if (!state) return undefined;
  const { pid } = state;
  const alive = () => isPostmasterOf(pid, clusterDir);
  if (await alive()) {
    await shutDown({
      send: (how) => sendStop(how, pid, clusterDir, choice),
      gone: async (ms) => {
        const until = performance.now() + ms;
        while (performance.now() < until) {
          if (!(await alive())) return true;
          await delay(POLL_MS);
        }
        return false;
      },
    });
    return pid;
  }
  await rm(join(clusterDir, "postmaster.pid"), { force: true });
  return undefined;
}

/** Tells whether the process is a server of this very cluster. A finished process that nobody has collected is none. */
export async function isPostmasterOf(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform === "linux") {
    const [command = "", ...args] = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
    if (!/(^|\/)postgres$/.test(command)) return false;
    // The working folder also knows a cluster that was moved while it ran; a stranger's is not ours to see.
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return folder === undefined ? args.includes(clusterDir) : folder === realpathSync(clusterDir);
  }
  if (process.platform === "win32") {
    const { output } = await runPlainly("tasklist", ["/FI", `PID eq ${pid}`, "/NH"]);
    return output.includes("postgres.exe");
  }
  const { output } = await runPlainly("ps", ["-o", "command=", "-p", String(pid)]);
  return output.includes("postgres") && output.includes(clusterDir);
}

type StopHow = "fast" | "immediate" | "kill";
const signals = { fast: "SIGINT", immediate: "SIGQUIT", kill: "SIGKILL" } as const;

async function shutDown(server: {
  send(how: StopHow): Promise<void>;
  gone(ms: number): Promise<boolean>;
}): Promise<void> {
  await server.send("fast");
  if (await server.gone(FAST_STOP_MS)) return;
  await server.send("immediate");
  if (await server.gone(IMMEDIATE_STOP_MS)) return;
  await server.send("kill");
  await server.gone(IMMEDIATE_STOP_MS);
}

async function sendStop(how: StopHow, pid: number | undefined, clusterDir: string, choice: Choice): Promise<void> {
  if (process.platform === "win32" && how !== "kill") {
    // Windows has no such signals; pg_ctl speaks to the server through a pipe.
    await runToEnd(choice.runAs, choice.binaries.pgCtl, ["stop", "-D", clusterDir, "-m", how, "-W"]);
    return;
  }
  try {
    if (pid !== undefined) process.kill(pid, signals[how]);
  } catch (error) {
    // Already gone is what we want.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

async function runPlainly(program: string, args: string[]): Promise<{ output: string }> {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve) => execFile(program, args, (_error, stdout) => resolve({ output: stdout })));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Opens the log for the server. A large one is put aside, so that at most two are kept. */
function openLog(logFile: string): { log: number; size: number } {
  try {
    if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) {
      renameSync(logFile, `${logFile}.1`);
    }
    const log = openSync(logFile, "a", 0o600);
    giveToOwnerOfFolder(logFile);
    return { log, size: statSync(logFile).size };
  } catch (error) {
    throw startupErrorFromErrno(error, logFile) ?? error;
  }
}

/** What was logged after `from`, at most the last few thousand bytes. */
function tail(logFile: string, from: number): string {
  try {
    const file = openSync(logFile, "r");
    try {
      const size = statSync(logFile).size;
      const start = Math.max(from, size - 8000);
      const buffer = Buffer.alloc(Math.max(0, size - start));
      readSync(file, buffer, 0, buffer.length, start);
      return buffer.toString("utf8");
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
