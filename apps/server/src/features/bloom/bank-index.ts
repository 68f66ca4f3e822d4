/**
 * The near-duplicate index over the whole bank: in memory, caught up with the database when the bank has changed, and kept as a
 * snapshot so that a restart need not read the bank again.
 */
import { createDuplicateIndex, type DuplicateIndex, decodeDuplicateIndex, duplicateText } from "@quizmentor/bloom";
import type { Item } from "@quizmentor/items";
import type { Database } from "../../db/database.ts";
import type { Snapshots } from "../../ports/snapshots.ts";

export type BankIndex = {
  /** The index with every change that was told of before the call, and of those that were not, all but the latest. */
  current(): Promise<DuplicateIndex>;
  /** The bank has changed: the next look reads what is new. */
  invalidate(): void;
  /** Writes a snapshot when something changed since the last one. */
  save(): Promise<void>;
};

type State = {
  index: DuplicateIndex;
  /** Content hash of every question in the index. */
  hashes: Map<string, string>;
  /** Latest change that was read. */
  watermark: Date;
  changed: boolean;
};

type Row = { id: string; gone: boolean; hash: string; updated_at: Date };

/** Rows without their content, of which an import leaves thousands with the same time. */
const pageSize = 20_000;
const contentsAtOnce = 500;
/** News can be lost: so often the bank is looked at without any. */
const longestUnseenMs = 30_000;
/** A change is stamped before it is committed: what was stamped this long before the latest is looked at again. */
const overlapMs = 60_000;
/** Questions taken in before others get their turn: some 10 ms. */
const turn = 50;

export function createBankIndex(
  database: Database,
  snapshots: Snapshots,
  clock: () => Date,
  onLost: (error: unknown) => void,
): BankIndex {
  const name = `duplicates-${database.organisationId}`;
  let state: Promise<State> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  /** When the bank was last looked at; null when it has changed since. */
  let seen: number | null = null;

  const load = async (): Promise<State> => {
    try {
      const bytes = await snapshots.read(name);
      if (bytes) return unpack(bytes);
    } catch (error) {
      onLost(error);
    }
    return { index: createDuplicateIndex(), hashes: new Map(), watermark: new Date(0), changed: false };
  };

  /** One at a time: each catches up from where the one before it stopped. */
  const inTurn = <T>(work: (state: State) => Promise<T>): Promise<T> => {
    const result = queue.then(async () => {
      state ??= load();
      return work(await state);
    });
    queue = result.catch(() => {});
    return result;
  };

  return {
    current: () =>
      inTurn(async (now) => {
        const time = clock().getTime();
        if (seen === null || Math.abs(time - seen) > longestUnseenMs) {
          // Before reading: a change that comes meanwhile must not be taken for seen.
          seen = time;
          await catchUp(database, now).catch((error: unknown) => {
            seen = null;
            throw error;
          });
        }
        return now.index;
      }),
    invalidate() {
      seen = null;
    },
    save: () =>
      inTurn(async (now) => {
        if (!now.changed) return;
        await snapshots.write(name, pack(now));
        now.changed = false;
      }),
  };
}

async function catchUp({ pool }: Database, state: State): Promise<void> {
  const since = new Date(state.watermark.getTime() - overlapMs);
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await pool.query<Row>(
      `SELECT i.id, i.status = 'retired' AS gone, v.content_hash AS hash, i.updated_at
       FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
       WHERE i.updated_at >= $1 AND i.id > $2 ORDER BY i.id LIMIT ${pageSize}`,
      [since, after],
    );
    await takePage(pool, state, rows);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Contents are read of those questions only that the index does not know as they are. */
async function takePage(pool: Database["pool"], state: State, rows: readonly Row[]): Promise<void> {
  for (const { id, gone, updated_at } of rows) {
    if (updated_at > state.watermark) state.watermark = updated_at;
    if (!gone || !state.hashes.delete(id)) continue;
    state.index.remove(id);
    state.changed = true;
  }
  const unknown = rows.filter(({ id, gone, hash }) => !gone && state.hashes.get(id) !== hash).map(({ id }) => id);
  for (let start = 0; start < unknown.length; start += contentsAtOnce)
    await takeContents(pool, state, unknown.slice(start, start + contentsAtOnce));
}

async function takeContents(pool: Database["pool"], state: State, ids: readonly string[]): Promise<void> {
  const { rows: contents } = await pool.query<{ id: string; hash: string; content: Item }>(
    `SELECT i.id, v.content_hash AS hash, v.content
     FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     WHERE i.id = ANY($1)`,
    [ids],
  );
  for (const [position, { id, hash, content }] of contents.entries()) {
    if (position % turn === turn - 1) await new Promise((resolve) => setImmediate(resolve));
    state.hashes.set(id, hash);
    state.index.add(id, duplicateText(content));
    state.changed = true;
  }
}

type Head = { watermark: string; hashes: [string, string][] };

/** Length of the head, the head as JSON, the index. */
function pack({ index, hashes, watermark }: State): Uint8Array {
  const head: Head = { watermark: watermark.toISOString(), hashes: [...hashes] };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, index.encode()]);
}

function unpack(bytes: Uint8Array): State {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = buffer.readUInt32BE(0);
  const head = JSON.parse(buffer.toString("utf8", 4, 4 + length)) as Head;
  return {
    index: decodeDuplicateIndex(bytes.subarray(4 + length)),
    hashes: new Map(head.hashes),
    watermark: new Date(head.watermark),
    changed: false,
  };
}
