/** Pages as a learner's browser gets them: time to HTML and size of the scripts. */
import { gzipSync } from "node:zlib";
import { v7 as uuidv7 } from "uuid";
import type { Installation } from "./installation.ts";
import { median } from "./statistics.ts";

async function html(installation: Installation, path: string, cookie: string): Promise<{ text: string; ms: number }> {
  const startedAt = performance.now();
  const response = await fetch(installation.url + path, { headers: { cookie }, redirect: "manual" });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return { text, ms: performance.now() - startedAt };
}

/** Kilobytes of all scripts that the page asks for, gzipped. */
async function scriptSize(installation: Installation, page: string): Promise<number> {
  // Old browsers alone load the scripts marked nomodule.
  const tags = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(
    (match) => !/\bnomodule\b/i.test(match[0]),
  );
  const names = new Set(tags.map((match) => match[1] as string));
  let bytes = 0;
  for (const name of names)
    bytes += gzipSync(Buffer.from(await (await fetch(new URL(name, installation.url))).arrayBuffer()), {
      level: 6,
    }).byteLength;
  return bytes / 1000;
}

export async function measurePages(installation: Installation, cookie: string) {
  const response = await fetch(`${installation.url}/api/v1/practice/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ id: uuidv7(), scope: { kind: "mix" }, length: 10 }),
  });
  const { session } = (await response.json()) as { session: { id: string } };
  const paths = { practice: `/practice/${session.id}`, today: "/today", progress: "/progress" };
  const result: Record<string, { htmlMedianMs: number; scriptsGzipKb: number }> = {};
  for (const [name, path] of Object.entries(paths)) {
    for (let warm = 0; warm < 5; warm += 1) await html(installation, path, cookie);
    const times: number[] = [];
    let page = "";
    for (let round = 0; round < 40; round += 1) {
      const { text, ms } = await html(installation, path, cookie);
      times.push(ms);
      page = text;
    }
    result[name] = { htmlMedianMs: median(times), scriptsGzipKb: await scriptSize(installation, page) };
  }
  return result;
}
