export type { MemoryBook } from "./book.ts";
export { daysIn } from "./day.ts";
export { memoryRoutes } from "./routes.ts";
export { type MemorySettings, readSettings } from "./settings.ts";
export { countReviewsDue, loadBook } from "./store.ts";
