/** The database of a command: the one in DATABASE_URL, the embedded one of a running server beside it, or one of its own. */
import { join } from "node:path";
import {
  type DataFolderLock,
  lockDataFolder,
  prepareDataFolder,
  readDataVersion,
  refuseNewerData,
  writeDataVersion,
} from "../adapters/embedded/data-folder.ts";
import { findRunningPostgres, startEmbeddedPostgres } from "../adapters/embedded/postgres/index.ts";
import { migrate, readMigrations } from "../db/migrate.ts";
import { ensureOrganisation, type Organisation } from "../db/organisation.ts";
import type { Context } from "./context.ts";

export type Storage = {
  connectionString: string;
  organisation: Organisation;
  /** Resolves when the embedded database ended without being asked to. */
  lost: Promise<string>;
  stop(): Promise<void>;
};

const never = new Promise<string>(() => {});

/** Opens and migrates the database. `beside` allows to work beside a running server; only a server itself insists on holding the folder. */
export async function openStorage(
  context: Context,
  options: { beside: boolean; signal?: AbortSignal; log?: (line: string) => void },
): Promise<Storage> {
  const { config, steps } = context;
  const log = options.log ?? (() => {});
  const migrations = await readMigrations(join(context.root, "db/migrations"));
  const open = async (connectionString: string, lost: Promise<string>, stop: () => Promise<void>): Promise<Storage> => {
    try {
      await steps.run("Bringing the database up to date", () => migrate(connectionString, migrations));
      return { connectionString, organisation: await ensureOrganisation(connectionString), lost, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  };
  if (config.databaseUrl) {
    prepareDataFolder(config.dataDir);
    return open(config.databaseUrl, never, async () => {});
  }
  if (options.beside) {
    const running = await findRunningPostgres(config.dataDir).catch(() => undefined);
    if (running) return open(running, never, async () => {});
  }
  const lock: DataFolderLock = lockDataFolder(config.dataDir);
  try {
    const ours = { productVersion: context.version, schemaVersion: migrations.length };
    refuseNewerData(lock.dataDir, ours);
    const known = readDataVersion(lock.dataDir);
    const postgres = await startEmbeddedPostgres({
      dataDir: config.dataDir,
      log,
      report: steps,
      signal: options.signal,
      lock,
    });
    const lost = postgres.exited.then((exit) =>
      exit.expected ? never : `The database stopped by itself; see ${join(config.dataDir, "postgres.log")}.`,
    );
    const storage = await open(postgres.connectionString, lost, async () => {
      await postgres.stop();
      lock.release();
    });
    if (known?.productVersion !== ours.productVersion || known.schemaVersion !== ours.schemaVersion)
      writeDataVersion(lock.dataDir, ours);
    return storage;
  } catch (error) {
    lock.release();
    throw error;
  }
}
