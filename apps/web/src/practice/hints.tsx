"use client";

import { useTranslations } from "next-intl";
import { Html } from "./html.tsx";

/** Hints asked for so far; a new one is read out when it comes. */
export function Hints({ hints, lang }: { hints: string[]; lang: string }) {
  const t = useTranslations("practice");
  return (
    <div aria-live="polite" className={hints.length > 0 ? "mt-6 grid gap-4" : undefined}>
      {hints.map((html, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hints open in order and stay
        <div key={index} className="appear border-s-[3px] border-marker ps-4">
          <p className="text-sm font-semibold text-ink-soft">{t("hint.heading", { number: index + 1 })}</p>
          <Html html={html} lang={lang} />
        </div>
      ))}
    </div>
  );
}
