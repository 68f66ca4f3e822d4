/** Puts the parts together. Nothing else picks adapters or makes features. */
import type { FastifyInstance } from "fastify";
import { smtpMailer } from "./adapters/cluster/mailer.ts";
import { postgresEvents } from "./adapters/embedded/events.ts";
import { outboxMailer } from "./adapters/embedded/mailer.ts";
import { threadedMemoryOptimizer } from "./adapters/embedded/memory-optimizer/index.ts";
import { folderObjects } from "./adapters/embedded/objects.ts";
import { threadedPredictorFitter } from "./adapters/embedded/predictor-fitter/index.ts";
import { folderSnapshots } from "./adapters/embedded/snapshots.ts";
import { embeddedVectorStore } from "./adapters/embedded/vector-store/index.ts";
import { onnxLevelClassifier } from "./adapters/onnx/level-classifier.ts";
import { onnxSentenceEncoder } from "./adapters/onnx/sentence-encoder.ts";
import { openaiQuestionAdvisor } from "./adapters/openai/index.ts";
import { type BackgroundMailer, backgroundMailer } from "./background-mailer.ts";
import { type Bloom, createBloom } from "./bloom.ts";
import type { Config } from "./config.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { accountRoutes, createAuth, createSessions } from "./features/account/index.ts";
import { refitMemories, refitPredictor } from "./features/adaptive/index.ts";
import { assetRoutes } from "./features/assets/index.ts";
import { bankStateRoutes, bloomElsewhere, bloomRoutes, type Meaning } from "./features/bloom/index.ts";
import { blueprintRoutes } from "./features/blueprints/index.ts";
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
import type { LevelClassifier } from "./ports/level-classifier.ts";
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
  snapshotsFolder: string;
  /** Says something to the operator in the terminal. */
  announce: (line: string) => void;
  clock: () => Date;
  setupCode: () => string | null;
  onSetUp: () => Promise<void>;
  pages: Pages | null;
  api: boolean;
  bloom: boolean;
  /** Where another server does the work of the role bloom, when this one does not. */
  bloomUrl: string | null;
  /** A classifier of the operator's instead of ours. */
  bloomModel: Config["bloomModel"];
  /** A sentence encoder of the operator's, besides comparing words. */
  bloomEncoder: Config["bloomEncoder"];
  advisor: Config["advisor"];
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
  // First, while there is nothing to close again: a model that cannot be used stops the start.
  const models = await openModels(parts);
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
  const reviews = reviewsSoon(() => {
    if (parts.jobs.has("review")) void jobs.runNow(["review"]);
  });
  let bloom: Bloom | null = null;
  events.subscribe("bank", () => {
    forgetBank();
    bloom?.options.bankIndex.invalidate();
    reviews.soon();
  });
  events.subscribe("predictor", () => practice.foresights.invalidate());
  const publish = (topic: string) =>
    events
      .publish(topic)
      .catch((error: unknown) => app.log.warn({ err: error }, "other processes could not be told of a change"));
  const bankChanged = () => {
    forgetBank();
    bloom?.options.bankIndex.invalidate();
    reviews.soon();
    void publish("bank");
  };
  const predictorChanged = () => {
    practice.foresights.invalidate();
    void publish("predictor");
  };
  const mail = chooseMailer(parts);
  const mailer = backgroundMailer(mail.mailer, (error) => app.log.error({ err: error }, "a message could not be sent"));
  const { clock, newId } = practice;
  bloom = parts.bloom
    ? await createBloom({
        database,
        clock,
        newId,
        snapshots: folderSnapshots(parts.snapshotsFolder),
        external: models.classifier,
        meaning: models.encoder && meaningOf(models.encoder, database, clock, app.log),
        advisor: parts.advisor
          ? openaiQuestionAdvisor({
              ...parts.advisor,
              onFault: (error) => app.log.warn({ err: error }, "the advisor gave no suggestions"),
            })
          : null,
        onFamilies: bankChanged,
        onModel: () => publish("levels"),
        onLost: (error) => app.log.warn({ err: error }, "part of the validator's memory is lost and is made again"),
      })
    : null;
  events.subscribe("levels", () => {
    bloom?.reload().catch((error: unknown) => app.log.error({ err: error }, "the refitted level model cannot be used"));
  });
  if (parts.api || bloom) await mountApi(app, parts, practice, mailer, bankChanged, bloom);
  servePages(app, parts.pages?.handle ?? null);
  const takeBack = parts.pages && parts.api ? provideInProcessFetch(app) : () => {};
  const worker = createOutboxWorker(database, queues(parts), (error, topic) =>
    app.log.error({ err: error, topic }, "work from the outbox failed and will be tried again"),
  );
  const allJobs = [...backgroundJobs(practice, { bankChanged, predictorChanged }), ...(bloom?.jobs ?? [])];
  const jobs = createJobs(
    database,
    allJobs.filter(({ name }) => parts.jobs.has(name)),
    clock,
    (error, job) => app.log.error({ err: error, job }, "a background job failed and will be tried again"),
  );
  return {
    app,
    database,
    practice,
    worker,
    jobs,
    async close() {
      await app.close();
      await worker.stop();
      reviews.stop();
      await jobs.stop();
      await bloom?.close();
      takeBack();
      await parts.pages?.close();
      await mailer.settle(longestMailWaitMs);
      mail.close();
      await events.close();
      await database.close();
    },
  };
}

