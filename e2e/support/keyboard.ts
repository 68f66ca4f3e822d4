/** Answering by keyboard alone, the way a person without a mouse does. */

import { expect, type Page } from "@playwright/test";
import type { PracticeState, Question } from "@quizmentor/contracts";

/** The practice left open, as the server knows it. */
export async function openPractice(page: Page): Promise<PracticeState | null> {
  const response = await page.request.get("/api/v1/practice");
  return ((await response.json()) as { state: PracticeState | null }).state;
}

/** Tabs until the focus is on what the selector describes. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

async function answerByKeys(page: Page, question: Question): Promise<void> {
  switch (question.type) {
    case "single-choice":
    case "true-false":
      await page.keyboard.press("1");
      return;
    case "multiple-choice":
      await page.keyboard.press("1");
      await page.keyboard.press("2");
      return;
    case "short-answer":
    case "numeric":
      await tabTo(page, "[data-first]");
      await page.keyboard.type("42");
      return;
    case "ordering":
      await tabTo(page, "[data-grip]");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Space");
      return;
    case "matching":
      for (const left of question.left) {
        await tabTo(page, `[data-gap="${left.key}"]`);
        await page.keyboard.press("Enter");
        await page.keyboard.press("a");
      }
      return;
    case "cloze":
      for (const [name, gap] of Object.entries(question.gaps)) {
        await tabTo(page, `[data-gap="${name}"]`);
        if (gap.kind !== "select") await page.keyboard.type("7");
        else if (await page.evaluate(() => document.activeElement instanceof HTMLSelectElement))
          await page.keyboard.press("ArrowDown");
        else {
          await page.keyboard.press("Enter");
          await page.keyboard.press("Enter");
        }
      }
  }
}

/** Answers the question on the screen and reads the result; returns the question's type. */
export async function answerOne(
  page: Page,
  afterCheck: (type: Question["type"]) => Promise<void> = async () => {},
): Promise<Question["type"]> {
  const state = await openPractice(page);
  const current = state?.current;
  if (!current) throw new Error("There is no question on the table.");
  await answerByKeys(page, current.question);
  await page.keyboard.press("Enter");
  // From a list or a button Enter does what that does; the primary button is then a few Tabs away.
  const result = page.getByRole("heading", { name: /^(Right|Partly right|Not yet)/ });
  const checked = await result.waitFor({ timeout: 4_000 }).then(
    () => true,
    () => false,
  );
  if (!checked) {
    await tabTo(page, "button[data-primary], main button[type=submit]");
    await page.keyboard.press("Enter");
    await expect(result).toBeVisible();
  }
  await afterCheck(current.question.type);
  return current.question.type;
}
