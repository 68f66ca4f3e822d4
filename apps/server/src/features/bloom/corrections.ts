/** Levels that authors give where they know better, and the refit that learns from them. */
import { createHash } from "node:crypto";
import { randomFrom } from "@quizmentor/adaptive";
import { type Example, encodeLevelModel, type LevelModel, refitLevelModel } from "@quizmentor/bloom";
import type { Api, BodyOf, ResponseOf } from "@quizmentor/contracts";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { BloomOptions } from "./options.ts";
import { readContent } from "./validate.ts";

/** Stores a correction; the last one of a text counts. */
export async function correctLevel(
  { database, classifier, clock, newId }: BloomOptions,
  userId: string,
  given: BodyOf<Api["correctLevel"]>,
): Promise<{ corrections: number }> {
  const { text, form } = readContent(given.content);
  if (text.trim() === "")
    throw new ProblemError("request.invalid", "A question without text has no level to correct.", [
      { path: "content.stem", message: "Write the question first." },
    ]);
  const [estimate] = await classifier().classify([{ text, form }]);
  await database.pool.query(
    `INSERT INTO level_corrections (id, item_id, text, text_hash, form, estimated, level, corrected_by, corrected_at)
     VALUES ($1, (SELECT id FROM items WHERE id = $2), $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (organisation_id, text_hash) DO UPDATE SET item_id = excluded.item_id, form = excluded.form, estimated = excluded.estimated,
       level = excluded.level, corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`,
    [
      newId(),
      given.itemId ?? null,
      text,
      createHash("sha256").update(text).digest("hex"),
      form ?? null,
      estimate?.level,
      given.level,
      userId,
      clock(),
    ],
  );
  return { corrections: await countCorrections(database) };
}

async function countCorrections({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM level_corrections");
  return rows[0]?.n ?? 0;
}

export type RefitOutcome =
  | { fitted: false; corrections: number }
  | { fitted: true; adopted: boolean; corrections: number; logLoss: { candidate: number; inUse: number } };

/** The newest so many corrections: more cost time and tell little that is new. */
const mostCorrections = 2_000;

/**
 * Refits the shipped model to the corrections. The refit is taken into use when it does better than the shipped model on
 * corrections that it has not seen, each held back in turn; when it does not, the shipped model is used again.
 * `onChanged` is called when another model is in use from now on.
 */
export async function refitLevels(
  { database, clock, newId }: BloomOptions,
  { shipped, rehearsal }: { shipped: LevelModel; rehearsal: readonly Example[] },
  onChanged: () => Promise<void>,
): Promise<RefitOutcome> {
  const { rows } = await database.pool.query<{ text: string; form: string | null; level: BloomLevel; fresh: boolean }>(
    `SELECT text, form, level, corrected_at > coalesce((SELECT max(fitted_at) FROM level_models), '-infinity') AS fresh
     FROM level_corrections ORDER BY corrected_at DESC, id LIMIT ${mostCorrections}`,
  );
  const corrections = rows.length;
  if (!rows.some(({ fresh }) => fresh)) return { fitted: false, corrections };
  const examples = rows.map(({ text, form, level }) => ({
    text,
    form: form ?? undefined,
    level: bloomLevels.indexOf(level),
  }));
  const refit = refitLevelModel(shipped, examples, rehearsal, randomFrom(`${corrections} corrections`));
  if (!refit) return { fitted: false, corrections };
  const logLoss = { candidate: refit.logLoss.candidate, inUse: refit.logLoss.shipped };
  await database.kysely.transaction().execute(async (trx) => {
    await trx.deleteFrom("level_models").where("in_use", "=", false).execute();
    await trx.updateTable("level_models").set({ in_use: false }).execute();
    await trx
      .insertInto("level_models")
      .values({
        id: newId(),
        model: Buffer.from(encodeLevelModel(refit.model)),
        corrections,
        comparison: JSON.stringify(logLoss),
        in_use: refit.better,
        fitted_at: clock(),
      })
      .execute();
  });
  await onChanged();
  return { fitted: true, adopted: refit.better, corrections, logLoss };
}

/** The refitted model in use; null when the shipped one is. */
export async function readLevelModel({ kysely }: Database): Promise<Uint8Array | null> {
  const row = await kysely.selectFrom("level_models").select("model").where("in_use", "=", true).executeTakeFirst();
  return row?.model ?? null;
}

export async function describeLevelModel({
  database,
  classifier,
  advisor,
}: BloomOptions): Promise<ResponseOf<Api["levelModel"]>> {
  const { source, trainedOn } = classifier().about;
  const [corrections, last] = await Promise.all([
    countCorrections(database),
    database.kysely
      .selectFrom("level_models")
      .select(["fitted_at", "in_use", "corrections", "comparison"])
      .orderBy("fitted_at", "desc")
      .limit(1)
      .executeTakeFirst(),
  ]);
  const at = last?.fitted_at.toISOString();
  return {
    source,
    advisor: advisor !== null,
    trainedOn,
    corrections,
    fittedAt: source === "refitted" && at !== undefined ? at : null,
    lastRefit:
      last && at !== undefined
        ? {
            at,
            adopted: last.in_use,
            corrections: last.corrections,
            logLoss: last.comparison as { candidate: number; inUse: number },
          }
        : null,
  };
}
