import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DataFolderInUse, StartupError, startupErrorFromErrno } from "../../startup-error.ts";

/** True when we may do anything; PostgreSQL refuses to run so. */
export const isRoot = process.getuid?.() === 0;

/**
 * SQLite, which keeps the lock, takes paths of 512 bytes, and PostgreSQL 1024 with its own folders below.
 * The rest up to 512 is for the names below the data folder.
 */
const LONGEST_PATH_BYTES = 440;

/** Makes the data folder if it is missing, and checks that we can write in it. Returns its absolute path. */
export function prepareDataFolder(folder: string): string {
  const dataDir = resolve(folder);
  if (Buffer.byteLength(dataDir) > LONGEST_PATH_BYTES) {
    const tooLong = Object.assign(new Error("path too long"), { code: "ENAMETOOLONG" });
    throw startupErrorFromErrno(tooLong, dataDir) ?? tooLong;
  }
  try {
    const created = mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // As root the database runs under another account, which must be able to pass through (not to list).
    if (created !== undefined && isRoot) chmodSync(dataDir, 0o711);
    const probe = join(dataDir, `.write-${randomUUID()}`);
    try {
      closeSync(openSync(probe, "wx", 0o600));
    } finally {
      rmSync(probe, { force: true });
    }
  } catch (error) {
    throw startupErrorFromErrno(error, dataDir) ?? error;
  }
  return dataDir;
}

/**
 * Writes a file so that a crash at any moment leaves the old or the new content, never half of it.
 * As root the file gets the owner of its folder, so that this user can still start QuizMentor later.
 */
export function writeFileDurably(path: string, content: string, mode = 0o600): void {
  const temporary = `${path}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = openSync(temporary, "wx", mode);
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    giveToOwnerOfFolder(temporary);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw startupErrorFromErrno(error, dirname(path)) ?? error;
  }
}

/** Makes renames inside `folder` survive a power cut. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** As root: a file made in a user's folder belongs to that user. */
export function giveToOwnerOfFolder(path: string): void {
  if (!isRoot) return;
  const { uid, gid } = statSync(dirname(path));
  if (lstatSync(path).uid !== uid) chownSync(path, uid, gid);
}

/** A hold on the data folder that ends with its process, however that ends. */
export interface DataFolderLock {
  readonly dataDir: string;
  release(): void;
}

/** Without this reference the garbage collector could close the database, and the lock would be gone. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data folder for this process, or throws `DataFolderInUse`.
 *
 * The lock is the operating system's own lock on the file `lock`, taken through SQLite because Node has no call for it.
 * The system drops it when the process dies, so there are no stale locks, no races between two starters that replace
 * one, no recycled process ids, and it holds between containers that share the folder.
 *
 * Nothing else in this process may open and close that file: POSIX drops a process's lock at the first close.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const dataDir = prepareDataFolder(folder);
  const lockFile = join(dataDir, "lock");
  const holderFile = join(dataDir, "lock.json");
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(lockFile);
    // In memory, because nothing is ever written: a journal file beside the lock would need space on a full disk.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    database?.close();
    if (sqliteCode(error) === 5) throw new DataFolderInUse(dataDir, readHolder(holderFile));
    // The folder is writable (checked above): the file itself belongs to somebody else, or locks do not work here.
    const errno = { 8: "EACCES", 13: "ENOSPC", 14: "EACCES" }[sqliteCode(error) ?? 0];
    if (errno)
      throw startupErrorFromErrno(Object.assign(new Error(errno, { cause: error }), { code: errno }), lockFile);
    throw new StartupError(
      "NO_LOCKS",
      `The file system that holds ${dataDir} does not support file locks.`,
      "Choose a folder on a local disk with QUIZMENTOR_DATA.",
      { cause: error },
    );
  }
  held.add(database);
  const connection = database;
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    rmSync(holderFile, { force: true });
    held.delete(connection);
    connection.close();
  };
  try {
    giveToOwnerOfFolder(lockFile);
    // Only for the message to the one who comes second; the lock does not depend on it.
    writeFileDurably(holderFile, `${JSON.stringify({ pid: process.pid })}\n`, 0o644);
  } catch (error) {
    release();
    throw error;
  }
  return { dataDir, release };
}

function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? // The low byte is the primary code, the rest tells where it came from.
      error.errcode & 0xff
    : undefined;
}

function readHolder(path: string): number | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof holder === "object" && holder !== null && "pid" in holder && typeof holder.pid === "number") {
      return holder.pid;
    }
  } catch {
    // The holder may not have written it yet.
  }
  return undefined;
}

/** Which product wrote the data folder last. */
export interface DataVersion {
  productVersion: string;
  /** The number of the newest migration. */
  schemaVersion: number;
}

/** Reads `version.json`; undefined in a new folder. */
export function readDataVersion(dataDir: string): DataVersion | undefined {
  const path = join(dataDir, "version.json");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw startupErrorFromErrno(error, path) ?? error;
  }
  try {
    const version: unknown = JSON.parse(text);
    if (
      typeof version === "object" &&
      version !== null &&
      "productVersion" in version &&
      typeof version.productVersion === "string" &&
      "schemaVersion" in version &&
      typeof version.schemaVersion === "number"
    ) {
      return { productVersion: version.productVersion, schemaVersion: version.schemaVersion };
    }
  } catch {
    // Reported below with the ones that are JSON of another shape.
  }
  throw new StartupError(
    "DATA_FOLDER_DAMAGED",
    `${path} is not readable.`,
    "Restore it from a backup. If there is none, delete only this file; the data itself is elsewhere.",
  );
}

/** Notes who wrote the folder; call it after the migrations. */
export function writeDataVersion(dataDir: string, version: DataVersion): void {
  writeFileDurably(join(dataDir, "version.json"), `${JSON.stringify(version, null, 2)}\n`, 0o644);
}

/** Refuses a folder that a newer QuizMentor has migrated: we do not know what it means. */
export function refuseNewerData(dataDir: string, ours: DataVersion): void {
  const theirs = readDataVersion(dataDir);
  if (theirs && theirs.schemaVersion > ours.schemaVersion) {
    throw new StartupError(
      "DATA_FOLDER_NEWER",
      `The data folder ${dataDir} was used by QuizMentor ${theirs.productVersion}, which is newer than this one (${ours.productVersion}).`,
      `Start QuizMentor ${theirs.productVersion} or newer, or choose another folder with QUIZMENTOR_DATA.`,
    );
  }
}
