/** An author sees how questions behave and puts one back in service; a learner sees what will be remembered. */
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { createContext } from "../apps/server/src/commands/context.ts";
import { openStorage } from "../apps/server/src/commands/storage.ts";
import { openDatabase } from "../apps/server/src/db/database.ts";
import { calibrationJob } from "../apps/server/src/features/calibration/index.ts";
import { letAnswer, type Planted, plantItems } from "../apps/server/src/features/calibration/testing/class.ts";
import { expect, expectAccessible, expectFits } from "./support/journey.ts";
import { runCli, type Server, startServer } from "./support/server.ts";

const folder = join(import.meta.dirname, "../test-results/screenshots");
const demoPassword = "practise makes perfect";
const planted: Planted[] = [
  ...Array.from({ length: 18 }, (_, index) => ({ ref: `plain-${index}`, difficulty: (index - 9) / 6 })),
  { ref: "good", difficulty: 0 },
  { ref: "wrong-key", difficulty: 0, wrongKey: true },
  { ref: "leaked", difficulty: 1, leakedFrom: 0.55 },
];
const ids = new Map<string, string>();

/** A class of the demo, and a subject whose questions many more have answered. */
async function fill(dataDir: string): Promise<void> {
  await runCli(dataDir, ["demo", "--fill-only", "--learners", "8", "--days", "60"]);
  const context = createContext({ QUIZMENTOR_DATA: dataDir }, { quiet: true });
  const storage = await openStorage(context, { beside: false });
  const database = openDatabase(storage.connectionString, storage.organisation.id);
  try {
    const school = {
      product: { database },
      organisationId: storage.organisation.id,
      rows: async <Row extends object>(text: string, values: unknown[] = []) =>
        (await database.pool.query<Row>(text, values)).rows,
      clock: { now: context.clock },
    };
    for (const [ref, id] of await plantItems(school, planted)) ids.set(ref, id);
    await letAnswer(school, planted, ids, { learners: 400, seed: "journey" });
    await calibrationJob(database, context.clock);
  } finally {
    await database.close();
    await storage.stop();
  }
}

const test = base.extend<object, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer(fill);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});
test.describe.configure({ mode: "serial" });

let visits = 0;
async function signedIn(browser: Browser, server: Server, who: string, options: BrowserContextOptions = {}) {
  visits += 1;
  const context = await browser.newContext({
    baseURL: server.url,
    reducedMotion: "reduce",
    extraHTTPHeaders: { "x-forwarded-for": `10.6.0.${visits}` },
    ...options,
  });
  const page = await context.newPage();
  const answer = await page.request.post("/api/v1/auth/sign-in", {
    data: { email: `${who}@demo.example`, password: demoPassword },
  });
  expect(answer.ok()).toBe(true);
  return page;
}

async function speak(page: Page, language: string): Promise<void> {
  expect((await page.request.patch("/api/v1/me", { data: { language } })).ok()).toBe(true);
}

/** A picture of a part of the page. */
async function shoot(page: Page, part: string, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expectFits(page);
  await page.locator(part).screenshot({ path: join(folder, `${name}.png`) });
}

const phone = { viewport: { width: 390, height: 844 } } as const;
const question = (ref: string) => `/questions/${ids.get(ref)}`;

test("the author is told of a question that harms, sees why, and puts it back in service", async ({
  browser,
  server,
}) => {
  const page = await signedIn(browser, server, "author");
  await page.goto("/questions");
  await expect(page.getByText(/questions? needs? a look/).first()).toBeVisible();
  await expectAccessible(page, "list with a notice");
  await page.getByRole("link", { name: /^show (it|them)$/i }).click();
  await expect(page).toHaveURL(/attention=true/);
  await expect(page.getByRole("link", { name: /for wrong-key/ })).toBeVisible();
  await expectAccessible(page, "list of what needs a look");
  await shoot(page, "main", "attention-light");
  await page.getByRole("link", { name: /for wrong-key/ }).click();
  await expect(page.getByText("Learners do not get this question for now")).toBeVisible();
  await expect(page.getByText("Strong learners prefer a wrong option")).toBeVisible();
  await expectAccessible(page, "a suspended question");
  await page.screenshot({ path: join(folder, "suspended-light.png") });
  await shoot(page, "#behaviour", "suspended-behaviour-light");
  await page.getByRole("button", { name: "Put back in service" }).click();
  await expect(page.getByText("Back in service. This version is not suspended again.").first()).toBeVisible();
  await expect(page.getByText("Learners do not get this question for now")).toBeHidden();
  await page.goto("/questions?attention=true");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /for wrong-key/ })).toBeHidden();
  await page.close();
});

