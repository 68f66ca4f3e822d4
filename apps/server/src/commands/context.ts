/** What every command needs: settings, terminal, folders, version. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { createStepReporter, type StepReporter } from "../steps.ts";

export type Context = {
  config: Config;
  steps: StepReporter;
  /** A line for the person at the terminal. */
  say: (line: string) => void;
  /** The repository: content, migrations and the web app live in it. */
  root: string;
  version: string;
  clock: () => Date;
};

export const root = join(import.meta.dirname, "..", "..", "..", "..");

export function productVersion(): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}

export function createContext(
  environment: Record<string, string | undefined>,
  overrides: { quiet?: boolean } = {},
): Context {
  const steps = createStepReporter({
    stream: overrides.quiet ? { write: () => true } : process.stderr,
    env: { NO_COLOR: environment.NO_COLOR, TERM: environment.TERM },
  });
  return {
    config: readConfig(environment, process.cwd()),
    steps,
    say: (line) => process.stdout.write(`${line}\n`),
    root,
    version: productVersion(),
    clock: () => new Date(),
  };
}
