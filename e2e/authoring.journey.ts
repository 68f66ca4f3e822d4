/** An author improves a question; what was answered before stays as it was. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { administrator, expect, expectAccessible, setUp, signUp, test, visit } from "./support/journey.ts";
import { answerOne, openPractice } from "./support/keyboard.ts";

test.describe.configure({ mode: "serial" });

const learner = { name: "Piet", email: "piet@school.example" };
let itemId = "";
let responseId = "";
let oldStem = "";

test.beforeAll(async ({ server }) => {
  await setUp(server);
  await signUp(server, learner);
});

/** Text without any white space: a formula has it in other places as text than as a picture. */
const dense = (text: string) => text.replace(/\s+/g, "");

async function stemOnTable(page: Page): Promise<string> {
  return dense(
    ((await openPractice(page))?.current?.stemHtml ?? "")
      .replace(/<[^>]+>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;|&#x26;/g, "&")
      .replace(/&#x3C;/g, "<"),
  );
}

test("a learner answers a question", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  await page.goto("/practice");
  await page.getByRole("button", { name: /start practising/i }).click();
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  const current = (await openPractice(page))?.current;
  itemId = current?.itemId ?? "";
  oldStem = await stemOnTable(page);
  await answerOne(page);
  const answers = (await (await page.request.get("/api/v1/progress/responses")).json()) as {
    responses: { id: string; itemId: string }[];
  };
  responseId = answers.responses.find((answer) => answer.itemId === itemId)?.id ?? "";
  expect(responseId).not.toBe("");
  await page.close();
});

test("the author finds it, sees that it has an answer, and saves a new version", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  await page.goto("/questions");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "list of questions");
  await page.goto(`/questions/${itemId}`);
  await expectAccessible(page, "a question in the editor");
  const stem = page.getByRole("textbox", { name: "Question", exact: true });
  await stem.fill("What did the author change here? This wording is **new**.");
  await page.getByRole("button", { name: /^save/i }).first().click();
  await expect(page.getByText(/version 2/i).first()).toBeVisible();
  await expectAccessible(page, "a question just saved");
  const detail = (await (await page.request.get(`/api/v1/items/${itemId}`)).json()) as {
    version: number;
    versions: { number: number; answers: number }[];
  };
  expect(detail.version).toBe(2);
  expect(detail.versions.find((version) => version.number === 1)?.answers).toBe(1);
  await page.goto(`/questions/${itemId}/versions/1`);
  await expectAccessible(page, "an earlier version");
  await page.close();
});

test("the old answer still shows the question as it was", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: learner });
  await page.goto(`/progress/answers/${responseId}`);
  await expect
    .poll(async () => dense((await page.getByRole("main").textContent()) ?? ""))
    .toContain(oldStem.slice(0, 25));
  await expect(page.getByRole("main")).not.toContainText("This wording is new");
  await expectAccessible(page, "an answer to an earlier version");
  await page.close();
});

test("a question that is not complete says at each field what is missing", async ({ browser, server }) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  await page.goto("/questions/new");
  await expectAccessible(page, "a new question");
  await page
    .getByRole("button", { name: /^save|create/i })
    .first()
    .click();
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
  await expectAccessible(page, "a new question with faults");
  await page.close();
});

test("the published API document is the one in the repository", async ({ request, server }) => {
  const served = await (await request.get(`${server.url}/api/openapi.json`)).json();
  expect(served).toEqual(JSON.parse(readFileSync(new URL("../docs/openapi.json", import.meta.url), "utf8")));
});
