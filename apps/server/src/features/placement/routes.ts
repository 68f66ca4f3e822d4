import { api } from "@quizmentor/contracts";
import type { Route } from "../../http/routes.ts";
import type { Practice } from "../practice/index.ts";
import { answerPlacement, finishPlacement } from "./answer.ts";
import { listPlacements } from "./list.ts";
import { startPlacement } from "./start.ts";
import { readPlacement } from "./stored.ts";
import { placementView } from "./view.ts";

export function placementRoutes(route: Route, practice: Practice): void {
  route(api.placements, ({ user, query }) => listPlacements(practice, user.id, query.subject));
  route(api.startPlacement, ({ user, body }) => startPlacement(practice, user.id, body));
  route(api.getPlacement, async ({ user, params }) =>
    placementView(practice, await readPlacement(practice.database, user.id, params.id)),
  );
  route(api.answerPlacement, ({ user, params, body }) => answerPlacement(practice, user.id, params.id, body));
  route(api.finishPlacement, ({ user, params }) => finishPlacement(practice, user.id, params.id));
}
