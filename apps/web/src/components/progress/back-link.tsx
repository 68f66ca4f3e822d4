import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link.tsx";
import { ArrowIcon } from "../ui/icons.tsx";

/** One step up; the arrow points to where reading came from. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink
      href={href}
      className="no-print -ms-1 inline-flex min-h-11 items-center gap-1.5 px-1 text-sm font-medium text-ink-soft hover:text-ink"
    >
      <ArrowIcon className="size-4 rotate-180" />
      {children}
    </AppLink>
  );
}
