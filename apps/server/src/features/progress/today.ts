/** The page a learner starts from. */
import { type LearnerState, mastery, masteryLevels, scopeKey, skillAbility } from "@quizmentor/adaptive";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { countReviewsDue } from "../memory/index.ts";
import { isAskable, type LoadedBank, scopeSize, sessionView, toSession } from "../practice/index.ts";
import { longestAnswerMs, readWeek } from "./days.ts";
import { readLearner } from "./learner.ts";
import type { Progress, Reader } from "./options.ts";
import { fadingSkills, practisedSkills } from "./skills.ts";
import { type SuggestionFacts, suggest } from "./suggestion.ts";

type Today = ResponseOf<Api["today"]>;

/** More would read as a reproach. */
const mostFading = 5;

/** What is open, what to do next, the week, and what is fading. */
export async function readToday({ practice, zones }: Progress, user: Reader): Promise<Today> {
  const now = practice.clock();
  const { database } = practice;
  const zone = await zones(user.timeZone, now);
  const [bank, state, week, open, habits] = await Promise.all([
    practice.bank.current(),
    readLearner(database, user.id, now),
    readWeek(database, user.id, zone, now),
    readOpen(database, user.id),
    readHabits(database, user.id),
  ]);
  // A skill whose questions have all left the bank cannot be refreshed.
  const fading = fadingSkills(practisedSkills(bank, state, now)).filter(
    (skill) => scopeSize(bank, { kind: "skill", id: skill.id }) > 0,
  );
  const reviewsDue = await countReviewsDue(database, user.id, now, (item) => isAskable(bank, item));
  return {
    open: open ? sessionView(bank, toSession(open, new Map())) : null,
    suggestion: suggest({
      answered: state.overall.answers,
      fading,
      lastTopic: habits.topic_id === null ? null : topicFacts(bank, state, habits.topic_id, now),
      medianMs: habits.median_ms,
    }),
    week,
    fading: fading.slice(0, mostFading),
    reviewsDue,
    answeredTotal: state.overall.answers,
  };
}

type Habits = { median_ms: number | null; topic_id: string | null };

/** How many of the latest answers tell how fast a learner is by now. */
const habitSize = 100;
const habitsSql = `
  WITH recent AS (
    SELECT item_id, sequence, least(elapsed_ms, $2) AS ms FROM responses
    WHERE user_id = $1 ORDER BY sequence DESC LIMIT $3
  )
  SELECT (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FROM recent) AS median_ms,
         (SELECT i.topic_id FROM recent r JOIN items i ON i.id = r.item_id ORDER BY r.sequence DESC LIMIT 1) AS topic_id`;

async function readHabits({ pool }: Database, userId: string): Promise<Habits> {
  const { rows } = await pool.query<Habits>(habitsSql, [userId, longestAnswerMs, habitSize]);
  return rows[0] ?? { median_ms: null, topic_id: null };
}

/** A topic with its title and whether every skill that it has questions for is mastered; null without questions. */
function topicFacts(bank: LoadedBank, state: LearnerState, id: string, now: Date): SuggestionFacts["lastTopic"] {
  const shelves = bank.bank.scopes.get(scopeKey({ kind: "topic", id })) ?? [];
  const topic = bank.topics.get(id);
  if (!topic || shelves.length === 0) return null;
  const done = shelves.every(
    ({ skill }) => mastery(skillAbility(state, skill.id, now.getTime())) >= masteryLevels.mastered,
  );
  return { id, title: topic.title, mastered: done };
}

function readOpen({ kysely }: Database, userId: string) {
  return kysely
    .selectFrom("practice_sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}
