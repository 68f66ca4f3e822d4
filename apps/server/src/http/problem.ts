import { type Problem, type ProblemCode, problems } from "@quizmentor/contracts";
import type { ZodError } from "zod";

type Fault = { path: string; message: string };

/** Thrown by use cases: becomes an RFC 9457 answer with a stable code. `detail` is for people. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly faults: Fault[] | undefined;
  constructor(code: ProblemCode, detail?: string, faults?: Fault[]) {
    super(detail ?? problems[code].title);
    this.name = "ProblemError";
    this.code = code;
    this.faults = faults;
  }
}

export function problemBody(code: ProblemCode, requestId: string, detail?: string, faults?: Fault[]): Problem {
  const { status, title } = problems[code];
  return {
    type: `urn:quizmentor:problem:${code}`,
    title,
    status,
    code,
    ...(detail && detail !== title ? { detail } : {}),
    ...(faults && faults.length > 0 ? { errors: faults } : {}),
    requestId,
  };
}

/** The faults of a failed parse, each with the path of its field. */
export function zodFaults(error: ZodError, place: string): Fault[] {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const message = issue.code === "unrecognized_keys" ? "is not a known field" : issue.message;
    return paths.map((path) => ({ path: [place, ...path].filter((part) => part !== "").join("."), message }));
  });
}
