/** Answers as the calibration wants them: whose answers are new, and all answers of a subject in columns. */
import { authorDifficulty, type Belief } from "@quizmentor/adaptive";
import { difficultyPrior } from "@quizmentor/adaptive/irt";
import type { BloomLevel, ItemType } from "@quizmentor/items";
import type { Database } from "../../db/database.ts";
import type { Difficulties, SubjectAnswers } from "./analyse.ts";
import type { Alarm } from "./findings.ts";

/** An active item of a subject, with what is known of it. */
export type SubjectItem = {
  id: string;
  ref: string;
  version: number;
  type: ItemType;
  bloom: BloomLevel | null;
  rating: number;
  /** What the validator expects from the text; null before it has read the question. */
  text: Belief | null;
  chance: number;
  /** Difficulty in use; null before the first answer was learned from. */
  difficulty: number | null;
  variance: number | null;
  /** All answers to the current version. */
  answers: number;
  /** Its author has put this version back in service. */
  reinstated: boolean;
  /** Alarms of the last calibration of this version. */
  alarms: Alarm[];
};

/**
 * Subjects with an item that has been answered since its last calibration, or whose version has changed. Counts all
 * answers once, about a second per million, and reads none.
 */
export async function subjectsDue({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ subject_id: string }>(`
    SELECT DISTINCT t.subject_id
    FROM (SELECT item_id, version, count(*)::int AS answers FROM responses GROUP BY item_id, version) AS given
    JOIN items i ON i.id = given.item_id AND i.current_version = given.version AND i.status = 'active'
    JOIN topics t ON t.id = i.topic_id
    LEFT JOIN item_calibrations c ON c.item_id = i.id AND c.version = given.version
    WHERE c.answers IS DISTINCT FROM given.answers
    ORDER BY t.subject_id`);
  return rows.map((row) => row.subject_id);
}

/** Active items of a subject. */
export async function readItems({ pool }: Database, subjectId: string): Promise<SubjectItem[]> {
  const { rows } = await pool.query<SubjectItem>(
    `SELECT CASE WHEN w.item_id IS NOT NULL
              THEN jsonb_build_object('mean', w.difficulty_mean, 'variance', w.difficulty_variance) END AS text,
            i.id, i.ref, v.number AS version, v.type, v.bloom, v.author_difficulty AS rating, v.chance,
            s.difficulty, s.variance, i.reinstated_version IS NOT DISTINCT FROM v.number AS reinstated,
            coalesce(c.findings->'alarms', '[]') AS alarms,
            (SELECT count(*)::int FROM responses r WHERE r.item_id = i.id AND r.version = v.number) AS answers
     FROM items i
     JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
     LEFT JOIN item_statistics s ON s.item_id = i.id
     LEFT JOIN item_reviews w ON w.item_id = i.id AND w.content_hash = v.content_hash
     LEFT JOIN item_calibrations c ON c.item_id = i.id AND c.version = v.number
     WHERE i.status = 'active' AND i.topic_id IN (SELECT id FROM topics WHERE subject_id = $1)
     ORDER BY i.id`,
    [subjectId],
  );
  return rows;
}

type Row = { user_id: string; item_id: string; credit: number; skipped: boolean; at: Date };

/** Later answers to the same question show what is remembered of it rather than ability: a learner's first one counts. */
const answersSql = `
  SELECT user_id, item_id, credit, skipped, at
  FROM (
    SELECT DISTINCT ON (r.user_id, r.item_id)
           r.user_id, r.item_id, r.credit, r.verdict = 'skipped' AS skipped, r.answered_at AS at, r.sequence
    FROM responses r
    JOIN unnest($2::uuid[], $3::int[]) AS item (id, version) ON item.id = r.item_id AND item.version = r.version
    WHERE r.user_id = ANY($1)
    ORDER BY r.user_id, r.item_id, r.sequence
  ) AS first
  ORDER BY user_id, sequence`;

/** So many learners at a time keep each query, and the work on its rows, short. */
const learnersPerQuery = 50;
/** Beyond this more answers cost time and tell nothing new; the newest accounts come first. */
const mostAnswers = 1_000_000;

