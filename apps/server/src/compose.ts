/** Puts the parts together. Nothing else picks adapters or makes features. */
import type { FastifyInstance } from "fastify";
import { smtpMailer } from "./adapters/cluster/mailer.ts";
import { postgresEvents } from "./adapters/embedded/events.ts";
import { outboxMailer } from "./adapters/embedded/mailer.ts";
import { threadedMemoryOptimizer } from "./adapters/embedded/memory-optimizer/index.ts";
import { folderObjects } from "./adapters/embedded/objects.ts";
import { threadedPredictorFitter } from "./adapters/embedded/predictor-fitter/index.ts";
import { type BackgroundMailer, backgroundMailer } from "./background-mailer.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { accountRoutes, createAuth, createSessions } from "./features/account/index.ts";
import { refitMemories, refitPredictor } from "./features/adaptive/index.ts";
import { assetRoutes } from "./features/assets/index.ts";
import { calibrationJob, calibrationRoutes } from "./features/calibration/index.ts";
import { itemRoutes } from "./features/items/index.ts";
import { memoryRoutes } from "./features/memory/index.ts";
import { placementRoutes } from "./features/placement/index.ts";
import { createPractice, type Practice, practiceRoutes } from "./features/practice/index.ts";
import { progressRoutes } from "./features/progress/index.ts";
import { type ItemEvidence, learnFromAnswers } from "./features/statistics/index.ts";
import { documentationRoutes } from "./http/documentation.ts";
import { routeRegistrar } from "./http/routes.ts";
import { createHttpServer, servePages } from "./http/server.ts";
import { createIds } from "./ids.ts";
import { createJobs, type Job, type Jobs } from "./jobs.ts";
import { createOutboxWorker, type OutboxWorker } from "./outbox.ts";
import type { Mailer } from "./ports/mailer.ts";
import type { Pages } from "./web/pages.ts";
import { provideInProcessFetch } from "./web/pages.ts";

export type Parts = {
  connectionString: string;
  organisationId: string;
  databaseConnections: number;
  publicUrl: string;
  secret: string;
  version: string;
  logLevel: string;
  trustProxy: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  outboxFolder: string;
  objectsFolder: string;
  /** Says something to the operator in the terminal. */
  announce: (line: string) => void;
  clock: () => Date;
  setupCode: () => string | null;
  onSetUp: () => Promise<void>;
  pages: Pages | null;
  api: boolean;
  queues: ReadonlySet<string>;
  jobs: ReadonlySet<string>;
  checkResponses: boolean;
  triesPerMinute: number;
};

export type Product = {
  app: FastifyInstance;
  database: Database;
  practice: Practice;
  worker: OutboxWorker;
  jobs: Jobs;
  close(): Promise<void>;
};

/** A stop takes five seconds at most, and the database wants some of them. */
const longestMailWaitMs = 1_500;

export async function compose(parts: Parts): Promise<Product> {
  const app = await createHttpServer({
    logLevel: parts.logLevel,
    trustProxy: parts.trustProxy,
    trustedOrigins: () => [new URL(parts.publicUrl).origin],
  });
  const database = openDatabase(parts.connectionString, parts.organisationId, {
    max: parts.databaseConnections,
    onError: (error) => app.log.warn({ err: error }, "a database connection broke"),
  });
  const practice = createPractice(database, parts.clock, createIds());
  const events = postgresEvents(parts.connectionString, database.pool, (error) =>
    app.log.warn({ err: error }, "news from other processes are interrupted"),
  );
  const forgetBank = () => {
    practice.bank.invalidate();
    practice.contents.clear();
  };
  events.subscribe("bank", forgetBank);
  events.subscribe("predictor", () => practice.foresights.invalidate());
  const publish = (topic: string) =>
    events
      .publish(topic)
      .catch((error: unknown) => app.log.warn({ err: error }, "other processes could not be told of a change"));
  const bankChanged = () => {
    forgetBank();
    void publish("bank");
  };
  const predictorChanged = () => {
    practice.foresights.invalidate();
    void publish("predictor");
  };
  const mail = chooseMailer(parts);
  const mailer = backgroundMailer(mail.mailer, (error) => app.log.error({ err: error }, "a message could not be sent"));
  if (parts.api) mountApi(app, parts, practice, mailer, bankChanged);
  servePages(app, parts.pages?.handle ?? null);
  const takeBack = parts.pages && parts.api ? provideInProcessFetch(app) : () => {};
  const worker = createOutboxWorker(database, queues(parts), (error, topic) =>
    app.log.error({ err: error, topic }, "work from the outbox failed and will be tried again"),
  );
  const jobs = backgroundJobs(practice, parts.jobs, {
    bankChanged,
    predictorChanged,
    onError: (error, job) => app.log.error({ err: error, job }, "a background job failed and will be tried again"),
  });
  return {
    app,
    database,
    practice,
    worker,
    jobs,
    async close() {
      await app.close();
      await worker.stop();
      await jobs.stop();
      takeBack();
      await parts.pages?.close();
      await mailer.settle(longestMailWaitMs);
      mail.close();
      await events.close();
      await database.close();
    },
  };
}

