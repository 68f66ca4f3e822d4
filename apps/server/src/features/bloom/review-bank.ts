/**
 * Keeps a review of every question in its current state, in the background: for the health page, for lists, and for
 * the picker, which does not ask two questions of one family in a row.
 */
import { type LevelEstimate, levelText, type Review, reviewItem, rulesVersion } from "@quizmentor/bloom";
import type { Item } from "@quizmentor/items";
import type { Database } from "../../db/database.ts";
import { updateFamilies } from "./families.ts";
import { encodeItems, findNear, type Meaning } from "./near.ts";
import type { BloomOptions } from "./options.ts";

const batchSize = 100;
/** Pairs kept of one question: a template with thousands of variants must not fill the table. */
const mostPairs = 20;

/** Names the rules and the models that made a review; another edition makes it out of date. */
export function editionOf({ classifier, meaning }: BloomOptions): string {
  const { source, fingerprint } = classifier().about;
  const encoder = meaning ? [meaning.encoder.fingerprint.slice(0, 16), meaning.atLeast] : [];
  return [rulesVersion, source, fingerprint.slice(0, 16), ...encoder].join(":");
}

type Row = { id: string; content: Item; hash: string };

/** Reviews what has no current review. `onFamilies` is called when questions were found to be near-duplicates, or no more. */
export async function reviewBank(
  options: BloomOptions,
  onFamilies: () => void,
  signal?: AbortSignal,
): Promise<{ reviewed: number; families: number }> {
  const { database, bankIndex } = options;
  let reviewed = 0;
  for (;;) {
    signal?.throwIfAborted();
    const rows = await unreviewed(database, editionOf(options));
    if (rows.length === 0) break;
    await reviewRows(options, rows);
    reviewed += rows.length;
  }
  if (reviewed > 0) await bankIndex.save();
  const families = reviewed > 0 ? await updateFamilies(database) : 0;
  if (families > 0) onFamilies();
  return { reviewed, families };
}

async function unreviewed({ pool }: Database, edition: string): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `SELECT i.id, v.content, v.content_hash AS hash
     FROM items i
     JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     LEFT JOIN item_reviews r ON r.item_id = i.id
     WHERE i.status <> 'retired' AND (r.content_hash IS DISTINCT FROM v.content_hash OR r.edition <> $1)
     ORDER BY i.id LIMIT ${batchSize}`,
    [edition],
  );
  return rows;
}

async function reviewRows(options: BloomOptions, rows: readonly Row[]): Promise<void> {
  const { database, classifier, meaning, clock } = options;
  const edition = editionOf(options);
  const levels = await classifier().classify(
    rows.map(({ content }) => ({ text: levelText(content), form: content.type })),
  );
  const vectors = await encodeItems(
    options,
    rows.map(({ content }) => content),
  );
  if (meaning) await keepVectors(meaning, rows, vectors);
  const reviews: unknown[] = [];
  const pairs = new Map<string, unknown>();
  for (const [position, { id, content, hash }] of rows.entries()) {
    const review = reviewItem(content, levels[position] as LevelEstimate);
    reviews.push({ item_id: id, content_hash: hash, ...columns(content, review) });
    const vector = vectors[position] ?? null;
    for (const found of await findNear(options, { item: content, id, vector }, mostPairs)) {
      const [item_id, other_id] = id < found.id ? [id, found.id] : [found.id, id];
      const { verdict, similarity, differs = null } = found;
      pairs.set(`${item_id} ${other_id}`, { item_id, other_id, verdict, similarity, differs });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store(database, rows, reviews, [...pairs.values()], edition, clock());
}

async function keepVectors(
  { vectors: store }: Meaning,
  rows: readonly Row[],
  vectors: readonly (Float32Array | null)[],
) {
  const entries = rows.flatMap(({ id }, position) => {
    const vector = vectors[position];
    return vector ? [{ id, vector }] : [];
  });
  await store.put(entries);
  // What was stored of an earlier text is not about this one.
  await store.remove(rows.flatMap(({ id }, position) => (vectors[position] ? [] : [id])));
}

function columns(item: Item, { level, flaws, knowledge, time, difficulty }: Review) {
  const key = item.type === "single-choice" ? item.options.findIndex((option) => option.correct) : -1;
  return {
    level: level.level,
    confidence: level.confidence,
    probabilities: level.probabilities,
    abstain: level.abstain,
    flaw_kinds: [...new Set(flaws.map(({ kind }) => kind))],
    flaws,
    knowledge: knowledge.dimension,
    seconds: time.seconds,
    difficulty_mean: difficulty.mean,
    difficulty_variance: difficulty.variance,
    key_position: key < 0 ? null : key,
    option_count: item.type === "single-choice" ? item.options.length : null,
  };
}

/** One transaction, so that a question never shows a new review beside the pairs of its old text. */
async function store(
  { pool }: Database,
  rows: readonly Row[],
  reviews: unknown[],
  pairs: unknown[],
  edition: string,
  now: Date,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO item_reviews (item_id, content_hash, edition, level, confidence, probabilities, abstain, flaw_kinds,
         flaws, knowledge, seconds, difficulty_mean, difficulty_variance, key_position, option_count, reviewed_at)
       SELECT r.item_id, r.content_hash, $2, r.level, r.confidence, r.probabilities, r.abstain, r.flaw_kinds,
         r.flaws, r.knowledge, r.seconds, r.difficulty_mean, r.difficulty_variance, r.key_position, r.option_count, $3
       FROM jsonb_to_recordset($1) AS r (item_id uuid, content_hash text, level text, confidence real,
         probabilities real[], abstain boolean, flaw_kinds text[], flaws jsonb, knowledge text, seconds real,
         difficulty_mean real, difficulty_variance real, key_position smallint, option_count smallint)
       WHERE EXISTS (SELECT FROM items i WHERE i.id = r.item_id)
       ON CONFLICT (item_id) DO UPDATE SET content_hash = excluded.content_hash, edition = excluded.edition,
         level = excluded.level, confidence = excluded.confidence, probabilities = excluded.probabilities,
         abstain = excluded.abstain, flaw_kinds = excluded.flaw_kinds, flaws = excluded.flaws,
         knowledge = excluded.knowledge, seconds = excluded.seconds, difficulty_mean = excluded.difficulty_mean,
         difficulty_variance = excluded.difficulty_variance, key_position = excluded.key_position,
         option_count = excluded.option_count, reviewed_at = excluded.reviewed_at`,
      [JSON.stringify(reviews), edition, now],
    );
    const ids = rows.map(({ id }) => id);
    await client.query("DELETE FROM item_pairs WHERE item_id = ANY($1) OR other_id = ANY($1)", [ids]);
    await client.query(
      `INSERT INTO item_pairs (item_id, other_id, verdict, similarity, differs)
       SELECT p.item_id, p.other_id, p.verdict, p.similarity, p.differs
       FROM jsonb_to_recordset($1) AS p (item_id uuid, other_id uuid, verdict text, similarity real, differs jsonb)
       WHERE EXISTS (SELECT FROM items i WHERE i.id = p.item_id) AND EXISTS (SELECT FROM items i WHERE i.id = p.other_id)
       ON CONFLICT (item_id, other_id) DO UPDATE SET verdict = excluded.verdict, similarity = excluded.similarity,
         differs = excluded.differs`,
      [JSON.stringify(pairs)],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
