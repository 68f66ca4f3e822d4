import type { Api, Problem, RouteContract } from "@quizmentor/contracts";
import type { z } from "zod";
import { routes } from "./generated/routes.ts";

type Input<R extends RouteContract> = (R["params"] extends z.ZodType ? { params: z.input<R["params"]> } : unknown) &
  (R["query"] extends z.ZodType ? { query?: z.input<R["query"]> } : unknown) &
  (R["body"] extends z.ZodType ? { body: z.input<R["body"]> } : unknown);
type Output<R extends RouteContract> = R["stream"] extends z.ZodType
  ? AsyncGenerator<z.output<R["stream"]>>
  : Promise<R["response"] extends z.ZodType ? z.output<R["response"]> : undefined>;
type Call<R extends RouteContract> =
  Record<string, never> extends Input<R>
    ? (input?: Input<R> & { signal?: AbortSignal }) => Output<R>
    : (input: Input<R> & { signal?: AbortSignal }) => Output<R>;

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

/**
 * Makes a client; throws `ApiError` or `NetworkError` from every call that does not succeed. An operation that streams
 * gives its lines as they come; one cut off in the middle throws a `NetworkError` there.
 */
export function createClient(options: ClientOptions = {}): Client {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const request = async (method: string, path: string, input: LooseInput): Promise<Response> => {
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
    if (response.ok) return response;
    throw new ApiError(asProblem(await readJson(response), response.status));
  };
  const calls: Record<string, (input?: LooseInput) => unknown> = {};
  for (const [operation, [method, path, stream]] of Object.entries<readonly [string, string, "stream"?]>(routes)) {
    calls[operation] = stream
      ? (input = {}) => readLines(request(method, path, input))
      : async (input = {}) => {
          const response = await request(method, path, input);
          return response.status === 204 ? undefined : readJson(response);
        };
  }
  return calls as unknown as Client;
}

async function* readLines(answer: Promise<Response>): AsyncGenerator<unknown> {
  const { body } = await answer;
  if (!body) return;
  let rest = "";
  try {
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield JSON.parse(line);
    }
  } catch (error) {
    throw new NetworkError(error);
  }
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
