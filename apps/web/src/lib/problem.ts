import { ApiError, NetworkError } from "@quizmentor/client";
import type { ProblemCode } from "@quizmentor/contracts";
import type { useTranslations } from "next-intl";

export type Translate = ReturnType<typeof useTranslations<"errors">>;

/** A failure as a form or page shows it. */
export type Failure = {
  /** What happened, in a sentence. */
  summary: string;
  /** Sentences by the name of the field they belong to. */
  fields: Record<string, string>;
  /** The session is over: offer the way back in instead of another try. */
  signedOut: boolean;
  offline: boolean;
};

/** Makes sentences out of whatever a call has thrown. */
export function describeFailure(error: unknown, t: Translate): Failure {
  if (error instanceof NetworkError) return { summary: t("network"), fields: {}, signedOut: false, offline: true };
  if (!(error instanceof ApiError)) return { summary: t("unexpected"), fields: {}, signedOut: false, offline: false };
  const { code, errors = [] } = error.problem;
  const fields: Record<string, string> = {};
  for (const { path, message } of errors) fields[fieldName(path)] ??= message;
  return { summary: sentence(code, t), fields, signedOut: code === "session.required", offline: false };
}

function sentence(code: ProblemCode, t: Translate): string {
  return t.has(`codes.${code}`) ? t(`codes.${code}`) : t("unexpected");
}

/** `body.email`, `/email` and `email` all mean the field “email”. */
function fieldName(path: string): string {
  return path.replace(/^\/?(body[./])?/, "").replaceAll("/", ".");
}
