import { api } from "@quizmentor/contracts";
import type { Route } from "../../http/routes.ts";
import { correctLevel, describeLevelModel } from "./corrections.ts";
import { listDuplicates, listFindings } from "./findings.ts";
import { bankHealth } from "./health.ts";
import type { BloomOptions } from "./options.ts";
import { suggestImprovements } from "./suggest.ts";
import { validateQuestion, validateQuestions } from "./validate.ts";

/** A language model is slow and busy: an author may ask it `suggestionsPerMinute` times a minute at most. */
export function bloomRoutes(route: Route, options: BloomOptions, suggestionsPerMinute: number): void {
  const { database } = options;
  route(api.validateQuestion, async ({ body }) => ({
    ...(await validateQuestion(options, body)),
    advisor: options.advisor !== null,
  }));
  route(api.validateQuestions, ({ body }) => validateQuestions(options, body.items));
  route(api.bankHealth, ({ query }) => bankHealth(database, query));
  route(api.listFindings, ({ query }) => listFindings(database, query));
  route(api.listDuplicates, ({ query }) => listDuplicates(database, query));
  route(api.correctLevel, ({ user, body }) => correctLevel(options, user.id, body));
  route(api.suggestImprovements, ({ body }) => suggestImprovements(options, body), {
    rateLimit: { max: suggestionsPerMinute, timeWindowMs: 60_000 },
  });
  route(api.levelModel, () => describeLevelModel(options));
}
