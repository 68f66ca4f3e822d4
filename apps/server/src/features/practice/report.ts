import { ProblemError } from "../../http/problem.ts";
import type { Practice } from "./practice.ts";

type Report = { id: string; reason: string; comment?: string | undefined; version?: number | undefined };

/** Stores a learner's word that something is wrong with an item; the same report again changes nothing. */
export async function reportItem(
  practice: Practice,
  userId: string,
  itemId: string,
  report: Report,
): Promise<{ id: string }> {
  const { kysely } = practice.database;
  const item = await kysely.selectFrom("items").select("id").where("id", "=", itemId).executeTakeFirst();
  if (!item) throw new ProblemError("request.not-found", "There is no such question.");
  await kysely
    .insertInto("item_reports")
    .values({
      id: report.id,
      item_id: itemId,
      user_id: userId,
      reason: report.reason,
      comment: report.comment ?? null,
      version: report.version ?? null,
      created_at: practice.clock(),
    })
    .onConflict((conflict) => conflict.columns(["user_id", "id"]).doNothing())
    .execute();
  return { id: report.id };
}
