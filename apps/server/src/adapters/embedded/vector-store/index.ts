import type { Database } from "../../../db/database.ts";
import type { VectorEntry, VectorStore } from "../../../ports/vector-store.ts";
import { createVectorMatrix } from "./matrix.ts";

export type VectorStoreParts = {
  database: Database;
  clock: () => Date;
  /** Fingerprint of the encoder; vectors of another one are not looked at, and replaced one by one. */
  encoder: string;
  /** Numbers in a vector. */
  dimensions: number;
};

/** What others have stored is looked for so often. */
const longestUnseenMs = 30_000;
/** A row is stamped before it is committed: what was stamped this long before the latest is looked at again. */
const overlapMs = 60_000;
const pageSize = 2_000;
const firstId = "00000000-0000-0000-0000-000000000000";

/** Vectors in PostgreSQL, held in memory as well for an exact search. */
export function embeddedVectorStore({ database, clock, encoder, dimensions }: VectorStoreParts): VectorStore {
  const { pool } = database;
  const matrix = createVectorMatrix(dimensions);
  let watermark = new Date(0);
  let seen: number | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** One at a time, so that what is read never replaces what was stored after it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };

  const catchUp = async () => {
    const time = clock().getTime();
    if (seen !== null && Math.abs(time - seen) <= longestUnseenMs) return;
    const since = new Date(watermark.getTime() - overlapMs);
    for (let after = firstId; ; ) {
      const { rows } = await pool.query<{ id: string; vector: Buffer | null; updated_at: Date }>(
        `SELECT item_id AS id, vector, updated_at FROM item_vectors
         WHERE encoder = $1 AND updated_at >= $2 AND item_id > $3 ORDER BY item_id LIMIT ${pageSize}`,
        [encoder, since, after],
      );
      for (const { id, vector, updated_at } of rows) {
        if (updated_at > watermark) watermark = updated_at;
        if (vector) matrix.put({ id, vector: fromBytes(vector) });
        else matrix.remove(id);
      }
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) break;
      after = last.id;
    }
    seen = time;
  };

  return {
    put: (entries) =>
      inTurn(async () => {
        for (const { vector } of entries) matrix.check(vector);
        const stored = await store(database, entries, encoder, clock());
        for (const entry of entries) if (stored.has(entry.id)) matrix.put(entry);
      }),
    remove: (ids) =>
      inTurn(async () => {
        await pool.query("UPDATE item_vectors SET vector = NULL, updated_at = $2 WHERE item_id = ANY($1)", [
          ids,
          clock(),
        ]);
        for (const id of ids) matrix.remove(id);
      }),
    nearest: (vector, options) =>
      inTurn(async () => {
        matrix.check(vector);
        await catchUp();
        return matrix.nearest(vector, options);
      }),
  };
}

/** Returns the ids that there are. */
async function store(
  { pool }: Database,
  entries: readonly VectorEntry[],
  encoder: string,
  now: Date,
): Promise<Set<string>> {
  const { rows } = await pool.query<{ item_id: string }>(
    `INSERT INTO item_vectors (item_id, encoder, vector, updated_at)
     SELECT given.id, $3, given.vector, $4 FROM unnest($1::uuid[], $2::bytea[]) AS given (id, vector)
     WHERE EXISTS (SELECT FROM items i WHERE i.id = given.id)
     ON CONFLICT (item_id) DO UPDATE SET encoder = excluded.encoder, vector = excluded.vector, updated_at = excluded.updated_at
     RETURNING item_id`,
    [entries.map(({ id }) => id), entries.map(({ vector }) => toBytes(vector)), encoder, now],
  );
  return new Set(rows.map((row) => row.item_id));
}

/** Little-endian whatever the machine. */
function toBytes(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, i) => {
    bytes.writeFloatLE(value, i * 4);
  });
  return bytes;
}

const fromBytes = (bytes: Buffer): Float32Array =>
  Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
