/** Builds the web app once before any journey, so that no journey waits for it. */
import { join } from "node:path";
import { silentSteps } from "../../apps/server/src/steps.ts";
import { ensureWebBuild } from "../../apps/server/src/web/build.ts";

export default async function setup(): Promise<void> {
  await ensureWebBuild(join(import.meta.dirname, "..", ".."), silentSteps);
}
