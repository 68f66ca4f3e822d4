/**
 * `quizmentor demo`: a class that has practised for weeks, so that every page has something to show. All of it goes
 * through the domain code that real learners go through; only time and answers are made up, from a seed.
 */
import { randomFrom, sigmoid } from "@quizmentor/adaptive";
import type { PracticeState } from "@quizmentor/contracts";
import { type Answer, type Item, presentItem, solutionAnswer } from "@quizmentor/items";
import { v7 as uuidv7 } from "uuid";
import { openDatabase } from "../db/database.ts";
import { createAuth, makeUser, markSetUp } from "../features/account/index.ts";
import { createPractice, type Practice, startPractice, submitAnswer } from "../features/practice/index.ts";
import { type ItemEvidence, learnFromAnswers } from "../features/statistics/index.ts";
import { createOutboxWorker } from "../outbox.ts";
import { StartupError } from "../startup-error.ts";
import { type Context, createContext } from "./context.ts";
import { loadStarterBank } from "./import.ts";
import { runUntilStopped } from "./run.ts";
import { openStorage } from "./storage.ts";

export type DemoOptions = { learners: string; days: string; seed: string; fillOnly?: boolean };

const password = "practise makes perfect";
const people = {
  admin: { name: "Ada Marsh", email: "admin@demo.example" },
  author: { name: "Tomas Reyes", email: "author@demo.example" },
};
const firstNames =
  "Mira Jonas Aisha Leo Sofia Omar Clara Davi Yuki Nora Elif Mateo Ines Kofi Lena Ravi Zoe Ilya Amara Theo".split(" ");
const lastNames =
  "Okafor Lindqvist Haddad Moreau Tanaka Novak Silva Becker Osei Rossi Patel Kaya Larsen Ortiz Petrov Adeyemi Fischer Costa Demir Walsh".split(
    " ",
  );
const dayMs = 86_400_000;
/** Learners who practise at the same moment. */
const atOnce = 12;

export async function demo(environment: Record<string, string | undefined>, options: DemoOptions): Promise<void> {
  const context = createContext({ ...environment, QUIZMENTOR_DATA: environment.QUIZMENTOR_DATA ?? "data-demo" });
  await fill(context, options);
  const greeting = [
    `Sign in as learner1@demo.example, ${people.author.email} or ${people.admin.email}; the password is: ${password}`,
  ];
  if (!options.fillOnly) await runUntilStopped(context, [], greeting);
}

/** A moving clock: practice happens in the past. */
type Clock = { now: Date };

async function fill(context: Context, options: DemoOptions): Promise<void> {
  const [learners, days] = [
    wholeNumber(options.learners, "--learners", 2000),
    wholeNumber(options.days, "--days", 400),
  ];
  const storage = await openStorage(context, { beside: false });
  const database = openDatabase(storage.connectionString, storage.organisation.id, { max: 8 });
  try {
    if (storage.organisation.setUp) {
      const { n } = await database.kysely
        .selectFrom("users")
        .select((e) => e.fn.countAll<number>().as("n"))
        .where("email", "like", "%@demo.example")
        .executeTakeFirstOrThrow();
      if (Number(n) > 0) return;
      throw new StartupError(
        "CONFIG_INVALID",
        `${context.config.dataDir} holds a real installation.`,
        "Choose another folder for the demo with QUIZMENTOR_DATA.",
      );
    }
    await loadStarterBank(context, storage);
    const practice = createPractice(database, context.clock, () => uuidv7());
    const ids = await makePeople(context, practice, learners, options.seed);
    const worker = createOutboxWorker(
      database,
      [{ topic: "response", handle: (client, payloads) => learnFromAnswers(client, payloads as ItemEvidence[]) }],
      (error) => {
        throw error;
      },
    );
    await context.steps.run(`Letting ${learners} learners practise for ${days} days`, async (progress) => {
      const end = context.clock();
      const waiting = [...ids.entries()];
      let done = 0;
      // Several at a time share commits, as in a real class. Each lives on a clock of its own.
      const desk = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, id] = next;
          const clock: Clock = { now: end };
          const random = randomFrom(`${options.seed} learner ${index}`);
          const own: Practice = { ...practice, clock: () => clock.now, newId: seededIds(random, clock, end) };
          await live(own, clock, { id, random }, end, days);
          practice.learners.forget(id);
          done += 1;
          if (done % 10 === 0) await worker.drain();
          progress(done, ids.length);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, desk));
      await worker.drain();
    });
    // Last, so that a demo that was cut off is made again from the start.
    await markSetUp(database, "Northfield School (demo)");
  } finally {
    await database.close();
    await storage.stop();
  }
}

/**
 * UUIDv7s that the seed decides: questions are chosen by them, so the same seed makes the same class. Their time counts
 * from a fixed day, or the class would be another one every day.
 */
function seededIds(random: () => number, clock: Clock, end: Date): () => string {
  const firstDay = Date.UTC(2026, 0, 1);
  let seq = 0;
  return () => {
    seq = (seq + 1) & 0x7fffffff;
    const msecs = firstDay + clock.now.getTime() - end.getTime() + 400 * dayMs;
    return uuidv7({ msecs, seq, random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)) });
  };
}

