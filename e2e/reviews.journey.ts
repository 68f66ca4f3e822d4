/** What is due is offered on Today and reviewed to its end; how to practise is set in words. */
import { join } from "node:path";
import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { expect, expectAccessible, expectFits } from "./support/journey.ts";
import { answerOne, goOn, openPractice } from "./support/keyboard.ts";
import { runCli, type Server, startServer } from "./support/server.ts";

const folder = join(import.meta.dirname, "../test-results/screenshots");
const demoPassword = "practise makes perfect";

const looks: Record<string, BrowserContextOptions & { language: string }> = {
  phone: { viewport: { width: 390, height: 844 }, language: "ar" },
  desktop: { viewport: { width: 1280, height: 800 }, language: "en" },
};

const test = base.extend<object, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer(async (dataDir) => {
        await runCli(dataDir, ["demo", "--fill-only", "--learners", "6", "--days", "25"]);
      });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});
test.describe.configure({ mode: "serial" });

for (const [look, { language, ...context }] of Object.entries(looks)) {
  test(`reviews on Today and the settings of practice, ${look}`, async ({ browser, server }) => {
    const own = await browser.newContext({ ...context, baseURL: server.url, reducedMotion: "reduce" });
    const page = await own.newPage();
    const signIn = { email: "learner1@demo.example", password: demoPassword };
    expect((await page.request.post("/api/v1/auth/sign-in", { data: signIn })).ok()).toBe(true);
    expect((await page.request.patch("/api/v1/me", { data: { language } })).ok()).toBe(true);
    for (const path of ["today", "settings"]) {
      await page.goto(`/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `${path} (${look})`);
      await expectFits(page);
      await page.screenshot({ path: join(folder, `reviews-${path}-${look}.png`), fullPage: true });
    }
    await own.close();
  });
}

test("a review runs to its end; then nothing is waiting", async ({ browser, server }) => {
  test.setTimeout(240_000);
  const own = await browser.newContext({ baseURL: server.url, reducedMotion: "reduce" });
  const page = await own.newPage();
  const signIn = { email: "learner1@demo.example", password: demoPassword };
  expect((await page.request.post("/api/v1/auth/sign-in", { data: signIn })).ok()).toBe(true);
  const review = page.getByRole("button", { name: "Review", exact: true });
  // Two reviews, for a short journey; the rest waits for tomorrow. What was reviewed today already counts as well.
  for (let most = 2; most <= 60; most += 2) {
    await allowReviews(page, most);
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if ((await review.count()) > 0) break;
  }
  await review.click();
  await expect(page).toHaveURL(/\/practice\/[0-9a-f-]{36}$/);
  const session = (await openPractice(page))?.session;
  expect(session).toMatchObject({ review: true });
  for (let answered = 0; answered < (session?.length ?? 0); answered += 1) {
    await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
    expect((await openPractice(page))?.current?.why.kind).toBe("review-due");
    await answerOne(page);
    await goOn(page);
  }
  await expect(page).toHaveURL(/summary/);
  await page.goto("/today");
  await expect(page.getByRole("button", { name: "Review", exact: true })).toHaveCount(0);
  await own.close();
});

/** Sets the reviews a day, on the page of settings. */
async function allowReviews(page: Page, most: number): Promise<void> {
  await page.goto("/settings");
  await page.getByRole("spinbutton", { name: "Reviews a day at most" }).fill(String(most));
  await page.getByRole("combobox", { name: "How hard questions should be" }).selectOption("harder");
  await page
    .getByRole("button", { name: "Save", exact: true })
    .and(page.locator("form:has([name=reviewsPerDay]) button"))
    .click();
  await expect(page.getByText("Saved. It counts from the next question on.")).toBeVisible();
}
