/** How a question behaves, for its author: what the last calibration found, and what is quick to look up now. */
import { type ItemCurve, informationAt, successAt } from "@quizmentor/adaptive/irt";
import type { ItemCalibration } from "@quizmentor/contracts";
import type { Item } from "@quizmentor/items";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { leastAnswers, type StoredFindings } from "./findings.ts";
import { optionStatistics } from "./options.ts";
import { readTiming } from "./timing.ts";

type Row = {
  version: number;
  content: Item;
  suspended_at: Date | null;
  suspended_because: "negative-discrimination" | null;
  reinstated_version: number | null;
  calibrated_at: Date | null;
  findings: StoredFindings | null;
  exposure: number;
  learners: number;
};

const itemSql = `
  SELECT v.number AS version, v.content, i.suspended_at, i.suspended_because, i.reinstated_version,
         c.calibrated_at, c.findings, coalesce(s.exposure, 0) AS exposure,
         (SELECT count(DISTINCT user_id)::int FROM responses r WHERE r.item_id = i.id AND r.version = v.number) AS learners
  FROM items i
  JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
  LEFT JOIN item_calibrations c ON c.item_id = i.id AND c.version = v.number
  LEFT JOIN item_statistics s ON s.item_id = i.id
  WHERE i.id = $1`;

/** What answers to the current version of a question say. Throws `request.not-found`. */
export async function readItemCalibration(database: Database, itemId: string): Promise<ItemCalibration> {
  const { rows } = await database.pool.query<Row>(itemSql, [itemId]);
  const [row] = rows;
  if (!row) throw new ProblemError("request.not-found", "There is no such question.");
  const enough = row.learners >= leastAnswers;
  const found = row.findings && row.findings.answers >= leastAnswers ? row.findings : null;
  // No curve of this kind falls: of an item that the able fail, only what was observed can be shown.
  const rising = found && found.fit.verdict !== "suspend" ? found : null;
  const [options, timing] = await Promise.all([
    enough ? optionStatistics(database, itemId, row.version, row.content) : null,
    enough ? readTiming(database, itemId, row.version) : null,
  ]);
  const { suspended_at, suspended_because } = row;
  return {
    version: row.version,
    answers: row.learners,
    needed: leastAnswers,
    calibratedAt: row.calibrated_at?.toISOString() ?? null,
    suspended:
      suspended_at && suspended_because ? { since: suspended_at.toISOString(), because: suspended_because } : null,
    reinstated: row.reinstated_version === row.version,
    alarms: row.findings?.alarms ?? [],
    curve: rising && { ...rising.curve, errors: rising.errors },
    line: rising ? drawnLine(rising.curve, rising.errors) : [],
    points: found?.points ?? [],
    fit: found?.fit ?? null,
    exposure: row.exposure,
    options,
    timing,
  };
}

/** Abilities that hardly anybody leaves: three standard deviations to each side. */
const drawn = { from: -3, to: 3, steps: 48 } as const;

/**
 * The curve with its 95 % range by the delta method, in logits of the chance beyond guessing:
 * var(a (θ - b)) ≈ (θ - b)² var(a) + a² var(b).
 */
function drawnLine(curve: ItemCurve, errors: ItemCurve): ItemCalibration["line"] {
  return Array.from({ length: drawn.steps + 1 }, (_, step) => {
    const ability = drawn.from + ((drawn.to - drawn.from) * step) / drawn.steps;
    const away = ability - curve.difficulty;
    const reach = 1.96 * Math.hypot(away * errors.discrimination, curve.discrimination * errors.difficulty);
    // Moving the learner along the scale by `reach` logits of the curve is moving the curve.
    const at = (logits: number) => successAt(curve, ability + logits / curve.discrimination);
    return {
      ability,
      success: at(0),
      low: at(-reach),
      high: at(reach),
      information: informationAt(curve, ability),
    };
  });
}
