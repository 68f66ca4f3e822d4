/** From the first visit to a closed account, with wrong input on the way. */
import {
  administrator,
  expect,
  expectAccessible,
  expectFits,
  password,
  signUp,
  test,
  visit,
} from "./support/journey.ts";

test.describe.configure({ mode: "serial" });

test("the first visitor sets the installation up with the code from the terminal", async ({ browser, server }) => {
  const { page, url } = await visit(browser, server);
  await page.goto("/");
  await expect(page).toHaveURL(url("/setup"));
  await expectAccessible(page, "setup");
  const send = page.getByRole("button", { name: "Finish setting up" });
  await send.click();
  await expectAccessible(page, "setup with empty fields");
  await page.getByLabel(/code/i).fill("WRONG-CODE-XXXX");
  await page.getByLabel(/organisation|school/i).fill("Northfield School");
  await page
    .getByLabel("Your name")
    .or(page.getByLabel("Name", { exact: true }))
    .fill(administrator.name);
  await page.getByLabel(/e-mail/i).fill(administrator.email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await send.click();
  await expect(page.getByText(/at least 10 characters/i).first()).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await send.click();
  await expect(page.getByText(/not the code/i).first()).toBeVisible();
  await expectAccessible(page, "setup with a wrong code");
  await page.getByLabel(/code/i).fill(server.setupCode().toLowerCase().replaceAll("-", " "));
  await send.click();
  await expect(page).toHaveURL(url("/today"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ada");
  await expectAccessible(page, "today of a newcomer");
  await page.goto("/setup");
  await expect(page).not.toHaveURL(url("/setup"));
  await page.close();
});

test("a visitor reads what this is and tries a question without an account", async ({ browser, server }) => {
  const { page } = await visit(browser, server);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "landing");
  const sample = page.getByRole("button", { name: "Check" });
  await page.getByRole("radio").first().check({ force: true });
  await sample.click();
  await expect(page.getByText(/^(Right|Not yet)/).first()).toBeVisible();
  await expectAccessible(page, "landing with the sample answered");
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page);
  }
  await page.close();
});

test("signing up says clearly what is wrong, and then works", async ({ browser, server }) => {
  const { page, url } = await visit(browser, server);
  await page.goto("/sign-up");
  await expectAccessible(page, "sign-up");
  const send = page.getByRole("button", { name: "Create account" });
  await send.click();
  await expect(page.getByText(/please fill this in/i).first()).toBeVisible();
  await page.getByLabel(/name/i).first().fill("Mira");
  await page.getByLabel(/e-mail/i).fill("not an address");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await send.click();
  await expect(page.getByText(/does not look like an e-mail/i)).toBeVisible();
  await page.getByLabel(/e-mail/i).fill(administrator.email);
  await send.click();
  await expect(page.getByText(/already an account/i).first()).toBeVisible();
  await page.getByLabel(/e-mail/i).fill("mira@school.example");
  await page.getByLabel("Password", { exact: true }).fill("1234567890");
  await send.click();
  await expect(page.getByText(/strangers try|too common|first that/i).first()).toBeVisible();
  await expectAccessible(page, "sign-up with a weak password");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await send.click();
  await expect(page).toHaveURL(url("/today"));
  await page.close();
});

test("signing in: wrong password, then back to the page that was asked for", async ({ browser, server }) => {
  const { page, url } = await visit(browser, server);
  await page.goto("/settings");
  await expect(page).toHaveURL(/sign-in\?next=%2Fsettings/);
  await page.getByLabel(/e-mail/i).fill("mira@school.example");
  await page.getByLabel("Password", { exact: true }).fill("not my password");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: /do not match/i })).toBeVisible();
  await expectAccessible(page, "sign-in refused");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(url("/settings"));
  await expectAccessible(page, "settings");
  await page.goto("/sign-in?next=https://evil.example/");
  await expect(page).toHaveURL(url("/today"));
  await page.close();
});

test("a forgotten password is replaced through the message in the outbox", async ({ browser, server }) => {
  const { page, url } = await visit(browser, server);
  await page.goto("/forgot-password");
  await expectAccessible(page, "forgot password");
  await page.getByLabel(/e-mail/i).fill("mira@school.example");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => server.outbox().length).toBe(1);
  // Soft line breaks of the message cut the address in two.
  const message =
    server
      .outbox()[0]
      ?.replace(/=\r?\n/g, "")
      .replace(/=3D/g, "=") ?? "";
  const token = /reset-password\?token=([\w%.-]+)/.exec(message)?.[1];
  expect(token).toBeTruthy();
  await page.goto(`/reset-password?token=${token}`);
  await expectAccessible(page, "reset password");
  await page.getByLabel("New password").fill("another quiet desk");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel(/e-mail/i).fill("mira@school.example");
  await page.getByLabel("Password", { exact: true }).fill("another quiet desk");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(url("/today"));
  await page.goto(`/reset-password?token=${token}`);
  await page.close();
});

test("settings: theme without a flash, time zone, own data, and a closed account", async ({ browser, server }) => {
  await signUp(server, { name: "Jonas", email: "jonas@school.example" });
  const { page } = await visit(browser, server, { signedInAs: { email: "jonas@school.example" } });
  await page.goto("/settings");
  await page.getByText("Dark desk").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expectAccessible(page, "settings in the dark");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /download/i }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/quizmentor.*\.json/);
  await page.getByText("I want to delete my account").click();
  await expectAccessible(page, "settings with the account about to be deleted");
  await page.getByLabel(/type your password/i).fill("not mine");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/nothing was deleted|not your/i).first()).toBeVisible();
  await page.getByLabel(/type your password/i).fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/your account is deleted/i)).toBeVisible();
  await page.close();
});

test("a page that does not exist, and one that is not for learners", async ({ browser, server }) => {
  await signUp(server, { name: "Nora", email: "nora@school.example" });
  const { page } = await visit(browser, server, { signedInAs: { email: "nora@school.example" } });
  expect((await page.goto("/nothing-here"))?.status()).toBe(404);
  await expectAccessible(page, "not found");
  expect((await page.goto("/questions"))?.status()).toBe(403);
  await expectAccessible(page, "forbidden");
  await page.close();
});

test("pages carry a strict policy, and the health check answers", async ({ request, server }) => {
  const page = await request.get(`${server.url}/sign-in`);
  const policy = page.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'self' 'nonce-");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  expect(page.headers()["x-content-type-options"]).toBe("nosniff");
  expect((await page.text()).match(/<[a-z][^>]*\sstyle=/g)).toBeNull();
  expect((await request.get(`${server.url}/api/health`)).status()).toBe(200);
  const docs = await request.get(`${server.url}/api/docs`);
  expect(docs.status()).toBe(200);
  expect((await request.get(`${server.url}/api/openapi.json`)).status()).toBe(200);
});
