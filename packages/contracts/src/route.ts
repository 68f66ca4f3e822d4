import type { z } from "zod";

/** Who may call a route. `author` includes administrators. */
export type Access = "public" | "session" | "author" | "admin";
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One HTTP operation: the server registers it, OpenAPI describes it, the client is typed by it. */
export type RouteContract = {
  method: Method;
  /** OpenAPI style, for example `/api/v1/items/{id}`. */
  path: string;
  summary: string;
  tag: string;
  access: Access;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Answer of the successful call; absent means 204 without a body. */
  response?: z.ZodType;
  /** Instead of `response`: the answer comes as many lines of JSON (application/x-ndjson), each like this. */
  stream?: z.ZodType;
  successStatus?: 200 | 201 | 202;
  /** Codes of the catalogue that a caller of this operation should expect, beyond the general ones. */
  errors?: readonly string[];
};

export type ParamsOf<R extends RouteContract> = R["params"] extends z.ZodType
  ? z.output<R["params"]>
  : Record<string, never>;
export type QueryOf<R extends RouteContract> = R["query"] extends z.ZodType
  ? z.output<R["query"]>
  : Record<string, never>;
export type BodyOf<R extends RouteContract> = R["body"] extends z.ZodType ? z.output<R["body"]> : undefined;
export type ResponseOf<R extends RouteContract> = R["response"] extends z.ZodType ? z.output<R["response"]> : undefined;
export type LineOf<R extends RouteContract> = R["stream"] extends z.ZodType ? z.output<R["stream"]> : never;
