export { type Auth, createAuth } from "./auth.ts";
export { accountRoutes } from "./routes.ts";
export { createSessions, type Sessions } from "./sessions.ts";
export { newSetupCode } from "./setup-code.ts";
export { makeUser, markSetUp } from "./sign-up.ts";
