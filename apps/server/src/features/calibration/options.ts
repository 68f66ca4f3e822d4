/** Which option is chosen by whom: a wrong option that strong learners prefer points at the key or the wording. */
import type { ItemCalibration } from "@quizmentor/contracts";
import { type Answer, type Item, presentItem } from "@quizmentor/items";
import { renderInline } from "@quizmentor/markdown";
import type { Database } from "../../db/database.ts";
import type { StoredAbility } from "../practice/index.ts";

/** Enough for shares that are exact to a few percent. */
const mostAnswers = 3_000;

type Row = { answer: Answer; presentation_id: string; ability: StoredAbility };
type Options = NonNullable<ItemCalibration["options"]>;

/**
 * Per option the share of each third of learners that chose it, by what was believed of their ability before the
 * answer; from a learner's first answer, skips left out. null for questions without options.
 */
export async function optionStatistics(
  { pool }: Database,
  itemId: string,
  version: number,
  item: Item,
): Promise<Options | null> {
  const options = optionsOf(item);
  if (!options) return null;
  const { rows } = await pool.query<Row>(
    `SELECT answer, presentation_id, ability
     FROM (
       SELECT DISTINCT ON (user_id) answer, presentation_id, ability, answered_at
       FROM responses WHERE item_id = $1 AND version = $2 AND answer IS NOT NULL
       ORDER BY user_id, sequence
     ) AS first
     ORDER BY answered_at DESC LIMIT $3`,
    [itemId, version, mostAnswers],
  );
  const chosen = rows
    .map(({ answer, presentation_id, ability }) => ({
      options: chosenOptions(item, presentation_id, answer),
      ability: abilityBefore(ability),
    }))
    .sort((a, b) => a.ability - b.ability);
  const thirds = [0, 1, 2].map((third) =>
    chosen.slice(Math.round((third * chosen.length) / 3), Math.round(((third + 1) * chosen.length) / 3)),
  );
  const countIn = (answers: typeof chosen, index: number) => answers.filter(({ options }) => options.has(index)).length;
  return options.map((option, index) => ({
    ...option,
    answers: countIn(chosen, index),
    thirds: thirds.map((answers) => countIn(answers, index) / Math.max(1, answers.length)),
  }));
}

/** Options in the order of their author; of a true-or-false question “true” comes first. */
function optionsOf(item: Item): { html: string | null; right: boolean }[] | null {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return item.options.map(({ text, correct }) => ({ html: renderInline(text), right: correct === true }));
    case "true-false":
      return [true, false].map((side) => ({ html: null, right: item.answer === side }));
    default:
      return null;
  }
}

/** Indexes of the options in the order of their author; the answer names places as they were shown. */
function chosenOptions(item: Item, seed: string, answer: Answer): Set<number> {
  if (answer.type === "true-false") return new Set([answer.value ? 0 : 1]);
  const keys =
    answer.type === "single-choice" ? [answer.choice] : answer.type === "multiple-choice" ? answer.choices : [];
  const { question, arrangement } = presentItem(item, seed);
  if (question.type !== "single-choice" && question.type !== "multiple-choice") return new Set();
  const places = keys.map((key) => question.options.findIndex((option) => option.key === key));
  return new Set(places.flatMap((place) => arrangement.order[place] ?? []));
}

/** Mean ability in the skills of the item before the answer, or over all where it had none. */
function abilityBefore({ overall, skills }: StoredAbility): number {
  if (skills.length === 0) return overall[0];
  return skills.reduce((sum, [, mean]) => sum + mean, 0) / skills.length;
}
