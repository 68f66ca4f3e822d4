/** The validator on a server without its models: another server of the installation, with the role `bloom`, answers. */
import replyFrom from "@fastify/reply-from";
import { api, type RouteContract } from "@quizmentor/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "../../http/problem.ts";

/** The routes that take the models or the index in memory; the others read what is stored. */
const answeredElsewhere: readonly RouteContract[] = [
  api.validateQuestion,
  api.validateQuestions,
  api.correctLevel,
  api.suggestImprovements,
  api.levelModel,
];

/**
 * Passes requests on to the server at `bloomUrl`, which checks session and body itself: both share database and secret.
 * Answers `bloom.unavailable` (503) when there is no such server, or it does not answer.
 */
export async function bloomElsewhere(app: FastifyInstance, bloomUrl: string | null): Promise<void> {
  // A 503 is for the browser to try again, not for this server.
  if (bloomUrl) await app.register(replyFrom, { base: bloomUrl, retryMethods: [], disableRequestLogging: true });
  for (const { method, path } of answeredElsewhere)
    app.route({
      method,
      url: path,
      handler: async (request, reply) => {
        if (!bloomUrl) throw new ProblemError("bloom.unavailable");
        return passOn(request, reply);
      },
    });
}

function passOn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.from(request.url, {
    ...(request.method === "POST" && { body: request.body ?? null }),
    rewriteRequestHeaders: (_request, headers) => ({ ...needed(headers), "x-forwarded-for": request.ip }),
    onError: (failed, { error }) => {
      request.log.warn({ err: error }, "the server with the role bloom does not answer");
      failed.send(new ProblemError("bloom.unavailable"));
    },
  });
}

/** What the other server must know. Not the origin: it was checked here, and there the host is another. */
function needed(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  const names = ["host", "cookie", "accept", "content-type"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
