/** An author says what a subject's questions should be; the gate holds until they are, and learners see what is offered. */
import type { Page } from "@playwright/test";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { administrator, expect, expectAccessible, expectFits, setUp, signUp, test, visit } from "./support/journey.ts";

test.describe.configure({ mode: "serial" });

const learner = { name: "Noor", email: "noor@school.example" };
type Subjects = ResponseOf<Api["subjects"]>["subjects"];
let subject: Subjects[number];

const subjectsOf = async (page: Page) =>
  ((await (await page.request.get("/api/v1/subjects")).json()) as { subjects: Subjects }).subjects;
const levels = (page: Page) => page.getByRole("group", { name: "Share of each level" });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

test.beforeAll(async ({ server }) => {
  await setUp(server);
  await signUp(server, learner);
});

test("from the questions to a blueprint that is spread evenly, with what is missing in words", async ({
  browser,
  server,
}) => {
  const { page } = await visit(browser, server, { signedInAs: administrator });
  // Another journey may have left the account in another language.
  expect((await page.request.patch("/api/v1/me", { data: { language: "en" } })).ok()).toBe(true);
  subject = (await subjectsOf(page))[1] as Subjects[number];
  await page.goto("/questions");
  await page.getByRole("link", { name: "Blueprint" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Blueprint" })).toBeVisible();
  await page.getByLabel("Subject", { exact: true }).selectOption(subject.id);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`subject=${subject.id}`));
  await expect(page.getByText("There is no blueprint for this subject")).toBeVisible();

  const create = levels(page).getByLabel("Create (%)");
  await create.fill("40");
  await expect(levels(page).getByText("Together 40%, 60% are left.")).toBeVisible();
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "must make 100 % together" })).toBeFocused();
  await expect(create).toHaveValue("40");

  await levels(page).getByRole("button", { name: "Spread evenly" }).click();
  await expect(levels(page).getByText("Together 100 %.")).toBeVisible();
  await page.getByLabel("Questions at least").fill("4000");
  await page.getByLabel("Offer the subject only when this is met").check();
  await save(page);
  await expect(page.getByRole("heading", { name: /more questions are needed$/ })).toBeVisible();
  const row = page.getByRole("table", { name: "Questions by level" }).getByRole("row", { name: /^Create/ });
  await expect(row).toContainText(/16%.*\d+ questions$/);
  await expectAccessible(page, "a blueprint that is not met");
  await expectFits(page);
  await page.reload();
  await expect(create).toHaveValue("16");
  await page.close();
});

test("withdrawn, it is gone for learners; the gate refuses with a list, until it is met", async ({
  browser,
  server,
}) => {
  const author = await visit(browser, server, { signedInAs: administrator });
  const { page } = await visit(browser, server, { signedInAs: learner });
  const offered = page.getByRole("main").getByText(subject.title, { exact: true });
  await page.goto("/placement");
  await expect(offered.first()).toBeVisible();

  await author.page.goto(`/questions/blueprint?subject=${subject.id}`);
  await expect(author.page.getByText("Once withdrawn, it can be offered again only")).toBeVisible();
  await author.page.getByRole("button", { name: "Withdraw from learners" }).click();
  await expect(author.page.getByText("Learners are not offered this subject.")).toBeVisible();
  await page.goto("/placement");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(offered).toHaveCount(0);
  expect((await subjectsOf(page)).map(({ id }) => id)).not.toContain(subject.id);

  await author.page.getByRole("button", { name: "Offer to learners" }).click();
  const refusal = author.page.getByRole("alert").filter({ hasText: "It cannot be offered yet." });
  await expect(refusal).toBeFocused();
  await expect(refusal.getByRole("listitem").filter({ hasText: /at the level “Create”/ })).toHaveCount(1);
  await expectAccessible(author.page, "a refusal");

  await author.page.getByLabel("Questions at least").fill("1");
  await levels(author.page).getByRole("button", { name: "Empty" }).click();
  await save(author.page);
  await expect(author.page.getByRole("heading", { name: "The blueprint is met" })).toBeVisible();
  await author.page.getByRole("button", { name: "Offer to learners" }).click();
  await expect(author.page.getByText("Learners are offered this subject.", { exact: true })).toBeVisible();
  await page.goto("/placement");
  await expect(offered.first()).toBeVisible();
  await page.close();
  await author.page.close();
});

for (const [look, options] of Object.entries({
  dark: { colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 } },
} as const))
  test(`the page, ${look}, and from right to left`, async ({ browser, server }) => {
    const { page } = await visit(browser, server, { signedInAs: administrator, ...options });
    for (const language of ["ar", "en"]) {
      expect((await page.request.patch("/api/v1/me", { data: { language } })).ok()).toBe(true);
      await page.goto(`/questions/blueprint?subject=${subject.id}`);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `the blueprint (${look}, ${language})`);
      await expectFits(page);
    }
    await page.close();
  });
