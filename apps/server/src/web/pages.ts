/** The web app inside the server: Next.js renders in this process and reads the API without a network hop. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type PageHandler, pagePolicy } from "../http/server.ts";

type MakeNext = (options: { dev: boolean; dir: string; quiet: boolean }) => {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close(): Promise<void>;
};
export type Pages = { handle: PageHandler; close(): Promise<void> };

/** Where server components find their way to the API; see apps/web/src/server. */
const inProcessFetch = Symbol.for("quizmentor.fetch");

export async function createPages(root: string): Promise<Pages> {
  // Next decides by this variable; it must be set before Next is loaded.
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const next = createRequire(join(root, "apps/web/package.json"))("next") as MakeNext;
  const app = next({ dev: false, dir: join(root, "apps/web"), quiet: true });
  await app.prepare();
  const render = app.getRequestHandler();
  return {
    async handle(request, reply, nonce) {
      const policy = pagePolicy(nonce);
      // Next takes the nonce for its own scripts from the policy of the request.
      request.raw.headers["content-security-policy"] = policy;
      request.raw.headers["x-nonce"] = nonce;
      reply.hijack();
      const { raw } = reply;
      raw.setHeader("content-security-policy", policy);
      raw.setHeader("x-content-type-options", "nosniff");
      raw.setHeader("referrer-policy", "same-origin");
      raw.setHeader("x-frame-options", "DENY");
      raw.setHeader("cross-origin-opener-policy", "same-origin");
      raw.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
      await render(request.raw, raw);
    },
    close: () => app.close(),
  };
}

/** Lets server components call the API of `app` in process. Returns a function that takes it back. */
export function provideInProcessFetch(app: FastifyInstance): () => void {
  const call = async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const response = await app.inject({
      method: (init.method ?? "GET") as "GET",
      url: String(url),
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === "string" ? { payload: init.body } : {}),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers)) {
      for (const one of Array.isArray(value) ? value : [value])
        if (one !== undefined) headers.append(name, String(one));
    }
    const bodiless = response.statusCode === 204 || response.statusCode === 304;
    return new Response(bodiless ? null : new Uint8Array(response.rawPayload), {
      status: response.statusCode,
      headers,
    });
  };
  const place = globalThis as { [inProcessFetch]?: typeof call };
  place[inProcessFetch] = call;
  return () => {
    delete place[inProcessFetch];
  };
}
