/** `quizmentor import`, and the starter bank, which is loaded the same way at the first start. */
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import {
  decodeText,
  detectFormat,
  type Format,
  type ImportRow,
  named,
  type ParseOptions,
  parseFolder,
  parseQuestions,
  readSubject,
  summarise,
} from "@quizmentor/formats";
import { v7 as uuidv7 } from "uuid";
import { folderObjects } from "../adapters/embedded/objects.ts";
import { readShippedModel } from "../bloom.ts";
import { type Database, openDatabase } from "../db/database.ts";
import {
  type Incoming,
  importItems,
  importMaps,
  lastDigest,
  noteImport,
  type Outcome,
  type SubjectMap,
} from "../features/import/index.ts";
import { StartupError } from "../startup-error.ts";
import { type Context, createContext } from "./context.ts";
import { linkImages } from "./images.ts";
import { createQuality, describeQuality, type Quality } from "./question-quality.ts";
import { openStorage, type Storage } from "./storage.ts";

type File = { path: string; bytes: Uint8Array };
type Source = { format: Format; rows: Iterable<ImportRow>; maps: SubjectMap[]; folder: string };

const chunk = 500;

/** Takes a file or folder in, or only says what would happen. Returns the exit code: 1 when a row is broken. */
export async function importCommand(
  path: string,
  options: Record<string, string | boolean>,
  environment: Record<string, string | undefined>,
): Promise<number> {
  const json = options.json === true;
  const context = createContext(environment, { quiet: json });
  const given = resolve(process.cwd(), path);
  // `quizmentor import content` means the starter bank from any folder.
  const target = !existsSync(given) && path === "content" ? join(context.root, "content") : given;
  const source = await readSource(target, options);
  const quality = createQuality(await readShippedModel());
  if (options.dryRun === true) {
    const report = summarise(source.format, reviewing(source.rows, quality));
    if (json) context.say(JSON.stringify({ ...report, quality: quality.report() }));
    else {
      printRows(context, [...report.items], report.counts);
      for (const line of describeQuality(quality.report())) context.say(line);
    }
    return report.counts.broken > 0 ? 1 : 0;
  }
  const storage = await openStorage(context, { beside: true });
  const database = openDatabase(storage.connectionString, storage.organisation.id, { max: 4 });
  try {
    const total = statSync(target).isFile() ? countLines(decodeText(await readFile(target)), source.format) : 0;
    const { rows, outcomes } = await context.steps.run(`Importing ${basename(target)}`, (progress) =>
      takeIn(context, database, { ...source, rows: reviewing(source.rows, quality) }, false, (done) =>
        progress(done, Math.max(total, done)),
      ),
    );
    const report = summarise(source.format, rows);
    await noteImport(database, {
      id: uuidv7(),
      source: basename(target),
      digest: "",
      counts: { ...report.counts, ...count(outcomes) },
      now: context.clock(),
    });
    if (json) context.say(JSON.stringify({ ...report, stored: count(outcomes), quality: quality.report() }));
    else {
      printRows(context, report.items, report.counts);
      context.say(`Stored: ${describeOutcomes(count(outcomes))}.`);
      for (const line of describeQuality(quality.report())) context.say(line);
    }
    return report.counts.broken > 0 ? 1 : 0;
  } finally {
    await database.close();
    await storage.stop();
  }
}

/** Loads the starter bank when its files changed since the last time. Questions edited here stay as they are. */
export async function loadStarterBank(context: Context, storage: Storage): Promise<void> {
  const folder = join(context.root, "content");
  const files = await readFolder(folder);
  const hash = createHash("sha256");
  for (const { path, bytes } of files) hash.update(path).update("\0").update(bytes);
  const digest = hash.digest("hex");
  const database = openDatabase(storage.connectionString, storage.organisation.id, { max: 4 });
  try {
    if ((await lastDigest(database, "starter bank")) === digest) return;
    await context.steps.run("Loading the starter bank", async (progress) => {
      const source = folderSource(folder, files, {});
      const all = [...source.rows];
      const faults = all.filter((row) => !row.item);
      if (faults.length > 0) throw new Error(`The starter bank is damaged: ${faults[0]?.ref} ${faults[0]?.error}`);
      const { outcomes } = await takeIn(context, database, { ...source, rows: all }, true, (done) =>
        progress(done, all.length),
      );
      await noteImport(database, {
        id: uuidv7(),
        source: "starter bank",
        digest,
        counts: count(outcomes),
        now: context.clock(),
      });
    });
  } finally {
    await database.close();
  }
}

/** The same rows; the validator reads each question in passing. */
function* reviewing(rows: Iterable<ImportRow>, quality: Quality): Generator<ImportRow> {
  for (const row of rows) {
    if (row.item) quality.add(row.item);
    yield row;
  }
}

