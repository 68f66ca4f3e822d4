/** Generates the OpenAPI 3.1 document, the client's route table and the JSON Schemas of content files. */
import { subjectFileSchema, topicFileSchema } from "@quizmentor/items/schema";
import { z } from "zod";
import { type Api, api, problem, problems } from "./index.ts";
import type { RouteContract } from "./route.ts";

type Json = Record<string, unknown>;

const accessNote = {
  public: "No session needed.",
  session: "Needs a session.",
  author: "Needs the role author or admin.",
  admin: "Needs the role admin.",
} as const;

/** The whole API as an OpenAPI 3.1 document. */
export function openApiDocument(): Json {
  const shared: Json = {};
  const toSchema = (schema: z.ZodType, io: "input" | "output") =>
    hoist(
      z.toJSONSchema(schema, {
        io,
        metadata: z.globalRegistry,
        target: "draft-2020-12",
        unrepresentable: "any",
      }) as Json,
      shared,
    );
  const problemSchema = toSchema(problem, "output");
  const paths: Record<string, Json> = {};
  for (const [operationId, route] of Object.entries(api) as [keyof Api, RouteContract][]) {
    const operation: Json = {
      operationId,
      summary: route.summary,
      description:
        accessNote[route.access] +
        (route.errors ? ` Expected problems: ${route.errors.map((code) => `\`${code}\``).join(", ")}.` : ""),
      tags: [route.tag],
      security: route.access === "public" ? [] : [{ session: [] }],
      parameters: [...parameters("path", route.params, toSchema), ...parameters("query", route.query, toSchema)],
      responses: {
        ...success(route, toSchema),
        default: {
          description: "Problem",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    };
    if (route.body)
      operation.requestBody = {
        required: true,
        content: { "application/json": { schema: toSchema(route.body, "input") } },
      };
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "QuizMentor API",
      version: "1",
      description: `JSON over HTTP. Problems follow RFC 9457 with a stable \`code\`: ${Object.keys(problems)
        .map((code) => `\`${code}\``)
        .join(", ")}.`,
      license: { name: "AGPL-3.0-only", identifier: "AGPL-3.0-only" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "quizmentor.session_token" } },
      schemas: { Problem: problemSchema, ...shared },
    },
  };
}

function success(route: RouteContract, toSchema: (s: z.ZodType, io: "output") => Json): Json {
  const answer = (type: string, schema: z.ZodType) => ({
    description: "Done",
    content: { [type]: { schema: toSchema(schema, "output") } },
  });
  if (route.stream) return { "200": answer("application/x-ndjson", route.stream) };
  if (route.response) return { [String(route.successStatus ?? 200)]: answer("application/json", route.response) };
  return { "204": { description: "Done" } };
}

/** Moves `$defs` of one schema into the document's components and points references there. */
function hoist(schema: Json, shared: Json): Json {
  const { $defs, $schema: _, ...rest } = schema as { $defs?: Json; $schema?: string } & Json;
  const point = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(point);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", "#/components/schemas/") : point(inner),
      ]),
    );
  };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { $schema: __, id: ___, ...body } = definition as Json;
    shared[name] = point(body);
  }
  return point(rest) as Json;
}

function parameters(
  place: "path" | "query",
  schema: z.ZodObject | undefined,
  toSchema: (s: z.ZodType, io: "input" | "output") => Json,
): Json[] {
  if (!schema) return [];
  return Object.entries(schema.shape).map(([name, part]) => {
    const { default: _, ...json } = toSchema(part as z.ZodType, "output");
    return {
      name,
      in: place,
      required: place === "path" || !(part as z.ZodType).safeParse(undefined).success,
      schema: json,
    };
  });
}

/** `routes.ts` of the client: operation id, method and path, without any schema code. */
export function routeTable(): string {
  const rows = Object.entries(api).map(([id, route]: [string, RouteContract]) => {
    const stream = route.stream ? ', "stream"' : "";
    return `  ${id}: ["${route.method}", "${route.path}"${stream}],`;
  });
  return `// Generated from packages/contracts by \`npm run generate\`. Do not edit.\nexport const routes = {\n${rows.join("\n")}\n} as const;\n`;
}

/** JSON Schemas of the files in `content/`. */
export function contentSchemas(): Record<string, Json> {
  const make = (schema: z.ZodType, title: string) => ({
    title,
    ...(z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }) as Json),
  });
  return {
    subject: make(subjectFileSchema, "Subject, topics and skills"),
    topic: make(topicFileSchema, "Questions of one topic"),
  };
}
