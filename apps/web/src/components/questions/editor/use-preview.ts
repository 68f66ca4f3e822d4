"use client";

import type { Answer, Api, ResponseOf } from "@quizmentor/contracts";
import { useEffect, useRef, useState } from "react";
import { api } from "../../../lib/browser-client.ts";

export type PreviewAnswer = ResponseOf<Api["previewItem"]>;
export type PreviewView = NonNullable<PreviewAnswer["view"]>;

/** Long enough not to ask at every letter, short enough to feel live. */
const pauseMs = 450;

export type Preview = {
  /** The latest state that could be shown; stays while what is typed is not complete. */
  view: PreviewView | null;
  errors: PreviewAnswer["errors"];
  /** Whether the view lags behind what is typed. */
  stale: boolean;
  unreachable: boolean;
  grade: (answer: Answer) => Promise<PreviewAnswer["result"]>;
};

/** Asks the server how a learner would see the question, a moment after the last change. `content` is its JSON,
 * `first` what the page already knew. */
export function usePreview(content: string, first: PreviewAnswer | null): Preview {
  const [state, setState] = useState<Omit<Preview, "grade" | "stale"> & { of: string }>(() => ({
    view: first?.view ?? null,
    errors: first?.errors ?? [],
    unreachable: false,
    of: first ? content : "",
  }));
  const shown = useRef(state.of);
  useEffect(() => {
    if (shown.current === content) return;
    const call = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const { view, errors } = await api.previewItem({ body: { content: JSON.parse(content) }, signal: call.signal });
        shown.current = content;
        setState((before) => ({ view: view ?? before.view, errors, unreachable: false, of: content }));
      } catch {
        if (!call.signal.aborted) setState((before) => ({ ...before, unreachable: true }));
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [content]);
  return {
    ...state,
    stale: state.of !== content || state.errors.length > 0,
    grade: async (answer) => (await api.previewItem({ body: { content: JSON.parse(content), answer } })).result,
  };
}
