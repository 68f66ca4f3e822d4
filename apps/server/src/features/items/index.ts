export { type ItemColumns, itemColumns } from "./columns.ts";
export type { ItemsOptions } from "./options.ts";
export { itemRoutes } from "./routes.ts";
export { type ItemStatus, type ItemToStore, type StoredItem, storeItem } from "./store.ts";
