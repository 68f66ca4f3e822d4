/** An author writes with the Bloom Validator looking on, and goes through what it found in the bank. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { administrator, expect, expectAccessible, expectFits, setUp, test, visit } from "./support/journey.ts";

test.describe.configure({ mode: "serial" });

type Item = ResponseOf<Api["getItem"]>;
type Health = ResponseOf<Api["bankHealth"]>;
type Validated = ResponseOf<Api["validateQuestion"]>;

const folder = join(import.meta.dirname, "../test-results/screenshots");
const looks = {
  light: {},
  dark: { colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 } },
} as const;

test.beforeAll(({ server }) => setUp(server));

const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;

/** Questions of the bank with one right option of four. */
async function choices(page: Page): Promise<Item[]> {
  const { items } = await read<ResponseOf<Api["listItems"]>>(page, "/api/v1/items?type=single-choice&limit=60");
  const details = await Promise.all(items.map(({ id }) => read<Item>(page, `/api/v1/items/${id}`)));
  return details.filter(({ content }) => "options" in content && content.options.length === 4);
}

/** Two questions as hasty authors write them; the starter bank has no such thing. */
async function addFlawed(page: Page): Promise<void> {
  const [item] = await choices(page);
  if (!item) throw new Error("There is no question to write another one beside.");
  const { skills } = item.content;
  for (const [id, stem] of [
    ["hasty-fish", "Which of the following is not a mammal?"],
    ["hasty-bird", "Which of the following is not a bird?"],
  ]) {
    const options = [
      { text: "Shark", correct: true },
      { text: "Whale" },
      { text: "Bat" },
      { text: "All of the above" },
    ];
    const content = { id, type: "single-choice", skills, stem, options };
    const added = await page.request.post("/api/v1/items", { data: { topicId: item.topicId, content } });
    expect(added.status()).toBe(201);
  }
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const panel = (page: Page) => page.getByRole("region", { name: "A second look" });
const bloomField = (page: Page) => page.getByLabel("Bloom level", { exact: true });

async function shoot(page: Page, part: string, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expectFits(page);
  await page.locator(part).screenshot({ path: join(folder, `${name}.png`) });
}

async function fill(page: Page, stem: string, options: string[]): Promise<void> {
  await field(page, "Question").fill(stem);
  for (const [index, text] of options.entries()) await field(page, `Option ${index + 1}`).fill(text);
}

test("flaws appear while a question is written, and go when it is mended", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  await page.goto("/questions/new");
  await expect(panel(page)).toContainText("appear here while you write");
  await field(page, "Question").fill("Which of the following is not a mammal?");
  // What is written is no question yet; its level can be told already.
  await expect(panel(page).getByRole("table", { name: "How probable each level is" })).toBeVisible();
  await expect(panel(page)).toContainText("as soon as the question is complete");
  await fill(page, "Which of the following is not a mammal?", ["Shark", "Whale", "Bat", "All of the above"]);
  const negative = panel(page).getByRole("listitem").filter({ hasText: "Asks for what is not so" });
  await expect(negative).toBeVisible();
  await expect(panel(page).getByRole("heading", { name: "“All of the above”" })).toBeVisible();
  await expect(negative.locator("mark")).toHaveText("not");
  await expectAccessible(page, "a question with flaws");
  await shoot(page, "#bloom", "bloom-flaws-light");

  // From the field to the remark, and from the remark to the words.
  await page
    .getByRole("button", { name: /remark/ })
    .first()
    .click();
  await expect(panel(page).locator("li:focus")).toHaveCount(1);
  await negative.getByRole("button", { name: "Go to: Question" }).click();
  await expect(field(page, "Question")).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("not");

  await fill(page, "Which animal of these is a fish?", ["Shark", "Whale", "Bat", "Seal"]);
  await field(page, "Explanation").fill("Sharks breathe through gills. Whales, bats and seals are mammals.");
  await expect(panel(page).getByRole("heading", { name: "No flaws found" })).toBeVisible();
  await expect(panel(page).getByRole("status")).toHaveText("No flaws left.");
  await expect(page.getByRole("button", { name: /remark/ })).toHaveCount(0);
  await page.close();
});

