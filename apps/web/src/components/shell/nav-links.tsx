"use client";

import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link.tsx";
import { classNames } from "../ui/class-names.ts";
import { LinkPending } from "./navigation-progress.tsx";

export type NavItem = { href: string; label: string; icon: ReactNode };
type Place = "top" | "bottom";

/** The main places, in the top bar of wide screens or the bottom bar of phones. */
export function NavLinks({ items, place }: { items: NavItem[]; place: Place }) {
  const path = usePathname();
  return (
    <ul className={classNames("flex", place === "top" ? "gap-1" : "justify-around")}>
      {items.map((item) => {
        const current = path === item.href || path.startsWith(`${item.href}/`);
        return (
          <li key={item.href} className={place === "bottom" ? "min-w-0 flex-1" : undefined}>
            <AppLink
              href={item.href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "group flex items-center font-medium text-ink-soft hover:text-ink aria-[current=page]:text-ink",
                place === "top"
                  ? "relative min-h-16 px-3"
                  : "min-h-14 flex-col justify-center gap-0.5 px-1 pt-1 pb-1.5 text-xs",
              )}
            >
              <LinkPending />
              <Face item={item} place={place} />
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}

/** Marked from the moment of the tap, before the page has arrived. */
function Face({ item, place }: { item: NavItem; place: Place }) {
  const { pending } = useLinkStatus();
  if (place === "bottom")
    return (
      <>
        <span
          data-pending={pending || undefined}
          className={classNames(
            "nav-mark rounded-full px-4 py-0.5 transition-colors group-active:bg-sunken",
            pending
              ? "bg-marker text-on-marker"
              : "group-aria-[current=page]:bg-marker group-aria-[current=page]:text-on-marker",
          )}
        >
          {item.icon}
        </span>
        <span className="max-w-full truncate">{item.label}</span>
      </>
    );
  return (
    <>
      {item.label}
      <span
        data-pending={pending || undefined}
        className={classNames(
          "nav-mark absolute inset-x-3 bottom-3 h-[3px] rounded-full",
          pending ? "bg-marker" : "group-hover:bg-hairline group-aria-[current=page]:bg-marker",
        )}
      />
    </>
  );
}
