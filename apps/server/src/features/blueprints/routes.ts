import { api } from "@quizmentor/contracts";
import type { Route } from "../../http/routes.ts";
import { readBlueprint, removeBlueprint, saveBlueprint } from "./blueprint.ts";
import type { BlueprintOptions } from "./options.ts";
import { publishSubject, withdrawSubject } from "./publish.ts";
import { reportView } from "./report.ts";

export function blueprintRoutes(route: Route, options: BlueprintOptions): void {
  const { kysely } = options.database;
  route(api.getBlueprint, ({ params }) => readBlueprint(kysely, params.id));
  route(api.saveBlueprint, ({ user, params, body }) => saveBlueprint(options, user.id, params.id, body));
  route(api.removeBlueprint, ({ user, params }) => removeBlueprint(options, user.id, params.id));
  route(api.blueprintReport, ({ params }) => reportView(kysely, params.id));
  route(api.publishSubject, ({ user, params }) => publishSubject(options, user.id, params.id));
  route(api.withdrawSubject, ({ user, params }) => withdrawSubject(options, user.id, params.id));
}
