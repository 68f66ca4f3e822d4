/** A QuizMentor of its own for measuring: real command line, real PostgreSQL, a folder that is thrown away. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

export type Installation = { url: string; dataDir: string; pid: number; databaseUrl: string; stop(): Promise<void> };

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server and waits until it answers. */
export async function install(roles: string[]): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "quizmentor-bench-"));
  const dataDir = join(folder, "data");
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(root, "apps/server/src/main.ts"), "start", ...roles],
    {
      // Sign-ups come from as many addresses as there are learners; without this the rate limit would be measured.
      env: { ...process.env, QUIZMENTOR_DATA: dataDir, PORT: String(port), TRUST_PROXY: "on" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await ready(child);
  return { url, dataDir, pid: child.pid ?? 0, databaseUrl: databaseUrl(dataDir), stop: () => stop(child, folder) };
}

/** Resolves when the process says that it is ready. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("QuizMentor is ready")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function databaseUrl(dataDir: string): string {
  const { postgresPassword } = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8")) as {
    postgresPassword: string;
  };
  const port = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8")
    .split("\n")[3]
    ?.trim();
  return `postgresql://quizmentor:${encodeURIComponent(postgresPassword)}@127.0.0.1:${port}/quizmentor`;
}

/** Proportional set size of a process and everything below it, in MB. Linux only; null elsewhere. */
export function memoryOfTree(pid: number): number | null {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map(Number);
    const own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
    return own + children.reduce((sum, child) => sum + (memoryOfTree(child) ?? 0), 0);
  } catch {
    return null;
  }
}

/** Makes the administrator and `count` learners; returns the learners' cookies. */
export async function signUpLearners(installation: Installation, count: number): Promise<string[]> {
  const post = async (path: string, body: unknown, from: string) => {
    const response = await fetch(installation.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");
  };
  const password = "a long bench password";
  const code = readFileSync(join(installation.dataDir, "setup-code"), "utf8").trim();
  await post(
    "/api/v1/setup",
    { code, organisation: "Bench", name: "Admin", email: "admin@bench.example", password },
    "10.1.0.1",
  );
  const cookies: string[] = [];
  for (let index = 0; index < count; index += 1) {
    cookies.push(
      await post(
        "/api/v1/auth/sign-up",
        { name: `Learner ${index}`, email: `learner${index}@bench.example`, password },
        `10.2.${index >> 8}.${index & 255}`,
      ),
    );
  }
  return cookies;
}
