/** Runs the server in this terminal until a signal, or until the database is lost. */
import { onStopSignals } from "../stop-signals.ts";
import type { Context } from "./context.ts";
import { setupCodeOf, start } from "./start.ts";

/** Everything is stopped within five seconds, whatever hangs. */
const longestStopMs = 4_500;

export async function runUntilStopped(
  context: Context,
  roles: readonly string[],
  greeting: readonly string[] = [],
): Promise<void> {
  const { say } = context;
  const abort = new AbortController();
  const signalled = new Promise<string>((resolve) => {
    onStopSignals((signal, request) => {
      // A second Ctrl-C: somebody has lost patience.
      if (request > 1) process.exit(1);
      // A signal during the start ends the start.
      abort.abort();
      resolve(signal);
    });
  });
  let running: Awaited<ReturnType<typeof start>>;
  try {
    running = await start(context, { roles, signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted) return;
    throw error;
  }
  if (running.url) say(`\n  QuizMentor is ready at ${running.url}`);
  else say("\n  QuizMentor is working.");
  const code = setupCodeOf(context);
  if (code) say(`  Make the administrator there with this one-time code: ${code}`);
  for (const line of greeting) say(`  ${line}`);
  say("  Ctrl-C stops it.\n");
  const reason = await Promise.race([signalled, running.storage.lost]);
  const lost = !reason.startsWith("SIG");
  say(lost ? reason : "Stopping");
  const watchdog = setTimeout(() => process.exit(1), longestStopMs);
  await running.stop();
  clearTimeout(watchdog);
  process.exit(lost ? 1 : 0);
}
