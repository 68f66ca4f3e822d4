import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { StartupError, startupErrorFromErrno } from "../../startup-error.ts";
import { writeFileDurably } from "./data-folder.ts";

/** Secrets that QuizMentor makes for itself at first use and keeps in `<data>/secrets.json`. */
export interface Secrets {
  /** The secret of that name: 256 random bits as base64url, made and saved when it is asked for the first time. */
  get(name: string): string;
}

/**
 * Opens the secrets of a data folder. Call it while holding the folder's lock: two processes that make the same secret
 * at the same time would each keep their own.
 */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  const secrets = read(path);
  return {
    get(name) {
      const known = secrets.get(name);
      if (known !== undefined) return known;
      // Another instance in this process may have added one since.
      for (const [other, value] of read(path)) secrets.set(other, value);
      const secret = secrets.get(name) ?? randomBytes(32).toString("base64url");
      secrets.set(name, secret);
      writeFileDurably(path, `${JSON.stringify(Object.fromEntries(secrets), null, 2)}\n`, 0o600);
      return secret;
    },
  };
}

function read(path: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
    // A copy or a restore may have opened it to others.
    if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw startupErrorFromErrno(error, path) ?? error;
  }
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === "object" && content !== null && !Array.isArray(content)) {
      const entries = Object.entries(content);
      if (entries.every((entry): entry is [string, string] => typeof entry[1] === "string")) return new Map(entries);
    }
  } catch {
    // Reported below; the parser's message would quote the file, and secrets are never printed.
  }
  throw new StartupError(
    "DATA_FOLDER_DAMAGED",
    `${path} is damaged.`,
    "Restore it from a backup. If there is none, delete it: new secrets are made, and everybody has to sign in again.",
  );
}
