"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { InfoIcon, OfflineIcon } from "../components/ui/icons.tsx";
import type { Screen, Trouble } from "./practice-state.ts";

/** What hinders, or what is still missing in an answer. */
export function BarMessage({ screen, signIn }: { screen: Screen; signIn: ReactNode }) {
  const t = useTranslations("practice");
  const { trouble, reminder } = screen;
  return (
    <BarLine trouble={trouble} signIn={signIn} reminder={reminder && { text: reminderText(screen, t), ...reminder }} />
  );
}

type BarLineProps = { trouble: Trouble | null; signIn: ReactNode; reminder: { text: string; times: number } | null };

/** One line above the button. Always in the page, so that it is heard. */
export function BarLine({ trouble, signIn, reminder }: BarLineProps) {
  const t = useTranslations("practice");
  const Icon = trouble === "offline" || trouble === "busy" ? OfflineIcon : InfoIcon;
  return (
    <div role="status">
      {(trouble || reminder) && (
        <p
          key={trouble ?? reminder?.times}
          className="appear mb-2.5 flex items-start gap-2.5 rounded-sm bg-accent-wash px-3 py-2 text-sm"
        >
          <Icon className="mt-px size-5 shrink-0 text-accent" />
          <span>
            {trouble ? t(`trouble.${trouble}`) : reminder?.text} {trouble === "signed-out" && signIn}
          </span>
        </p>
      )}
    </div>
  );
}

function reminderText({ reminder, presentation }: Screen, t: ReturnType<typeof useTranslations<"practice">>): string {
  const { type } = presentation.question;
  if (!reminder) return "";
  const { missing } = reminder;
  if (missing.kind === "some")
    return t(type === "matching" ? "reminder.pairs" : "reminder.gaps", { count: missing.count });
  if (missing.kind !== "nothing") return t(`reminder.${missing.kind}`);
  return t(/choice|true-false/.test(type) ? "reminder.choice" : "reminder.nothing");
}
