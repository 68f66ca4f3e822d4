/**
 * Forward-only migrations from `db/migrations/NNNN_name.sql`, each in its own transaction, all under an advisory lock,
 * so that any number of servers may start at once.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { StartupError } from "../startup-error.ts";

/** Role of the running server: owns nothing, subject to row-level security. */
export const appRole = "quizmentor_app";
const lockKey = 4_712_025;
/** A server that says nothing for so long is not there. */
export const longestConnectMs = 10_000;

export type Migration = { version: number; name: string; sql: string; checksum: string };

/** Migrations on disk, in order. Throws when numbers repeat or leave a hole. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(name.slice(0, 4));
      if (version !== index + 1) throw new Error(`Migration ${name} should have number ${index + 1}.`);
      const sql = await readFile(join(folder, name), "utf8");
      return { version, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database at `connectionString` (owner rights) up to date and returns how many migrations were applied.
 * Throws `StartupError` when the database is newer than this program, too old a PostgreSQL, or a role is missing.
 */
export async function migrate(connectionString: string, migrations: Migration[]): Promise<number> {
  const client = new pg.Client({
    connectionString,
    application_name: "quizmentor migrate",
    connectionTimeoutMillis: longestConnectMs,
  });
  // Without a listener a connection that breaks between two queries would end the process; the next query says so too.
  client.on("error", () => {});
  await connect(client, connectionString);
  try {
    await requireVersion(client);
    await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
    await ensureAppRole(client);
    await requireOwnership(client);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      version integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const applied = await client.query<{ version: number; name: string; checksum: string }>(
      "SELECT version, name, checksum FROM schema_migrations ORDER BY version",
    );
    refuseForeignHistory(applied.rows, migrations);
    const missing = migrations.slice(applied.rows.length);
    for (const migration of missing) {
      await client.query("BEGIN");
      try {
        await client.query(migration.sql);
        await client.query("INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)", [
          migration.version,
          migration.name,
          migration.checksum,
        ]);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw new Error(`Migration ${migration.name} failed and was rolled back.`, { cause: error });
      }
    }
    return missing.length;
  } finally {
    await client.end();
  }
}

async function connect(client: pg.Client, connectionString: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StartupError(
      "DATABASE_UNREACHABLE",
      `PostgreSQL at ${describe(connectionString)} cannot be reached: ${reason}.`,
      "Check DATABASE_URL and that the server is running.",
    );
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  const version = rows[0]?.version ?? 0;
  if (version < 150_000)
    throw new StartupError(
      "DATABASE_TOO_OLD",
      `PostgreSQL ${Math.floor(version / 10_000)} is too old.`,
      "QuizMentor needs PostgreSQL 15 or newer.",
    );
}

async function requireOwnership(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ allowed: boolean; who: string; database: string }>(
    "SELECT has_schema_privilege('public', 'CREATE') AS allowed, current_user AS who, current_database() AS database",
  );
  if (rows[0]?.allowed) return;
  throw new StartupError(
    "DATABASE_ROLE_MISSING",
    `The database user ${rows[0]?.who} may not make tables in the database ${rows[0]?.database}.`,
    `As a superuser run: ALTER DATABASE ${rows[0]?.database} OWNER TO ${rows[0]?.who};`,
  );
}

/**
 * Sees to it that the server's role exists and that we may become it. Roles belong to the whole PostgreSQL, while the
 * lock above holds for one database: where two are migrated at once, one trips over the other and looks again.
 */
async function ensureAppRole(client: pg.Client): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      await makeAppRole(client);
      return;
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      // Duplicate role, duplicate key in the catalogue, "tuple concurrently updated".
      if (["42710", "23505", "XX000"].includes(code) && round < 10) continue;
      if (code !== "42501") throw error;
      throw new StartupError(
        "DATABASE_ROLE_MISSING",
        `The database user may not create the role ${appRole} that the server works as, or may not become it.`,
        `As a superuser run: CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO the_user_in_DATABASE_URL;`,
      );
    }
  }
}

async function makeAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS exists",
    [appRole],
  );
  if (!rows[0]?.exists) await client.query(`CREATE ROLE ${appRole} NOLOGIN`);
  // Who may become it already needs no grant, and perhaps may not make one.
  if (!(await mayBecome(client))) await client.query(`GRANT ${appRole} TO CURRENT_USER`);
  const usage = await client.query<{ granted: boolean }>(
    "SELECT has_schema_privilege($1, 'public', 'USAGE') AS granted",
    [appRole],
  );
  if (!usage.rows[0]?.granted) await client.query(`GRANT USAGE ON SCHEMA public TO ${appRole}`);
}

async function mayBecome(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`SET ROLE ${appRole}`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  } finally {
    await client.query("RESET ROLE");
  }
}

function refuseForeignHistory(
  applied: { version: number; name: string; checksum: string }[],
  migrations: Migration[],
): void {
  if (applied.length > migrations.length)
    throw new StartupError(
      "DATABASE_NEWER",
      `The database was used by a newer QuizMentor (schema ${applied.length}, this one knows ${migrations.length}).`,
      "Install that version or a later one; nothing was changed.",
    );
  for (const [index, row] of applied.entries()) {
    if (row.checksum !== migrations[index]?.checksum)
      throw new StartupError(
        "DATABASE_FOREIGN",
        `The database has another history: migration ${row.name} differs from this version's.`,
        "Use the version that made it, or another database.",
      );
  }
}

/** Host, port and database of a connection string, without user and password. */
export function describe(connectionString: string): string {
  try {
    const url = new URL(connectionString);
    return `${url.host}${url.pathname}`;
  } catch {
    return "the address in DATABASE_URL";
  }
}
