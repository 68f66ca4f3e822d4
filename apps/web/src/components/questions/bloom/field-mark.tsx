"use client";

import { useTranslations } from "next-intl";
import { flawId, goTo, useMark } from "./marks.ts";
import { SeverityIcon } from "./severity.tsx";

/** Says at a field that there are remarks on it and leads to the first. Lies over the end of the label's line, so that
 * nothing moves when it comes and goes; the field around it must be positioned. */
export function FieldMark({ path }: { path: string }) {
  const t = useTranslations("bloom.flaws");
  const mark = useMark(path);
  if (!mark) return null;
  return (
    <button
      type="button"
      className="no-print absolute end-0 top-0 inline-flex min-h-6 items-center gap-1.5 rounded-sm bg-paper ps-2 text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink"
      onClick={() => {
        const flaw = document.getElementById(flawId(mark.first));
        if (flaw) goTo(flaw);
      }}
    >
      <SeverityIcon severity={mark.severity} className="size-4" />
      {t("mark", { count: mark.count })}
    </button>
  );
}
