/** A real installation for journeys: the command line that people use, a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "apps/server/bin/quizmentor.mjs");

export type Server = {
  url: string;
  dataDir: string;
  setupCode(): string;
  outbox(): string[];
  restart(): Promise<void>;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a command of `quizmentor` to its end in the given data folder. */
export function runCli(dataDir: string, args: string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { ...process.env, QUIZMENTOR_DATA: dataDir },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.stdin.end(input);
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`quizmentor ${args.join(" ")} ended with ${code}:\n${output}`)),
    );
  });
}

/** Starts a server on an empty folder, or on one that `fill` has prepared. */
export async function startServer(fill: (dataDir: string) => Promise<void> = async () => {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "quizmentor-journey-"));
  const dataDir = join(folder, "data");
  await fill(dataDir);
  const port = await freePort();
  let child = await launch(dataDir, port);
  return {
    url: `http://localhost:${port}`,
    dataDir,
    setupCode: () => readFileSync(join(dataDir, "setup-code"), "utf8").trim(),
    outbox: () => messagesIn(join(dataDir, "outbox")),
    async restart() {
      await end(child);
      child = await launch(dataDir, port);
    },
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Messages in the order in which they were sent; the folder appears with the first. */
function messagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function launch(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, "start"], {
    // Every journey signs in from this one machine; each visitor says where it comes from, as a proxy would.
    env: { ...process.env, QUIZMENTOR_DATA: dataDir, PORT: String(port), TRUST_PROXY: "on" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("QuizMentor is ready")) resolve(child);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
