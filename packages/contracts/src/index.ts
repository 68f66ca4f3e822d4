import { account } from "./account.ts";
import { authoring } from "./authoring.ts";
import { bloom } from "./bloom.ts";
import { blueprints } from "./blueprints.ts";
import { calibration } from "./calibration.ts";
import { memory } from "./memory.ts";
import { placement } from "./placement.ts";
import { practice, progress } from "./practice.ts";

/** Every operation of `/api/v1`, by its operation id. */
export const api = {
  ...account,
  ...practice,
  ...progress,
  ...memory,
  ...placement,
  ...authoring,
  ...calibration,
  ...bloom,
  ...blueprints,
} as const;
export type Api = typeof api;
export type OperationId = keyof Api;

export * from "./account.ts";
export * from "./authoring.ts";
export * from "./bloom.ts";
export * from "./blueprints.ts";
export * from "./calibration.ts";
export * from "./common.ts";
export * from "./errors.ts";
export * from "./memory.ts";
export * from "./placement.ts";
export * from "./practice.ts";
export type * from "./route.ts";
