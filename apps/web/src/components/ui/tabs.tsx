import type { ReactNode } from "react";
import { AppLink } from "./app-link.tsx";

type Tab = { href: string; label: ReactNode; current: boolean };

/** Tabs that are links: each view has an address, works without scripts, and survives a reload. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="-mx-5 overflow-x-auto px-5">
      <ul className="flex gap-6 border-b border-hairline">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-[3px] border-transparent pt-[3px] font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-marker aria-[current=page]:text-ink"
            >
              {tab.label}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
