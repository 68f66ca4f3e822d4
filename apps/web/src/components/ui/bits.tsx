import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-[1.7em] place-items-center rounded-sm border border-outline bg-raised px-1.5 font-mono text-[0.85em] leading-[1.6] text-ink-soft">
      {children}
    </kbd>
  );
}

/** Highlighter stroke behind a few words: points at what matters now. At most one per screen. */
export function Marked({ children }: { children: ReactNode }) {
  return <span className="mark">{children}</span>;
}

/** Sanitised HTML from the server, set in the reading serif. */
export function Prose({
  html,
  look,
  lang,
  className,
}: {
  html: string;
  look?: "stem" | "plain";
  lang?: string;
  className?: string;
}) {
  return (
    <div
      lang={lang}
      dir={lang ? "auto" : undefined}
      className={classNames("prose", look && `prose-${look}`, className)}
      // The API only hands out HTML that it has sanitised (contracts: html).
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** How much of something is done or known; the label is read, the bar is seen. */
export function Progress({
  value,
  max = 1,
  label,
  className,
}: {
  value: number;
  max?: number;
  label: string;
  className?: string;
}) {
  return <progress value={value} max={max} aria-label={label} className={classNames("progress", className)} />;
}
