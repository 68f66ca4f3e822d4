import type { QuestionAdvisor } from "../../ports/question-advisor.ts";
import { StartupError } from "../../startup-error.ts";
import { suggestionsIn } from "./answer.ts";
import { postJson } from "./post.ts";
import { promptFor } from "./prompt.ts";

export type AdvisorOptions = {
  /** Full address of a chat completion endpoint, such as `http://127.0.0.1:8080/v1/chat/completions`. */
  url: string;
  /** As the server calls it. */
  model: string;
  /** Sent as a bearer token; null for a server that wants none. */
  key: string | null;
  /** Longest time of one request, retries and their pauses included. */
  timeoutMs?: number;
  /** Why there were no suggestions; never with the key or the question in it. */
  onFault: (error: unknown) => void;
};

const longestAnswerTokens = 800;

/**
 * Asks a language model that the operator runs, over the widely spoken chat completion protocol. Throws a StartupError
 * for an address or a key that no request can be made with.
 */
export function openaiQuestionAdvisor({
  url,
  model,
  key,
  timeoutMs = 30_000,
  onFault,
}: AdvisorOptions): QuestionAdvisor {
  refuseUnusable(url, key);
  return {
    async suggest(question, stop) {
      stop?.throwIfAborted();
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = stop ? AbortSignal.any([stop, timeout]) : timeout;
      const request = {
        model,
        messages: promptFor(question),
        temperature: 0.2,
        max_tokens: longestAnswerTokens,
        stream: false,
      };
      try {
        const answer = await postJson({ url, key, body: JSON.stringify(request) }, signal);
        return { suggestions: suggestionsIn(answer) };
      } catch (error) {
        stop?.throwIfAborted();
        onFault(error);
        return { suggestions: [] };
      }
    },
  };
}

/** Requests made with these would fail with messages that repeat the secret. */
function refuseUnusable(url: string, key: string | null): void {
  const { username, password } = new URL(url);
  if (username || password)
    throw new StartupError(
      "CONFIG_INVALID",
      "The address of the advisor holds a user or a password.",
      "Take it out of the address, and give the key in its own setting.",
    );
  if (key !== null && !/^[\x21-\x7e]+$/.test(key))
    throw new StartupError(
      "CONFIG_INVALID",
      "The key of the advisor has characters that no key has, such as a space or the end of a line.",
      "Correct it and start again.",
    );
}
