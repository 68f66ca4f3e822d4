/** `quizmentor start [role…]`: from nothing to a served page. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { writeFileDurably } from "../adapters/embedded/data-folder.ts";
import { loadSecrets } from "../adapters/embedded/secrets.ts";
import { compose, type Product } from "../compose.ts";
import { newSetupCode } from "../features/account/index.ts";
import { chooseRoles } from "../roles.ts";
import { StartupError } from "../startup-error.ts";
import { ensureWebBuild } from "../web/build.ts";
import { createPages } from "../web/pages.ts";
import type { Context } from "./context.ts";
import { loadStarterBank } from "./import.ts";
import { openStorage, type Storage } from "./storage.ts";

export type Running = { url: string; product: Product; storage: Storage; stop(): Promise<void> };
export type StartOptions = { roles: readonly string[]; signal?: AbortSignal; starterBank?: boolean };

/** Starts everything the roles ask for; on failure nothing stays behind. */
export async function start(context: Context, options: StartOptions): Promise<Running> {
  const roles = chooseRoles(options.roles);
  const { config, steps } = context;
  const listens = roles.api || roles.pages || roles.bloom;
  // Known before the long steps, so that a busy port costs nobody a minute.
  if (listens) await refuseBusyPort(config.host, config.port);
  const stopped = () => options.signal?.throwIfAborted();
  const storage = await openStorage(context, { beside: false, ...(options.signal ? { signal: options.signal } : {}) });
  let product: Product | null = null;
  const stop = async () => {
    await product?.close();
    await storage.stop();
  };
  try {
    if (roles.api && options.starterBank !== false) await loadStarterBank(context, storage);
    stopped();
    if (roles.pages) await ensureWebBuild(context.root, steps);
    stopped();
    const pages = roles.pages ? await steps.run("Starting the web app", () => createPages(context.root)) : null;
    const codeFile = join(config.dataDir, "setup-code");
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    product = await compose({
      connectionString: storage.connectionString,
      organisationId: storage.organisation.id,
      databaseConnections: config.databaseConnections,
      publicUrl,
      secret: config.secret ?? loadSecrets(config.dataDir).get("sessionSecret"),
      version: context.version,
      logLevel: config.logLevel,
      trustProxy: config.trustProxy,
      smtpUrl: config.smtpUrl,
      mailFrom: config.mailFrom,
      outboxFolder: join(config.dataDir, "outbox"),
      objectsFolder: join(config.dataDir, "objects"),
      snapshotsFolder: join(config.dataDir, "snapshots"),
      announce: (line) => steps.print(line),
      clock: context.clock,
      setupCode: () => (existsSync(codeFile) ? readFileSync(codeFile, "utf8").trim() : null),
      onSetUp: async () => rmSync(codeFile, { force: true }),
      pages,
      api: roles.api,
      bloom: roles.bloom,
      bloomUrl: config.bloomUrl,
      bloomModel: config.bloomModel,
      bloomEncoder: config.bloomEncoder,
      advisor: config.advisor,
      queues: roles.queues,
      jobs: roles.jobs,
      checkResponses: false,
      triesPerMinute: 20,
    });
    if (roles.queues.size > 0) product.worker.start();
    product.jobs.start();
    const url = listens ? await listen(product, config.host, config.port, config.publicUrl) : "";
    // Somebody may have become administrator on the command line since: then the code is for nothing.
    if (storage.organisation.setUp) rmSync(codeFile, { force: true });
    else if (roles.api && !existsSync(codeFile)) writeFileDurably(codeFile, `${newSetupCode()}\n`);
    return { url, product, storage, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The code for the first visit, while there is one to use. */
export function setupCodeOf(context: Context): string | null {
  const path = join(context.config.dataDir, "setup-code");
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}

async function listen(product: Product, host: string, port: number, publicUrl: string | null): Promise<string> {
  try {
    const address = await product.app.listen({ host, port });
    return publicUrl ?? `http://localhost:${new URL(address).port || "80"}`;
  } catch (error) {
    throw portError(error, host, port);
  }
}

function refuseBusyPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(portError(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function portError(error: unknown, host: string, port: number): unknown {
  const code = (error as { code?: string }).code;
  if (code === "EADDRINUSE")
    return new StartupError(
      "PORT_IN_USE",
      `Port ${port} on ${host} is used by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  if (code === "EACCES")
    return new StartupError(
      "PORT_IN_USE",
      `This account may not use port ${port}.`,
      "Choose a port above 1023 with PORT, and put a web server in front for port 80 or 443.",
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartupError(
      "CONFIG_INVALID",
      `HOST ${host} is not an address of this machine.`,
      "Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the whole network.",
    );
  return error;
}
