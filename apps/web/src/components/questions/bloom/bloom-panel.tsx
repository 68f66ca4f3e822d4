"use client";

import type { FoundFlaw } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { api } from "../../../lib/browser-client.ts";
import type { Editor } from "../editor/use-editor.ts";
import type { Bloom } from "../vocabulary.ts";
import { FlawList } from "./flaw-list.tsx";
import { LevelPart } from "./level-part.tsx";
import { NearList } from "./near-list.tsx";
import { byCloseness } from "./reading.ts";
import { SmallFacts } from "./small-facts.tsx";
import { Suggestions } from "./suggestions.tsx";
import type { Reading } from "./use-review.ts";

type BloomPanelProps = {
  reading: Reading;
  /** The flaws of the reading, in the order in which they are shown. */
  flaws: FoundFlaw[];
  editor: Editor;
};

/** What the validator says of the question while it is written. */
export function BloomPanel({ reading, flaws, editor: { draft, change, content, detail } }: BloomPanelProps) {
  const t = useTranslations("bloom.panel");
  const { level, review, reviewed, standing } = reading;
  const question = useMemo(() => JSON.parse(reviewed) as Record<string, unknown>, [reviewed]);
  const near = useMemo(() => byCloseness(review?.duplicates ?? []), [review]);
  const correct = (right: Bloom) =>
    api.correctLevel({ body: { content: JSON.parse(content), level: right, ...(detail && { itemId: detail.id }) } });
  return (
    <section id="bloom" aria-labelledby="bloom-heading" className="mt-10 border-t border-hairline pt-5">
      <h2 id="bloom-heading" className="mb-4 flex items-baseline justify-between gap-4 text-lg">
        {t("title")}
        <span className="font-sans text-sm font-normal tracking-normal text-ink-soft">
          {(level || standing === "unreachable") && standing !== "current" && (
            <span key={standing} className="appear-late">
              {t(`standing.${standing}`)}
            </span>
          )}
        </span>
      </h2>
      <Announcement flaws={review ? flaws.length : null} />
      {level ? (
        <LevelPart
          estimate={level}
          mine={draft.bloom || null}
          onMine={(bloom) => change({ bloom: bloom ?? "" })}
          correct={correct}
        />
      ) : (
        <p className="text-ink-soft">{standing === "unreachable" ? t("unreachableText") : t("waiting")}</p>
      )}
      {review ? (
        <>
          <FlawList flaws={flaws} content={question} language={draft.language} />
          <NearList near={near} />
          <SmallFacts review={review} content={question} language={draft.language} />
          {reading.advisor && <Suggestions content={reviewed} mine={draft.bloom || null} language={draft.language} />}
        </>
      ) : (
        level && <p className="mt-5 text-ink-soft">{t("incomplete")}</p>
      )}
    </section>
  );
}

/** Tells a screen reader when the number of flaws has changed, and nothing else: the rest can be read when wanted. */
function Announcement({ flaws }: { flaws: number | null }) {
  const t = useTranslations("bloom.panel");
  const before = useRef(flaws);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (flaws === null || flaws === before.current) return;
    before.current = flaws;
    setSaid(t("said", { flaws }));
  }, [flaws, t]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
