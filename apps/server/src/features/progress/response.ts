/** One own answer, with the question as it was then. */
import type { Answer, Api, ResponseOf } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import { presentationView, readResult, type StoredAbility, skillRef } from "../practice/index.ts";
import type { Progress, Reader } from "./options.ts";

type Row = {
  item_id: string;
  version: number;
  presentation_id: string;
  answer: Answer | null;
  hints_used: number;
  answered_at: Date;
  reason: Parameters<typeof presentationView>[2]["reason"];
  ability: StoredAbility;
  position: number;
  subject: string;
  topic: string;
};

const responseSql = `
  SELECT r.item_id, r.version, r.presentation_id, r.answer, r.hints_used, r.answered_at, r.reason, r.ability,
         (SELECT count(*)::int FROM responses e
          WHERE e.user_id = r.user_id AND e.session_id = r.session_id AND e.sequence <= r.sequence) AS position,
         t.title AS topic, s.title AS subject
  FROM responses r
  JOIN items i ON i.id = r.item_id
  JOIN topics t ON t.id = i.topic_id
  JOIN subjects s ON s.id = t.subject_id
  WHERE r.user_id = $1 AND r.id = $2`;

/** Question, answer and result as they were. Throws `request.not-found`, also for another learner's answer. */
export async function readResponse(
  { practice }: Progress,
  user: Pick<Reader, "id">,
  responseId: string,
): Promise<ResponseOf<Api["response"]>> {
  const [bank, { rows }, result] = await Promise.all([
    practice.bank.current(),
    practice.database.pool.query<Row>(responseSql, [user.id, responseId]),
    readResult(practice, user.id, responseId),
  ]);
  const [row] = rows;
  if (!row || !result) throw new ProblemError("request.not-found", "There is no such answer.");
  const content = await practice.contents.get(row.item_id, row.version);
  const current = {
    id: row.presentation_id,
    itemId: row.item_id,
    version: row.version,
    hints: row.hints_used,
    reason: row.reason,
  };
  const { subject, topic } = row;
  // Names come from the answer, not from the bank of today: the question may have been retired or moved since.
  const skills = row.ability.skills.flatMap(([id]) => (bank.skills.has(id) ? [skillRef(bank, id)] : []));
  return {
    presentation: { ...presentationView(bank, content, current, row.position), subject, topic, skills },
    answer: row.answer,
    result,
    answeredAt: row.answered_at.toISOString(),
  };
}