for (const [look, options] of Object.entries({
  light: {},
  dark: { colorScheme: "dark" },
  phone,
} satisfies Record<string, BrowserContextOptions>)) {
  test(`how a good question behaves, ${look}`, async ({ browser, server }) => {
    const page = await signedIn(browser, server, "author", options);
    await page.goto(question("good"));
    await expect(page.getByRole("heading", { name: /^It separates/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /share of learners who solve it/ })).toBeVisible();
    await page.getByText("Show as a table").first().click();
    await expect(page.getByRole("table", { name: /Groups of learners/ })).toBeVisible();
    await expectAccessible(page, `a question with its curve (${look})`);
    await shoot(page, "#behaviour", `behaviour-${look}`);
    await page.close();
  });
}

test("a question that went round, and the same from right to left", async ({ browser, server }) => {
  const page = await signedIn(browser, server, "author", phone);
  await page.goto(question("leaked"));
  await expect(page.getByText("It has become easier")).toBeVisible();
  await expectAccessible(page, "a question that has drifted");
  await speak(page, "ar");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible(page, "a question that has drifted, in Arabic");
  await shoot(page, "#behaviour", "behaviour-arabic");
  await speak(page, "en");
  await page.close();
});

test("a question with few answers says when there will be something to see", async ({ browser, server }) => {
  const page = await signedIn(browser, server, "author");
  const { items } = (await (await page.request.get("/api/v1/items?sort=answers&limit=100&status=active")).json()) as {
    items: { id: string; answers: number }[];
  };
  const few = items.find(({ answers }) => answers > 0 && answers < 9);
  await page.goto(`/questions/${few?.id}`);
  await expect(page.getByText("Too few answers to judge it")).toBeVisible();
  await expectAccessible(page, "a question with few answers");
  await page.close();
});

test("a learner sees ability by subject, and what will be remembered on a day", async ({ browser, server }) => {
  for (const [look, options] of Object.entries({ light: {}, dark: { colorScheme: "dark" }, phone } satisfies Record<
    string,
    BrowserContextOptions
  >)) {
    const page = await signedIn(browser, server, "learner1", options);
    await page.goto("/progress");
    await expect(page.getByRole("heading", { name: "What you will remember" })).toBeVisible();
    await expectAccessible(page, `progress with its forecast (${look})`);
    await shoot(page, "#remember", `remember-${look}`);
    await page.close();
  }
  const page = await signedIn(browser, server, "learner1");
  await page.goto("/progress");
  const choice = page.getByRole("navigation", { name: "Whose level to show" });
  if (await choice.isVisible()) {
    await choice.getByRole("link").nth(1).click();
    await expect(page).toHaveURL(/subject=/);
    await expect(choice.locator("[aria-current=true]")).not.toHaveText("All subjects");
    await expect(page.getByText(/Estimated from your answers in /)).toBeVisible();
  }
  const inAYear = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("On this day").fill(inAYear);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`on=${inAYear}`));
  await expect(page.getByLabel("On this day")).toHaveValue(inAYear);
  await expect(page.getByRole("heading", { name: /you will still know about/ })).toBeVisible();
  await expectAccessible(page, "a forecast for another day");
  await speak(page, "ar");
  await page.reload();
  await expectAccessible(page, "a forecast in Arabic");
  await shoot(page, "#remember", "remember-arabic");
  await page.close();
});