type Models = {
  classifier: LevelClassifier | null;
  encoder: Pick<Meaning, "encoder" | "atLeast"> | null;
};

/** The operator's own models for the validator. Rejects with a StartupError when one cannot be used. */
async function openModels({ bloom, bloomModel, bloomEncoder }: Parts): Promise<Models> {
  if (!bloom) return { classifier: null, encoder: null };
  const classifier = bloomModel
    ? await onnxLevelClassifier(bloomModel.folder, { abstainBelow: bloomModel.abstainBelow })
    : null;
  try {
    if (!bloomEncoder) return { classifier, encoder: null };
    const { folder, atLeast } = bloomEncoder;
    return { classifier, encoder: { encoder: await onnxSentenceEncoder(folder), atLeast } };
  } catch (error) {
    await classifier?.close();
    throw error;
  }
}

function meaningOf(
  { encoder, atLeast }: Pick<Meaning, "encoder" | "atLeast">,
  database: Database,
  clock: () => Date,
  log: FastifyInstance["log"],
): Meaning {
  const { dimensions, fingerprint } = encoder;
  return {
    encoder,
    vectors: embeddedVectorStore({ database, clock, encoder: fingerprint, dimensions }),
    atLeast,
    onFault: (error) => log.warn({ err: error }, "the sentence encoder failed; questions are compared by words alone"),
  };
}

async function mountApi(
  app: FastifyInstance,
  parts: Parts,
  practice: Practice,
  mailer: BackgroundMailer,
  bankChanged: () => void,
  bloom: Bloom | null,
): Promise<void> {
  const { database, clock } = practice;
  const auth = createAuth({
    database,
    secret: parts.secret,
    publicUrl: parts.publicUrl,
    mailer,
  });
  const sessions = createSessions(auth, parts.organisationId);
  const route = routeRegistrar(app, { authenticate: sessions.authenticate, checkResponses: parts.checkResponses });
  bankStateRoutes(route, database);
  if (bloom) bloomRoutes(route, bloom.options, parts.triesPerMinute);
  else await bloomElsewhere(app, parts.bloomUrl);
  if (!parts.api) return;
  const { version, setupCode, onSetUp, triesPerMinute } = parts;
  accountRoutes(route, { auth, sessions, database, version, clock, setupCode, onSetUp, triesPerMinute });
  practiceRoutes(route, practice);
  placementRoutes(route, practice);
  progressRoutes(route, { practice });
  memoryRoutes(route, { database, clock });
  itemRoutes(route, { practice, onBankChanged: bankChanged });
  calibrationRoutes(route, { database, onBankChanged: bankChanged });
  blueprintRoutes(route, { database, clock, onBankChanged: bankChanged });
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

/** Jobs that learn from all answers together, in the order in which one builds on the other. */
export function backgroundJobs(
  practice: Practice,
  tell: { bankChanged: () => void; predictorChanged: () => void },
): Job[] {
  const { database, clock } = practice;
  const optimizer = threadedMemoryOptimizer();
  const fitter = threadedPredictorFitter();
  return [
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
}

/** Changes come in bursts: the questions they touched are reviewed when it has been quiet for this long. */
const quietMs = 1_000;

function reviewsSoon(review: () => unknown): { soon: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | null = null;
  return {
    soon() {
      if (timer) clearTimeout(timer);
      timer = setTimeout(review, quietMs);
    },
    stop() {
      if (timer) clearTimeout(timer);
    },
  };
}
