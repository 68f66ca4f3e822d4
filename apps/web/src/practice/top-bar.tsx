"use client";

import type { PracticeSession } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Progress } from "../components/ui/bits.tsx";

/** Thin progress of the session (not of a score), where in it this question is, and a way out that saves. */
export function TopBar({ session, position, leave }: { session: PracticeSession; position: number; leave: ReactNode }) {
  const t = useTranslations("practice");
  const { answered, length } = session;
  return (
    <header className="no-print flex min-h-16 items-center gap-4 pt-2">
      {leave}
      <Progress
        value={answered}
        max={length}
        label={t("answered", { answered, length })}
        className="h-1.5! min-w-0 flex-1"
      />
      <p aria-hidden="true" className="text-sm whitespace-nowrap text-ink-soft">
        {t("position", { position, length })}
      </p>
    </header>
  );
}
