/** The end of a practice, and what it brought. */
import { masteryLevels } from "@quizmentor/adaptive";
import type { Summary } from "@quizmentor/contracts";
import { type LoadedBank, scopeSize } from "./bank.ts";
import { toEstimate } from "./estimates.ts";
import type { OpenSession } from "./learner.ts";
import type { Practice } from "./practice.ts";
import type { StoredAbility } from "./record.ts";
import { readSession } from "./state.ts";
import { scopeView, sessionView, skillRef } from "./view.ts";

// The learner first, as in every write of a practice: two that met would otherwise wait for each other.
const endSql = `
WITH gate AS (
  UPDATE learners SET revision = revision + 1
  WHERE user_id = $1 AND EXISTS (SELECT FROM practice_sessions WHERE user_id = $1 AND id = $2 AND ended_at IS NULL)
  RETURNING user_id
)
UPDATE practice_sessions SET ended_at = $3, current = NULL FROM gate
WHERE practice_sessions.user_id = gate.user_id AND practice_sessions.id = $2 AND practice_sessions.ended_at IS NULL`;

/** Ends a practice (again and again without harm) and sums it up. */
export async function endPractice(practice: Practice, userId: string, sessionId: string): Promise<Summary> {
  await practice.database.pool.query(endSql, [userId, sessionId, practice.clock()]);
  practice.learners.forget(userId);
  return summarise(practice, userId, sessionId);
}

type Row = {
  id: string;
  item_id: string;
  version: number;
  verdict: Summary["lookAgain"][number]["verdict"];
  credit: number;
  elapsed_ms: number;
  ability: StoredAbility;
};

/** What went well, what to look at again, how each skill moved, and a next step. */
export async function summarise(practice: Practice, userId: string, sessionId: string): Promise<Summary> {
  const session = await readSession(practice, userId, sessionId);
  const [bank, { rows }] = await Promise.all([
    practice.bank.current(),
    practice.database.pool.query<Row>(
      "SELECT id, item_id, version, verdict, credit, elapsed_ms, ability FROM responses WHERE user_id = $1 AND session_id = $2 ORDER BY sequence",
      [userId, sessionId],
    ),
  ]);
  const skills = skillChanges(bank, rows);
  const missed = rows.filter((row) => row.verdict !== "right");
  const lookAgain = await Promise.all(
    missed.slice(0, 20).map(async (row) => ({
      responseId: row.id,
      itemId: row.item_id,
      stemHtml: (await practice.contents.get(row.item_id, row.version)).stemHtml,
      verdict: row.verdict,
      skill: row.ability.skills[0] ? skillRef(bank, row.ability.skills[0][0]) : null,
    })),
  );
  return {
    session: sessionView(bank, session),
    minutes: Math.round(rows.reduce((sum, row) => sum + Math.min(row.elapsed_ms, 600_000), 0) / 6_000) / 10,
    skills,
    wentWell: skills.filter((entry) => entry.credit / entry.answered >= 0.75).map((entry) => entry.skill),
    lookAgain,
    nextStep: nextStep(bank, session, skills, rows.length),
  };
}

function skillChanges(bank: LoadedBank, rows: Row[]): Summary["skills"] {
  const changes = new Map<
    string,
    { first: [number, number]; last: [number, number]; answered: number; credit: number }
  >();
  for (const row of rows) {
    for (const [id, mean, variance, meanAfter, varianceAfter] of row.ability.skills) {
      const known = changes.get(id) ?? {
        first: [mean, variance] as [number, number],
        last: [mean, variance] as [number, number],
        answered: 0,
        credit: 0,
      };
      changes.set(id, {
        first: known.first,
        last: [meanAfter, varianceAfter],
        answered: known.answered + 1,
        credit: known.credit + row.credit,
      });
    }
  }
  return [...changes].map(([id, { first, last, answered, credit }]) => ({
    skill: skillRef(bank, id),
    before: toEstimate({ mean: first[0], variance: first[1] }),
    after: toEstimate({ mean: last[0], variance: last[1] }),
    answered,
    credit: Math.round(credit * 100) / 100,
  }));
}

/** After a long practice: rest. After a hard one: the weakest skill. Otherwise: go on, elsewhere if nothing is left here. */
function nextStep(
  bank: LoadedBank,
  session: OpenSession,
  skills: Summary["skills"],
  answered: number,
): Summary["nextStep"] {
  const weakest = skills
    .filter((entry) => entry.credit / entry.answered < 0.5)
    .sort((a, b) => a.after.mastery - b.after.mastery)[0];
  const elsewhere = { kind: "new-topic", scope: { kind: "mix", id: null, title: "" } } as const;
  if (answered >= 40) return { kind: "rest", scope: scopeView(bank, session.scope) };
  if (scopeSize(bank, session.scope) === 0) return elsewhere;
  if (weakest)
    return { kind: "review-skill", scope: { kind: "skill", id: weakest.skill.id, title: weakest.skill.title } };
  const mastered = skills.length > 0 && skills.every((entry) => entry.after.mastery >= masteryLevels.mastered);
  if (mastered && session.scope.kind !== "mix") return elsewhere;
  return { kind: "continue", scope: scopeView(bank, session.scope) };
}
