import { api } from "@quizmentor/contracts";
import type { Route } from "../../http/routes.ts";
import { readItem, readVersion } from "./detail.ts";
import { listItems } from "./list.ts";
import type { ItemsOptions } from "./options.ts";
import { previewItem } from "./preview.ts";
import { closeReport } from "./report.ts";
import { createItem, saveItem } from "./save.ts";

export function itemRoutes(route: Route, options: ItemsOptions): void {
  const { database, clock } = options.practice;
  route(api.listItems, ({ query }) => listItems(database, query));
  route(api.getItem, ({ params }) => readItem(database, params.id));
  route(api.getItemVersion, ({ params }) => readVersion(database, params.id, params.number));
  route(api.createItem, ({ user, body }) => createItem(options, user.id, body));
  route(api.saveItem, ({ user, params, body }) => saveItem(options, user.id, params.id, body));
  route(api.previewItem, ({ body }) => previewItem(database, body));
  route(api.closeReport, ({ user, params, body }) =>
    closeReport(database, user.id, { itemId: params.id, reportId: params.report, note: body.note }, clock()),
  );
}
