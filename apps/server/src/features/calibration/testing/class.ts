/** A class that has answered every question of a small subject, written straight into the tables, with known truth. */
import { randomFrom } from "@quizmentor/adaptive";
import { successAt } from "@quizmentor/adaptive/irt";
import { type Item, presentItem } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import { v7 as uuidv7 } from "uuid";
import { normal } from "../../../../../../packages/adaptive/src/irt/testing/answers.ts";
import type { Database } from "../../../db/database.ts";
import { importItems, importMaps } from "../../import/index.ts";

/** What is true of a question; ability is standard normal. */
export type Planted = {
  ref: string;
  difficulty: number;
  /** The author marked a wrong option as right: whoever knows the answer gets it wrong. */
  wrongKey?: boolean;
  /** From this learner on (as a share of the class) everybody has heard the answer. */
  leakedFrom?: number;
};

/** Where the class is taught; a test product is one. */
export type School = {
  product: { database: Database };
  organisationId: string;
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  clock: { now(): Date };
};

const place = {
  subject: { slug: "planted", title: "Planted" },
  topic: { slug: "planted-topic", title: "Planted topic" },
  skills: [{ slug: "planted-skill", title: "Planted skill" }],
};
const guess = 0.25;

const questionOf = ({ ref }: Planted): Item =>
  itemSchema.parse({
    id: ref,
    skills: ["planted-skill"],
    type: "single-choice",
    stem: `Which one is right, for ${ref}?`,
    options: [{ text: "alpha", correct: true }, { text: "beta" }, { text: "gamma" }, { text: "delta" }],
  });

/** Puts the questions into the bank; returns their ids by ref. */
export async function plantItems(tested: School, planted: readonly Planted[]): Promise<Map<string, string>> {
  const { database } = tested.product;
  const { subject, topic, skills } = place;
  await importMaps(
    database,
    [
      {
        subject: subject.slug,
        title: subject.title,
        description: "For tests.",
        language: "en",
        topics: [
          {
            id: topic.slug,
            title: topic.title,
            skills: skills.map((s) => ({ id: s.slug, title: s.title, requires: [] })),
          },
        ],
      },
    ],
    () => uuidv7(),
  );
  await importItems(
    database,
    planted.map((item) => ({ item: questionOf(item), place })),
    { keepEdited: false, now: tested.clock.now(), newId: () => uuidv7() },
    () => {},
  );
  const rows = await tested.rows<{ id: string; ref: string }>("SELECT id, ref FROM items");
  await tested.rows(
    `INSERT INTO item_statistics (item_id, organisation_id, difficulty, variance)
     SELECT id, organisation_id, 0, 0.5 FROM items ON CONFLICT DO NOTHING`,
  );
  return new Map(rows.map(({ id, ref }) => [ref, id]));
}

/** Lets so many new learners answer every question once, a second apart, one learner after the other. */
export async function letAnswer(
  tested: School,
  planted: readonly Planted[],
  ids: ReadonlyMap<string, string>,
  { learners, seed }: { learners: number; seed: string },
): Promise<void> {
  const random = randomFrom(seed);
  const start = tested.clock.now().getTime();
  const people = Array.from({ length: learners }, () => uuidv7());
  await tested.rows(
    `WITH people AS (
       INSERT INTO users (id, organisation_id, name, email)
       SELECT id, $2, 'Simulated', id || '@example.org' FROM unnest($1::uuid[]) AS id RETURNING id
     )
     INSERT INTO learners (user_id, organisation_id, mean, variance) SELECT id, $2, 0, 1 FROM people`,
    [people, tested.organisationId],
  );
  const rows = people.flatMap((user, place) => {
    const ability = normal(random);
    return planted.map((item, index) => {
      const p = successAt({ discrimination: 1.2, difficulty: item.difficulty, guess }, ability);
      const knows = random() < p || place >= (item.leakedFrom ?? 1) * learners;
      // Knowing the answer leads to an option that the key calls wrong; not knowing it, now and then to the keyed one.
      const right = item.wrongKey ? !knows && random() < 0.5 : knows;
      const presentation = uuidv7();
      return {
        id: uuidv7(),
        user,
        item: ids.get(item.ref),
        sequence: index + 1,
        presentation,
        credit: right ? 1 : 0,
        verdict: right ? "right" : "not-yet",
        answer: { type: "single-choice", choice: keyOf(questionOf(item), presentation, right ? 0 : 1) },
        elapsed: Math.round(8_000 * Math.exp(normal(random) * 0.5)),
        ability: { overall: [ability, 0.2, ability, 0.2], skills: [] },
        at: new Date(start + (place * planted.length + index) * 1_000),
      };
    });
  });
  await tested.rows(
    `INSERT INTO responses (id, user_id, organisation_id, session_id, presentation_id, item_id, version, sequence, answer,
                            verdict, credit, hints_used, elapsed_ms, expected, ability, reason, answered_at)
     SELECT r.id, r."user", $2, r.id, r.presentation, r.item, i.current_version, r.sequence, r.answer, r.verdict, r.credit,
            0, r.elapsed, 0.5, r.ability, '{}', r.at
     FROM jsonb_to_recordset($1) AS r (id uuid, "user" uuid, item uuid, sequence int, presentation uuid, credit real,
       verdict text, answer jsonb, elapsed int, ability jsonb, at timestamptz)
     JOIN items i ON i.id = r.item`,
    [JSON.stringify(rows), tested.organisationId],
  );
  await tested.rows(
    `UPDATE item_statistics s SET answers = r.answers, credit_sum = r.credit
     FROM (SELECT item_id, count(*)::int AS answers, sum(credit) AS credit FROM responses GROUP BY item_id) AS r
     WHERE r.item_id = s.item_id`,
  );
}

/** The key under which an option was shown. */
function keyOf(item: Item, seed: string, option: number): string {
  const { question, arrangement } = presentItem(item, seed);
  if (question.type !== "single-choice") throw new Error("Planted questions have options.");
  return question.options[arrangement.order.indexOf(option)]?.key as string;
}
