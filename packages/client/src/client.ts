import type { Api, Problem, RouteContract } from "@quizmentor/contracts";
import type { z } from "zod";
import { routes } from "./generated/routes.ts";

type Input<R extends RouteContract> = (R["params"] extends z.ZodType ? { params: z.input<R["params"]> } : unknown) &
  (R["query"] extends z.ZodType ? { query?: z.input<R["query"]> } : unknown) &
  (R["body"] extends z.ZodType ? { body: z.input<R["body"]> } : unknown);
type Output<R extends RouteContract> = R["response"] extends z.ZodType ? z.output<R["response"]> : undefined;
type Call<R extends RouteContract> =
  Record<string, never> extends Input<R>
    ? (input?: Input<R> & { signal?: AbortSignal }) => Promise<Output<R>>
    : (input: Input<R> & { signal?: AbortSignal }) => Promise<Output<R>>;

/** One function per operation of `/api/v1`, typed by the contracts. */
export type Client = { [K in keyof Api]: Call<Api[K]> };

export type ClientOptions = {
  /** Where the API lives; empty for the page's own origin. */
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
  /** Headers for every call, for example the visitor's cookies when rendering on the server. */
  headers?: Record<string, string>;
};

/** The server answered, and said no. `problem.code` is stable; `problem.detail` is for people. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** There was no answer: offline, server down, or the call was cut off. Safe to send again. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super("The server could not be reached.", { cause });
    this.name = "NetworkError";
  }
}

type LooseInput = {
  params?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
};

/** Makes a client; throws `ApiError` or `NetworkError` from every call that does not succeed. */
export function createClient(options: ClientOptions = {}): Client {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const calls: Record<string, (input?: LooseInput) => Promise<unknown>> = {};
  for (const [operation, [method, path]] of Object.entries(routes)) {
    calls[operation] = async (input = {}) => {
      const url = (options.baseUrl ?? "") + fillPath(path, input.params) + queryString(input.query);
      const headers: Record<string, string> = { accept: "application/json", ...options.headers };
      if (input.body !== undefined) headers["content-type"] = "application/json";
      let response: Response;
      try {
        response = await send(url, {
          method,
          headers,
          body: input.body === undefined ? undefined : JSON.stringify(input.body),
          credentials: "same-origin",
          signal: input.signal,
        });
      } catch (error) {
        throw new NetworkError(error);
      }
      if (response.status === 204) return undefined;
      const answer = await readJson(response);
      if (response.ok) return answer;
      throw new ApiError(asProblem(answer, response.status));
    };
  }
  return calls as unknown as Client;
}

function fillPath(path: string, params: Record<string, string | number> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

function queryString(query: Record<string, unknown> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new NetworkError(error);
  }
}

function asProblem(answer: unknown, status: number): Problem {
  if (typeof answer === "object" && answer !== null && "code" in answer) return answer as Problem;
  return { type: "about:blank", title: "Something went wrong.", status, code: "server.failure" };
}
