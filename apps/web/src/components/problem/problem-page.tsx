import type { ReactNode } from "react";

/** Something is not as hoped: what happened, what it means, what to do. */
export function ProblemPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="mx-auto grid max-w-[44rem] gap-4 px-5 py-16 sm:px-8 sm:py-24">
      <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className="mb-2 size-20">
        <path d="M18 18.5 27 27.5" strokeWidth="6" strokeLinecap="round" className="stroke-marker" />
        <circle cx="14.5" cy="14.5" r="9.75" strokeWidth="4.5" strokeDasharray="5.1 5.1" className="stroke-outline" />
      </svg>
      <h1 className="text-3xl">{title}</h1>
      <p className="max-w-[34rem] text-lg text-ink-soft">{text}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
