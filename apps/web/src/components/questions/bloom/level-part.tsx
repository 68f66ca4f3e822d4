"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { describeFailure } from "../../../lib/problem.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Bloom } from "../vocabulary.ts";
import { LevelBars } from "./level-bars.tsx";
import { type Estimate, stance } from "./reading.ts";

type LevelPartProps = {
  estimate: Estimate;
  /** The level the author has chosen. */
  mine: Bloom | null;
  onMine: (level: Bloom | null) => void;
  /** Tells the validator that the author's level is the right one. */
  correct: (level: Bloom) => Promise<unknown>;
};

/** The estimated level, and what to do where the author says another one. */
export function LevelPart({ estimate, mine, onMine, correct }: LevelPartProps) {
  const t = useTranslations("bloom.level");
  const name = useTranslations("questions.bloom");
  const format = useFormatter();
  const heading = useRef<HTMLHeadingElement>(null);
  const view = stance(estimate, mine);

  function use() {
    onMine(estimate.level);
    // The button that was pressed goes; the heading says what now holds.
    heading.current?.focus();
    toast(t("used", { level: name(estimate.level) }), { label: t("undo"), run: () => onMine(mine) });
  }

  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="flex flex-wrap items-baseline gap-x-3 text-base">
        {view === "unsure" ? t("unsure") : t("probably", { level: name(estimate.level) })}
        {view !== "unsure" && (
          <span className="font-sans text-sm font-normal tracking-normal text-ink-soft">
            {t("confidence", {
              share: format.number(estimate.confidence, { style: "percent", maximumFractionDigits: 0 }),
            })}
          </span>
        )}
      </h3>
      {view === "unsure" && <p className="mt-1 text-sm text-ink-soft">{t("guess")}</p>}
      <LevelBars estimate={estimate} mine={mine} />
      {view === "open" && (
        <Button variant="secondary" className="mt-3" onClick={use}>
          {t("take", { level: name(estimate.level) })}
        </Button>
      )}
      {view === "differs" && mine && (
        <Disagreement key={`${mine} ${estimate.level}`} estimate={estimate} mine={mine} onUse={use} correct={correct} />
      )}
    </div>
  );
}

function Disagreement({
  estimate,
  mine,
  onUse,
  correct,
}: {
  estimate: Estimate;
  mine: Bloom;
  onUse: () => void;
  correct: LevelPartProps["correct"];
}) {
  const t = useTranslations("bloom.level");
  const name = useTranslations("questions.bloom");
  const errors = useTranslations("errors");
  const box = useRef<HTMLDivElement>(null);
  const [sending, setSending] = useState<"no" | "now" | "done">("no");
  const [failure, setFailure] = useState("");

  async function keep() {
    if (sending !== "no") return;
    setSending("now");
    try {
      await correct(mine);
      setFailure("");
      setSending("done");
      box.current?.focus();
    } catch (error) {
      setFailure(describeFailure(error, errors).summary);
      setSending("no");
    }
  }

  return (
    <Notice
      ref={box}
      tone={sending === "done" ? "right" : "info"}
      className="mt-3"
      title={sending === "done" ? t("thanks") : t("differs", { mine: name(mine), estimate: name(estimate.level) })}
      actions={
        sending !== "done" && (
          <>
            <Button variant="secondary" onClick={onUse}>
              {t("use")}
            </Button>
            <Button variant="secondary" onClick={keep} pending={sending === "now"} pendingLabel={t("sending")}>
              {t("keep")}
            </Button>
          </>
        )
      }
    >
      <p>{sending === "done" ? t("learns") : t("differsText")}</p>
      {failure && (
        <p role="alert" className="mt-1 font-medium text-danger">
          {failure}
        </p>
      )}
    </Notice>
  );
}
