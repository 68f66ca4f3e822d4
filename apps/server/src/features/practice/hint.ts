import { ProblemError } from "../../http/problem.ts";
import type { Practice } from "./practice.ts";
import { renderMarkdown } from "./rendering.ts";
import { readSession } from "./state.ts";

const hintSql = `
WITH gate AS (
  UPDATE learners SET revision = revision + 1 WHERE user_id = $1 AND revision = $2 RETURNING user_id
)
UPDATE practice_sessions SET current = $4 FROM gate
WHERE practice_sessions.user_id = gate.user_id AND practice_sessions.id = $3`;

/** Opens hint `number` (1, 2, …) of the current question. Hints open in order; an opened one costs nothing again. */
export async function takeHint(
  practice: Practice,
  userId: string,
  sessionId: string,
  given: { presentationId: string; number: number },
) {
  for (let round = 0; round < 8; round += 1) {
    const learner = await practice.learners.load(userId, practice.clock());
    const session = learner.session;
    const current = session?.current;
    if (!session || !current || session.id !== sessionId || current.id !== given.presentationId) {
      // Of a practice that is not theirs, or nobody's, a learner hears that there is none.
      await readSession(practice, userId, sessionId);
      throw new ProblemError("practice.presentation-gone");
    }
    const { item } = await practice.contents.get(current.itemId, current.version);
    const hint = item.hints[given.number - 1];
    if (hint === undefined || given.number > current.hints + 1) throw new ProblemError("practice.hint-not-available");
    const answer = {
      number: given.number,
      html: renderMarkdown(hint),
      left: item.hints.length - Math.max(current.hints, given.number),
    };
    if (given.number <= current.hints) return answer;
    const opened = { ...current, hints: given.number };
    const { rowCount } = await practice.database.pool.query(hintSql, [
      userId,
      learner.revision,
      sessionId,
      JSON.stringify(opened),
    ]);
    if (rowCount === 1) {
      practice.learners.set({ ...learner, revision: learner.revision + 1, session: { ...session, current: opened } });
      return answer;
    }
  }
  throw new ProblemError("request.conflict");
}
