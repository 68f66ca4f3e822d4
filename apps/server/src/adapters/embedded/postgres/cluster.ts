import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { lstat, mkdtemp, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { StartupError, startupErrorFromErrno, startupErrorFromOutput } from "../../../startup-error.ts";
import { isRoot, syncFolder } from "../data-folder.ts";
import { type Choice, runToEnd } from "./run-as.ts";

/** The role that owns everything, and the database it owns. */
export const OWNER = "quizmentor";
export const DATABASE = "quizmentor";

/**
 * What a new cluster gets in its postgresql.conf. For a small machine that also runs everything else; an operator may
 * change these there or with ALTER SYSTEM. What must not change is given on the command line at each start.
 */
const settings: Record<string, string> = {
  shared_buffers: "64MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  max_connections: "60",
  // Our queries are short: compiling them costs more than it gains, and LLVM costs memory in every connection.
  jit: "off",
  // The worker method of PostgreSQL 18 keeps three more processes for disks faster than ours need.
  io_method: "sync",
  max_wal_size: "256MB",
  min_wal_size: "32MB",
  max_worker_processes: "4",
  max_parallel_workers: "2",
  max_parallel_workers_per_gather: "1",
  max_parallel_maintenance_workers: "1",
  autovacuum_max_workers: "2",
  autovacuum_worker_slots: "4",
  // No replicas here; one sender stays for a backup taken through the replication protocol.
  max_wal_senders: "1",
  max_replication_slots: "1",
  max_logical_replication_workers: "0",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // The DETAIL of an error quotes values, such as the e-mail address of a duplicate account. The log is not for those.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

const STAGING = "postgres.new-";

/** With patience: an initdb whose starter was killed writes on for a moment, and the folder is not empty again. */
const removeTree = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;

/** Removes what a start that was killed has left. Only for the holder of the data folder's lock. */
export async function removeLeftovers(dataDir: string): Promise<void> {
  for (const entry of await readdir(dataDir)) {
    if (entry.startsWith(STAGING) || entry.startsWith(".probe-")) {
      await rm(join(dataDir, entry), removeTree);
    }
  }
}

/** Tells whether there is a cluster that this PostgreSQL can run; throws when there is one that it cannot. */
export async function clusterExists(clusterDir: string, ourMajor: number): Promise<boolean> {
  let version: string;
  try {
    const { uid } = await lstat(clusterDir);
    if (!isRoot && process.getuid && uid !== process.getuid()) {
      throw startupErrorFromErrno(Object.assign(new Error("owned by another user"), { code: "EACCES" }), clusterDir);
    }
    if ((await readdir(clusterDir)).length === 0) {
      await rmdir(clusterDir);
      return false;
    }
    version = await readFile(join(clusterDir, "PG_VERSION"), "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
      throw startupErrorFromErrno(error, clusterDir) ?? error;
    }
    const found = await lstat(clusterDir).catch(() => undefined);
    if (!found) return false;
    throw new StartupError(
      "DATA_FOLDER_DAMAGED",
      `The folder ${clusterDir} holds files, but no database.`,
      "Restore it from a backup, or move it away to start with an empty database.",
      { cause: error },
    );
  }
  const major = Number.parseInt(version, 10);
  if (major === ourMajor) return true;
  const newer = !(major < ourMajor);
  throw new StartupError(
    newer ? "DATA_FOLDER_NEWER" : "DATA_FOLDER_OLDER",
    `The database in ${clusterDir} was made by PostgreSQL ${version.trim()}; this QuizMentor brings PostgreSQL ${ourMajor}.`,
    newer
      ? "Start the newer QuizMentor that made it, or choose another folder with QUIZMENTOR_DATA."
      : "Make a backup with the QuizMentor that made it, and restore that into a new folder.",
  );
}

/** Makes the cluster. It appears under its name as the last step, so a kill at any moment leaves none or a whole one. */
export async function makeCluster(options: {
  dataDir: string;
  clusterDir: string;
  choice: Choice;
  password: string;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const { dataDir, clusterDir, choice, password, signal } = options;
  const { runAs, binaries } = choice;
  let staging: string | undefined;
  try {
    staging = await mkdtemp(join(dataDir, STAGING));
    if (runAs.owner) chmodSync(staging, 0o711);
    const cluster = join(staging, "cluster");
    const passwordFile = join(staging, "password");
    mkdirSync(cluster, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o400, flag: "wx" });
    if (runAs.owner) {
      for (const path of [cluster, passwordFile]) chownSync(path, runAs.owner.uid, runAs.owner.gid);
    }
    const args = [
      ...["--pgdata", cluster, "--username", OWNER, "--pwfile", passwordFile, "--auth", "scram-sha-256"],
      // The built-in provider sorts and folds the same everywhere; a system's locales differ and change under an index.
      ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
      ...Object.entries(settings).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
    ];
    const { ok, output } = await runToEnd(runAs, binaries.initdb, args, { signal });
    if (!ok) throw failedToRun("The database could not be made", output, dataDir);
    await rename(cluster, clusterDir);
    syncFolder(dataDir);
  } catch (error) {
    throw startupErrorFromErrno(error, dataDir) ?? error;
  } finally {
    if (staging !== undefined) await rm(staging, removeTree);
  }
}

/** Sets the owner's password without knowing the old one, in a cluster that is not running. */
export async function resetPassword(clusterDir: string, choice: Choice, password: string): Promise<void> {
  const sql = `ALTER ROLE ${OWNER} PASSWORD '${password.replaceAll("'", "''")}'\n`;
  const args = ["--single", "-D", clusterDir, "-c", "log_min_messages=fatal", "postgres"];
  const { ok, output } = await runToEnd(choice.runAs, choice.binaries.postgres, args, { input: sql });
  if (!ok) throw failedToRun("The password of the database could not be renewed", output, clusterDir);
}

/** Finds the reason in what a program printed. */
export function failedToRun(what: string, output: string, path: string): StartupError {
  if (/ENOENT|error while loading shared libraries|GLIBC|Exec format error/.test(output)) {
    return new StartupError(
      "NO_POSTGRES_BINARIES",
      `The database program does not run on this system: ${lastLine(output)}`,
      "It needs a Linux with glibc and libstdc++. Otherwise set DATABASE_URL to a PostgreSQL server you already have.",
      { cause: output },
    );
  }
  return (
    startupErrorFromOutput(output, path) ??
    new StartupError(
      "POSTGRES_FAILED",
      `${what}: ${lastLine(output)}`,
      "Start again. If it stays, the end of postgres.log in the data folder tells more.",
      { cause: output },
    )
  );
}

/** The line that names the trouble; the ones after it are often hints and goodbyes. */
function lastLine(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return (lines.findLast((line) => /error:|FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? "it said nothing").trim();
}
