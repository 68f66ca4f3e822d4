/** Reading and writing what a subject's question bank should hold. */
import type { Api, BlueprintBody, ResponseOf } from "@quizmentor/contracts";
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { BlueprintOptions } from "./options.ts";
import { audit, holdSubject, readSubject } from "./subject.ts";

type Stored = ResponseOf<Api["getBlueprint"]>;

/** Throws `request.not-found` for a subject that does not exist; one without a blueprint has null. */
export async function readBlueprint(kysely: Kysely<Schema>, subjectId: string): Promise<Stored> {
  const [subject, row] = await Promise.all([
    readSubject(kysely, subjectId),
    kysely
      .selectFrom("blueprints as b")
      .leftJoin("users as u", "u.id", "b.updated_by")
      .select(["b.gate", "b.least", "b.levels", "b.skills", "b.updated_at", "u.name"])
      .where("b.subject_id", "=", subjectId)
      .executeTakeFirst(),
  ]);
  if (!row) return { subject, blueprint: null, updatedAt: null, updatedBy: null };
  const { gate, least, levels, skills } = row;
  return {
    subject,
    blueprint: { gate, least, levels, skills } as BlueprintBody,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.name,
  };
}

/** The last one who saves is right. Throws `request.not-found`, and `request.invalid` for skills of other subjects. */
export async function saveBlueprint(
  { database: { kysely }, clock }: BlueprintOptions,
  userId: string,
  subjectId: string,
  blueprint: BlueprintBody,
): Promise<Stored> {
  await kysely.transaction().execute(async (trx) => {
    const subject = await holdSubject(trx, subjectId);
    await requireOwnSkills(trx, subjectId, Object.keys(blueprint.skills ?? {}));
    const { gate, least, levels, skills } = blueprint;
    const columns = {
      ...{ gate, least, updated_by: userId, updated_at: clock() },
      levels: levels && JSON.stringify(levels),
      skills: skills && JSON.stringify(skills),
    };
    await trx
      .insertInto("blueprints")
      .values({ subject_id: subjectId, ...columns })
      .onConflict((conflict) => conflict.column("subject_id").doUpdateSet(columns))
      .execute();
    await audit(trx, userId, "blueprint.saved", subject, { blueprint });
  });
  return readBlueprint(kysely, subjectId);
}

/** Without a blueprint it does nothing. Throws `request.not-found`. */
export async function removeBlueprint(
  { database: { kysely } }: BlueprintOptions,
  userId: string,
  subjectId: string,
): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const subject = await holdSubject(trx, subjectId);
    const { numDeletedRows } = await trx
      .deleteFrom("blueprints")
      .where("subject_id", "=", subjectId)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await audit(trx, userId, "blueprint.removed", subject);
  });
}

async function requireOwnSkills(trx: Transaction<Schema>, subjectId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await trx
    .selectFrom("skills as s")
    .innerJoin("topics as t", "t.id", "s.topic_id")
    .select("s.id")
    .where("t.subject_id", "=", subjectId)
    .execute();
  const own = new Set(rows.map(({ id }) => id));
  const faults = ids
    .filter((id) => !own.has(id))
    .map((id) => ({ path: `skills.${id}`, message: "This is no skill of the subject." }));
  if (faults.length > 0) throw new ProblemError("request.invalid", undefined, faults);
}
