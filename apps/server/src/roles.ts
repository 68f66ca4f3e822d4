/** What a process does. A role is a row: which routes it mounts, which queues it drains and which jobs it runs. */
import { StartupError } from "./startup-error.ts";

export type RoleRow = {
  routes: readonly ("api" | "pages" | "bloom")[];
  queues: readonly string[];
  jobs: readonly string[];
  about: string;
};

export const roles = {
  web: { routes: ["pages"], queues: [], jobs: [], about: "renders the pages" },
  api: { routes: ["api"], queues: [], jobs: [], about: "answers /api" },
  worker: {
    routes: [],
    queues: ["response"],
    jobs: ["calibration", "predictor", "memory"],
    about: "learns about items and learners from answers",
  },
  bloom: {
    routes: ["bloom"],
    queues: [],
    jobs: ["review", "levels"],
    about: "reads questions: levels, flaws, near-duplicates; answers /api/v1/bloom",
  },
} as const satisfies Record<string, RoleRow>;

export type RoleName = keyof typeof roles;

/** The rows of the named roles, or of all. An unknown name stops the start. */
export function chooseRoles(names: readonly string[]): {
  pages: boolean;
  api: boolean;
  bloom: boolean;
  queues: ReadonlySet<string>;
  jobs: ReadonlySet<string>;
} {
  const chosen = names.length === 0 ? Object.keys(roles) : names;
  const rows = chosen.map((name): RoleRow => {
    const row = (roles as Record<string, RoleRow>)[name];
    if (!row)
      throw new StartupError(
        "ROLE_UNKNOWN",
        `There is no role “${name}”.`,
        `Known roles: ${Object.keys(roles).join(", ")}.`,
      );
    return row;
  });
  return {
    pages: rows.some((row) => row.routes.includes("pages")),
    api: rows.some((row) => row.routes.includes("api")),
    bloom: rows.some((row) => row.routes.includes("bloom")),
    queues: new Set(rows.flatMap((row) => row.queues)),
    jobs: new Set(rows.flatMap((row) => row.jobs)),
  };
}