async function takeIn(
  context: Context,
  database: Database,
  source: Source,
  keepEdited: boolean,
  progress: (done: number) => void,
): Promise<{ rows: ImportRow[]; outcomes: Outcome[] }> {
  const options = { keepEdited, now: context.clock(), newId: () => uuidv7() };
  const objects = folderObjects(join(context.config.dataDir, "objects"));
  await importMaps(database, source.maps, options.newId);
  const rows: ImportRow[] = [];
  const outcomes: Outcome[] = [];
  let waiting: Incoming[] = [];
  const flush = async () => {
    outcomes.push(...(await importItems(database, waiting, options, () => {})));
    waiting = [];
    progress(rows.length);
  };
  for (const parsed of source.rows) {
    const row = await linkImages(parsed, source.folder, objects);
    // The report needs the row, not the question itself: 100,000 of them would fill the memory.
    rows.push({ ...row, item: null });
    if (row.item && row.place) waiting.push({ item: row.item, place: row.place });
    if (waiting.length >= chunk) await flush();
  }
  await flush();
  return { rows, outcomes };
}

/** Reads a file or folder of questions, whatever known format it is in. */
export async function readSource(path: string, options: Record<string, string | boolean>): Promise<Source> {
  if (!existsSync(path))
    throw new StartupError("CONFIG_INVALID", `There is no file or folder ${path}.`, "Check the path.");
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
  const subject = text("subject");
  const parse: ParseOptions = {
    ...(subject ? { subject: named(subject) } : {}),
    ...(text("licence") ? { licence: text("licence") } : {}),
    ...(text("source") ? { source: text("source") } : {}),
  };
  if (statSync(path).isDirectory()) return folderSource(path, await readFolder(path), parse);
  const content = decodeText(await readFile(path));
  const name = basename(path);
  const format = (text("format") as Format | undefined) ?? detectFormat(name, content.slice(0, 20_000));
  const folder = resolve(path, "..");
  switch (format) {
    case "jsonl":
      return { format, rows: parseQuestions(format, name, content, parse), maps: [], folder };
    case "csv":
      return { format, rows: parseQuestions(format, name, content, parse), maps: [], folder };
    case "native": {
      const map = existsSync(join(folder, "subject.yaml"))
        ? readSubject(decodeText(await readFile(join(folder, "subject.yaml")))).subject
        : null;
      return {
        format,
        rows: parseQuestions(format, name, content, { ...parse, ...(map ? { subjects: [map] } : {}) }),
        maps: map ? [map] : [],
        folder,
      };
    }
    default:
      throw new StartupError(
        "CONFIG_INVALID",
        `${name} is in no format that is known here.`,
        "Known are YAML and JSON topic files, JSON Lines and CSV; name one with --format.",
      );
  }
}

function folderSource(folder: string, files: readonly File[], options: ParseOptions): Source {
  const texts = files
    .filter(({ path }) => /\.(ya?ml|json)$/i.test(path) && !path.endsWith(".schema.json"))
    .map(({ path, bytes }) => ({ path, text: decodeText(bytes) }));
  const maps = texts
    .filter(({ path }) => /(^|\/)subject\.(ya?ml|json)$/.test(path))
    .flatMap(({ text }) => readSubject(text).subject ?? []);
  return { format: "native", rows: parseFolder(texts, options), maps, folder };
}

async function readFolder(folder: string): Promise<File[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return Promise.all(paths.sort().map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

function countLines(text: string, format: Format): number {
  return format === "native" ? 0 : text.split("\n").filter((line) => line.trim() !== "").length;
}

function count(outcomes: readonly Outcome[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { created: 0, "new-version": 0, updated: 0, unchanged: 0, kept: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

function describeOutcomes(counts: Record<Outcome, number>): string {
  const words: Record<Outcome, string> = {
    created: "new",
    "new-version": "as a new version",
    updated: "changed",
    unchanged: "unchanged",
    kept: "left as edited here",
  };
  const parts = Object.entries(counts).filter(([, n]) => n > 0);
  return parts.length === 0 ? "nothing" : parts.map(([outcome, n]) => `${n} ${words[outcome as Outcome]}`).join(", ");
}

/** Every row that is not whole, with its reason; then the counts. */
function printRows(
  context: Context,
  items: readonly { ref: string; title: string; status: string; losses: string[]; error: string | null }[],
  counts: Record<string, number>,
): void {
  for (const { ref, title, status, losses, error } of items) {
    if (status === "imported") continue;
    context.say(
      `${status.padEnd(11)} ${ref}  ${error ?? losses.join(" ")}${title ? `  (“${title.slice(0, 60)}”)` : ""}`,
    );
  }
  context.say(
    `Read: ${Object.entries(counts)
      .map(([status, n]) => `${n} ${status}`)
      .join(", ")}.`,
  );
}
