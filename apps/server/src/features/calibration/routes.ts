import { api } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import type { Route } from "../../http/routes.ts";
import { readItemCalibration } from "./detail.ts";
import { reinstateItem } from "./reinstate.ts";

export type CalibrationOptions = {
  database: Database;
  /** Called after a change of the bank was committed. */
  onBankChanged: () => void;
};

export function calibrationRoutes(route: Route, { database, onBankChanged }: CalibrationOptions): void {
  route(api.itemCalibration, ({ params }) => readItemCalibration(database, params.id));
  route(api.reinstateItem, async ({ user, params }) => {
    if (await reinstateItem(database, user.id, params.id)) onBankChanged();
  });
}
