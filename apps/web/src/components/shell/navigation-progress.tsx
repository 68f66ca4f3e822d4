"use client";

import { useLinkStatus } from "next/link";

/** Inside a link: a thin line along the top of the window when the next page takes longer than 300 ms. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? <span className="navigation-progress" aria-hidden="true" /> : null;
}
