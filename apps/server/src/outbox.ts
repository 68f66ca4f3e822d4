/**
 * The worker's side of the outbox: takes rows in order, hands them to the queue of their topic, and deletes them in the
 * same transaction. Several workers share the work (SKIP LOCKED); a row that fails is put off and tried again.
 */
import type pg from "pg";
import type { Database } from "./db/database.ts";

export type Queue = {
  topic: string;
  handle: (client: pg.PoolClient, payloads: unknown[]) => Promise<void>;
  afterCommit?: () => void;
};

export type OutboxWorker = {
  /** Handles what is due; returns how many rows were done. */
  drain(): Promise<number>;
  start(): void;
  /** Finishes the batch under way and starts no other. */
  stop(): Promise<void>;
};

const batchSize = 500;
const pauseMs = 500;
/** Rows of one batch that may fail before the rest of it is left for later. */
const mostFailures = 5;

export function createOutboxWorker(
  database: Database,
  queues: readonly Queue[],
  onError: (error: unknown, topic: string) => void,
): OutboxWorker {
  let running: Promise<void> | null = null;
  let wake: (() => void) | null = null;
  let stopping = false;

  const drain = async () => {
    let done = 0;
    for (const queue of queues) {
      for (;;) {
        const handled = await handleBatch(database, queue, onError);
        done += handled;
        if (handled < batchSize || stopping) break;
      }
    }
    return done;
  };

  const loop = async () => {
    while (!stopping) {
      try {
        await drain();
      } catch (error) {
        onError(error, "outbox");
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

  return {
    drain,
    start() {
      running ??= loop();
    },
    async stop() {
      stopping = true;
      wake?.();
      await running;
    },
  };
}

async function handleBatch(
  database: Database,
  queue: Queue,
  onError: (error: unknown, topic: string) => void,
): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query("BEGIN");
    const { rows } = await client.query<Row>(
      "SELECT id, payload FROM outbox WHERE topic = $1 AND next_attempt_at <= now() ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED",
      [queue.topic, batchSize],
    );
    if (rows.length === 0) {
      await client.query("COMMIT");
      return 0;
    }
    const batch: Batch = { client, queue, onError, done: [], failed: [] };
    await work(batch, rows);
    await client.query("DELETE FROM outbox WHERE id = ANY($1)", [batch.done]);
    // 2, 4, 8 … seconds, up to an hour: a fault that needs a person must not keep the machine busy.
    await client.query(
      "UPDATE outbox SET attempts = attempts + 1, next_attempt_at = now() + least(3600, 2 ^ least(attempts + 1, 12)) * interval '1 second' WHERE id = ANY($1)",
      [batch.failed],
    );
    await client.query("COMMIT");
    queue.afterCommit?.();
    return batch.done.length + batch.failed.length;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

type Row = { id: number; payload: unknown };
type Batch = {
  client: pg.PoolClient;
  queue: Queue;
  onError: (error: unknown, topic: string) => void;
  done: number[];
  failed: number[];
};

/**
 * Handles rows together; when that fails, in halves, down to the one that cannot be handled. After a few of those the
 * rest stays for the next round: perhaps the fault is not with the rows.
 */
async function work(batch: Batch, rows: readonly Row[]): Promise<void> {
  if (batch.failed.length >= mostFailures) return;
  const { client, queue } = batch;
  await client.query("SAVEPOINT work");
  try {
    await queue.handle(
      client,
      rows.map((row) => row.payload),
    );
    await client.query("RELEASE SAVEPOINT work");
    batch.done.push(...rows.map((row) => row.id));
  } catch (error) {
    await client.query("ROLLBACK TO SAVEPOINT work");
    const [row] = rows;
    if (rows.length === 1 && row) {
      batch.onError(error, queue.topic);
      batch.failed.push(row.id);
      return;
    }
    const half = rows.length >> 1;
    await work(batch, rows.slice(0, half));
    await work(batch, rows.slice(half));
  }
}
