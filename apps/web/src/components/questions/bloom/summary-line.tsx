"use client";

import { useTranslations } from "next-intl";
import type { Reading } from "./use-review.ts";

/** The review in one line over the preview, which is often taller than the window; it leads to the panel below. */
export function SummaryLine({ reading: { level, review } }: { reading: Reading }) {
  const t = useTranslations("bloom");
  const name = useTranslations("questions.bloom");
  if (!level) return null;
  const parts = [
    level.abstain ? t("level.unsure") : t("level.probably", { level: name(level.level) }),
    review && t("flaws.title", { count: review.flaws.length }),
    review && review.duplicates.length > 0 && t("near.title", { count: review.duplicates.length }),
  ];
  return (
    <p className="no-print mb-4 text-sm max-lg:hidden">
      <a href="#bloom" className="text-link">
        {t("panel.title")}
      </a>
      <span className="text-ink-soft">: {parts.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
