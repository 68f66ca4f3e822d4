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

/** Tabs until the focus is on the button with this name. */
async function tabToButton(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach the button ${name}.`);
}

/** Chooses the option with this number. A page that has only just come may not listen yet; a person presses again. */
export async function chooseByKey(page: Page, key: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** Gives some answer to a question by keyboard alone; it may be right or not. */
export async function answerByKeys(page: Page, question: Question): Promise<void> {
  switch (question.type) {
    case "single-choice":
    case "true-false":
      await chooseByKey(page, "1");
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
  // On a list or a grip Enter does what that does; the button is then a few Tabs away.
  if (["ordering", "matching", "cloze"].includes(current.question.type)) await tabToButton(page, "Check");
  await page.keyboard.press("Enter");
  const result = page.getByRole("heading", { name: /^(Right|Partly right|Not yet)/ });
  await expect(result).toBeVisible();
  // The focus moves to the result: from here Enter goes on.
  await expect(result).toBeFocused();
  await afterCheck(current.question.type);
  return current.question.type;
}

/** From the result to the next question. Enter right after the check is taken for an accident, so a person presses again. */
export async function goOn(page: Page): Promise<void> {
  const result = page.getByRole("heading", { name: /^(Right|Partly right|Not yet|Skipped)/ });
  await expect(async () => {
    if (await result.isVisible()) await page.keyboard.press("Enter");
    await expect(result).toBeHidden({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}
