"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Prose } from "../components/ui/bits.tsx";
import { useScrollRegions } from "./scroll-regions.ts";

type HtmlProps = { html: string; look?: "stem" | "plain"; lang?: string; className?: string; id?: string };

/** HTML of a question as the source gives it: sanitised there, set in the reading serif, wide parts reachable by keyboard. */
export function Html({ html, look, lang, className, id }: HtmlProps) {
  const t = useTranslations("practice");
  const box = useRef<HTMLDivElement>(null);
  useScrollRegions(box, html, t("scrollable"));
  return (
    <div ref={box} id={id} dir="auto" className={`min-w-0 ${className ?? ""}`}>
      <Prose html={html} look={look} lang={lang} />
    </div>
  );
}

/** As `Html`, for a place within a line of text, where a block would end the paragraph. */
export function InlineHtml({ html, lang }: { html: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the source of practice
  return <span lang={lang} dir="auto" className="prose prose-plain" dangerouslySetInnerHTML={{ __html: html }} />;
}
