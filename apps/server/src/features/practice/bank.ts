/** The bank in memory: what the picker needs of every active item, and the names of subjects, topics and skills. */
import { type Bank, type BankItem, type BankSkill, buildBank, scopeKey } from "@quizmentor/adaptive";
import { difficultyPrior } from "@quizmentor/adaptive/irt";
import type { ResponseTimes } from "@quizmentor/adaptive/memory";
import type { BloomLevel } from "@quizmentor/items/schema";
import type { Database } from "../../db/database.ts";
import { timesByType } from "./times.ts";

export type BankScope = { kind: "mix" | "subject" | "topic" | "skill"; id: string | null };
export type Names = { title: string; subject: string; topic: string; subjectId: string; topicId: string };

export type LoadedBank = {
  bank: Bank;
  versions: ReadonlyMap<string, number>;
  /** Response times by item, and by type for items with few answers of their own. */
  times: { byItem: ReadonlyMap<string, ResponseTimes>; byType: ReadonlyMap<string, ResponseTimes> };
  skills: ReadonlyMap<string, Names>;
  topics: ReadonlyMap<string, { title: string; subjectId: string; subject: string }>;
  subjects: ReadonlyMap<string, string>;
};

export type BankCache = {
  /** The bank as of the last change that this process heard of. */
  current(): Promise<LoadedBank>;
  /** Something in the bank changed: the next call reads it again. */
  invalidate(): void;
};

type ItemRow = {
  id: string;
  version: number;
  topic_id: string;
  type: string;
  family: string | null;
  suspended: boolean;
  bloom: string | null;
  rating: number;
  chance: number;
  difficulty: number | null;
  variance: number | null;
  text_mean: number | null;
  text_variance: number | null;
  discrimination: number;
  answers: number;
  asked: number;
  exposure: number;
  log_time_mean: number | null;
  log_time_sd: number | null;
  log_time_answers: number;
  skills: string[];
};

// Questions of a withdrawn subject are known, for what is on somebody's table, but as little served as suspended ones.
const itemsSql = `
  SELECT i.id, i.current_version AS version, i.topic_id, v.type, i.family,
         i.suspended_at IS NOT NULL OR NOT u.published AS suspended,
         v.bloom, v.author_difficulty AS rating, w.difficulty_mean AS text_mean, w.difficulty_variance AS text_variance,
         v.chance, s.difficulty, s.variance,
         coalesce(s.discrimination, 1) AS discrimination, coalesce(s.answers, 0) AS answers,
         coalesce(s.answers + s.skips, 0) AS asked, coalesce(s.exposure, 0) AS exposure,
         s.log_time_mean, s.log_time_sd, coalesce(s.log_time_answers, 0) AS log_time_answers,
         array_agg(k.skill_id ORDER BY k.position) AS skills
  FROM items i
  JOIN topics t ON t.id = i.topic_id
  JOIN subjects u ON u.id = t.subject_id
  JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
  JOIN item_skills k ON k.item_id = i.id
  LEFT JOIN item_statistics s ON s.item_id = i.id
  LEFT JOIN item_reviews w ON w.item_id = i.id AND w.content_hash = v.content_hash
  WHERE i.status = 'active'
  GROUP BY i.id, u.published, v.type, v.bloom, v.author_difficulty, v.chance, s.item_id, w.item_id`;

const skillsSql = `
  SELECT k.id, k.title, k.topic_id, t.title AS topic, t.subject_id, s.title AS subject,
         coalesce(array_agg(p.requires_id) FILTER (WHERE p.requires_id IS NOT NULL), '{}') AS requires
  FROM skills k
  JOIN topics t ON t.id = k.topic_id
  JOIN subjects s ON s.id = t.subject_id
  LEFT JOIN skill_prerequisites p ON p.skill_id = k.id
  GROUP BY k.id, t.id, s.id
  ORDER BY s.position, t.position, k.position`;

