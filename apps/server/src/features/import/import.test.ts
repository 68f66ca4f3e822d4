import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Context, root } from "../../commands/context.ts";
import { loadStarterBank } from "../../commands/import.ts";
import { readConfig } from "../../config.ts";
import { silentSteps } from "../../steps.ts";
import { cli } from "../../testing/cli.ts";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { type TestProduct, testProduct } from "../../testing/product.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quizmentor-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const questions = (...given: Record<string, unknown>[]) => given.map((one) => JSON.stringify(one)).join("\n");
const row = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  category: "animals",
  stem: `What does ${id} say?`,
  options: ["meow", "woof"],
  answer_index: 0,
  answer: "meow",
  ...more,
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("on the command line", () => {
  let tested: TestDatabase;
  let environment: Record<string, string>;
  beforeEach(async () => {
    tested = await testDatabase();
    environment = { DATABASE_URL: tested.url, QUIZMENTOR_DATA: join(folder, "data") };
  });
  afterEach(() => tested.close());

  const count = async (text: string, values: unknown[] = []) =>
    (await tested.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${text}`, values)).rows[0]?.n;

  test("the starter bank is taken in whole, and again without a change", async () => {
    const first = await cli(["import", "content", "--json"], environment);
    expect(first.stderr).toBe("");
    const report = JSON.parse(first.stdout);
    expect(first.code).toBe(0);
    expect(report.counts).toEqual({ imported: report.items.length, partial: 0, unsupported: 0, broken: 0 });
    expect(report.items.length).toBeGreaterThan(500);
    expect(report.stored).toMatchObject({ created: report.items.length, unchanged: 0 });
    expect(await count("items")).toBe(report.items.length);
    expect(await count("items i WHERE NOT EXISTS (SELECT FROM item_skills k WHERE k.item_id = i.id)")).toBe(0);
    expect(await count("skill_prerequisites")).toBeGreaterThan(50);
    const again = JSON.parse((await cli(["import", "content", "--json"], environment)).stdout);
    expect(again.stored).toEqual({ created: 0, "new-version": 0, updated: 0, unchanged: report.items.length, kept: 0 });
    expect(await count("item_versions WHERE number > 1")).toBe(0);
    expect(await count("import_runs")).toBe(2);
  }, 120_000);

  test("two imports of the same file at once make every question once", async () => {
    const path = write("twice.jsonl", questions(...Array.from({ length: 600 }, (_, n) => row(`twin-${n}`))));
    const both = await Promise.all([1, 2].map(() => cli(["import", path, "--json"], environment)));
    expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const stored = both.map(({ stdout }) => JSON.parse(stdout).stored);
    expect(stored[0].created + stored[1].created).toBe(600);
    expect(stored[0].unchanged + stored[1].unchanged).toBe(600);
    expect(await count("items")).toBe(600);
    expect(await count("subjects")).toBe(1);
  }, 60_000);

  test("a broken row is named and fails the command, and the others are taken in", async () => {
    const path = write(
      "broken.jsonl",
      `${questions(row("good-1"), row("bad", { answer_index: 7, answer: "moo" }))}\n{not json\n${questions(row("good-2"), row("good-1"))}\n`,
    );
    const outcome = await cli(["import", path, "--json"], environment);
    expect(outcome.code).toBe(1);
    const report = JSON.parse(outcome.stdout);
    expect(report.items.map(({ ref, status }: Record<string, string>) => [ref, status])).toEqual([
      ["good-1", "imported"],
      ["broken.jsonl:2", "broken"],
      ["broken.jsonl:3", "broken"],
      ["good-2", "imported"],
      [expect.stringContaining("good-1"), "broken"],
    ]);
    for (const item of report.items) expect(item.error === null).toBe(item.status === "imported");
    expect(report.stored.created).toBe(2);
    const words = await cli(["import", path], environment);
    expect(words.code).toBe(1);
    expect(words.stdout).toContain("broken.jsonl:2");
    expect(words.stdout).toMatch(/Read: 2 imported, 0 partial, 0 unsupported, 3 broken\./);
    expect(words.stdout).toContain("Stored: 2 unchanged.");
  }, 60_000);

  test("what is edited here is replaced when its file is imported by hand, as a new version once answered", async () => {
    const path = write("edited.jsonl", questions(row("cat"), row("dog")));
    expect((await cli(["import", path, "--json"], environment)).code).toBe(0);
    const [user, cat] = [
      uuidv7(),
      await tested.database.pool.query<{ id: string }>("SELECT id FROM items WHERE ref = 'cat'"),
    ];
    await tested.database.pool.query("INSERT INTO users (id, name, email) VALUES ($1, 'Lin', 'lin@example.org')", [
      user,
    ]);
    await tested.database.pool.query(
      `INSERT INTO responses (id, user_id, session_id, presentation_id, item_id, version, sequence, verdict, credit, hints_used, elapsed_ms, expected, ability, reason, answered_at)
       VALUES ($1, $1, $1, $1, $2, 1, 1, 'right', 1, 0, 1, 0.5, '{}', '{}', now())`,
      [user, cat.rows[0]?.id],
    );
    write(
      "edited.jsonl",
      questions(row("cat", { stem: "What does a cat say now?" }), row("dog", { stem: "And a dog?" })),
    );
    const changed = JSON.parse((await cli(["import", path, "--json"], environment)).stdout);
    expect(changed.stored).toEqual({ created: 0, "new-version": 1, updated: 1, unchanged: 0, kept: 0 });
    const { rows } = await tested.database.pool.query(
      "SELECT i.ref, v.number, v.plain_stem FROM items i JOIN item_versions v ON v.item_id = i.id ORDER BY i.ref, v.number",
    );
    expect(rows).toEqual([
      { ref: "cat", number: 1, plain_stem: "What does cat say?" },
      { ref: "cat", number: 2, plain_stem: "What does a cat say now?" },
      { ref: "dog", number: 1, plain_stem: "And a dog?" },
    ]);
  }, 60_000);

  const banks = join(root, "..", "shared", "data", "questions");
  test.skipIf(!existsSync(banks))(
    "the two public question banks, 5,753 rows, are taken in whole (needs ../shared/data/questions)",
    async () => {
      const totals = { rows: 0, created: 0, again: 0 };
      for (const name of ["javascript_questions.jsonl", "opentriviaqa_subset.jsonl"]) {
        const path = join(banks, name);
        const lines = readFileSync(path, "utf8")
          .split("\n")
          .filter((line) => line !== "").length;
        const from = performance.now();
        const outcome = await cli(["import", path, "--json"], environment);
        const report = JSON.parse(outcome.stdout);
        console.log(
          `${name}: ${lines} rows in ${Math.round(performance.now() - from)} ms, ${JSON.stringify(report.counts)}`,
        );
        expect([outcome.code, outcome.stderr]).toEqual([0, ""]);
        expect(report.counts.broken + report.counts.unsupported).toBe(0);
        expect(report.items).toHaveLength(lines);
        totals.rows += lines;
        totals.created += report.stored.created;
        totals.again += JSON.parse((await cli(["import", path, "--json"], environment)).stdout).stored.unchanged;
      }
      expect(totals).toEqual({ rows: 5_753, created: 5_753, again: 5_753 });
      expect(await count("items")).toBe(5_753);
    },
    180_000,
  );

  test.each([
    [
      "a path that is not there",
      ["import", "/nowhere/at/all.jsonl"],
      "There is no file or folder /nowhere/at/all.jsonl.",
    ],
    [
      "a file of no known format",
      ["import", join(root, "package.json"), "--format", "docx"],
      "is in no format that is known here.",
    ],
  ])("%s is refused in two lines", async (_, args, said) => {
    const outcome = await cli(args, environment);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(said);
    expect(outcome.stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
  });
});

describe("a dry run", () => {
  // Neither a database nor a folder is there, and none is made.
  const environment = () => ({
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing",
    QUIZMENTOR_DATA: join(folder, "never-made"),
  });

  test("says in JSON what would happen, without any database", async () => {
    const path = write("dry.jsonl", questions(row("one"), row("two", { answer_index: 9, answer: "moo" })));
    const outcome = await cli(["import", path, "--dry-run", "--json"], environment());
    expect(outcome.stderr).toBe("");
    expect(outcome.stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(outcome.stdout)).toEqual({
      format: "jsonl",
      counts: { imported: 1, partial: 0, unsupported: 0, broken: 1 },
      items: [
        { ref: "one", title: "What does one say?", type: "single-choice", status: "imported", losses: [], error: null },
        {
          ref: "dry.jsonl:2",
          title: expect.any(String),
          type: null,
          status: "broken",
          losses: [],
          error: expect.any(String),
        },
      ],
      quality: expect.objectContaining({ questions: 1, flaws: { "missing-explanation": 1 } }),
    });
    expect(outcome.code).toBe(1);
    expect(existsSync(join(folder, "never-made"))).toBe(false);
  });

  test("of the starter bank finds nothing amiss", async () => {
    const outcome = await cli(["import", "content", "--dry-run", "--json"], environment());
    const report = JSON.parse(outcome.stdout);
    expect([outcome.code, report.format, report.counts.imported]).toEqual([0, "native", report.items.length]);
    expect(report.items.length).toBeGreaterThan(500);
  });
});

describe("the starter bank at a start", () => {
  let tested: TestProduct;
  let own: string;
  let context: Context;
  const file = () => join(own, "content", "git-shell", "undo-recovery.yaml");

  beforeAll(async () => {
    tested = await testProduct({ bank: false });
    own = join(folder, "root");
    cpSync(join(root, "content", "git-shell"), join(own, "content", "git-shell"), { recursive: true });
    context = {
      config: readConfig({ QUIZMENTOR_DATA: join(folder, "starter-data") }, folder),
      steps: silentSteps,
      say: () => {},
      root: own,
      version: "0.0.0-test",
      clock: () => tested.clock.now(),
    };
  });
  afterAll(() => tested.close());

  const load = () =>
    loadStarterBank(context, {
      connectionString: tested.url,
      organisation: { id: tested.organisationId, setUp: true },
      lost: new Promise(() => {}),
      stop: async () => {},
    });
  const runs = () =>
    tested.rows<{ counts: Record<string, number> }>("SELECT counts FROM import_runs ORDER BY finished_at, id");

  test("is loaded once; later changes reach what nobody edited, and never what was answered", async () => {
    await load();
    await load();
    expect(await runs()).toHaveLength(1);
    const items = await tested.rows<{ id: string; ref: string }>(
      "SELECT i.id, i.ref FROM items i JOIN topics t ON t.id = i.topic_id WHERE t.slug = 'undo-recovery' ORDER BY i.ref LIMIT 3",
    );
    const [edited, answered, plain] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0]];
    if (!edited || !answered || !plain) throw new Error("The topic has fewer than three questions.");
    // One is edited by an author, one lies on a learner's table.
    const author = await tested.person("author");
    const detail = await author.client.getItem({ params: { id: edited.id } });
    await author.client.saveItem({
      params: { id: edited.id },
      body: { etag: detail.etag, content: { ...detail.content, stem: "Edited here." } },
    });
    const [versionOf] = await tested.rows<{ current_version: number }>(
      "SELECT current_version FROM items WHERE id = $1",
      [edited.id],
    );
    const learner = await tested.person();
    const { user } = learner;
    await tested.rows(
      `INSERT INTO responses (id, organisation_id, user_id, session_id, presentation_id, item_id, version, sequence, verdict, credit, hints_used, elapsed_ms, expected, ability, reason, answered_at)
       VALUES ($1, $2, $1, $1, $1, $3, 1, 1, 'right', 1, 0, 1, 0.5, '{}', '{}', now())`,
      [user.id, tested.organisationId, answered.id],
    );
    // A later release: every question of the topic has new words.
    writeFileSync(file(), readFileSync(file(), "utf8").replaceAll(/^(\s+)difficulty: .*$/gm, "$1difficulty: 1.5"));
    tested.clock.advance(1_000);
    await load();
    const [, later] = await runs();
    expect(later?.counts).toMatchObject({ created: 0, "new-version": 1, kept: 1 });
    expect(later?.counts.updated).toBeGreaterThan(1);
    const stored = await tested.rows<{
      ref: string;
      current_version: number;
      author_difficulty: number;
      plain_stem: string;
    }>(
      `SELECT i.ref, i.current_version, v.author_difficulty, v.plain_stem FROM items i
       JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version WHERE i.id = ANY($1) ORDER BY i.ref`,
      [items.map(({ id }) => id)],
    );
    expect(stored[0]).toMatchObject({ plain_stem: "Edited here.", current_version: versionOf?.current_version });
    expect(stored[1]).toMatchObject({ current_version: 2, author_difficulty: 1.5 });
    expect(stored[2]).toMatchObject({ current_version: 1, author_difficulty: 1.5 });
  });
});
