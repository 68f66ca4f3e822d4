"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { api } from "../../lib/browser-client.ts";
import { describeFailure } from "../../lib/problem.ts";
import { toast } from "../ui/toast.tsx";

export function SignOutButton({ label, className }: { label: string; className?: string }) {
  const t = useTranslations("errors");
  const busy = useRef(false);
  async function signOut() {
    if (busy.current) return;
    busy.current = true;
    try {
      await api.signOut();
      // A full load, so that nothing of this person stays in memory.
      location.assign("/");
    } catch (error) {
      toast(describeFailure(error, t).summary);
    } finally {
      busy.current = false;
    }
  }
  return (
    <button type="button" onClick={signOut} className={className}>
      {label}
    </button>
  );
}
