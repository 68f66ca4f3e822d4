/** Turns a contract and a handler into a Fastify route: parse, authorise, handle, check the answer. */
import { Readable } from "node:stream";
import type { BodyOf, LineOf, ParamsOf, QueryOf, RouteContract } from "@quizmentor/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { ProblemError, zodFaults } from "./problem.ts";
import type { Authenticate, SessionUser } from "./session.ts";

type UserOf<R extends RouteContract> = R["access"] extends "public" ? SessionUser | null : SessionUser;
export type Input<R extends RouteContract> = {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  user: UserOf<R>;
  request: FastifyRequest;
  reply: FastifyReply;
};
type Answer<R extends RouteContract> = R["stream"] extends z.ZodType
  ? AsyncIterable<LineOf<R>>
  : R["response"] extends z.ZodType
    ? z.output<R["response"]>
    : // biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer may simply end
      void;
export type Handler<R extends RouteContract> = (input: Input<R>) => Promise<Answer<R>> | Answer<R>;
export type Route = <R extends RouteContract>(
  contract: R,
  handler: Handler<R>,
  options?: { rateLimit?: { max: number; timeWindowMs: number } },
) => void;

export type RouteOptions = {
  authenticate: Authenticate;
  /** Checks every answer against its contract; on in tests, where a mismatch must be seen. */
  checkResponses: boolean;
};

const rank = { public: 0, session: 1, author: 2, admin: 3 } as const;
const rankOfRole = { learner: 1, author: 2, admin: 3 } as const;

/** `route(contract, handler)` for one Fastify instance. */
export function routeRegistrar(app: FastifyInstance, options: RouteOptions): Route {
  return (contract, handler, extra) => {
    app.route({
      method: contract.method,
      url: contract.path.replace(/\{(\w+)\}/g, ":$1"),
      config: extra?.rateLimit
        ? { rateLimit: { max: extra.rateLimit.max, timeWindow: extra.rateLimit.timeWindowMs } }
        : {},
      handler: async (request, reply) => {
        const user = await allowed(contract, request, reply, options.authenticate);
        const input = {
          params: parse(contract.params, request.params, "path"),
          query: parse(contract.query, request.query, "query"),
          body: parse(contract.body, request.body, ""),
          user,
          request,
          reply,
        };
        const answer = await handler(input as never);
        if (reply.sent) return reply;
        if (contract.stream) {
          const lines = jsonLines(answer as AsyncIterable<unknown>, options.checkResponses ? contract.stream : null);
          return reply.type("application/x-ndjson").header("cache-control", "no-store").send(Readable.from(lines));
        }
        if (!contract.response) return reply.code(204).send();
        reply.code(contract.successStatus ?? 200).header("cache-control", "no-store");
        return options.checkResponses ? contract.response.parse(answer) : answer;
      },
    });
  };
}

async function* jsonLines(values: AsyncIterable<unknown>, check: z.ZodType | null): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(check ? check.parse(value) : value)}\n`;
}

async function allowed(
  contract: RouteContract,
  request: FastifyRequest,
  reply: FastifyReply,
  authenticate: Authenticate,
): Promise<SessionUser | null> {
  const session = await authenticate(request.headers);
  for (const cookie of session?.setCookies ?? []) reply.header("set-cookie", cookie);
  if (contract.access === "public") return session?.user ?? null;
  if (!session) throw new ProblemError("session.required");
  if (rankOfRole[session.user.role] < rank[contract.access]) throw new ProblemError("session.forbidden");
  return session.user;
}

function parse(schema: z.ZodType | undefined, value: unknown, place: string): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new ProblemError("request.invalid", undefined, zodFaults(parsed.error, place));
}
