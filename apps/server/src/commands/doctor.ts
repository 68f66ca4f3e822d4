/** `quizmentor doctor`: looks at everything a start depends on, says what it found, and what to do about the rest. */
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import pg from "pg";
import { prepareDataFolder, readDataVersion } from "../adapters/embedded/data-folder.ts";
import { findPostgresPackage } from "../adapters/embedded/postgres/binaries.ts";
import { findRunningPostgres } from "../adapters/embedded/postgres/index.ts";
import { type Config, readConfig, settings } from "../config.ts";
import { describe, readMigrations } from "../db/migrate.ts";
import { explainStartupError, StartupError } from "../startup-error.ts";
import { webDigest } from "../web/build.ts";
import { productVersion, root } from "./context.ts";

type Finding = { state: "good" | "note" | "bad"; text: string };
type Environment = Record<string, string | undefined>;

/** Prints the findings and returns the exit code: 1 when something stands in the way of a start. */
export async function doctor(environment: Environment): Promise<number> {
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(`QuizMentor ${productVersion()} · Node ${process.versions.node} · ${process.platform} ${process.arch}\n`);
  const findings = await examine(environment);
  const sign = { good: "ok  ", note: "note", bad: "BAD " };
  for (const { state, text } of findings) out(`${sign[state]}  ${text.replaceAll("\n", "\n      ")}`);
  out("\nSettings (from the environment)");
  for (const [name, schema] of Object.entries(settings))
    out(`  ${name.padEnd(22)} ${shown(name, environment[name]).padEnd(14)} ${schema.description ?? ""}`);
  const bad = findings.filter(({ state }) => state === "bad").length;
  out(
    bad === 0
      ? "\nNothing stands in the way of `npm start`."
      : `\n${bad} ${bad === 1 ? "thing stands" : "things stand"} in the way of \`npm start\`.`,
  );
  return bad === 0 ? 0 : 1;
}

/** A value as it may be shown: addresses can hold passwords, secrets are secrets. */
function shown(name: string, value: string | undefined): string {
  if (!value) return "(not set)";
  return /SECRET|_URL$/.test(name) && name !== "QUIZMENTOR_URL" ? "(set)" : value;
}

async function examine(environment: Environment): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig(environment, process.cwd());
  } catch (error) {
    return [asFinding(error)];
  }
  const checks = [
    () => checkNode(),
    () => checkFolder(config),
    () => checkDatabase(config),
    () => checkWeb(),
    () => checkPort(config),
    () => checkMail(config),
  ];
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(...(await check()));
    } catch (error) {
      findings.push(asFinding(error));
    }
  }
  return findings;
}

function asFinding(error: unknown): Finding {
  return {
    state: "bad",
    text:
      error instanceof StartupError
        ? explainStartupError(error)
        : error instanceof Error
          ? error.message
          : String(error),
  };
}

function checkNode(): Finding[] {
  return Number.parseInt(process.versions.node, 10) >= 24
    ? [{ state: "good", text: `Node ${process.versions.node}` }]
    : [{ state: "bad", text: "Node 24 is needed.\nRun `npm install` again without --omit=optional." }];
}

function checkFolder(config: Config): Finding[] {
  if (!existsSync(config.dataDir))
    return [
      { state: "note", text: `The data folder ${config.dataDir} will be made at the first start.` },
      ...freeSpace(dirname(config.dataDir)),
    ];
  prepareDataFolder(config.dataDir);
  const version = readDataVersion(config.dataDir);
  return [
    {
      state: "good",
      text: `Data folder ${config.dataDir} is writable${version ? `, last used by QuizMentor ${version.productVersion}` : ""}`,
    },
    ...freeSpace(config.dataDir),
  ];
}

function freeSpace(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const gigabytes = (bavail * bsize) / 1e9;
  return gigabytes < 0.5
    ? [{ state: "bad", text: `Only ${gigabytes.toFixed(1)} GB are free.\nMake room: the database needs some.` }]
    : [{ state: "good", text: `${gigabytes.toFixed(0)} GB free` }];
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  if (!config.databaseUrl) {
    const found = await findPostgresPackage();
    const running = await findRunningPostgres(config.dataDir).catch(() => undefined);
    if (!running) return [{ state: "good", text: `Embedded PostgreSQL ${found.version} is installed` }];
    return [
      { state: "good", text: `Embedded PostgreSQL ${found.version} is running` },
      ...(await checkSchema(running)),
    ];
  }
  return checkSchema(config.databaseUrl);
}

async function checkSchema(connectionString: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  // Without a listener a connection that breaks between two queries would end the process; the next query says so too.
  client.on("error", () => {});
  try {
    await client.connect();
    const known = (await readMigrations(join(root, "db/migrations"))).length;
    const { rows } = await client.query<{ version: string; made: boolean }>(
      "SELECT current_setting('server_version') AS version, to_regclass('schema_migrations') IS NOT NULL AS made",
    );
    const applied = rows[0]?.made
      ? (await client.query<{ n: number }>("SELECT count(*)::int AS n FROM schema_migrations")).rows[0]?.n
      : 0;
    const where = `PostgreSQL ${rows[0]?.version} at ${describe(connectionString)}`;
    if ((applied ?? 0) > known)
      return [{ state: "bad", text: `${where} was used by a newer QuizMentor.\nInstall that version or a later one.` }];
    return [
      {
        state: "good",
        text: `${where}, schema ${applied} of ${known}${applied === known ? "" : " (the next start brings it up to date)"}`,
      },
    ];
  } catch (error) {
    return [
      {
        state: "bad",
        text: `PostgreSQL at ${describe(connectionString)} does not answer: ${(error as Error).message}\nCheck DATABASE_URL and that the server is running.`,
      },
    ];
  } finally {
    await client.end().catch(() => {});
  }
}

async function checkWeb(): Promise<Finding[]> {
  const mark = join(root, "apps/web/.next/quizmentor-digest");
  const current = existsSync(mark) && readFileSync(mark, "utf8") === (await webDigest(root));
  return current
    ? [{ state: "good", text: "The web app is built" }]
    : [{ state: "note", text: "The web app will be built at the next start (about half a minute)." }];
}

async function checkPort(config: Config): Promise<Finding[]> {
  if (!(await answers(config.host === "0.0.0.0" ? "127.0.0.1" : config.host, config.port)))
    return [{ state: "good", text: `Port ${config.port} on ${config.host} is free` }];
  const ours = await fetch(`http://127.0.0.1:${config.port}/api/health`, { signal: AbortSignal.timeout(3_000) }).then(
    (response) => response.ok,
    () => false,
  );
  return ours
    ? [{ state: "good", text: `A QuizMentor answers on port ${config.port}` }]
    : [
        {
          state: "bad",
          text: `Port ${config.port} is used by another program.\nStop it, or choose another port with PORT.`,
        },
      ];
}

async function checkMail(config: Config): Promise<Finding[]> {
  if (!config.smtpUrl)
    return [
      { state: "note", text: `No mail server (SMTP_URL): messages are written to ${join(config.dataDir, "outbox")}.` },
    ];
  const { hostname, port, protocol } = new URL(config.smtpUrl);
  const number = Number(port) || (protocol === "smtps:" ? 465 : 587);
  return (await answers(hostname, number))
    ? [{ state: "good", text: `Mail server ${hostname}:${number} answers` }]
    : [{ state: "bad", text: `Mail server ${hostname}:${number} does not answer.\nCheck SMTP_URL.` }];
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 });
    const end = (result: boolean) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}
