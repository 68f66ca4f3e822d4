/** Builds the web app when its sources changed since the last build. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { StartupError } from "../startup-error.ts";
import type { StepReporter } from "../steps.ts";

/** What the pages are made of, relative to the repository. */
const sources = [
  "apps/web",
  "packages/ui",
  "packages/client",
  "packages/contracts",
  "packages/items/src",
  "packages/adaptive/src/mastery.ts",
  "package-lock.json",
];
const leftOut = /(^|\/)(node_modules|\.next|tsconfig\.tsbuildinfo|next-env\.d\.ts|[^/]*\.test\.tsx?)(\/|$)/;

async function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  if (leftOut.test(path)) return;
  const full = join(root, path);
  if ((await stat(full)).isDirectory()) {
    for (const name of (await readdir(full)).sort()) await addTo(hash, root, `${path}/${name}`);
    return;
  }
  hash
    .update(path)
    .update("\0")
    .update(await readFile(full))
    .update("\0");
}

/** Digest over all sources of the web app. */
export async function webDigest(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) await addTo(hash, root, source);
  return hash.digest("hex");
}

/** Leaves a build of the present sources in `apps/web/.next`. Throws `StartupError` with the last lines of a failed build. */
export async function ensureWebBuild(root: string, steps: StepReporter): Promise<void> {
  const folder = join(root, "apps/web");
  const mark = join(folder, ".next", "quizmentor-digest");
  const digest = await webDigest(root);
  const built = await readFile(mark, "utf8").catch(() => "");
  if (built === digest) return;
  await steps.run("Building the web app (once per version)", async () => {
    const next = createRequire(join(folder, "package.json")).resolve("next/dist/bin/next");
    const output = await run(next, folder);
    if (output !== null)
      throw new StartupError(
        "WEB_BUILD_FAILED",
        `The web app could not be built:\n${output}`,
        "Run `npm install` again; if that does not help, report it with these lines.",
      );
    await writeFile(mark, digest);
  });
}

function run(next: string, folder: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, "build"], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CI: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let tail = "";
    const keep = (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-4000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0 ? null : tail.trim()));
  });
}
