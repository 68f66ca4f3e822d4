import { account } from "./account.ts";
import { authoring } from "./authoring.ts";
import { practice, progress } from "./practice.ts";

/** Every operation of `/api/v1`, by its operation id. */
export const api = { ...account, ...practice, ...progress, ...authoring } as const;
export type Api = typeof api;
export type OperationId = keyof Api;

export * from "./account.ts";
export * from "./authoring.ts";
export * from "./common.ts";
export * from "./errors.ts";
export * from "./practice.ts";
export type * from "./route.ts";
