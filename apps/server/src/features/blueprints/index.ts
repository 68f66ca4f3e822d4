export { blueprintRoutes } from "./routes.ts";
