export type { ProgressOptions } from "./options.ts";
export { progressRoutes } from "./routes.ts";
