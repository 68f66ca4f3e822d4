import { useTranslations } from "next-intl";
import type { Status } from "./vocabulary.ts";

/** Whether learners get a question: a filled, half or empty round, and the word. */
export function StatusWord({ status }: { status: Status }) {
  const t = useTranslations("questions.status");
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className={`size-3 ${status === "active" ? "text-right" : "text-ink-soft"}`}
      >
        <circle
          cx="6"
          cy="6"
          r="4.75"
          fill={status === "active" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {status === "draft" && <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />}
      </svg>
      {t(status)}
    </span>
  );
}
