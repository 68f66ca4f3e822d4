"use client";

import type { Api, BloomReview, ResponseOf } from "@quizmentor/contracts";
import { useEffect, useRef, useState } from "react";
import { api } from "../../../lib/browser-client.ts";
import { isBlank } from "./evidence.ts";

export type ReviewAnswer = ResponseOf<Api["validateQuestion"]>;

/** Long enough not to ask at every letter, short enough to feel live. */
const pauseMs = 450;

export type Reading = {
  level: ReviewAnswer["level"] | null;
  /** The latest that could be said of a complete question; stays while what is typed is not complete. */
  review: BloomReview | null;
  /** JSON of the content that `review` is about. */
  reviewed: string;
  /** `again`: typed on since; `behind`: what is typed is not complete; `unreachable`: the last try failed. */
  standing: "current" | "again" | "behind" | "unreachable";
  /** Whether a language model can be asked for proposals. */
  advisor: boolean;
};

type State = Pick<Reading, "level" | "review" | "reviewed" | "advisor"> & { read: string; unreachable: boolean };

/**
 * Asks the validator about a question a moment after the last change; the latest answer wins. `content` is the question's
 * JSON, `first` what the page already knew of it, `itemId` the stored question it is a new state of.
 */
export function useReview(content: string, first: ReviewAnswer | null, itemId: string | undefined): Reading {
  const [state, setState] = useState<State>(() => ({
    level: first?.level ?? null,
    review: first?.review ?? null,
    reviewed: first?.review ? content : "{}",
    read: first ? content : "",
    advisor: first?.advisor ?? false,
    unreachable: false,
  }));
  const [tries, setTries] = useState(0);
  const shown = useRef(state.read);
  const blank = isBlank(content);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks once more about the same content
  useEffect(() => {
    if (blank || shown.current === content) return;
    const call = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const body = { content: JSON.parse(content), ...(itemId && { itemId }) };
        const { level, review, advisor } = await api.validateQuestion({ body, signal: call.signal });
        shown.current = content;
        setState((before) => ({
          level,
          review: review ?? before.review,
          reviewed: review ? content : before.reviewed,
          read: content,
          advisor,
          unreachable: false,
        }));
      } catch {
        if (!call.signal.aborted) setState((before) => ({ ...before, unreachable: true }));
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [content, blank, itemId, tries]);

  useEffect(() => {
    if (!state.unreachable) return;
    const again = () => setTries((before) => before + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [state.unreachable]);

  const { level, review, reviewed, read, advisor, unreachable } = state;
  const isBehind = review !== null && (blank || (read === content && reviewed !== content));
  const standing = isBehind ? "behind" : blank || read === content ? "current" : unreachable ? "unreachable" : "again";
  return { level, review, reviewed, standing, advisor };
}
