import { api } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import type { Route } from "../../http/routes.ts";
import { correctLevel, describeLevelModel } from "./corrections.ts";
import { listDuplicates, listFindings } from "./findings.ts";
import { bankHealth } from "./health.ts";
import type { BloomOptions } from "./options.ts";
import { suggestImprovements } from "./suggest.ts";
import { validateQuestion, validateQuestions } from "./validate.ts";

/** Reads what reviews have stored; takes no model. */
export function bankStateRoutes(route: Route, database: Database): void {
  route(api.bankHealth, ({ query }) => bankHealth(database, query));
  route(api.listFindings, ({ query }) => listFindings(database, query));
  route(api.listDuplicates, ({ query }) => listDuplicates(database, query));
}

/**
 * What takes the models in memory. A language model is slow and busy: an author may ask it `suggestionsPerMinute` times
 * a minute at most.
 */
export function bloomRoutes(route: Route, options: BloomOptions, suggestionsPerMinute: number): void {
  route(api.validateQuestion, async ({ body }) => ({
    ...(await validateQuestion(options, body)),
    advisor: options.advisor !== null,
  }));
  route(api.validateQuestions, ({ body }) => validateQuestions(options, body.items));
  route(api.correctLevel, ({ user, body }) => correctLevel(options, user.id, body));
  route(api.suggestImprovements, ({ body }) => suggestImprovements(options, body), {
    rateLimit: { max: suggestionsPerMinute, timeWindowMs: 60_000 },
  });
  route(api.levelModel, () => describeLevelModel(options));
}
