import type { ReactNode } from "react";
import { PublicShell } from "../shell/public-shell.tsx";

/** A narrow column for signing in and its neighbours, beside the mark drawn large. */
export function AuthPage({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  return (
    <PublicShell>
      <div className="relative overflow-hidden">
        <svg
          viewBox="0 0 32 32"
          fill="none"
          aria-hidden="true"
          className="pointer-events-none absolute end-[-6rem] top-0 hidden h-[42rem] lg:block xl:end-0 rtl:-scale-x-100"
        >
          <path d="M18 18.5 27 27.5" strokeWidth="6" strokeLinecap="round" className="stroke-marker-wash" />
          <circle cx="14.5" cy="14.5" r="9.75" strokeWidth="4.5" className="stroke-sunken" />
        </svg>
        <div className="relative mx-auto max-w-[76rem] px-5 pt-6 pb-20 sm:px-8 sm:pt-12 lg:min-h-[42rem]">
          <div className="mx-auto max-w-[26rem] lg:ms-[8%]">
            <h1 className="text-3xl">{title}</h1>
            {lead && <p className="mt-3 text-ink-soft">{lead}</p>}
            <div className="mt-8 grid gap-8">{children}</div>
          </div>
        </div>
      </div>
    </PublicShell>
  );
}
