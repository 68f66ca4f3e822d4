import type { Result, Verdict } from "@quizmentor/contracts";
import type { ReactNode } from "react";
import { NotYetIcon, PartlyIcon, RightIcon } from "../components/ui/icons.tsx";

export type Mark = Result["marks"][number]["mark"];

/** Mark and feedback of one option, entry, side or gap. */
export function markOf(result: Result, key: string) {
  return result.marks.find((entry) => entry.key === key) ?? null;
}

/** Id of the feedback under an option, so that the result can be described by it. */
export function feedbackId(result: Pick<Result, "presentationId">) {
  return ({ key }: { key: string }) => `feedback-${result.presentationId}-${key}`;
}

export const verdictLooks: Record<Verdict, { Icon: typeof RightIcon; text: string }> = {
  right: { Icon: RightIcon, text: "text-(color:--right)" },
  partly: { Icon: PartlyIcon, text: "text-not-yet" },
  "not-yet": { Icon: NotYetIcon, text: "text-not-yet" },
  skipped: { Icon: SkippedIcon, text: "text-ink-soft" },
};

/** Passed by: two strokes forward, calm. */
export function SkippedIcon({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      aria-hidden="true"
      className={className}
    >
      <path
        d="m6.5 7 5 5-5 5M12.5 7l5 5-5 5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="rtl:origin-center rtl:-scale-x-100"
      />
    </svg>
  );
}

export const markLooks = {
  right: { box: "border-right bg-right-wash", text: "text-(color:--right)", Icon: RightIcon },
  wrong: { box: "border-not-yet bg-not-yet-wash", text: "text-not-yet", Icon: NotYetIcon },
  missed: { box: "border-right bg-raised", text: "text-(color:--right)", Icon: RightIcon },
  neutral: { box: "border-hairline", text: "text-ink-soft", Icon: null },
} as const satisfies Record<Mark, { box: string; text: string; Icon: typeof RightIcon | null }>;

/** A stamp on the upper edge of what it marks: says it in shape, word and colour without taking any room. */
export function MarkStamp({
  mark,
  verdict,
  children,
}: {
  mark: Exclude<Mark, "neutral">;
  verdict?: Verdict;
  children: ReactNode;
}) {
  const { text, Icon } = verdict ? verdictLooks[verdict] : markLooks[mark];
  return (
    <span
      className={`absolute -top-3.5 end-3.5 inline-flex h-7 items-center gap-1.5 rounded-full border-[1.5px] border-current bg-paper ps-1.5 pe-2.5 font-sans text-sm leading-none font-semibold ${text}`}
    >
      <Icon className="size-4.5 shrink-0" />
      {children}
    </span>
  );
}
