/** Offering a subject to learners, and taking it back. */
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { BlueprintOptions } from "./options.ts";
import { readReport, type SubjectReport } from "./report.ts";
import { audit, holdSubject } from "./subject.ts";

type Outcome = { published: boolean };

/**
 * A subject that is published stays so, whatever its blueprint says. Throws `request.not-found`, and `blueprint.unmet`
 * with all that is missing where the blueprint is a gate.
 */
export async function publishSubject(options: BlueprintOptions, userId: string, subjectId: string): Promise<Outcome> {
  return change(options, userId, subjectId, true, (trx) => passGate(trx, subjectId));
}

/** Learners are offered nothing of it any more; what they did stays. Throws `request.not-found`. */
export async function withdrawSubject(options: BlueprintOptions, userId: string, subjectId: string): Promise<Outcome> {
  return change(options, userId, subjectId, false, async () => {});
}

async function change(
  { database, onBankChanged }: BlueprintOptions,
  userId: string,
  subjectId: string,
  published: boolean,
  allow: (trx: Transaction<Schema>) => Promise<void>,
): Promise<Outcome> {
  const changed = await database.kysely.transaction().execute(async (trx) => {
    const subject = await holdSubject(trx, subjectId);
    if (subject.published === published) return false;
    await allow(trx);
    await trx.updateTable("subjects").set({ published }).where("id", "=", subjectId).execute();
    await audit(trx, userId, published ? "subject.published" : "subject.withdrawn", subject);
    return true;
  });
  if (changed) onBankChanged();
  return { published };
}

async function passGate(kysely: Kysely<Schema>, subjectId: string): Promise<void> {
  const found = await readReport(kysely, subjectId);
  if (!found.gate || found.report.met) return;
  const { missing } = found.report.questions;
  throw new ProblemError("blueprint.unmet", `${more(missing)} to be written first.`, faultsOf(found));
}

/** Each missing cell in plain words, by the place in the blueprint that asks for it. */
function faultsOf({ report: { questions, cells }, titles }: SubjectReport): { path: string; message: string }[] {
  const inAll =
    questions.have < questions.wanted
      ? [{ path: "least", message: `There are ${questions.have} of ${questions.wanted} questions.` }]
      : [];
  const missing = cells.filter((cell) => cell.missing > 0);
  return [
    ...inAll,
    ...missing.map((cell) =>
      cell.kind === "level"
        ? { path: `levels.${cell.level}`, message: `${more(cell.missing)} at the level “${cell.level}”.` }
        : { path: `skills.${cell.skill}`, message: `${more(cell.missing)} in “${titles.get(cell.skill) ?? ""}”.` },
    ),
  ];
}

const more = (count: number) => (count === 1 ? "One more question" : `${count} more questions`);
