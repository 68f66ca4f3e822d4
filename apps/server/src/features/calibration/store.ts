/** Writing down what a calibration found, and taking out of practice what does harm there. */
import { type Database, type Queryable, queryable } from "../../db/database.ts";
import { alarmsOf, type ItemFindings, leastAnswers, type StoredFindings } from "./findings.ts";
import type { SubjectItem } from "./read.ts";

export type Calibrated = { item: SubjectItem; findings: ItemFindings };

/** Slopes beyond these would let single answers decide too much, or nothing at all. */
const slopes = { low: 0.3, high: 3 } as const;
/** The learner model's own bound: no difficulty becomes so sure that further answers cannot move it. */
const leastVariance = 0.005;

/** Stores a subject's findings in one transaction; returns the ids of items that were suspended by it. */
export function storeFindings({ kysely }: Database, calibrated: readonly Calibrated[], now: Date): Promise<string[]> {
  return kysely.transaction().execute(async (trx) => {
    const sql = queryable(trx);
    const stored = calibrated.map(({ item, findings }) => ({
      item,
      findings: { ...findings, alarms: alarmsOf(findings, { before: item.alarms, reinstated: item.reinstated, now }) },
    }));
    await writeFindings(sql, stored, now);
    await writeStatistics(sql, stored);
    return suspend(sql, stored, now);
  });
}

type Stored = { item: SubjectItem; findings: StoredFindings };

async function writeFindings(sql: Queryable, stored: readonly Stored[], now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO item_calibrations (item_id, version, answers, findings, calibrated_at)
     SELECT n.item_id, n.version, n.answers, n.findings, $5
     FROM unnest($1::uuid[], $2::int[], $3::int[], $4::jsonb[]) AS n (item_id, version, answers, findings)
     JOIN items ON items.id = n.item_id
     ON CONFLICT (item_id) DO UPDATE
     SET version = excluded.version, answers = excluded.answers, findings = excluded.findings,
         calibrated_at = excluded.calibrated_at`,
    [
      stored.map(({ item }) => item.id),
      stored.map(({ item }) => item.version),
      stored.map(({ item }) => item.answers),
      stored.map(({ findings }) => JSON.stringify(findings)),
      now,
    ],
  );
}

/**
 * Discrimination, and difficulty where the calibration is surer than the online estimate. Not of items in trouble: a
 * difficulty that has drifted is followed online, and one with a wrong key means nothing. An answer that is learned
 * from at this very moment may be overwritten; it is part of the next calibration.
 */
async function writeStatistics(sql: Queryable, stored: readonly Stored[]): Promise<void> {
  const sound = stored.filter(
    ({ findings }) => findings.answers >= leastAnswers && findings.fit.verdict !== "suspend" && !findings.drift,
  );
  await sql.query(
    `UPDATE item_statistics s
     SET discrimination = n.discrimination,
         difficulty = CASE WHEN n.variance < s.variance THEN n.difficulty ELSE s.difficulty END,
         variance = least(s.variance, n.variance)
     FROM unnest($1::uuid[], $2::real[], $3::real[], $4::real[]) AS n (item_id, discrimination, difficulty, variance)
     WHERE s.item_id = n.item_id`,
    [
      sound.map(({ item }) => item.id),
      sound.map(({ findings }) => Math.min(slopes.high, Math.max(slopes.low, findings.curve.discrimination))),
      sound.map(({ findings }) => findings.curve.difficulty),
      sound.map(({ findings }) => Math.max(leastVariance, findings.errors.difficulty ** 2)),
    ],
  );
}

/** Suspends items whose discrimination is surely negative, unless their author has kept this very version. */
async function suspend(sql: Queryable, stored: readonly Stored[], now: Date): Promise<string[]> {
  const harmful = stored.filter(({ findings }) => findings.fit.verdict === "suspend");
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE items i SET suspended_at = $3, suspended_because = 'negative-discrimination'
     FROM unnest($1::uuid[], $2::int[]) AS n (id, version)
     WHERE i.id = n.id AND i.current_version = n.version AND i.status = 'active' AND i.suspended_at IS NULL
       AND i.reinstated_version IS DISTINCT FROM n.version
     RETURNING i.id`,
    [harmful.map(({ item }) => item.id), harmful.map(({ item }) => item.version), now],
  );
  const suspended = new Set(rows.map(({ id }) => id));
  for (const { item, findings } of harmful) {
    if (!suspended.has(item.id)) continue;
    const { answers, fit } = findings;
    await sql.query("INSERT INTO audit_log (action, subject, details) VALUES ('item.suspended', $1, $2)", [
      item.id,
      JSON.stringify({ ref: item.ref, version: item.version, answers, itemRest: fit.itemRest }),
    ]);
  }
  return [...suspended];
}
