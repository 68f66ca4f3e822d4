// Plain JavaScript for Node 18 and newer: it runs before there is a Node that understands the rest.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED = 24;
const own = Number.parseInt(process.versions.node, 10);

/**
 * Finds a Node that can run QuizMentor: this one, or the one that npm installed as an optional dependency.
 * @returns {string | undefined}
 */
export function findNode24() {
  if (own >= NEEDED) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`);
    const bin = join(dirname(manifest), "bin");
    return readdirSync(bin).includes(program) ? join(bin, program) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a script on Node 24 or newer with this process's terminal and arguments, and ends as it ends.
 *
 * Signals: the child gets a process group of its own, so that a Ctrl-C in the terminal reaches only us, and we pass it
 * on once. When we die without a word (kill -9), the child learns it from the closed channel: see parent-gone.mjs.
 *
 * @param {string} script absolute path
 * @param {string[]} args
 * @param {{ inProcess?: boolean, wholeGroup?: boolean }} [options]
 *   inProcess: where this process is new enough, run the script right here and save the memory of a second one;
 *   wholeGroup: pass signals to all processes of the script, as a terminal would. For scripts that do not look after
 *   the programs they start.
 */
export async function runOnNode24(script, args, options = {}) {
  if (options.inProcess && own >= NEEDED) {
    hideExperimentalWarnings();
    process.argv = [process.execPath, script, ...args];
    await import(pathToFileURL(script).href);
    return;
  }
  const node = findNode24();
  if (node === undefined) {
    refuse(`This machine has Node ${process.versions.node}, and QuizMentor needs Node ${NEEDED}.`);
    return;
  }
  const posix = process.platform !== "win32";
  const group = posix && options.wholeGroup === true;
  const guard = pathToFileURL(fileURLToPath(new URL("./parent-gone.mjs", import.meta.url))).href;
  const nodeArgs = ["--disable-warning=ExperimentalWarning", `--import=${guard}`, script, ...args];
  const child = spawn(node, nodeArgs, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: posix,
    env: { ...process.env, QUIZMENTOR_PARENT: String(process.pid), QUIZMENTOR_PARENT_GROUP: group ? "1" : "" },
  });
  for (const signal of posix ? ["SIGINT", "SIGTERM", "SIGHUP"] : ["SIGINT"]) {
    // By signal: of two that wait together the later one may be told first, and an echo is one all the same.
    let last = Number.NEGATIVE_INFINITY;
    process.on(signal, () => {
      // On Windows the console tells the child by itself; there is no signal to pass on.
      if (!posix || child.pid === undefined) return;
      // npm passes on the Ctrl-C that the terminal has given us already. Twice would mean "at once" to a server.
      const now = performance.now();
      const again = now - last < 500;
      last = now;
      if (again) return;
      try {
        process.kill(group ? -child.pid : child.pid, signal);
      } catch {
        // It has just ended; "exit" follows.
      }
    });
  }
  child.on("error", (error) => {
    refuse(`Node ${NEEDED} (${node}) does not start on this machine: ${error.message}.`);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1);
      return;
    }
    // Whoever started us should see the signal. The exit is for where a signal does not end us, such as process 1.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 100);
  });
}

/** @param {string} problem */
function refuse(problem) {
  console.error(problem);
  console.error(`Run \`npm install\` again without --omit=optional, or install Node ${NEEDED} (https://nodejs.org).`);
  process.exitCode = 1;
}

/** Early Node 24 warns that it runs TypeScript. What is said to people should be for them. */
function hideExperimentalWarnings() {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") console.error(`${warning.name}: ${warning.message}`);
  });
}
