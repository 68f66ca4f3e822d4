/** What journeys share: a fresh installation, visitors with a browser of their own, and a look by axe at every page. */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type Server, startServer } from "./server.ts";

export const password = "a quiet desk in the evening";
export const administrator = { name: "Ada Marsh", email: "ada@school.example" };

export type Visitor = { page: Page; url: (path: string) => string };
type Options = BrowserContextOptions & { signedInAs?: { email: string } };

let addresses = 0;

/** A person with a browser of their own, coming from an address of their own. */
export async function visit(browser: Browser, server: Server, options: Options = {}): Promise<Visitor> {
  addresses += 1;
  const { signedInAs, ...context } = options;
  const own = await browser.newContext({
    baseURL: server.url,
    reducedMotion: "reduce",
    extraHTTPHeaders: { "x-forwarded-for": `10.9.${addresses >> 8}.${addresses & 255}` },
    ...context,
  });
  const page = await own.newPage();
  const faults: string[] = [];
  // Scripts that fail and policies that block are faults on any page; refused requests are part of some journeys.
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|Hydration|Minified React/.test(message.text()))
      faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(server.url).host)
      faults.push(`A request left for ${request.url()}`);
  });
  page.on("close", () => expect(faults).toEqual([]));
  if (signedInAs) {
    const response = await own.request.post(`${server.url}/api/v1/auth/sign-in`, {
      data: { email: signedInAs.email, password },
    });
    expect(response.ok()).toBe(true);
  }
  return { page, url: (path) => server.url + path };
}

/**
 * Nothing that axe knows may be wrong with the page as it is now. The window is made tall for the look: what lies under
 * the bar at the foot of a small one can be scrolled out from under it, which axe does not try.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ width: size.width, height: 3_000 });
  let violations = await violationsOf(page);
  // While a page is being refreshed its title is taken out and put back; that may begin during the look.
  if (violations.some(({ id }) => id === "document-title")) violations = await violationsOf(page);
  if (size) await page.setViewportSize(size);
  expect(
    violations.map(
      ({ id, nodes }) => `${what}: ${id} at ${nodes.map((node) => node.html.slice(0, 160)).join(" and ")}`,
    ),
  ).toEqual([]);
}

async function violationsOf(page: Page) {
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations;
}

/** The page does not scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

/** Makes the administrator through the API, for journeys that are about something else. */
export async function setUp(server: Server): Promise<void> {
  const system = (await (await fetch(`${server.url}/api/v1/system`)).json()) as { setupRequired: boolean };
  // Files that run after another share its installation, and have the same administrator.
  if (!system.setupRequired) return;
  const response = await fetch(`${server.url}/api/v1/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code: server.setupCode(), organisation: "Northfield School", ...administrator, password }),
  });
  expect(response.status).toBe(201);
}

/** An account made through the API. */
export async function signUp(server: Server, person: { name: string; email: string }): Promise<void> {
  addresses += 1;
  const response = await fetch(`${server.url}/api/v1/auth/sign-up`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `10.8.${addresses >> 8}.${addresses & 255}` },
    body: JSON.stringify({ ...person, password }),
  });
  expect(response.status).toBe(201);
}

/** Journeys of one file share an installation; it starts empty. */
export const test = base.extend<object, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

export { expect };
