/** The HTTP shell around all routes: parsing, errors, origin check, security headers, rate limits. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import rateLimit from "@fastify/rate-limit";
import Fastify, {
  type ConnectionError,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { ProblemError, problemBody } from "./problem.ts";

export type PageHandler = (request: FastifyRequest, reply: FastifyReply, nonce: string) => Promise<void>;

export type HttpOptions = {
  logLevel: string;
  trustProxy: boolean;
  /** Origins that may send changes besides the host a request was made to, for example the public address. */
  trustedOrigins: () => string[];
};

const largestBody = 1_048_576;

/** A Fastify instance ready for routes. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel, redact: ["req.headers.cookie", "req.headers.authorization"] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    clientErrorHandler: refuseBrokenRequest,
    // An address that cannot be decoded reaches no route, no hook and no error handler.
    frameworkErrors: (error, request, reply) => {
      protect(reply);
      return sendProblem(error, request, reply);
    },
    requestTimeout: 60_000,
  });
  acceptJson(app);
  app.addHook("onRequest", async (request) => {
    if (/%00/.test(request.url)) throw new ProblemError("request.malformed", "The address contains a NUL character.");
    refuseForeignOrigin(request, options.trustedOrigins());
  });
  app.addHook("onSend", async (_request, reply) => protect(reply));
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(error, request, reply));
  await app.register(rateLimit, {
    // Only routes that ask for it: signing in, signing up, setting up and new passwords.
    global: false,
    errorResponseBuilder: (_request, context) =>
      new ProblemError("request.too-many", `Too many tries. Please wait ${context.after}.`),
  });
  return app;
}

/** Sends everything that is not an API path to the pages, and answers unknown API paths with a problem. */
export function servePages(app: FastifyInstance, pages: PageHandler | null): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (!pages || request.url.startsWith("/api/")) {
      return reply.code(404).type("application/problem+json").send(problemBody("request.not-found", request.id));
    }
    const nonce = randomBytes(16).toString("base64");
    await pages(request, reply, nonce);
    return reply;
  });
}

/** Policy for pages: scripts only with this request's nonce, nothing from anywhere else. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers of every answer. */
function protect(reply: FastifyReply): void {
  reply.headers({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  });
  if (!reply.hasHeader("content-security-policy"))
    reply.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
}

/** What is no HTTP reaches no part of Fastify: the answer is written to the line by hand. */
function refuseBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const [status, reason] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "Request Header Fields Too Large"]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? [408, "Request Timeout"]
        : [400, "Bad Request"];
  const code = status === 431 ? "request.too-large" : "request.malformed";
  const body = JSON.stringify({ ...problemBody(code, randomUUID()), status });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/problem+json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
}

function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    const text = body as string;
    if (text === "") return done(null, undefined);
    try {
      const value: unknown = JSON.parse(text);
      // PostgreSQL can store neither NUL nor half a surrogate pair; only escapes can bring them in.
      if (text.includes("\\u") && !storable(value)) throw new SyntaxError("contains NUL or broken Unicode");
      done(null, value);
    } catch (error) {
      done(
        new ProblemError("request.malformed", `The body is not usable JSON: ${(error as Error).message}.`),
        undefined,
      );
    }
  });
}

function storable(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0") && value.isWellFormed();
  if (Array.isArray(value)) return value.every(storable);
  if (value !== null && typeof value === "object")
    return Object.entries(value).every(([key, inner]) => storable(key) && storable(inner));
  return true;
}

/**
 * Cross-site request forgery: cookies are SameSite=Lax, and a change is refused when the browser says that it comes
 * from another site. Programs send neither header and are let through; they carry no ambient cookies.
 */
function refuseForeignOrigin(request: FastifyRequest, trusted: string[]): void {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
  const site = request.headers["sec-fetch-site"];
  if (site === "cross-site" || site === "same-site") {
    if (!trusted.includes(String(request.headers.origin))) throw new ProblemError("request.foreign-origin");
    return;
  }
  const origin = request.headers.origin;
  if (origin === undefined) return;
  let host: string | null = null;
  try {
    host = new URL(origin).host;
  } catch {
    // "null" and other oddities are foreign.
  }
  if (host !== request.headers.host && !trusted.includes(origin)) throw new ProblemError("request.foreign-origin");
}

function sendProblem(error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.type("application/problem+json").header("cache-control", "no-store");
  if (error instanceof ProblemError) {
    const body = problemBody(error.code, request.id, error.message, error.faults);
    return reply.code(body.status).send(body);
  }
  const known = fastifyProblem(error);
  if (known)
    return reply
      .code(known.status)
      .send({ ...problemBody(known.code, request.id, known.detail), status: known.status });
  if (isAccountGone(error)) return reply.code(401).send(problemBody("session.required", request.id));
  const unavailable = isDatabaseDown(error);
  request.log.error(
    { err: error, method: request.method, url: request.routeOptions.url },
    unavailable ? "the database does not answer" : "a request failed",
  );
  const body = problemBody(unavailable ? "server.unavailable" : "server.failure", request.id);
  return reply.code(body.status).send(body);
}

function fastifyProblem(error: FastifyError): {
  code: "request.malformed" | "request.too-large" | "request.unsupported-media-type" | "request.too-many";
  status: number;
  detail?: string;
} | null {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { code: "request.too-large", status: 413 };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { code: "request.unsupported-media-type", status: 415 };
    default:
      if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
        return {
          code: error.statusCode === 429 ? "request.too-many" : "request.malformed",
          status: error.statusCode,
          detail: error.message,
        };
      }
      return null;
  }
}

/** The account was deleted elsewhere while its session was still in memory here: what it writes has no owner. */
function isAccountGone(error: Error & { code?: string; constraint?: string }): boolean {
  return error.code === "23503" && /_(user_id|created_by|closed_by|actor_id)_fkey$/.test(error.constraint ?? "");
}

function isDatabaseDown(error: Error & { code?: string }): boolean {
  const code = error.code ?? "";
  return (
    ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "57P01", "57P02", "57P03", "53300"].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}
