import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const repository = join(import.meta.dirname, "..", "..", "..");
/** A Node below 24 on this machine, for which all this is made. */
const oldNode = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "node"))
  .filter((program) => existsSync(program))
  .find((program) => Number.parseInt(spawnSync(program, ["-p", "process.versions.node"]).stdout.toString(), 10) < 24);

/** A small copy of the repository with scripts of our own. */
let root: string;
const started: ChildProcess[] = [];

const report = `console.log(JSON.stringify({
  major: Number.parseInt(process.versions.node, 10), args: process.argv.slice(2), cwd: process.cwd(),
  typed: (7 satisfies number) as number, main: import.meta.main,
}));`;
/** Says each signal it gets; ends at the second, or when its input says so. */
const patient = `
const seen: string[] = [];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {
  seen.push(signal);
  console.log("got " + seen.join(" "));
  if (signal !== "SIGINT" || seen.length > 1) process.exit(signal === "SIGTERM" ? 5 : 6);
});
setInterval(() => {}, 1000);
console.log("pid " + process.pid);
`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "quizmentor node24 "));
  cpSync(join(repository, "apps/server/bin"), join(root, "apps/server/bin"), { recursive: true });
  mkdirSync(join(root, "apps/server/src"));
  mkdirSync(join(root, "scripts"));
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  cpSync(join(repository, "scripts/node24.mjs"), join(root, "scripts/node24.mjs"));
  symlinkSync("../../apps/server/bin/quizmentor.mjs", join(root, "node_modules/.bin/quizmentor"));
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(join(root, "apps/server/src/main.ts"), report);
  writeFileSync(join(root, "scripts/report.ts"), report);
  writeFileSync(join(root, "scripts/patient.ts"), patient);
  writeFileSync(join(root, "scripts/exit.ts"), "process.exit(Number(process.argv[2] as string));");
  writeFileSync(join(root, "scripts/die.ts"), "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);");
  writeFileSync(join(root, "scripts/idle.ts"), "console.log('done' as string);");
});

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

function bringNode24() {
  for (const name of readdirSync(join(repository, "node_modules")).filter((entry) =>
    /^node-(linux|win)-/.test(entry),
  )) {
    const target = join(root, "node_modules", name);
    if (!existsSync(target)) symlinkSync(join(repository, "node_modules", name), target);
  }
}

function start(node: string, ...args: string[]) {
  const child = spawn(node, args, { stdio: ["ignore", "pipe", "pipe"], cwd: tmpdir() });
  started.push(child);
  const out = { text: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out.text += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    out.text += text;
  });
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (code, signal) => resolve([code, signal])),
  );
  const says = (text: string | RegExp) =>
    vi.waitFor(() => expect(out.text).toMatch(text), { timeout: 10_000, interval: 10 });
  const innerPid = async () => {
    await says(/pid \d+\n/);
    return Number(/pid (\d+)/.exec(out.text)?.[1]);
  };
  return { child, out, ended, says, innerPid };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended but was not collected yet is not alive.
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test.skipIf(!oldNode)("says what to do when there is no Node 24", () => {
  if (!oldNode) return;
  // The small copy has no node_modules/node-* before bringNode24.
  for (const script of [
    ["scripts/node24.mjs", "scripts/report.ts"],
    ["node_modules/.bin/quizmentor", "start"],
  ] as const) {
    const { status, stderr } = spawnSync(oldNode, [join(root, script[0]), script[1]]);
    expect(status).toBe(1);
    const lines = stderr.toString().trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^This machine has Node \d+\.\d+\.\d+, and QuizMentor needs Node 24\.$/);
    expect(lines[1]).toContain("npm install");
  }
});

describe.each([
  ["this Node", process.execPath],
  ["an older Node", oldNode],
])("started by %s", (_name, node) => {
  const wrapper = () => join(root, "scripts/node24.mjs");

  test.skipIf(!node)("runs a TypeScript script of the repository from any folder, quietly", () => {
    if (!node) return;
    bringNode24();
    const { stdout, stderr, status } = spawnSync(node, [wrapper(), "scripts/report.ts", "a b", "--c=ü"], {
      cwd: tmpdir(),
    });
    expect(stderr.toString()).toBe("");
    expect(status).toBe(0);
    const said = JSON.parse(stdout.toString());
    expect(said).toMatchObject({ args: ["a b", "--c=ü"], cwd: tmpdir(), typed: 7, main: true });
    expect(said.major).toBeGreaterThanOrEqual(24);
  });

  test.skipIf(!node)("the command works through node_modules/.bin", () => {
    if (!node) return;
    const { stdout, stderr } = spawnSync(node, [join(root, "node_modules/.bin/quizmentor"), "start", "--port=1"], {
      cwd: tmpdir(),
    });
    expect(stderr.toString()).toBe("");
    expect(JSON.parse(stdout.toString())).toMatchObject({ args: ["start", "--port=1"] });
  });

  test.skipIf(!node)("ends as the script ends", async () => {
    if (!node) return;
    expect(await start(node, wrapper(), "scripts/exit.ts", "42").ended).toEqual([42, null]);
    expect(await start(node, wrapper(), "scripts/exit.ts", "0").ended).toEqual([0, null]);
    expect(await start(node, wrapper(), "scripts/idle.ts").ended).toEqual([0, null]);
    expect(await start(node, wrapper(), "scripts/die.ts").ended).toEqual([null, "SIGKILL"]);
  });

  test.skipIf(!node)("passes a signal on, and its echo not", async () => {
    if (!node) return;
    const run = start(node, wrapper(), "scripts/patient.ts");
    await run.innerPid();
    run.child.kill("SIGINT");
    await run.says("got SIGINT\n");
    run.child.kill("SIGINT");
    run.child.kill("SIGTERM");
    expect(await run.ended).toEqual([5, null]);
    expect(run.out.text).toContain("got SIGINT SIGTERM\n");
    expect(run.out.text).not.toContain("SIGINT SIGINT");
  });

  test.skipIf(!node)("a killed wrapper takes the script with it", async () => {
    if (!node) return;
    const run = start(node, wrapper(), "scripts/patient.ts");
    const inner = await run.innerPid();
    expect(alive(inner)).toBe(true);
    run.child.kill("SIGKILL");
    await run.says("got SIGTERM\n");
    await vi.waitFor(() => expect(alive(inner)).toBe(false), { timeout: 10_000, interval: 10 });
  });
});
