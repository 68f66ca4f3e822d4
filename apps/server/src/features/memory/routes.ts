import { api } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import type { Route } from "../../http/routes.ts";
import { readForecast } from "./forecast.ts";
import { readSettings, saveSettings, toLearningSettings } from "./settings.ts";

export function memoryRoutes(route: Route, { database, clock }: { database: Database; clock: () => Date }): void {
  route(api.learningSettings, async ({ user }) => toLearningSettings(await readSettings(database, user.id)));
  route(api.saveLearningSettings, ({ user, body }) => saveSettings(database, user.id, body, clock()));
  route(api.forecast, ({ user, query }) => readForecast(database, user.id, query, clock()));
}
