import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";

/** Marks a report as dealt with; again changes nothing. Throws `request.not-found`. */
export async function closeReport(
  { kysely }: Database,
  userId: string,
  given: { itemId: string; reportId: string; note: string | undefined },
  now: Date,
): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const closed = await trx
      .updateTable("item_reports")
      .set({ closed_at: now, closed_by: userId, note: given.note ?? null })
      .where("item_id", "=", given.itemId)
      .where("id", "=", given.reportId)
      .where("closed_at", "is", null)
      .returning("id")
      .execute();
    if (closed.length > 0) {
      const details = JSON.stringify({ report: given.reportId });
      await trx
        .insertInto("audit_log")
        .values({ actor_id: userId, action: "item.report-closed", subject: given.itemId, details })
        .execute();
      return;
    }
    const known = await trx
      .selectFrom("item_reports")
      .select("id")
      .where("item_id", "=", given.itemId)
      .where("id", "=", given.reportId)
      .executeTakeFirst();
    if (!known) throw new ProblemError("request.not-found", "There is no such report.");
  });
}