test("offline it says quietly that it is behind, and catches up", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  await page.goto("/questions/new");
  await page.context().setOffline(true);
  await field(page, "Question").fill("Which of the following is not a mammal?");
  await expect(panel(page)).toContainText("This check could not be reached");
  await page.context().setOffline(false);
  await expect(panel(page).getByRole("table")).toBeVisible();
  await page.close();
});

test("a copy of a question of the bank is named, and leads to it", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  const [original] = await choices(page);
  if (original?.content.type !== "single-choice") throw new Error("The bank has no such question.");
  const { stem, options } = original.content;
  await page.goto("/questions/new");
  await fill(
    page,
    stem,
    options.map(({ text }) => text),
  );
  const right = options.findIndex(({ correct }) => correct) + 1;
  await page.getByRole("radio", { name: new RegExp(`Option ${right}$`) }).check();
  const near = panel(page)
    .getByRole("listitem")
    .filter({ hasText: /The same question|Says the same/ });
  await expect(near.getByRole("link").first()).toHaveAttribute("href", `/questions/${original.id}`);
  await expectAccessible(page, "a copy of a question");
  await page.close();
});

test("where the estimate is sure of another level, the author decides", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  let sure: { id: string; level: Validated["level"] } | undefined;
  for (const { id, content } of await choices(page)) {
    const answer = await page.request.post("/api/v1/bloom/validate", { data: { content, itemId: id } });
    const { level } = (await answer.json()) as Validated;
    if (!level.abstain && level.confidence > 0.65) sure = { id, level };
    if (sure) break;
  }
  if (!sure) throw new Error("The validator is sure of no question.");
  await page.goto(`/questions/${sure.id}`);
  const other = sure.level.level === "create" ? "remember" : "create";
  await bloomField(page).selectOption(other);
  await expect(panel(page).getByText(/^You say/)).toBeVisible();
  await expectAccessible(page, "a level that is disputed");
  await panel(page).getByRole("button", { name: "Use the estimate" }).click();
  await expect(bloomField(page)).toHaveValue(sure.level.level);
  await expect(panel(page).getByText(/^You say/)).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(bloomField(page)).toHaveValue(other);
  await panel(page).getByRole("button", { name: "Mine is right" }).click();
  await expect(panel(page).getByText(/^Thank you/)).toBeVisible();
  const model = await read<ResponseOf<Api["levelModel"]>>(page, "/api/v1/bloom/model");
  expect(model.corrections).toBe(1);
  await page.close();
});

for (const [look, options] of Object.entries(looks)) {
  test(`the panel in the editor, ${look}`, async ({ browser, server }) => {
    const { page } = await visit(browser, server, { signedInAs: administrator, ...options });
    const [item] = await choices(page);
    await page.goto(`/questions/${item?.id}`);
    await expect(panel(page).getByRole("table")).toBeVisible();
    await expectAccessible(page, `the editor with its panel (${look})`);
    await shoot(page, "#bloom", `bloom-panel-${look}`);
    await page.close();
  });
}

