export { type Incoming, importItems, importMaps, lastDigest, noteImport, type Outcome } from "./import-items.ts";
export type { Place, SubjectMap } from "./place.ts";
