import type { User } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link.tsx";
import { PractiseIcon, ProgressIcon, QuestionsIcon, TodayIcon } from "../ui/icons.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Logo } from "./logo.tsx";
import { type NavItem, NavLinks } from "./nav-links.tsx";

/** Frame of the signed-in app: top bar on wide screens, bottom bar on phones. */
export async function AppShell({ user, children }: { user: User; children: ReactNode }) {
  const t = await getTranslations("shell");
  const items: NavItem[] = [
    { href: "/today", label: t("today"), icon: <TodayIcon /> },
    { href: "/practice", label: t("practise"), icon: <PractiseIcon /> },
    { href: "/progress", label: t("progress"), icon: <ProgressIcon /> },
  ];
  if (user.role !== "learner") items.push({ href: "/questions", label: t("questions"), icon: <QuestionsIcon /> });
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="no-print border-b border-hairline">
        <div className="mx-auto flex min-h-16 max-w-[76rem] items-center gap-8 px-5 sm:px-8">
          <AppLink href="/today" className="inline-flex min-h-11 items-center" aria-label={t("home")}>
            <Logo />
          </AppLink>
          <nav aria-label={t("main")} className="hidden sm:block">
            <NavLinks items={items} place="top" />
          </nav>
          <div className="ms-auto -me-2.5">
            <AccountMenu user={user} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 pb-20 sm:pb-0">
        {children}
      </main>
      <nav
        aria-label={t("main")}
        className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-paper pb-[env(safe-area-inset-bottom)] sm:hidden"
      >
        <NavLinks items={items} place="bottom" />
      </nav>
    </div>
  );
}
