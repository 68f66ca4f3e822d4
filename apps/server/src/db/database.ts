/** Connections of the running server: as the non-owner role, each pool bound to one organisation. */
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { DB } from "./generated/schema.ts";
import { appRole, longestConnectMs } from "./migrate.ts";

export type Schema = DB;
export type Database = {
  /** Query builder; every query sees the rows of this organisation only. */
  kysely: Kysely<DB>;
  pool: pg.Pool;
  organisationId: string;
  close(): Promise<void>;
};

// Counts and sums stay far below 2^53 here; as numbers they need no conversion at every use.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens a pool that works for one organisation. Role and organisation are set when a connection starts, so no query
 * can forget them and no query pays a round trip for them.
 */
export function openDatabase(
  connectionString: string,
  organisationId: string,
  options: { max?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 16,
    connectionTimeoutMillis: longestConnectMs,
    application_name: "quizmentor",
    options: `-c role=${appRole} -c app.organisation_id=${organisationId} -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000`,
  });
  // Without listeners a connection that breaks while idle, or between two queries of a transaction, would end the process.
  pool.on("error", (error) => options.onError?.(error));
  pool.on("connect", (client) => client.on("error", () => {}));
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { kysely, pool, organisationId, close: () => kysely.destroy() };
}

/** Plain SQL inside a Kysely transaction, for statements that read best as they are. */
export type Queryable = { query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> };

export function queryable(kysely: Kysely<DB>): Queryable {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await kysely.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}
