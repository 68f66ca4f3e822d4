import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";

export type Subject = { id: string; title: string; published: boolean };

/** Throws `request.not-found`. */
export async function readSubject(kysely: Kysely<Schema>, id: string): Promise<Subject> {
  return found(await subjectQuery(kysely, id).executeTakeFirst());
}

/**
 * The subject, held until the end of the transaction: between a look at its gate and what follows from it, nobody changes
 * either. Throws `request.not-found`.
 */
export async function holdSubject(trx: Transaction<Schema>, id: string): Promise<Subject> {
  return found(await subjectQuery(trx, id).forNoKeyUpdate().executeTakeFirst());
}

const subjectQuery = (kysely: Kysely<Schema>, id: string) =>
  kysely.selectFrom("subjects").select(["id", "title", "published"]).where("id", "=", id);

function found(subject: Subject | undefined): Subject {
  if (!subject) throw new ProblemError("request.not-found", "There is no such subject.");
  return subject;
}

type Action = "blueprint.saved" | "blueprint.removed" | "subject.published" | "subject.withdrawn";

export async function audit(
  trx: Transaction<Schema>,
  userId: string,
  action: Action,
  { id, title }: Subject,
  details: object = {},
): Promise<void> {
  await trx
    .insertInto("audit_log")
    .values({ actor_id: userId, action, subject: id, details: JSON.stringify({ title, ...details }) })
    .execute();
}
