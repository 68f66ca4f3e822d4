/** What leaves the server: the question on the table, or the result. Nothing tells before the end what was right. */
import { sigmoid } from "@quizmentor/adaptive";
import type { PlacementResult as Measured } from "@quizmentor/adaptive/placement";
import type { PlacementLevel, PlacementResult, PlacementState, Result } from "@quizmentor/contracts";
import type { Answer } from "@quizmentor/items";
import {
  type LoadedBank,
  type Practice,
  questionView,
  resultView,
  scopeSize,
  skillRef,
  toEstimate,
} from "../practice/index.ts";
import { remainingItems } from "./remaining.ts";
import type { Stored } from "./stored.ts";
import { subjectTest } from "./test-bank.ts";

export async function placementView(practice: Practice, placement: Stored): Promise<PlacementState> {
  const { id, subjectId, startedAt, finishedAt, state, current, result } = placement;
  const bank = await practice.bank.current();
  const answered = state.answers.length;
  return {
    id,
    subject: { id: subjectId, title: bank.subjects.get(subjectId) ?? "" },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    answered,
    remaining: current ? remainingItems(state, subjectTest(bank, subjectId).bank.items.length) : 0,
    progress: current?.progress ?? 1,
    question: current
      ? questionView(
          bank,
          await practice.contents.get(current.item.id, current.version),
          { ...current, itemId: current.item.id },
          answered + 1,
        )
      : null,
    result: result ? await viewOfResult(practice, bank, placement, result) : null,
  };
}

const round = (share: number) => Math.round(share * 1000) / 1000;

export function levelView({ mean, error, interval }: Measured["level"]): PlacementLevel {
  return {
    ...toEstimate({ mean, variance: error ** 2 }),
    low: round(sigmoid(interval.low)),
    high: round(sigmoid(interval.high)),
  };
}

async function viewOfResult(
  practice: Practice,
  bank: LoadedBank,
  placement: Stored,
  measured: Measured,
): Promise<PlacementResult> {
  // In teaching order, which is that of the bank; a skill that was removed since is left out.
  const places = new Map([...bank.skills.keys()].map((id, place) => [id, place]));
  const place = ({ id }: { id: string }) => places.get(id) ?? 0;
  const skills = measured.skills.filter(({ id }) => places.has(id)).sort((one, other) => place(one) - place(other));
  return {
    reason: measured.reason,
    level: levelView(measured.level),
    skills: skills.map(({ id, label, answers, mean, error }) => ({
      skill: skillRef(bank, id),
      topic: bank.skills.get(id)?.topic ?? "",
      label,
      answered: answers,
      estimate: toEstimate({ mean, variance: error ** 2 }),
    })),
    practise: whereToPractise(bank, placement, skills),
    review: await readReview(practice, bank, placement),
  };
}

/** The weakest skill that the test found open and whose prerequisites it did not, or else the whole subject. */
function whereToPractise(
  bank: LoadedBank,
  { subjectId, state }: Stored,
  skills: Measured["skills"],
): PlacementResult["practise"] {
  const requires = new Map(state.skills.map((skill) => [skill.id, skill.requires]));
  const notYet = new Set(skills.filter(({ label }) => label === "not-yet").map(({ id }) => id));
  const open = skills
    .filter(
      ({ id, label }) => (label === "not-yet" || label === "unsure") && scopeSize(bank, { kind: "skill", id }) > 0,
    )
    .filter(({ id }) => !requires.get(id)?.some((required) => notYet.has(required)))
    .sort((one, other) => one.mean - other.mean);
  const [weakest] = open;
  return weakest
    ? { kind: "skill", ...skillRef(bank, weakest.id) }
    : { kind: "subject", id: subjectId, title: bank.subjects.get(subjectId) ?? "" };
}

async function readReview(
  practice: Practice,
  bank: LoadedBank,
  { id, userId }: Stored,
): Promise<PlacementResult["review"]> {
  const rows = await practice.database.kysely
    .selectFrom("placement_responses")
    .selectAll()
    .where("user_id", "=", userId)
    .where("placement_id", "=", id)
    .orderBy("position")
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const content = await practice.contents.get(row.item_id, row.version);
      const current = { id: row.presentation_id, itemId: row.item_id, version: row.version };
      const answer = row.answer as Answer | null;
      return {
        question: questionView(bank, content, current, row.position),
        answer,
        result: resultView(bank, content, {
          id: row.id,
          presentationId: row.presentation_id,
          answer,
          verdict: row.verdict as Result["verdict"],
          credit: row.credit,
          hintsUsed: 0,
          ability: { skills: [] },
        }),
      };
    }),
  );
}
