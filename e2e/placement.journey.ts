/** Finding one's level: from the quiet link to the result, with a phone, by keyboard, and with the network gone. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { PlacementState } from "@quizmentor/contracts";
import { expect, expectAccessible, expectFits, setUp, signUp, test, visit } from "./support/journey.ts";
import { answerByKeys } from "./support/keyboard.ts";

test.describe.configure({ mode: "serial" });

const learner = { name: "Nadia", email: "nadia@school.example" };
const other = { name: "Omar", email: "omar@school.example" };
const phone = { width: 390, height: 844 };
const folder = join(import.meta.dirname, "../test-results/screenshots");

test.beforeAll(async ({ server }) => {
  await setUp(server);
  await signUp(server, learner);
  await signUp(server, other);
});

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expectFits(page);
  await page.screenshot({ path: join(folder, `placement-${name}.png`) });
}

/** The test on the screen, as the server knows it. */
async function shown(page: Page): Promise<PlacementState> {
  const id = /placement\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const response = await page.request.get(`/api/v1/placements/${id}`);
  return (await response.json()) as PlacementState;
}

const unknown = (page: Page) => page.getByRole("button", { name: "I don’t know", exact: true });

/** Does what answers the question, and waits for the next one or the result. A press that comes too early does nothing. */
async function answered(page: Page, press: () => Promise<void>): Promise<void> {
  const before = await shown(page);
  await expect(async () => {
    if ((await shown(page)).answered === before.answered) await press();
    await expect.poll(async () => (await shown(page)).answered, { timeout: 1_000 }).toBe(before.answered + 1);
  }).toPass();
  const { question } = await shown(page);
  if (question) await expect(page.getByRole("heading", { name: `Question ${question.position},` })).toBeFocused();
}

test("on a phone: from the subject to the test, left, taken up again, and finished early", async ({
  browser,
  server,
}) => {
  const { page } = await visit(browser, server, { signedInAs: learner, viewport: phone, hasTouch: true });
  await page.goto("/practice");
  await page.locator("summary").first().click();
  await page.getByRole("link", { name: "Find my level" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /find your level in/i })).toBeVisible();
  await expectAccessible(page, "before a test");
  await shoot(page, "begin-phone");
  await page.getByRole("button", { name: "Start the test" }).click();
  await expect(unknown(page)).toBeVisible();
  await expectAccessible(page, "a question of a test");
  await shoot(page, "question-phone");
  await answered(page, () => unknown(page).click());
  await expect(page.getByText(/^about \d+ to go$/)).toBeVisible();
  const { id, question } = await shown(page);

  await page.getByRole("link", { name: /^Leave/ }).click();
  await expect(page).toHaveURL(/\/practice$/);
  await page.locator("summary").first().click();
  await page.getByRole("link", { name: "Go on with your test" }).click();
  await expect(unknown(page)).toBeVisible();
  expect((await shown(page)).question?.id).toBe(question?.id);

  await page.getByRole("button", { name: "Finish now" }).click();
  await expectAccessible(page, "asked whether to finish");
  await shoot(page, "finish-phone");
  await page.getByRole("button", { name: "Go on with the test" }).click();
  await page.getByRole("button", { name: "Finish now" }).click();
  await page.getByRole("button", { name: "Finish and see the result" }).click();
  await expect(page).toHaveURL(new RegExp(`/placement/${id}/result$`));
  await expect(page.getByText("You finished the test after one question.")).toBeVisible();
  await expectAccessible(page, "result of one answer");
  await shoot(page, "early-phone");
  await page.goto(`/placement/${id}`);
  await expect(page).toHaveURL(/result$/);
  await page.close();
});

test("by keyboard to the end; the result says it in words, and every answer can be looked at", async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const { page } = await visit(browser, server, { signedInAs: other });
  await page.goto("/placement");
  await expectAccessible(page, "choice of a subject");
  await shoot(page, "choice-desktop");
  await page.getByRole("list", { name: "Subjects" }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Start the test" }).focus();
  await page.keyboard.press("Enter");
  await expect(unknown(page)).toBeVisible();
  await shoot(page, "question-desktop");
  let longest = 0;
  for (;;) {
    const state = await shown(page);
    if (!state.question) break;
    const bar = await page.getByRole("progressbar").evaluate((element: HTMLProgressElement) => element.value);
    expect(bar).toBeGreaterThanOrEqual(longest);
    longest = bar;
    const known = state.answered % 4 !== 3;
    if (known) await answerByKeys(page, state.question.question);
    await answered(page, () =>
      known ? page.getByRole("button", { name: "Next", exact: true }).click() : page.keyboard.press("s"),
    );
  }
  await expect(page).toHaveURL(/result$/);
  await expect(page.getByText(/of ten questions of medium difficulty/i)).toBeVisible();
  await expectAccessible(page, "result");
  await shoot(page, "result-desktop");
  await page.screenshot({ path: join(folder, "placement-result-whole.png"), fullPage: true });
  const first = page.locator("details").first();
  await first.locator("summary").click();
  await expect(first.getByRole("heading", { name: /^(Right|Partly right|Not yet|Skipped)$/ })).toBeVisible();
  await expectAccessible(page, "result with an open answer");
  await first.screenshot({ path: join(folder, "placement-review-desktop.png") });
  await page.setViewportSize(phone);
  await expectFits(page);
  await page.screenshot({ path: join(folder, "placement-result-phone.png"), fullPage: true });
  await page.getByRole("button", { name: "Start practising here" }).click();
  await expect(page).toHaveURL(/\/practice\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  await page.goto("/practice");
  await page.locator("summary").first().click();
  await expect(page.getByRole("link", { name: /^Your test: between/ })).toBeVisible();
  await shoot(page, "practice-phone");
  await page.goto("/progress");
  await expect(page.getByRole("heading", { level: 1, name: /working on|know/i })).toBeVisible();
  await expectAccessible(page, "progress after a test alone");
  await shoot(page, "progress-phone");
  await page.close();
});

test("an answer given without a network is kept and sent; two windows do not count twice", async ({
  browser,
  server,
}) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  await page.goto("/placement");
  await page.getByRole("list", { name: "Subjects" }).getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "Start the test" }).click();
  await expect(unknown(page)).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(unknown(second)).toBeVisible();
  await page.context().setOffline(true);
  await unknown(page).click();
  await expect(page.getByText(/no connection/i)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Question 2," })).toBeFocused({ timeout: 30_000 });
  await unknown(second).click();
  await expect(second.getByText(/another window/i)).toBeVisible();
  expect((await shown(page)).answered).toBe(1);
  await page.close();
});

test("in Arabic, in the dark, at 320 pixels", async ({ browser, server }) => {
  const { page } = await visit(browser, server, {
    signedInAs: other,
    viewport: { width: 320, height: 700 },
    colorScheme: "dark",
  });
  const patched = await page.request.patch("/api/v1/me", {
    data: { language: "ar" },
    headers: { origin: server.url },
  });
  expect(patched.ok()).toBe(true);
  await page.goto("/placement");
  await page.locator("main ul a").first().click();
  await expect(page).toHaveURL(/subject=/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await shoot(page, "begin-arabic");
  await page.locator('main a[href$="/result"]').first().click();
  await expect(page).toHaveURL(/result$/);
  await expectAccessible(page, "result in Arabic");
  await shoot(page, "result-arabic");
  await page.close();
});
