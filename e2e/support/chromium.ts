/** The browser for journeys: the machine's own Chromium, else the one that npm brought. */
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Browser = { executablePath: string; env: Record<string, string> };

export async function findChromium(): Promise<Browser> {
  const own =
    process.env.CHROMIUM_PATH ??
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (own) return { executablePath: own, env: environment() };
  return hasLibraries() ? fromPackage() : fromPackageWithLibraries();
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

async function fromPackage(): Promise<Browser> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return { executablePath: await chromium.executablePath(), env: environment() };
}

/**
 * A machine that has never seen a browser lacks the network security libraries. The package has them for the servers it
 * was made for, and unpacks them when it believes to be on one; they are for the browser alone.
 */
async function fromPackageWithLibraries(): Promise<Browser> {
  const libraries = join(tmpdir(), "al2023", "lib");
  if (!existsSync(libraries)) rmSync(join(tmpdir(), "chromium"), { force: true });
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  try {
    const { executablePath, env } = await fromPackage();
    return { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } };
  } finally {
    for (const name of ["AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function hasLibraries(): boolean {
  try {
    return execFileSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    // Nothing can be said; the browser itself will.
    return true;
  }
}
