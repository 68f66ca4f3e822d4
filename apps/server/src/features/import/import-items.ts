/** Takes questions into the bank: in batches, each all or nothing, and twice makes no difference. */
import type { Item } from "@quizmentor/items";
import { sql, type Transaction } from "kysely";
import { type Database, type Queryable, queryable, type Schema } from "../../db/database.ts";
import { itemColumns, storeItem } from "../items/index.ts";
import { type FoundPlace, type Place, Places, type SubjectMap } from "./place.ts";

export type Incoming = { item: Item; place: Place };
export type Outcome = "created" | "new-version" | "updated" | "unchanged" | "kept";
export type ImportOptions = {
  /** Leaves questions alone that somebody edited here after they were imported; for the starter bank. */
  keepEdited: boolean;
  now: Date;
  newId: () => string;
};

const batchSize = 250;
/** Two imports at once would make the same subjects twice. */
const lockSql = "SELECT pg_advisory_xact_lock(hashtextextended('quizmentor import', 0))";

/** Stores subject maps: titles, order, prerequisites. */
export async function importMaps(database: Database, maps: readonly SubjectMap[], newId: () => string): Promise<void> {
  await inTransaction(database, async (trx) => {
    const places = new Places(queryable(trx), newId);
    // Prerequisites may point across subjects, so all skills must exist before any of them is linked.
    for (const [position, map] of maps.entries()) await places.takeMap(map, position);
  });
}

/** Stores questions and tells what became of each, in order. `progress` counts those that are committed. */
export async function importItems(
  database: Database,
  incoming: readonly Incoming[],
  options: ImportOptions,
  progress: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < incoming.length; start += batchSize) {
    const batch = incoming.slice(start, start + batchSize);
    const stored = await inTransaction(database, (trx) => importBatch(trx, batch, options));
    outcomes.push(...stored);
    progress(outcomes.length);
  }
  return outcomes;
}

type Known = { id: string; hash: string; edited: boolean };

async function importBatch(
  trx: Transaction<Schema>,
  batch: readonly Incoming[],
  options: ImportOptions,
): Promise<Outcome[]> {
  const client = queryable(trx);
  const places = new Places(client, options.newId);
  const { rows } = await client.query<Known & { ref: string }>(
    `SELECT i.ref, i.id, v.content_hash AS hash, v.created_by IS NOT NULL AS edited
     FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version WHERE i.ref = ANY($1)`,
    [batch.map(({ item }) => item.id)],
  );
  const known = new Map(rows.map((row) => [row.ref, row]));
  const outcomes: Outcome[] = [];
  const fresh: { incoming: Incoming; place: FoundPlace }[] = [];
  const changed: { incoming: Incoming; place: FoundPlace; at: number }[] = [];
  for (const incoming of batch) {
    const existing = known.get(incoming.item.id);
    const at = outcomes.length;
    if (existing && existing.hash === itemColumns(incoming.item).content_hash) outcomes.push("unchanged");
    else if (existing?.edited && options.keepEdited) outcomes.push("kept");
    else {
      const place = await places.find(incoming.place);
      outcomes.push(existing ? "updated" : "created");
      if (existing) changed.push({ incoming, place, at });
      else fresh.push({ incoming, place });
    }
  }
  await insertFresh(client, fresh, options);
  for (const { incoming, place, at } of changed) {
    const skillIds = new Map(incoming.item.skills.map((slug, index) => [slug, place.skillIds[index] as string]));
    const { outcome } = await storeItem(trx, {
      item: incoming.item,
      topicId: place.topicId,
      skillIds,
      status: "active",
      userId: null,
      now: options.now,
      newId: options.newId,
    });
    outcomes[at] = outcome;
  }
  return outcomes;
}

/** New questions need no comparison with what is there: three statements for the whole batch. */
async function insertFresh(
  client: Queryable,
  fresh: readonly { incoming: Incoming; place: FoundPlace }[],
  options: ImportOptions,
): Promise<void> {
  if (fresh.length === 0) return;
  const rows = fresh.map(({ incoming, place }) => ({
    id: options.newId(),
    versionId: options.newId(),
    ref: incoming.item.id,
    topic: place.topicId,
    skills: place.skillIds,
    ...itemColumns(incoming.item),
    // As an object: in the columns it is text already.
    content: incoming.item,
  }));
  const json = JSON.stringify(rows);
  await client.query(
    "INSERT INTO items (id, ref, topic_id, created_at, updated_at) SELECT r.id, r.ref, r.topic, $2, $2 FROM jsonb_to_recordset($1) AS r (id uuid, ref text, topic uuid)",
    [json, options.now],
  );
  await client.query(
    `INSERT INTO item_versions (id, item_id, number, content, content_hash, type, language, bloom, author_difficulty, source, licence, plain_stem, chance, created_at)
     SELECT r."versionId", r.id, 1, r.content, r.content_hash, r.type, r.language, r.bloom, r.author_difficulty, r.source, r.licence, r.plain_stem, r.chance, $2
     FROM jsonb_to_recordset($1) AS r ("versionId" uuid, id uuid, content jsonb, content_hash text, type text, language text, bloom text, author_difficulty real,
                                       source text, licence text, plain_stem text, chance real)`,
    [json, options.now],
  );
  await client.query(
    `INSERT INTO item_skills (item_id, skill_id, position)
     SELECT r.id, s.skill::uuid, s.position - 1 FROM jsonb_to_recordset($1) AS r (id uuid, skills jsonb), jsonb_array_elements_text(r.skills) WITH ORDINALITY AS s (skill, position)
     ON CONFLICT DO NOTHING`,
    [json],
  );
}

function inTransaction<T>(database: Database, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (trx) => {
    await queryable(trx).query(lockSql);
    return work(trx);
  });
}

/** Digest of the last import from a source, or null. */
export async function lastDigest(database: Database, source: string): Promise<string | null> {
  const row = await database.kysely
    .selectFrom("import_runs")
    .select("digest")
    .where("source", "=", source)
    .orderBy("finished_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.digest ?? null;
}

/** Notes that everything from a source was taken in. */
export async function noteImport(
  database: Database,
  run: { id: string; source: string; digest: string; counts: Record<string, number>; now: Date },
): Promise<void> {
  await database.kysely
    .insertInto("import_runs")
    .values({
      id: run.id,
      source: run.source,
      digest: run.digest,
      counts: JSON.stringify(run.counts),
      finished_at: run.now,
    })
    .execute();
  await sql`SELECT pg_notify('quizmentor', 'bank')`.execute(database.kysely);
}
