import type { QuestionAdvisor } from "../../ports/question-advisor.ts";
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

/** Asks a language model that the operator runs, over the widely spoken chat completion protocol. */
export function openaiQuestionAdvisor({
  url,
  model,
  key,
  timeoutMs = 30_000,
  onFault,
}: AdvisorOptions): QuestionAdvisor {
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
