export type { RenderOptions } from "./pipeline.ts";
export { renderInline, renderMarkdown } from "./render.ts";
export { type RichNode, renderRich } from "./rich.ts";
