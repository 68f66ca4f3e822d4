export { decodeText, detectFormat } from "./detect.ts";
export { toTopicYaml } from "./export.ts";
export { parseFolder, readSubject } from "./native.ts";
export { parseQuestions } from "./parse.ts";
export { named } from "./slug.ts";
export { type ImportSummary, summarise } from "./summary.ts";
export type { Format, ImportRow, ImportStatus, Named, ParseOptions, Place, TextFile } from "./types.ts";