function mountApi(
  app: FastifyInstance,
  parts: Parts,
  practice: Practice,
  mailer: BackgroundMailer,
  bankChanged: () => void,
): void {
  const { database, clock } = practice;
  const auth = createAuth({
    database,
    secret: parts.secret,
    publicUrl: parts.publicUrl,
    mailer,
  });
  const sessions = createSessions(auth, parts.organisationId);
  const route = routeRegistrar(app, { authenticate: sessions.authenticate, checkResponses: parts.checkResponses });
  const { version, setupCode, onSetUp, triesPerMinute } = parts;
  accountRoutes(route, { auth, sessions, database, version, clock, setupCode, onSetUp, triesPerMinute });
  practiceRoutes(route, practice);
  placementRoutes(route, practice);
  progressRoutes(route, { practice });
  memoryRoutes(route, { database, clock });
  itemRoutes(route, { practice, onBankChanged: bankChanged });
  calibrationRoutes(route, { database, onBankChanged: bankChanged });
  assetRoutes(app, folderObjects(parts.objectsFolder));
  documentationRoutes(app, database);
}

function chooseMailer(parts: Parts): { mailer: Mailer; close(): void } {
  if (parts.smtpUrl) {
    const mailer = smtpMailer(parts.smtpUrl, parts.mailFrom);
    return { mailer, close: () => mailer.close() };
  }
  return { mailer: outboxMailer(parts.outboxFolder, parts.mailFrom, parts.announce), close: () => {} };
}

function queues(parts: Parts) {
  const all = [
    {
      topic: "response",
      handle: (client: Parameters<typeof learnFromAnswers>[0], payloads: unknown[]) =>
        learnFromAnswers(client, payloads as ItemEvidence[]),
    },
  ];
  return all.filter((queue) => parts.queues.has(queue.topic));
}

const dayMs = 86_400_000;

/** The named jobs, which learn from all answers together, in the order in which one builds on the other. */
export function backgroundJobs(
  practice: Practice,
  names: ReadonlySet<string>,
  tell: { bankChanged: () => void; predictorChanged: () => void; onError: (error: unknown, job: string) => void },
): Jobs {
  const { database, clock } = practice;
  const optimizer = threadedMemoryOptimizer();
  const fitter = threadedPredictorFitter();
  const all: Job[] = [
    {
      name: "calibration",
      everyMs: dayMs / 4,
      async run(signal) {
        const outcome = await calibrationJob(database, clock, signal);
        if (outcome.items > 0) tell.bankChanged();
        return outcome;
      },
    },
    {
      name: "predictor",
      everyMs: dayMs,
      run: (signal) => refitPredictor(practice, fitter, tell.predictorChanged, signal),
    },
    { name: "memory", everyMs: dayMs, run: (signal) => refitMemories(practice, optimizer, signal) },
  ];
  return createJobs(
    database,
    all.filter(({ name }) => names.has(name)),
    clock,
    tell.onError,
  );
}
