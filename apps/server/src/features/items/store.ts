/**
 * The one place that writes items.
 *
 * What somebody was asked stays as it was: a version that has an answer, or lies on somebody's table waiting for one,
 * is never changed, only followed by another. Any other version is replaced in place, so that an author who polishes a
 * draft leaves no trail of versions that nobody ever saw.
 *
 * Why that holds while answers arrive: the item row is locked FOR UPDATE first. An answer takes FOR KEY SHARE on the
 * same row through its foreign key, so one that is being written makes us wait, and one that comes later waits for us.
 * Whether the version is in use is asked in a statement of its own after the lock, whose snapshot therefore sees every
 * answer that was faster. An answer that is slower is for a question on a table, and the same snapshot sees that table.
 */
import type { Item } from "@quizmentor/items";
import { sql, type Transaction } from "kysely";
import type { Schema } from "../../db/database.ts";
import { type ItemColumns, itemColumns } from "./columns.ts";

export type ItemStatus = "active" | "draft" | "retired";

export type ItemToStore = {
  item: Item;
  topicId: string;
  /** Slug → id, of at least the item's own skills. */
  skillIds: ReadonlyMap<string, string>;
  /** Absent: a known item keeps its status, a new one is active. */
  status?: ItemStatus | undefined;
  userId: string | null;
  now: Date;
  /** UUIDv7s. */
  newId: () => string;
};

export type StoredItem = {
  /** `updated`: the current version was replaced in place, or only status, topic or skills changed. */
  outcome: "created" | "new-version" | "updated" | "unchanged";
  itemId: string;
  version: number;
};

type LockedItem = { id: string; topic_id: string; status: string; current_version: number };

/**
 * Stores an item under its ref (`item.id`); nothing is written when it is there already just so. Use READ COMMITTED:
 * with an older snapshot, answers that came in meanwhile would not be seen. Whoever stores several items in one
 * transaction stores them in the order of their refs, or two such transactions may wait for each other.
 */
export async function storeItem(trx: Transaction<Schema>, given: ItemToStore): Promise<StoredItem> {
  const columns = itemColumns(given.item);
  const skills = skillsOf(given);
  const known = await lockItem(trx, given.item.id);
  if (known) return replaceItem(trx, known, given, columns, skills);
  const itemId = await addItem(trx, given, columns, skills);
  if (itemId) return { outcome: "created", itemId, version: 1 };
  const made = await lockItem(trx, given.item.id);
  if (!made) throw new Error(`Item ${given.item.id} was added and removed while it was being stored.`);
  return replaceItem(trx, made, given, columns, skills);
}

/** Ids of the item's skills, most important first, each once. */
function skillsOf({ item, skillIds }: ItemToStore): string[] {
  const ids = item.skills.map((slug) => {
    const id = skillIds.get(slug);
    if (!id) throw new Error(`Item ${item.id} names the skill ${slug}, whose id was not given.`);
    return id;
  });
  return [...new Set(ids)];
}

/** Locks nothing but the item row: joined rows would come from the snapshot before the wait. */
function lockItem(trx: Transaction<Schema>, ref: string): Promise<LockedItem | undefined> {
  return trx
    .selectFrom("items")
    .select(["id", "topic_id", "status", "current_version"])
    .where("ref", "=", ref)
    .forUpdate()
    .executeTakeFirst();
}

/** The id of the new item, or null when somebody else has added the same ref in the meantime. */
async function addItem(
  trx: Transaction<Schema>,
  given: ItemToStore,
  columns: ItemColumns,
  skills: string[],
): Promise<string | null> {
  const { item, topicId, status = "active", now, newId } = given;
  const added = await trx
    .insertInto("items")
    .values({ id: newId(), ref: item.id, topic_id: topicId, status, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.columns(["organisation_id", "ref"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return null;
  await addVersion(trx, added.id, 1, given, columns);
  await writeSkills(trx, added.id, skills);
  return added.id;
}

async function replaceItem(
  trx: Transaction<Schema>,
  known: LockedItem,
  given: ItemToStore,
  columns: ItemColumns,
  skills: string[],
): Promise<StoredItem> {
  const { topicId, status = known.status, userId, now } = given;
  const current = await readCurrent(trx, known);
  const sameContent = current.content_hash === columns.content_hash;
  const sameSkills = current.skills.length === skills.length && current.skills.every((id, i) => id === skills[i]);
  let version = known.current_version;
  if (sameContent && sameSkills && topicId === known.topic_id && status === known.status)
    return { outcome: "unchanged", itemId: known.id, version };
  if (!sameContent) {
    if (await inUse(trx, known.id, version)) {
      version = current.latest + 1;
      await addVersion(trx, known.id, version, given, columns);
    } else {
      await trx
        .updateTable("item_versions")
        .set({ ...columns, created_by: userId, created_at: now })
        .where("item_id", "=", known.id)
        .where("number", "=", version)
        .execute();
    }
  }
  if (!sameSkills) await writeSkills(trx, known.id, skills);
  await trx
    .updateTable("items")
    .set({
      topic_id: topicId,
      status,
      current_version: version,
      updated_at: now,
      // What was found out about the answers of an earlier version says nothing about this one.
      ...(version !== known.current_version && { suspended_at: null, suspended_because: null }),
    })
    .where("id", "=", known.id)
    .execute();
  return { outcome: version === known.current_version ? "updated" : "new-version", itemId: known.id, version };
}

async function readCurrent(trx: Transaction<Schema>, { id, current_version }: LockedItem) {
  const { rows } = await sql<{ content_hash: string; skills: string[]; latest: number }>`
    SELECT v.content_hash,
           ARRAY(SELECT k.skill_id FROM item_skills k WHERE k.item_id = v.item_id ORDER BY k.position) AS skills,
           (SELECT max(number) FROM item_versions WHERE item_id = v.item_id) AS latest
    FROM item_versions v
    WHERE v.item_id = ${id} AND v.number = ${current_version}`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error(`Item ${id} has no version ${current_version}.`);
  return row;
}

/** Whether the version has an answer or is the current question of an open practice or test. One snapshot for both: see above. */
async function inUse(trx: Transaction<Schema>, itemId: string, version: number): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    SELECT EXISTS (SELECT FROM responses WHERE item_id = ${itemId} AND version = ${version})
        OR EXISTS (SELECT FROM placement_responses WHERE item_id = ${itemId} AND version = ${version})
        OR EXISTS (
             SELECT FROM practice_sessions
             WHERE ended_at IS NULL AND current @> ${JSON.stringify({ itemId, version })}::jsonb
           )
        OR EXISTS (
             SELECT FROM placements
             WHERE finished_at IS NULL AND current @> ${JSON.stringify({ item: { id: itemId }, version })}::jsonb
           ) AS used`.execute(trx);
  return rows[0]?.used ?? true;
}

async function addVersion(
  trx: Transaction<Schema>,
  itemId: string,
  number: number,
  { userId, now, newId }: ItemToStore,
  columns: ItemColumns,
): Promise<void> {
  await trx
    .insertInto("item_versions")
    .values({ id: newId(), item_id: itemId, number, ...columns, created_by: userId, created_at: now })
    .execute();
}

async function writeSkills(trx: Transaction<Schema>, itemId: string, skills: string[]): Promise<void> {
  await trx.deleteFrom("item_skills").where("item_id", "=", itemId).execute();
  await trx
    .insertInto("item_skills")
    .values(skills.map((skill_id, position) => ({ item_id: itemId, skill_id, position })))
    .execute();
}
