/** Adding and saving questions: everything is checked, and the item and its audit row commit together. */
import type { ItemDetail } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import type { Transaction } from "kysely";
import type { Schema } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { type Checked, checkContent, type Fault, findSkills } from "./check.ts";
import { etagOf } from "./columns.ts";
import { readItem } from "./detail.ts";
import type { ItemsOptions } from "./options.ts";
import { type ItemStatus, type StoredItem, storeItem } from "./store.ts";

const refTaken = { path: "id", message: "Another question has this name. Choose a new one." };

/** Adds a question. Throws `item.invalid` with every fault. */
export async function createItem(
  options: ItemsOptions,
  userId: string,
  given: { topicId: string; status: ItemStatus; content: Record<string, unknown> },
): Promise<ItemDetail> {
  const checked = checkContent(given.content);
  const { database, clock, newId } = options.practice;
  const stored = await database.kysely.transaction().execute(async (trx) => {
    const [topic, taken] = [
      await trx.selectFrom("topics").select("id").where("id", "=", given.topicId).executeTakeFirst(),
      checked.ref !== null &&
        (await trx.selectFrom("items").select("id").where("ref", "=", checked.ref).executeTakeFirst()),
    ];
    const accepted = await accept(trx, checked, [
      ...(topic ? [] : [{ path: "topicId", message: "There is no such topic." }]),
      ...(taken ? [refTaken] : []),
    ]);
    const { topicId, status } = given;
    const result = await storeItem(trx, { ...accepted, topicId, status, userId, now: clock(), newId });
    // Somebody else added the same name since it was looked up; the transaction, and with it our write, is undone.
    if (result.outcome !== "created") throw new ProblemError("item.invalid", undefined, [refTaken]);
    await audit(trx, userId, accepted.item, result, null, status);
    return result;
  });
  await options.onBankChanged();
  return readItem(database, stored.itemId);
}

/**
 * Saves a question over the version that the author saw. Throws `item.version-conflict` when somebody else was faster,
 * `item.invalid` with every fault, and `request.not-found`.
 */
export async function saveItem(
  options: ItemsOptions,
  userId: string,
  itemId: string,
  given: { etag: string; status?: ItemStatus | undefined; content: Record<string, unknown> },
): Promise<ItemDetail> {
  const checked = checkContent(given.content);
  const { database, clock, newId } = options.practice;
  const changed = await database.kysely.transaction().execute(async (trx) => {
    // The lock first and alone, so that what is read next is what the one before us left.
    const before = await trx
      .selectFrom("items")
      .select(["id", "ref", "topic_id", "status", "current_version"])
      .where("id", "=", itemId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) throw new ProblemError("request.not-found", "There is no such question.");
    const { content_hash } = await trx
      .selectFrom("item_versions")
      .select("content_hash")
      .where("item_id", "=", before.id)
      .where("number", "=", before.current_version)
      .executeTakeFirstOrThrow();
    if (etagOf(before.id, before.current_version, content_hash) !== given.etag)
      throw new ProblemError("item.version-conflict");
    const renamed = checked.ref !== null && checked.ref !== before.ref;
    const accepted = await accept(
      trx,
      checked,
      renamed ? [{ path: "id", message: `The name of a question stays as it is: “${before.ref}”.` }] : [],
    );
    const statusBefore = before.status as ItemStatus;
    const status = given.status ?? statusBefore;
    const result = await storeItem(trx, {
      ...accepted,
      topicId: before.topic_id,
      status,
      userId,
      now: clock(),
      newId,
    });
    if (result.outcome === "unchanged") return false;
    await audit(trx, userId, accepted.item, result, statusBefore, status);
    return true;
  });
  if (changed) await options.onBankChanged();
  return readItem(database, itemId);
}

/** The item and its skills, or `item.invalid` with all faults: of the content, of its skills, and those given. */
async function accept(
  trx: Transaction<Schema>,
  checked: Checked,
  further: Fault[],
): Promise<{ item: Item; skillIds: Map<string, string> }> {
  const skills = await findSkills(trx, checked.skills);
  const faults = [...further, ...checked.faults, ...skills.faults];
  if (!checked.item || faults.length > 0) throw new ProblemError("item.invalid", undefined, faults);
  return { item: checked.item, skillIds: skills.ids };
}

const statusActions = { active: "item.restored", draft: "item.withdrawn", retired: "item.retired" } as const;

/** One row for what happened to the content, one more when the question left or came back to practice. */
async function audit(
  trx: Transaction<Schema>,
  userId: string,
  item: Item,
  { outcome, itemId, version }: StoredItem,
  statusBefore: ItemStatus | null,
  status: ItemStatus,
): Promise<void> {
  const actions: string[] = [];
  if (outcome === "created") actions.push("item.created");
  else if (outcome === "new-version") actions.push("item.version-added");
  else actions.push("item.saved");
  if (statusBefore !== null && statusBefore !== status) actions.push(statusActions[status]);
  await trx
    .insertInto("audit_log")
    .values(
      actions.map((action) => ({
        actor_id: userId,
        action,
        subject: itemId,
        details: JSON.stringify({ ref: item.id, version, status }),
      })),
    )
    .execute();
}