/** Reads the whole bank; about a second per hundred thousand items. */
export async function loadBank(database: Database): Promise<LoadedBank> {
  const [items, skills] = await Promise.all([
    database.pool.query<ItemRow>(itemsSql),
    database.pool.query<{
      id: string;
      title: string;
      topic_id: string;
      topic: string;
      subject_id: string;
      subject: string;
      requires: string[];
    }>(skillsSql),
  ]);
  const topics = new Map<string, { title: string; subjectId: string; subject: string }>();
  const subjects = new Map<string, string>();
  const names = new Map<string, Names>();
  const bankSkills: BankSkill[] = [];
  for (const row of skills.rows) {
    topics.set(row.topic_id, { title: row.topic, subjectId: row.subject_id, subject: row.subject });
    subjects.set(row.subject_id, row.subject);
    names.set(row.id, {
      title: row.title,
      topic: row.topic,
      subject: row.subject,
      topicId: row.topic_id,
      subjectId: row.subject_id,
    });
    bankSkills.push({ id: row.id, topic: row.topic_id, subject: row.subject_id, requires: row.requires });
  }
  const versions = new Map<string, number>();
  const timed = items.rows.flatMap(({ id, type, log_time_mean, log_time_sd, log_time_answers }) =>
    log_time_mean === null || log_time_sd === null
      ? []
      : { id, type, times: { meanLog: log_time_mean, sdLog: log_time_sd, n: log_time_answers } },
  );
  const times = { byItem: new Map(timed.map((row) => [row.id, row.times])), byType: timesByType(timed) };
  const askedInAll = items.rows.reduce((sum, row) => sum + row.asked, 0);
  const bankItems: BankItem[] = items.rows.map((row) => {
    versions.set(row.id, row.version);
    const difficulty =
      row.difficulty !== null && row.variance !== null
        ? { mean: row.difficulty, variance: row.variance }
        : difficultyPrior({
            authorRating: row.rating,
            ...(row.text_mean !== null &&
              row.text_variance !== null && { textPrior: { mean: row.text_mean, variance: row.text_variance } }),
          });
    return {
      id: row.id,
      subject: topics.get(row.topic_id)?.subjectId ?? "",
      topic: row.topic_id,
      skills: row.skills,
      difficulty,
      discrimination: row.discrimination,
      guess: Math.min(row.chance, 0.9),
      bloom: row.bloom as BloomLevel | null,
      family: row.family,
      // Until the recent share is known, that of all answers ever.
      exposure: row.exposure > 0 ? row.exposure : row.asked / Math.max(1, askedInAll),
      answers: row.answers,
      suspended: row.suspended,
    };
  });
  return { bank: buildBank(bankItems, bankSkills), versions, times, skills: names, topics, subjects };
}

/** Difficulties move slowly with answers; so often the bank is read again behind the scenes. */
const refreshMs = 10 * 60_000;

export function createBankCache(database: Database, clock: () => Date): BankCache {
  let loaded: Promise<LoadedBank> | null = null;
  let loadedAt = 0;
  let refreshing = false;
  const refresh = () => {
    refreshing = true;
    const before = loaded;
    loadBank(database)
      .then((bank) => {
        if (loaded === before) loaded = Promise.resolve(bank);
      })
      // The bank in memory is still good; the next round tries again.
      .catch(() => {})
      .finally(() => {
        refreshing = false;
        loadedAt = clock().getTime();
      });
  };
  return {
    current() {
      if (loaded && !refreshing && clock().getTime() - loadedAt > refreshMs) refresh();
      if (!loaded) {
        const loading = loadBank(database);
        loaded = loading;
        loadedAt = clock().getTime();
        // A failed read must not be remembered.
        loading.catch(() => {
          if (loaded === loading) loaded = null;
        });
      }
      return loaded;
    },
    invalidate() {
      loaded = null;
    },
  };
}

/** Title of a scope for people; null when it does not exist (any more). The interface names `mix` itself. */
export function scopeTitle(bank: LoadedBank, scope: BankScope): string | null {
  if (scope.kind === "mix") return "";
  const id = scope.id ?? "";
  if (scope.kind === "subject") return bank.subjects.get(id) ?? null;
  if (scope.kind === "topic") return bank.topics.get(id)?.title ?? null;
  return bank.skills.get(id)?.title ?? null;
}

/** Different items in a scope. */
export function scopeSize(bank: LoadedBank, scope: BankScope): number {
  return (
    bank.bank.sizes.get(scopeKey(scope.kind === "mix" ? { kind: "mix" } : { kind: scope.kind, id: scope.id ?? "" })) ??
    0
  );
}
