/** The learner's loop: answer by keyboard, see what it brought, go on elsewhere, lose the network and nothing else. */

import { expect, expectAccessible, expectFits, setUp, signUp, test, visit } from "./support/journey.ts";
import { answerOne, goOn, openPractice } from "./support/keyboard.ts";

test.describe.configure({ mode: "serial" });

const learner = { name: "Lina", email: "lina@school.example" };

test.beforeAll(async ({ server }) => {
  await setUp(server);
  await signUp(server, learner);
});

test("ten questions of at least five types by keyboard only, and the summary", async ({ browser, server }) => {
  test.setTimeout(240_000);
  const { page } = await visit(browser, server, { signedInAs: learner });
  await page.goto("/practice");
  await expectAccessible(page, "choosing what to practise");
  const start = page.getByRole("button", { name: /start practising/i });
  await start.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/practice\/[0-9a-f-]{36}/);
  const types = new Set<string>();
  const looked = new Set<string>();
  let answered = 0;
  for (let sessions = 0; sessions < 4 && (answered < 10 || types.size < 5); sessions += 1) {
    while ((await openPractice(page))?.current) {
      await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
      const type = await answerOne(page, async (shown) => {
        if (looked.has(shown)) return;
        looked.add(shown);
        await expectAccessible(page, `${shown} after the check`);
        await expectFits(page);
      });
      types.add(type);
      answered += 1;
      await goOn(page);
      if ((await openPractice(page)) === null) break;
    }
    await expect(page).toHaveURL(/summary/);
    await expectAccessible(page, "summary");
    if (answered >= 10 && types.size >= 5) break;
    await page.goto("/practice");
    await page.getByRole("button", { name: /start practising/i }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/practice\/[0-9a-f-]{36}$/);
  }
  expect(answered).toBeGreaterThanOrEqual(10);
  expect(types.size).toBeGreaterThanOrEqual(5);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.close();
});

test("a practice left on one device goes on in another browser with the same question", async ({ browser, server }) => {
  const first = await visit(browser, server, { signedInAs: learner });
  await first.page.goto("/practice");
  await first.page.getByRole("button", { name: /start practising/i }).click();
  await expect(first.page).toHaveURL(/\/practice\/[0-9a-f-]{36}$/);
  await expect(first.page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  await answerOne(first.page);
  await goOn(first.page);
  await expect(first.page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  const left = await openPractice(first.page);
  const second = await visit(browser, server, { signedInAs: learner, viewport: { width: 390, height: 844 } });
  await second.page.goto("/today");
  await expectAccessible(second.page, "today with an open practice");
  await second.page
    .getByRole("link", { name: /continue/i })
    .or(second.page.getByRole("button", { name: /continue/i }))
    .first()
    .click();
  await expect(second.page).toHaveURL(new RegExp(left?.session.id ?? "none"));
  await expect(second.page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  expect((await openPractice(second.page))?.current?.id).toBe(left?.current?.id);
  await answerOne(second.page);
  // The first browser still shows that question; its answer comes too late and it is told so kindly.
  await first.page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect(first.page.getByText(/another (window|device)|elsewhere/i).first()).toBeVisible();
  await expect(first.page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  expect((await openPractice(first.page))?.session.answered).toBe((left?.session.answered ?? 0) + 1);
  await first.page.close();
  await second.page.close();
});

test("an answer given without a network is kept and sent", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  const open = await openPractice(page);
  await page.goto(`/practice/${open?.session.id}`);
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  const before = open?.session.answered ?? 0;
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect(page.getByText(/no connection/i).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("button", { name: "Continue", exact: true })).toBeVisible({ timeout: 30_000 });
  expect((await openPractice(page))?.session.answered).toBe(before + 1);
  await page.close();
});

test("the server restarts in the middle and the practice goes on", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  const open = await openPractice(page);
  await server.restart();
  await page.goto(`/practice/${open?.session.id}`);
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  expect((await openPractice(page))?.current?.id).toBe(open?.current?.id);
  await page.close();
});

test("hint, why, keys and report are at hand, also at 320 pixels", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner, viewport: { width: 320, height: 700 } });
  const open = await openPractice(page);
  await page.goto(`/practice/${open?.session.id}`);
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  await expectFits(page);
  await page.getByText("Why this question?").click();
  await expectAccessible(page, "why this question");
  await page.getByRole("button", { name: "Report a problem" }).click();
  await page
    .getByRole("button", { name: "There is a typing error" })
    .or(page.getByText("There is a typing error"))
    .first()
    .click();
  await expect(page.getByText(/thank you/i).first()).toBeVisible();
  await expectAccessible(page, "report sent");
  await page.close();
});

test("progress and own answers show what happened", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  await page.goto("/progress");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "progress");
  await page.goto("/progress/answers");
  await expectAccessible(page, "answers");
  await page.locator('main a[href^="/progress/answers/"]').first().click();
  await expect(page).toHaveURL(/\/progress\/answers\/[0-9a-f-]{36}/);
  await expectAccessible(page, "one answer");
  await page.close();
});