/**
 * All first answers to the current versions of a subject's items.
 *
 * A skip counts as a blind guess, as for tests with omitted answers (Lord 1974, "Estimation of latent ability and item
 * parameters when there are omitted responses"): it says that the learner did not know, not that a guess would have
 * failed. An answer with hints counts with the credit that is left after their cost: without it, items would be
 * judged by those alone who needed no help.
 */
export async function readAnswers(
  { pool }: Database,
  items: readonly SubjectItem[],
  signal?: AbortSignal,
): Promise<SubjectAnswers> {
  const ids = items.map(({ id }) => id);
  const versions = items.map(({ version }) => version);
  const chance = Float64Array.from(items, (item) => Math.min(item.chance, 0.9));
  const toColumns = columnsOf(new Map(ids.map((id, index) => [id, index])), chance);
  const learners = await pool.query<{ user_id: string }>("SELECT user_id FROM learners ORDER BY user_id DESC");
  const pages: SubjectAnswers["answers"][] = [];
  let [persons, answers] = [0, 0];
  for (let from = 0; from < learners.rows.length && answers < mostAnswers; from += learnersPerQuery) {
    signal?.throwIfAborted();
    const page = learners.rows.slice(from, from + learnersPerQuery).map(({ user_id }) => user_id);
    const { rows } = await pool.query<Row>(answersSql, [page, ids, versions]);
    const found = personsOf(rows);
    pages.push(toColumns(rows, found.person, persons));
    persons += found.persons;
    answers += rows.length;
  }
  return {
    persons,
    items: items.length,
    answers: {
      learner: joined(Int32Array, pages, (page) => page.learner),
      item: joined(Int32Array, pages, (page) => page.item),
      credit: joined(Float64Array, pages, (page) => page.credit),
      at: joined(Float64Array, pages, (page) => page.at),
    },
    chance,
    prior: beliefs(items, priorOf),
    online: beliefs(items, ({ difficulty, variance, rating }) =>
      difficulty !== null && variance !== null ? { mean: difficulty, variance } : authorDifficulty(rating),
    ),
  };
}

/** Rows of a page in columns; its persons are numbered from `firstPerson` on. */
function columnsOf(indexes: ReadonlyMap<string, number>, chance: Float64Array) {
  return (rows: readonly Row[], person: Int32Array, firstPerson: number): SubjectAnswers["answers"] => {
    const item = Int32Array.from(rows, ({ item_id }) => indexes.get(item_id) as number);
    return {
      learner: person.map((index) => firstPerson + index),
      item,
      credit: Float64Array.from(rows, ({ skipped, credit }, row) =>
        skipped ? (chance[item[row] as number] as number) : Math.min(1, Math.max(0, credit)),
      ),
      at: Float64Array.from(rows, ({ at }) => at.getTime()),
    };
  };
}

function joined<Column extends Int32Array | Float64Array>(
  Type: new (length: number) => Column,
  pages: readonly SubjectAnswers["answers"][],
  of: (page: SubjectAnswers["answers"]) => Column,
): Column {
  const all = new Type(pages.reduce((sum, page) => sum + of(page).length, 0));
  let at = 0;
  for (const page of pages) {
    all.set(of(page), at);
    at += of(page).length;
  }
  return all;
}

const priorOf = ({ rating, bloom, type, text }: SubjectItem) =>
  difficultyPrior({
    authorRating: rating,
    itemType: type,
    ...(bloom && { bloomLevel: bloom }),
    ...(text && { textPrior: text }),
  });

function beliefs(items: readonly SubjectItem[], of: (item: SubjectItem) => Belief): Difficulties {
  const all = items.map(of);
  return {
    mean: Float64Array.from(all, ({ mean }) => mean),
    variance: Float64Array.from(all, ({ variance }) => variance),
  };
}

/** A person of the calibration has one ability, but learners get better: after about so many answers they count as another. */
const answersPerPerson = 60;

/** Persons of rows that stand learner by learner in the order of time; the stretches of a learner are of equal length. */
export function personsOf(rows: readonly { user_id: string }[]): { person: Int32Array; persons: number } {
  const person = new Int32Array(rows.length);
  let persons = 0;
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (rows[to]?.user_id === rows[from]?.user_id) to += 1;
    const stretches = Math.ceil((to - from) / answersPerPerson);
    for (let row = from; row < to; row += 1)
      person[row] = persons + Math.floor(((row - from) * stretches) / (to - from));
    persons += stretches;
    from = to;
  }
  return { person, persons };
}
