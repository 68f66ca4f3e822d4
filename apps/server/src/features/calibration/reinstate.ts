import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";

/**
 * Puts a suspended question back in service; its author vouches for this version, and it is not suspended again. A
 * question that is in service stays as it is. Throws `request.not-found`.
 */
export async function reinstateItem({ kysely }: Database, userId: string, itemId: string): Promise<boolean> {
  return kysely.transaction().execute(async (trx) => {
    const item = await trx
      .selectFrom("items")
      .select(["ref", "current_version", "suspended_at"])
      .where("id", "=", itemId)
      .forUpdate()
      .executeTakeFirst();
    if (!item) throw new ProblemError("request.not-found", "There is no such question.");
    if (!item.suspended_at) return false;
    await trx
      .updateTable("items")
      .set({ suspended_at: null, suspended_because: null, reinstated_version: item.current_version })
      .where("id", "=", itemId)
      .execute();
    await sql`
      UPDATE item_calibrations SET findings = jsonb_set(findings, '{alarms}', jsonb_path_query_array(
        findings, '$.alarms[*] ? (@.kind != "negative-discrimination")'))
      WHERE item_id = ${itemId} AND version = ${item.current_version}`.execute(trx);
    const details = JSON.stringify({ ref: item.ref, version: item.current_version });
    await trx
      .insertInto("audit_log")
      .values({ actor_id: userId, action: "item.reinstated", subject: itemId, details })
      .execute();
    return true;
  });
}
