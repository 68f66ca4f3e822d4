"use client";

import type { User } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "../../lib/browser-client.ts";
import { rememberChoice } from "../../lib/browser-cookies.ts";
import { describeFailure } from "../../lib/problem.ts";
import { toast } from "../ui/toast.tsx";

type Theme = User["theme"];
const themes: Theme[] = ["system", "light", "dark"];

/** Takes effect at once; if the server cannot keep it, the choice goes back and says so. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations("settings.theme");
  const errors = useTranslations("errors");
  const [theme, setTheme] = useState(initial);

  function show(next: Theme) {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    rememberChoice("theme", next);
  }

  async function choose(next: Theme) {
    const before = theme;
    show(next);
    try {
      await api.updateMe({ body: { theme: next } });
      toast(t("saved"));
    } catch (error) {
      show(before);
      toast(describeFailure(error, errors).summary);
    }
  }

  return (
    <fieldset>
      <legend className="sr-only">{t("legend")}</legend>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        {themes.map((name) => (
          <label
            key={name}
            className="flex items-center gap-3 rounded-md border border-outline p-2 transition-colors sm:grid sm:gap-2 hover:border-ink has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <Preview theme={name} />
            <span className="flex min-h-7 items-center gap-2 px-1 font-medium">
              <input
                type="radio"
                name="theme"
                value={name}
                checked={theme === name}
                onChange={() => choose(name)}
                className="size-4 accent-accent outline-none"
              />
              {t(name)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The page in small, in its own theme; the system's is shown as both halves. */
function Preview({ theme }: { theme: Theme }) {
  const halves = theme === "system" ? (["light", "dark"] as const) : [theme];
  return (
    <span
      aria-hidden="true"
      className="flex h-16 w-28 shrink-0 overflow-hidden rounded-sm border border-hairline sm:h-24 sm:w-full"
    >
      {halves.map((half) => (
        <span key={half} data-theme={half} className="min-w-0 flex-1 bg-paper p-2 sm:p-3">
          <svg viewBox="0 0 60 40" aria-hidden="true" preserveAspectRatio="xMinYMid meet" className="h-full w-full">
            <rect width="42" height="5" rx="1" className="fill-ink" />
            <rect y="9" width="30" height="5" className="fill-marker" />
            <rect y="9" width="26" height="5" rx="1" className="fill-ink" />
            <rect y="24" width="22" height="11" rx="3" className="fill-accent" />
          </svg>
        </span>
      ))}
    </span>
  );
}