for (const [look, options] of Object.entries(looks)) {
  test(`what it cannot tell it says, ${look}`, async ({ browser, server }) => {
    const { page } = await visit(browser, server, { signedInAs: administrator, ...options });
    await page.goto("/questions/new");
    await field(page, "Language").fill("sv");
    await fill(page, "Vilket av dessa djur är ett däggdjur?", ["Haj", "Val", "Fladdermus", "Sköldpadda"]);
    await expect(panel(page).getByRole("heading", { name: "Not sure about the level" })).toBeVisible();
    await expect(panel(page)).toContainText("Take the bars as a guess");
    await expect(panel(page).getByRole("button", { name: /^Set the level/ })).toHaveCount(0);
    await expect(panel(page)).toContainText("From the text alone this is little more than a hint");
    const grounds = panel(page).getByText("How this is worked out");
    await expect(panel(page).getByText("nothing points to another kind")).toBeHidden();
    await grounds.click();
    await expect(panel(page).getByText("nothing points to another kind")).toBeVisible();
    await expect(panel(page).getByText("Counted: 4 options and one sentence.")).toBeVisible();
    await expectAccessible(page, `a language that is not known (${look})`);
    await shoot(page, "#bloom", `bloom-unsure-${look}`);

    // In a language that it knows it quotes what decided, as the question has it; what was opened stays open.
    await field(page, "Language").fill("de");
    await field(page, "Question").fill("WARUM schwimmt Eis auf Wasser?");
    const cue = panel(page).locator("details[open] [lang=de]");
    await expect(cue).toHaveText("WARUM");

    // No question belongs to a subject that is not there.
    await page.goto("/questions/health?subject=01900000-0000-7000-8000-000000000000");
    await expect(page.getByText("There are no questions here yet")).toBeVisible();
    await expect(page.getByRole("main").getByRole("table")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Write a question" })).toHaveAttribute("href", "/questions/new");
    await expectAccessible(page, `the state of an empty bank (${look})`);
    await shoot(page, "main", `bloom-empty-${look}`);
    await page.close();
  });
}

test("from the state of the bank by keyboard to a list, and on to a question", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  await addFlawed(page);
  // The bank is read in the background, from the first start on and after every change.
  await expect
    .poll(
      async () => {
        const { items, reviewed } = await read<Health>(page, "/api/v1/bloom/health");
        return items > 0 && reviewed === items;
      },
      { timeout: 90_000 },
    )
    .toBe(true);
  await page.goto("/questions");
  await page.getByRole("link", { name: "State of the bank" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "State of the bank" })).toBeVisible();
  const kinds = page.getByRole("table", { name: "Flaws by kind" });
  const first = kinds.getByRole("link").first();
  const kind = (await first.textContent()) ?? "";
  for (let presses = 0; presses < 60; presses += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/findings\?kind=/);
  await expect(page.getByRole("combobox", { name: "Flaw" })).toHaveText(new RegExp(kind));
  const question = page.getByRole("main").getByRole("listitem").first();
  await expect(question).toContainText(kind);
  await expectAccessible(page, "questions with a flaw");
  await question.getByRole("link").click();
  await expect(panel(page).getByText(kind).first()).toBeVisible();
  await page.close();
});

for (const [look, options] of Object.entries(looks)) {
  test(`the state of the bank and its lists, ${look}`, async ({ browser, server }) => {
    const { page } = await visit(browser, server, { signedInAs: administrator, ...options });
    for (const [name, path] of [
      ["health", "/questions/health"],
      ["findings", "/questions/health/findings"],
      ["levels", "/questions/health/findings?about=level"],
      ["pairs", "/questions/health/duplicates"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `${name} (${look})`);
      await shoot(page, "main", `bloom-${name}-${look}`);
    }
    await page.close();
  });
}

test("one subject alone, and the same from right to left", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator, ...looks.phone });
  await page.goto("/questions/health");
  await page.getByLabel("Subject").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/health\?subject=/);
  const all = await read<Health>(page, "/api/v1/bloom/health");
  const some = await read<Health>(page, `/api/v1/bloom/health${new URL(page.url()).search}`);
  expect(some.coverage.length).toBeLessThan(all.coverage.length);
  await expect(page.getByRole("table", { name: "Questions by skill and level" }).locator("tbody tr")).toHaveCount(
    some.coverage.length,
  );
  expect((await page.request.patch("/api/v1/me", { data: { language: "ar" } })).ok()).toBe(true);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible(page, "the state of the bank in Arabic");
  await shoot(page, "main", "bloom-health-arabic");
  await page.goto("/questions/new");
  await page.locator("#field-stem").fill("Which of the following is not a mammal?");
  await expect(page.locator("#bloom table")).toBeVisible();
  await expectAccessible(page, "a new question in Arabic");
  await shoot(page, "#bloom", "bloom-panel-arabic");
  await page.close();
});
