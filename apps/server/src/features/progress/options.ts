import type { Practice } from "../practice/index.ts";
import type { Zones } from "./zone.ts";

/** What the pages of progress work with: all they do is read. */
export type ProgressOptions = { practice: Practice };
export type Progress = ProgressOptions & { zones: Zones };

/** Whose progress it is, and in which time zone their days begin. */
export type Reader = { id: string; timeZone: string };
