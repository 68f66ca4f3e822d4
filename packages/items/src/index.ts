export type { BloomLevel, Gap, Item, ItemInput, ItemOf, ItemType, SubjectFile, TopicFile } from "./schema.ts";
