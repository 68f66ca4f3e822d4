import { join } from "node:path";
import pg from "pg";
import { startupErrorFromErrno } from "../../../startup-error.ts";
import type { StepReporter } from "../../../steps.ts";
import { type DataFolderLock, lockDataFolder } from "../data-folder.ts";
import { loadSecrets } from "../secrets.ts";
import { findPostgresPackage } from "./binaries.ts";
import { clusterExists, DATABASE, makeCluster, OWNER, removeLeftovers, resetPassword } from "./cluster.ts";
import {
  HOST,
  isPostmasterOf,
  type PostgresExit,
  type Postmaster,
  readPostmasterFile,
  startPostmaster,
  stopOrphan,
} from "./postmaster.ts";
import { chooseRunAs, giveCluster } from "./run-as.ts";

export type { PostgresExit } from "./postmaster.ts";

export interface EmbeddedPostgresOptions {
  /** The data folder; made when it is missing. */
  dataDir: string;
  /** Gets what an operator may want to know, line by line. */
  log: (line: string) => void;
  report: StepReporter;
  /** Ends a start that is under way; nothing is left running. */
  signal?: AbortSignal | undefined;
  /** The data folder's lock when the caller holds it already; it is then the caller's to release. */
  lock?: DataFolderLock | undefined;
  /** Another place of the npm package with the binaries. */
  packageDir?: string | undefined;
}

export interface EmbeddedPostgres {
  /** For the owner of the database, who may do everything in it. */
  readonly connectionString: string;
  readonly host: string;
  readonly port: number;
  /** The server process. */
  readonly pid: number;
  /** For example `18.4.0-beta.17`. */
  readonly version: string;
  /** How it runs, such as `as postgres`. */
  readonly runsAs: string;
  /** Resolves when the server is gone; `expected` is false when nobody had asked it to stop. */
  readonly exited: Promise<PostgresExit>;
  /** Stops the server within five seconds and lets go of the data folder. Can be called again, also after a crash. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, on the cluster in the data folder; makes that at the first start.
 * Throws a `StartupError` with a remedy where there is one.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, report, signal } = options;
  const lock = options.lock ?? lockDataFolder(options.dataDir);
  const { dataDir } = lock;
  const release = () => {
    if (!options.lock) lock.release();
  };
  let running: Postmaster | undefined;
  try {
    signal?.throwIfAborted();
    const clusterDir = join(dataDir, "postgres");
    const pkg = await findPostgresPackage(options.packageDir);
    const exists = await clusterExists(clusterDir, Number.parseInt(pkg.version, 10));
    await removeLeftovers(dataDir);
    const choice = await report.run("Looking at the database program", () =>
      chooseRunAs({ dataDir, clusterDir, pkg, signal, log }),
    );
    log(`PostgreSQL ${choice.binaries.version} runs ${choice.runAs.name}`);
    const password = loadSecrets(dataDir).get("postgresPassword");
    if (exists) {
      const orphan = await report.run("Stopping a database left by an earlier run", () =>
        stopOrphan(clusterDir, choice),
      );
      if (orphan !== undefined) log(`Stopped PostgreSQL (process ${orphan}), left by an earlier run`);
      await giveCluster(clusterDir, choice.runAs);
    } else {
      await report.run("Making the database", () => makeCluster({ dataDir, clusterDir, choice, password, signal }));
    }
    const start = () =>
      report.run("Starting the database", () =>
        startPostmaster({ clusterDir, logFile: join(dataDir, "postgres.log"), choice, signal }),
      );
    let server = await start();
    running = server;
    if ((await openDatabase(server.port, password, !exists)) === "wrong password") {
      // The secrets were lost or came from elsewhere. Whoever has the folder has the data: no reason to lock them out.
      log("The password of the database was renewed, because secrets.json does not hold the old one");
      await server.stop();
      await resetPassword(clusterDir, choice, password);
      server = await start();
      running = server;
      if ((await openDatabase(server.port, password, false)) !== "open")
        throw new Error("the new password is not accepted");
    }
    signal?.throwIfAborted();
    // After a crash the caller may start again without calling stop.
    const exited = server.exited.then((exit) => {
      release();
      return exit;
    });
    return {
      connectionString: connectionString(server.port, password),
      host: HOST,
      port: server.port,
      pid: server.pid,
      version: choice.binaries.version,
      runsAs: choice.runAs.name,
      exited,
      async stop() {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    await running?.stop();
    release();
    throw troubleOf(error, dataDir);
  }
}

/**
 * The connection string of the database that another process runs in this data folder; undefined when none does.
 * For commands beside a running server.
 */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const clusterDir = join(dataDir, "postgres");
  const state = await readPostmasterFile(clusterDir);
  if (!state?.ready || !(await isPostmasterOf(state.pid, clusterDir))) return undefined;
  return connectionString(state.port, loadSecrets(dataDir).get("postgresPassword"));
}

function connectionString(port: number, password: string, database = DATABASE): string {
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@${HOST}:${port}/${database}`;
}

/** Connects once, so that a start that returns is a database that answers; makes the database if it is missing. */
async function openDatabase(port: number, password: string, isNew: boolean): Promise<"open" | "wrong password"> {
  try {
    // A new cluster has none yet; asking for it would leave an alarming line in the log.
    if (isNew) await createDatabase(port, password);
    await query(connectionString(port, password), "SELECT 1");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "28P01") return "wrong password";
    // Killed between making the cluster and making the database.
    if (code !== "3D000") throw error;
    await createDatabase(port, password);
  }
  return "open";
}

/** PostgreSQL has its own code for a full disk. */
function troubleOf(error: unknown, dataDir: string): unknown {
  const full = error instanceof Error && "code" in error && error.code === "53100";
  if (!full) return error;
  return startupErrorFromErrno(Object.assign(new Error("ENOSPC", { cause: error }), { code: "ENOSPC" }), dataDir);
}

function createDatabase(port: number, password: string): Promise<void> {
  return query(connectionString(port, password, "postgres"), `CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
}

async function query(connection: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: connection });
  // A connection that breaks after its answer is no news.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
