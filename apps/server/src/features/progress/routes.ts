import { api } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import type { Route } from "../../http/routes.ts";
import type { ProgressOptions } from "./options.ts";
import { readOverview, readSkill } from "./overview.ts";
import { readResponse } from "./response.ts";
import { listResponses } from "./responses.ts";
import { readSubject } from "./subject-ability.ts";
import { readSubjects } from "./subjects.ts";
import { readToday } from "./today.ts";
import { createZones } from "./zone.ts";

export function progressRoutes(route: Route, { practice }: ProgressOptions): void {
  const progress = { practice, zones: createZones(practice.database) };
  route(api.today, ({ user }) => readToday(progress, user));
  route(api.subjects, ({ user, query }) => {
    if (query.all && user.role === "learner") throw new ProblemError("session.forbidden");
    return readSubjects(progress, user, { all: query.all === "true" });
  });
  route(api.overview, ({ user }) => readOverview(progress, user));
  route(api.skillHistory, ({ user, params }) => readSkill(progress, user, params.id));
  route(api.subjectAbility, ({ user, params }) => readSubject(progress, user, params.id));
  route(api.responses, ({ user, query }) => listResponses(progress, user, query));
  route(api.response, ({ user, params }) => readResponse(progress, user, params.id));
}
