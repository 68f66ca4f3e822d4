/**
 * The main pages as people see them, on a class that has practised for weeks. Kept as test artefacts;
 * `npm run screenshots` puts them into docs/screenshots/.
 */
import { join } from "node:path";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { expectAccessible, expectFits } from "./support/journey.ts";
import { chooseByKey, openPractice } from "./support/keyboard.ts";
import { runCli, type Server, startServer } from "./support/server.ts";

const folder = process.env.QUIZMENTOR_SCREENSHOTS
  ? join(import.meta.dirname, "../docs/screenshots")
  : join(import.meta.dirname, "../test-results/screenshots");
const demoPassword = "practise makes perfect";

const looks: Record<string, BrowserContextOptions> = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light" },
};

const test = base.extend<object, { demo: Server }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer(async (dataDir) => {
        await runCli(dataDir, ["demo", "--fill-only", "--learners", "24", "--days", "90"]);
      });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

async function signIn(page: Page, url: string, email: string): Promise<void> {
  const response = await page.request.post(`${url}/api/v1/auth/sign-in`, { data: { email, password: demoPassword } });
  expect(response.ok()).toBe(true);
}

for (const [look, context] of Object.entries(looks)) {
  test(`the main pages, ${look}`, async ({ browser, demo }) => {
    test.setTimeout(240_000);
    const own = await browser.newContext({
      ...context,
      baseURL: demo.url,
      reducedMotion: "reduce",
      extraHTTPHeaders: { "x-forwarded-for": `10.7.0.${look.length}` },
    });
    const page = await own.newPage();
    const shoot = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await expectFits(page);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    };
    const visit = async (name: string, path: string) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `${name} (${look})`);
      await shoot(name);
    };
    await visit("landing", "/");
    await visit("sign-in", "/sign-in");
    await signIn(page, demo.url, "learner1@demo.example");
    await visit("today", "/today");
    await visit("choose", "/practice");
    await page.getByRole("button", { name: /start practising/i }).click();
    await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
    // A question with options shows the page best; others are skipped on the way to one.
    for (
      let skips = 0;
      skips < 9 && (await openPractice(page))?.current?.question.type !== "single-choice";
      skips += 1
    ) {
      await page.getByRole("button", { name: "Skip", exact: true }).click();
      const check = page.getByRole("button", { name: "Check", exact: true });
      // A tap right after the last one is taken for an accident; a person taps again.
      await expect(async () => {
        if (!(await check.isVisible()))
          await page.getByRole("button", { name: "Continue", exact: true }).click({ timeout: 1_000 });
        await expect(check).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 15_000 });
    }
    await chooseByKey(page, "2");
    await expectAccessible(page, `practice (${look})`);
    await shoot("practice");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: /^(Right|Partly right|Not yet)/ })).toBeVisible();
    await expectAccessible(page, `result (${look})`);
    await shoot("result");
    const session = (await openPractice(page))?.session.id;
    if (session) await page.request.post(`/api/v1/practice/sessions/${session}/end`);
    await visit("summary", `/practice/${session}/summary`);
    await visit("progress", "/progress");
    await page.goto(
      (await page.locator('main a[href^="/progress/skills/"]').first().getAttribute("href")) ?? "/progress",
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, `skill (${look})`);
    await shoot("skill");
    await visit("settings", "/settings");
    await signIn(page, demo.url, "author@demo.example");
    await visit("questions", "/questions");
    await page.goto(
      (await page.locator('main a[href^="/questions/"]:not([href$="/new"])').first().getAttribute("href")) ??
        "/questions",
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, `editor (${look})`);
    await shoot("editor");
    await own.close();
  });
}
