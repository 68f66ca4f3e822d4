import type { Language } from "@quizmentor/contracts";

/** What this browser knows about its person; sent along when an account is made. */
export function browserProfile(): { timeZone?: string; language?: Language } {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || undefined,
    language: (document.documentElement.lang as Language) || undefined,
  };
}
