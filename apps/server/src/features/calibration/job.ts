/** The calibration of an organisation's items, as a job: run it as often as you like, it looks at what is new. */
import type { Database } from "../../db/database.ts";
import { analyse } from "./analyst.ts";
import { writeExposure } from "./exposure.ts";
import { readAnswers, readItems, subjectsDue } from "./read.ts";
import { storeFindings } from "./store.ts";

export type CalibrationOutcome = {
  /** Subjects that had new answers. */
  subjects: number;
  /** Items that were calibrated. */
  items: number;
  /** Items that were taken out of practice. When there are any, the bank has changed. */
  suspended: string[];
};

/**
 * Calibrates every subject with new answers, one after the other; each is stored in a transaction of its own, so that a
 * job that is cut off loses the subject under way and no other. A second run without new answers does nothing.
 * Rejects with the signal's reason when given up.
 */
export async function calibrationJob(
  database: Database,
  clock: () => Date,
  signal?: AbortSignal,
): Promise<CalibrationOutcome> {
  const outcome: CalibrationOutcome = { subjects: 0, items: 0, suspended: [] };
  const due = await subjectsDue(database);
  if (due.length === 0) return outcome;
  await writeExposure(database);
  for (const subjectId of due) {
    const items = await readItems(database, subjectId);
    const answers = await readAnswers(database, items, signal);
    const findings = await analyse(answers, signal);
    const calibrated = items.flatMap((item, index) => {
      const own = findings[index];
      return own ? [{ item, findings: own }] : [];
    });
    const suspended = await storeFindings(database, calibrated, clock());
    outcome.subjects += 1;
    outcome.items += calibrated.length;
    outcome.suspended.push(...suspended);
  }
  return outcome;
}
