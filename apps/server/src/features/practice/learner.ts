/** A learner in memory: beliefs, what was met lately, and the open practice, as of one revision. */
import { type LearnerState, newLearner } from "@quizmentor/adaptive";
import type { PickReason } from "@quizmentor/contracts";
import { LRUCache } from "lru-cache";
import type { Database } from "../../db/database.ts";
import { loadBook, type MemoryBook } from "../memory/index.ts";
import type { BankScope } from "./bank.ts";

/** The question on the table, as stored in `practice_sessions.current`. */
export type Current = { id: string; itemId: string; version: number; hints: number; reason: StoredReason };
export type StoredReason = Omit<PickReason, "skill"> & { skill: string | null };

export type OpenSession = {
  id: string;
  scope: BankScope;
  /** Only what is due for review. */
  review: boolean;
  length: number;
  answered: number;
  right: number;
  partly: number;
  skipped: number;
  startedAt: Date;
  endedAt: Date | null;
  current: Current | null;
  /** Skill id → questions of this session that practised it. */
  practised: ReadonlyMap<string, number>;
};

export type Learner = {
  userId: string;
  /** Every write moves it on by one; a writer that saw an older one writes nothing. */
  revision: number;
  state: LearnerState;
  lastSeen: LastSeen;
  /** Ids of the last few items met, newest last. */
  recent: readonly string[];
  /** Settings and memories of items; changes with the learner's writes, which the revision keeps in order. */
  book: MemoryBook;
  session: OpenSession | null;
};

/**
 * Item → number of the answer in which it was last met, as of some number of answers. Successors share one Map, which
 * would be long to copy for every answer: what is newer than they are, they do not see.
 */
export class LastSeen {
  readonly #items: Map<string, number>;
  readonly #answers: number;

  constructor(items: Map<string, number>, answers: number) {
    this.#items = items;
    this.#answers = answers;
  }

  get(item: string): number | undefined {
    const seen = this.#items.get(item);
    return seen !== undefined && seen <= this.#answers ? seen : undefined;
  }

  /** The successor after the answer with this number. */
  with(item: string, answer: number): LastSeen {
    this.#items.set(item, answer);
    return new LastSeen(this.#items, answer);
  }
}

export type LearnerCache = {
  get(userId: string): Learner | undefined;
  load(userId: string, now: Date): Promise<Learner>;
  set(learner: Learner): void;
  forget(userId: string): void;
};

/** Memories of items held for all cached learners together; about 200 bytes each. */
const mostMemories = 500_000;
/** How many of the latest answers count for "met lately". */
const remembered = 400;
/** How many items the next one should differ from. */
const recentItems = 6;

/** The last few items with one more. */
export function withRecent(recent: readonly string[], itemId: string): readonly string[] {
  return [...recent, itemId].slice(-recentItems);
}

export function createLearnerCache(database: Database): LearnerCache {
  const learners = new LRUCache<string, Learner>({
    max: 5_000,
    maxSize: mostMemories,
    sizeCalculation: ({ book }) => 1 + book.size,
  });
  return {
    get: (userId) => learners.get(userId),
    set: (learner) => {
      learners.set(learner.userId, learner);
    },
    forget: (userId) => {
      learners.delete(userId);
    },
    async load(userId, now) {
      const learner = await loadLearner(database, userId, now);
      learners.set(userId, learner);
      return learner;
    },
  };
}

export type SessionRow = {
  id: string;
  scope_kind: string;
  scope_id: string | null;
  review: boolean;
  length: number;
  answered: number;
  right_count: number;
  partly_count: number;
  skipped_count: number;
  started_at: Date;
  ended_at: Date | null;
  current: unknown;
};

export function toSession(row: SessionRow, practised: ReadonlyMap<string, number>): OpenSession {
  return {
    id: row.id,
    scope: { kind: row.scope_kind as BankScope["kind"], id: row.scope_id },
    review: row.review,
    length: row.length,
    answered: row.answered,
    right: row.right_count,
    partly: row.partly_count,
    skipped: row.skipped_count,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    current: row.current as Current | null,
    practised,
  };
}

/**
 * Reads a learner. The revision is read first: whatever is read after it may only be newer, and then a write that
 * relies on the older revision fails and is tried again.
 */
export async function loadLearner(database: Database, userId: string, now: Date): Promise<Learner> {
  const { kysely, pool } = database;
  const row = await ensureLearner(database, userId, now);
  const [skills, seen, open, book] = await Promise.all([
    kysely
      .selectFrom("learner_skills")
      .select(["skill_id", "mean", "variance", "answers", "updated_at"])
      .where("user_id", "=", userId)
      .execute(),
    pool.query<{ item_id: string; sequence: number }>(
      "SELECT item_id, max(sequence) AS sequence FROM responses WHERE user_id = $1 AND sequence > $2 GROUP BY item_id ORDER BY 2",
      [userId, row.answers - remembered],
    ),
    kysely
      .selectFrom("practice_sessions")
      .selectAll()
      .where("user_id", "=", userId)
      .where("ended_at", "is", null)
      .executeTakeFirst(),
    loadBook(database, userId),
  ]);
  const practised = new Map<string, number>();
  if (open) {
    const rows = await pool.query<{ skill_id: string; n: number }>(
      "SELECT k.skill_id, count(*)::int AS n FROM responses r JOIN item_skills k ON k.item_id = r.item_id WHERE r.user_id = $1 AND r.session_id = $2 GROUP BY k.skill_id",
      [userId, open.id],
    );
    for (const { skill_id, n } of rows.rows) practised.set(skill_id, n);
  }
  return {
    userId,
    revision: row.revision,
    state: {
      overall: { mean: row.mean, variance: row.variance, answers: row.answers, updatedAt: row.updated_at.getTime() },
      skills: new Map(
        skills.map((skill) => [
          skill.skill_id,
          { mean: skill.mean, variance: skill.variance, answers: skill.answers, updatedAt: skill.updated_at.getTime() },
        ]),
      ),
    },
    lastSeen: new LastSeen(new Map(seen.rows.map(({ item_id, sequence }) => [item_id, sequence])), row.answers),
    recent: seen.rows.slice(-recentItems).map(({ item_id }) => item_id),
    book,
    session: open ? toSession(open as SessionRow, practised) : null,
  };
}

async function ensureLearner(database: Database, userId: string, now: Date) {
  const read = () =>
    database.kysely
      .selectFrom("learners")
      .select(["revision", "mean", "variance", "answers", "updated_at"])
      .where("user_id", "=", userId)
      .executeTakeFirst();
  const row = await read();
  if (row) return row;
  const { overall } = newLearner(now.getTime());
  await database.kysely
    .insertInto("learners")
    .values({ user_id: userId, mean: overall.mean, variance: overall.variance, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await read();
  if (!made) throw new Error("A learner that was just stored cannot be read.");
  return made;
}
