/** The API as a page for people: plain HTML, no script, readable with a keyboard and on a phone. */
import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html.ts";

type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: unknown;
  additionalProperties?: Schema | boolean;
};
type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
export type OpenApi = {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const style = `
:root{color-scheme:light dark;--paper:#fbf8f1;--ink:#24211c;--soft:#6a645a;--line:#ddd6c8;--accent:#2c3fb0}
@media(prefers-color-scheme:dark){:root{--paper:#1b1a17;--ink:#ece6d9;--soft:#a9a193;--line:#3a372f;--accent:#a9b4ff}}
body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
h1,h2{font-family:Georgia,serif;font-weight:600;line-height:1.25}h2{margin-top:2.5rem}
a{color:var(--accent)}code,.m{font-family:ui-monospace,monospace;font-size:.9em}
details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer;overflow-wrap:anywhere}summary b{display:inline-block;min-width:4.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}td,th{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-top:1px solid var(--line)}
th{color:var(--soft);font-weight:500}.soft{color:var(--soft)}.scroll{overflow-x:auto}`;

const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");

function typeName(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  if (schema.const !== undefined) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`;
  if (schema.enum) return schema.enum.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(" · ");
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map(typeName).join(" <span class=soft>or</span> ");
  if (schema.type === "array") return `list of ${typeName(schema.items ?? {})}`;
  if (schema.properties) return "object";
  return escapeHtml([schema.type ?? "any", schema.format].flat().filter(Boolean).join(", "));
}

function fields(schema: Schema, prefix = ""): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, inner]) => {
      const path = prefix + name;
      const optional = schema.required?.includes(name) ? "" : ' <span class="soft">optional</span>';
      const nested = inner.items?.properties ? fields(inner.items, `${path}[].`) : fields(inner, `${path}.`);
      return `<tr><td><code>${escapeHtml(path)}</code>${optional}</td><td>${typeName(inner)}</td><td>${prose(inner.description ?? "")}</td></tr>${nested}`;
    })
    .join("");
}

function schemaTable(schema: Schema): string {
  const rows = fields(schema.type === "array" ? (schema.items ?? {}) : schema);
  if (rows === "") return `<p>${typeName(schema)}</p>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Fields"><table><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function operationBlock(method: string, path: string, operation: Operation): string {
  const parameters = operation.parameters
    .map(
      (p) =>
        `<tr><td><code>${p.name}</code>${p.required ? "" : ' <span class="soft">optional</span>'}</td><td>${p.in}</td><td>${typeName(p.schema)}</td></tr>`,
    )
    .join("");
  const body = operation.requestBody?.content["application/json"].schema;
  const answers = Object.entries(operation.responses)
    .filter(([status]) => status !== "default")
    .map(
      ([status, response]) =>
        `<h4>Answer ${status}</h4>${response.content ? schemaTable(response.content["application/json"]?.schema ?? {}) : "<p>No body.</p>"}`,
    );
  return `<details id="${escapeHtml(operation.operationId)}"><summary><b class="m">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> <span class="soft">${escapeHtml(operation.summary)}</span></summary>
<p>${prose(operation.description)}</p>${parameters ? `<h4>Parameters</h4><div class="scroll" tabindex="0" role="region" aria-label="Parameters"><table><tbody>${parameters}</tbody></table></div>` : ""}${body ? `<h4>Body</h4>${schemaTable(body)}` : ""}${answers.join("")}</details>`;
}

/** The whole document as one page, and the hash that lets its style pass a strict content security policy. */
export function docsPage(document: OpenApi): { html: string; styleHash: string } {
  const byTag = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags[0] ?? "Other";
      byTag.set(tag, [...(byTag.get(tag) ?? []), operationBlock(method, path, operation)]);
    }
  }
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${schema.anyOf || schema.oneOf ? (schema.anyOf ?? schema.oneOf ?? []).map(schemaTable).join("<p class=soft>or</p>") : schemaTable(schema)}</details>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(document.info.title)}</title><style>${style}</style></head><body><main>
<h1>${escapeHtml(document.info.title)}</h1><p>${prose(document.info.description)}</p><p>The same as a machine reads it: <a href="/api/openapi.json">openapi.json</a></p>
${[...byTag].map(([tag, blocks]) => `<section><h2>${escapeHtml(tag)}</h2>${blocks.join("")}</section>`).join("")}
<section><h2>Schemas</h2>${schemas.join("")}</section></main></body></html>`;
  return { html, styleHash: `sha256-${createHash("sha256").update(style).digest("base64")}` };
}