function wholeNumber(text: string, option: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new StartupError(
    "CONFIG_INVALID",
    `${option} must be a whole number from 1 to ${most}.`,
    "Try again with such a number.",
  );
}

async function makePeople(context: Context, practice: Practice, learners: number, seed: string): Promise<string[]> {
  const { database } = practice;
  const random = randomFrom(`${seed} people`);
  const some = (list: string[]) => list[Math.floor(random() * list.length)] as string;
  // Leftovers of a demo that was cut off.
  await database.pool.query("DELETE FROM users WHERE email LIKE '%@demo.example'");
  const auth = createAuth({
    database,
    secret: "demo".repeat(10),
    publicUrl: "http://localhost",
    mailer: { send: async () => {} },
  });
  await makeUser(auth, database, { ...people.admin, password }, "admin");
  await makeUser(auth, database, { ...people.author, password }, "author");
  const ids: string[] = [];
  await context.steps.run("Making the class", async (progress) => {
    for (let index = 1; index <= learners; index += 1) {
      const { user } = await makeUser(
        auth,
        database,
        { name: `${some(firstNames)} ${some(lastNames)}`, email: `learner${index}@demo.example`, password },
        "learner",
      );
      ids.push(user.id);
      progress(index, learners);
    }
  });
  return ids;
}

type Learner = { id: string; random: () => number };

/** One learner's weeks: some diligent, some not; able in different things; better at what they practise. */
async function live(practice: Practice, clock: Clock, learner: Learner, end: Date, days: number): Promise<void> {
  const { random } = learner;
  const diligence = 0.2 + 0.5 * random();
  const talent = 0.4 + normal(random) * 0.8;
  const skills = new Map<string, number>();
  const bank = await practice.bank.current();
  const subjects = [...bank.subjects.keys()];
  const favourites = subjects.filter(() => random() < 0.14);
  const pool = favourites.length > 0 ? favourites : [subjects[Math.floor(random() * subjects.length)] as string];
  for (let day = days; day >= 1; day -= 1) {
    if (random() > diligence) continue;
    clock.now = new Date(end.getTime() - day * dayMs + (7 + 13 * random()) * 3_600_000);
    if (clock.now >= end) continue;
    const subject = pool[Math.floor(random() * pool.length)] as string;
    const scope = random() < 0.25 ? { kind: "mix" as const, id: null } : { kind: "subject" as const, id: subject };
    let state: PracticeState = await startPractice(practice, learner.id, {
      id: practice.newId(),
      scope,
      length: random() < 0.7 ? 10 : 5,
    });
    while (state.current && clock.now < end) {
      const { current } = state;
      const item = (await practice.contents.get(current.itemId, current.version)).item;
      const seconds = 12 + 60 * random() ** 2;
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
      const given = answerAs(
        learner,
        talent,
        skills,
        item,
        current.id,
        current.skills.map((skill) => skill.id),
      );
      const outcome = await submitAnswer(practice, learner.id, state.session.id, {
        id: practice.newId(),
        presentationId: current.id,
        answer: given,
        elapsedMs: Math.round(seconds * 1000),
      });
      state = outcome.state;
    }
  }
}

/** Right with the chance that talent, practice and difficulty give; now and then no answer at all. */
function answerAs(
  learner: Learner,
  talent: number,
  skills: Map<string, number>,
  item: Item,
  seed: string,
  touched: readonly string[],
): Answer | null {
  const { random } = learner;
  let ability = talent;
  for (const skill of touched) {
    const own = skills.get(skill) ?? normal(random) * 0.6;
    ability += own / touched.length;
    skills.set(skill, own + 0.06);
  }
  const chance = sigmoid(ability + 0.6 - (item.difficulty - 3) * 0.9);
  const { question, arrangement } = presentItem(item, seed);
  if (random() < chance) return solutionAnswer(item, arrangement);
  if (random() < 0.06) return null;
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  switch (question.type) {
    case "single-choice":
      return { type: question.type, choice: any(question.options).key };
    case "multiple-choice":
      return { type: question.type, choices: question.options.filter(() => random() < 0.5).map(({ key }) => key) };
    case "true-false":
      return { type: question.type, value: item.type === "true-false" ? !item.answer : true };
    case "ordering":
      return { type: question.type, order: shuffled(question.entries.map(({ key }) => key)) };
    case "matching": {
      const right = shuffled(question.right.map(({ key }) => key));
      return {
        type: question.type,
        pairs: Object.fromEntries(question.left.map(({ key }, index) => [key, right[index % right.length] as string])),
      };
    }
    case "cloze":
      return {
        type: question.type,
        gaps: Object.fromEntries(
          Object.entries(question.gaps).map(([name, gap]) => [
            name,
            gap.kind === "select" ? any(gap.options).key : "not sure",
          ]),
        ),
      };
    default:
      return {
        type: question.type,
        text: question.type === "numeric" ? String(Math.round(random() * 100)) : "not sure",
      };
  }
}

/** Standard normal number by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
