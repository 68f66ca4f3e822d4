/** The starter bank keeps its promises: form, coverage, pictures, and answers proved by machine where a machine can. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFolder, readSubject } from "@quizmentor/formats";
import { type Item, itemProblems } from "@quizmentor/items";
import { bloomLevels, itemTypes } from "@quizmentor/items/schema";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = import.meta.dirname;
const subjects = readdirSync(folder).filter((name) => existsSync(join(folder, name, "subject.yaml")));
const files = subjects.flatMap((subject) =>
  readdirSync(join(folder, subject))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: `${subject}/${name}`, text: readFileSync(join(folder, subject, name), "utf8") })),
);
const rows = [...parseFolder(files)];
const items = rows.flatMap((row) =>
  row.item && row.place ? [{ item: row.item, subject: row.place.subject.slug }] : [],
);
const itemsOf = (subject: string) => items.filter((entry) => entry.subject === subject).map(({ item }) => item);
const maps = subjects.map(
  (subject) => readSubject(readFileSync(join(folder, subject, "subject.yaml"), "utf8")).subject,
);

describe("the starter bank", () => {
  test("reads without a fault", () => {
    expect(
      rows.filter((row) => row.status !== "imported").map((row) => `${row.ref}: ${row.error ?? row.losses.join(" ")}`),
    ).toEqual([]);
  });

  test("has at least 400 items in 10 subjects, each id once", () => {
    expect(subjects.length).toBeGreaterThanOrEqual(10);
    expect(items.length).toBeGreaterThanOrEqual(400);
    expect(new Set(items.map(({ item }) => item.id)).size).toBe(items.length);
  });

  test("names every skill once, and only prerequisites that exist", () => {
    const skills = maps.flatMap((map) => map?.topics.flatMap((topic) => topic.skills) ?? []);
    const ids = skills.map((skill) => skill.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(skills.flatMap((skill) => skill.requires).filter((id) => !ids.includes(id))).toEqual([]);
    const used = new Set(items.flatMap(({ item }) => item.skills));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test.each(subjects)("%s has every item type and every Bloom level", (subject) => {
    const own = itemsOf(subject);
    expect(itemTypes.filter((type) => !own.some((item) => item.type === type))).toEqual([]);
    expect(bloomLevels.filter((level) => !own.some((item) => item.bloom === level))).toEqual([]);
  });

  test("explains every item, and gives no author a reason to complain", () => {
    expect(items.filter(({ item }) => !item.explanation).map(({ item }) => item.id)).toEqual([]);
    const faults = items.flatMap(({ item }) =>
      itemProblems(item).map((problem) => `${item.id} ${problem.path}: ${problem.message}`),
    );
    expect(faults).toEqual([]);
  });

  test("answers every wrong choice with the thought behind it", () => {
    const silent = items.flatMap(({ item }) =>
      item.type === "single-choice"
        ? item.options.filter((option) => !option.correct && !option.feedback).map(() => item.id)
        : [],
    );
    expect(silent).toEqual([]);
  });

  test("has every picture it shows", () => {
    const missing = items.flatMap(({ item, subject }) =>
      [...JSON.stringify(item).matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)]
        .map((match) => join(folder, subject, match[1] as string))
        .filter((path) => !existsSync(path) || statSync(path).size === 0),
    );
    expect(missing).toEqual([]);
  });

  test("shows pictures that load nothing and run nothing", () => {
    const pictures = subjects.flatMap((subject) => {
      const images = join(folder, subject, "images");
      return existsSync(images) ? readdirSync(images).map((name) => join(images, name)) : [];
    });
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures)
      expect(readFileSync(path, "utf8"), path).not.toMatch(/<script|\bon\w+=|href="(?!#)|url\((?!#)|<foreignObject/i);
  });
});

type Run = Extract<NonNullable<Item["verify"]>, { kind: "run" }>;
const runs = (languages: Run["language"][]) =>
  items.flatMap(({ item }) =>
    item.verify?.kind === "run" && languages.includes(item.verify.language)
      ? [{ id: item.id, item, verify: item.verify }]
      : [],
  );
const trimmed = (text: string) => text.replace(/\n$/, "");

describe("answers proved by running them", () => {
  const scratch = mkdtempSync(join(tmpdir(), "quizmentor-content-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const hasGit = (() => {
    try {
      execFileSync("git", ["--version"]);
      return true;
    } catch {
      return false;
    }
  })();

  test.each(runs(["javascript", "typescript", "bash"]))("$id prints what it says", ({ item, verify }) => {
    // A machine without Git cannot prove what Git prints; all others must.
    if (verify.language === "bash" && /\bgit\b/.test(verify.code) && !hasGit) return;
    const cwd = mkdtempSync(join(scratch, "run-"));
    const path = join(
      cwd,
      { javascript: "code.mjs", typescript: "code.ts", bash: "code.sh" }[verify.language as "bash"],
    );
    writeFileSync(path, verify.code);
    const [program, ...rest] =
      verify.language === "bash" ? ["bash", path] : [process.execPath, "--disable-warning=ExperimentalWarning", path];
    const env = {
      PATH: process.env.PATH,
      HOME: cwd,
      LC_ALL: "C.UTF-8",
      TZ: "UTC",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
    };
    expect(trimmed(outputOf(program as string, rest, cwd, env))).toBe(trimmed(verify.prints));
    expect(rightAnswerShows(item, trimmed(verify.prints))).toBe(true);
  });

  describe("on PostgreSQL", () => {
    let admin: pg.Client;
    beforeAll(async () => {
      admin = new pg.Client(process.env.TEST_DATABASE_URL);
      await admin.connect();
    });
    afterAll(() => admin.end());

    test.each(runs(["sql"]))("$id returns what it says", async ({ verify }) => {
      const name = `content_${Math.abs(hash(verify.code))}`;
      await admin.query(`DROP DATABASE IF EXISTS ${name}`);
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(process.env.TEST_DATABASE_URL ?? "");
      url.pathname = `/${name}`;
      const client = new pg.Client(url.href);
      await client.connect();
      try {
        expect(await rowsOf(client, verify.code)).toBe(trimmed(verify.prints));
      } finally {
        await client.end();
        await admin.query(`DROP DATABASE ${name}`);
      }
    });
  });

  test("covers code in every language that the bank uses, and every numeric item", () => {
    for (const language of ["javascript", "typescript", "bash", "sql"] as const)
      expect(runs([language]).length).toBeGreaterThan(0);
    expect(items.filter(({ item }) => item.type === "numeric" && !item.verify).map(({ item }) => item.id)).toEqual([]);
  });

  test.each(
    items.flatMap(({ item }) =>
      item.verify?.kind === "compute" ? [{ id: item.id, item, expression: item.verify.expression }] : [],
    ),
  )("$id recomputes", ({ item, expression }) => {
    const value = Number(new Function(`"use strict"; return (${expression});`)());
    if (item.type !== "numeric") throw new Error("only numeric items are computed");
    if (item.range) {
      expect(value).toBeGreaterThanOrEqual(item.range.min);
      expect(value).toBeLessThanOrEqual(item.range.max);
      return;
    }
    const given = item.value as number;
    const tolerance =
      item.tolerance && "absolute" in item.tolerance
        ? item.tolerance.absolute
        : Math.abs(given) * (item.tolerance?.relative ?? 1e-9);
    expect(Math.abs(value - given)).toBeLessThanOrEqual(tolerance + 1e-12);
  });
});

function outputOf(
  program: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv | Record<string, string | undefined>,
): string {
  try {
    return execFileSync(program, args, {
      cwd,
      env: env as NodeJS.ProcessEnv,
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // Some items are about code that fails after it has printed something.
    return (error as { stdout?: string }).stdout ?? "";
  }
}

/** Rows of the last statement: columns joined by ` | `, NULL written as NULL. */
async function rowsOf(client: pg.Client, code: string): Promise<string> {
  const raw = { getTypeParser: () => (value: unknown) => value };
  const results = (await client.query({ text: code, rowMode: "array", types: raw as never })) as unknown as
    | { rows: (string | null)[][] }
    | { rows: (string | null)[][] }[];
  const last = Array.isArray(results) ? results.at(-1) : results;
  return (last?.rows ?? []).map((row) => row.map((value) => value ?? "NULL").join(" | ")).join("\n");
}

function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return value;
}

/** What the code prints is (part of) the right answer, however it is laid out. Options that are code or words are proved by running alone. */
function rightAnswerShows(item: Item, prints: string): boolean {
  const fold = (text: string) => text.replace(/[`\s,;"'“”→]|then|and/g, "").toLowerCase();
  if (item.type === "short-answer") return item.accept.some((text) => fold(text) === fold(prints));
  if (item.type === "numeric")
    return item.value === undefined || prints.split(/\s+/).some((word) => Number(word) === item.value);
  if (item.type !== "single-choice" || !/\bprints?\b|\boutput\b/i.test(item.stem)) return true;
  const right = item.options.find((option) => option.correct)?.text ?? "";
  const inWords = /[a-z]{4,} [a-z]{3,} /i.test(right.replace(/`[^`]*`/g, ""));
  return (
    inWords ||
    !right.includes("`") ||
    /[()]/.test(right) ||
    fold(right).includes(fold(prints)) ||
    fold(prints).includes(fold(right))
  );
}
