import { api } from "@quizmentor/contracts";
import type { Route } from "../../http/routes.ts";
import { endPractice, summarise } from "./finish.ts";
import { takeHint } from "./hint.ts";
import type { Practice } from "./practice.ts";
import { reportItem } from "./report.ts";
import { startPractice } from "./start.ts";
import { currentState, readState } from "./state.ts";
import { submitAnswer } from "./submit.ts";

export function practiceRoutes(route: Route, practice: Practice): void {
  route(api.currentPractice, async ({ user }) => ({ state: await currentState(practice, user.id) }));
  route(api.startPractice, ({ user, body }) =>
    startPractice(practice, user.id, { ...body, scope: { kind: body.scope.kind, id: body.scope.id ?? null } }),
  );
  route(api.getPractice, ({ user, params }) => readState(practice, user.id, params.id));
  route(api.submitAnswer, ({ user, params, body }) => submitAnswer(practice, user.id, params.id, body));
  route(api.takeHint, ({ user, params, body }) => takeHint(practice, user.id, params.id, body));
  route(api.endPractice, ({ user, params }) => endPractice(practice, user.id, params.id));
  route(api.practiceSummary, ({ user, params }) => summarise(practice, user.id, params.id));
  route(api.reportItem, ({ user, params, body }) => reportItem(practice, user.id, params.id, body));
}
