import type { ReactNode } from "react";
import { LogoMark } from "../shell/logo.tsx";

/** Something is not as hoped: what happened, what it means, what to do. */
export function ProblemPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="mx-auto grid max-w-[44rem] gap-4 px-5 py-16 sm:px-8 sm:py-24">
      <LogoMark className="mb-2 size-20" ring="stroke-hairline" />
      <h1 className="text-3xl">{title}</h1>
      <p className="max-w-[34rem] text-lg text-ink-soft">{text}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
