import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink, LineLink } from "../ui/app-link.tsx";
import { Logo } from "./logo.tsx";

/** Frame of the pages for visitors. */
export async function PublicShell({
  actions,
  footer,
  children,
}: {
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="no-print mx-auto flex min-h-16 w-full max-w-[76rem] items-center justify-between gap-4 px-5 sm:min-h-20 sm:px-8">
        <AppLink href="/" className="inline-flex min-h-11 items-center" aria-label={t("home")}>
          <Logo />
        </AppLink>
        {actions}
      </header>
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      {footer}
    </div>
  );
}

export async function PublicActions({ signUpOpen }: { signUpOpen: boolean }) {
  const t = await getTranslations("shell");
  return (
    <nav aria-label={t("account")} className="flex items-center gap-5">
      <LineLink href="/sign-in" className="font-medium">
        {t("signIn")}
      </LineLink>
      {signUpOpen && (
        <AppLink
          href="/sign-up"
          className="hidden min-h-11 items-center rounded-md border border-outline bg-raised px-4 font-semibold hover:border-ink sm:inline-flex"
        >
          {t("signUp")}
        </AppLink>
      )}
    </nav>
  );
}
