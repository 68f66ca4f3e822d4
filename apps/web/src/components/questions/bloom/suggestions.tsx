"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { api } from "../../../lib/browser-client.ts";
import { describeFailure } from "../../../lib/problem.ts";
import { Button } from "../../ui/button.tsx";
import type { Bloom } from "../vocabulary.ts";

type Answer = { of: string; suggestions: string[] };

/** Asks the operator's language model how the question could be better. Only on demand: it takes time, and is a machine. */
export function Suggestions({ content, mine, language }: { content: string; mine: Bloom | null; language: string }) {
  const t = useTranslations("bloom.suggestions");
  const errors = useTranslations("errors");
  const heading = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState("");

  async function ask() {
    if (asking) return;
    setAsking(true);
    try {
      const body = { content: JSON.parse(content), ...(mine && { wantedLevel: mine }) };
      const { suggestions } = await api.suggestImprovements({ body });
      setAnswer({ of: content, suggestions });
      setFailure("");
      heading.current?.focus();
    } catch (error) {
      setFailure(describeFailure(error, errors).summary);
    }
    setAsking(false);
  }

  return (
    <section className="mt-5 border-t border-hairline pt-5">
      <h3 ref={heading} tabIndex={-1} className="text-base">
        {t("title")}
      </h3>
      <p className="mt-1 text-sm text-ink-soft">{t("about")}</p>
      {answer && answer.suggestions.length > 0 && (
        <ul lang={language} className="mt-3 grid list-disc gap-2 ps-5">
          {answer.suggestions.map((suggestion) => (
            <li key={suggestion}>{suggestion}</li>
          ))}
        </ul>
      )}
      {answer?.suggestions.length === 0 && <p className="mt-3">{t("none")}</p>}
      {answer && answer.of !== content && <p className="mt-2 text-sm text-ink-soft">{t("earlier")}</p>}
      {failure && (
        <p role="alert" className="mt-2 font-medium text-danger">
          {failure}
        </p>
      )}
      <Button variant="secondary" className="mt-3" onClick={ask} pending={asking} pendingLabel={t("asking")}>
        {answer ? t("again") : t("ask")}
      </Button>
    </section>
  );
}
