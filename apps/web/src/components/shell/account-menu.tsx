import type { User } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "../ui/app-link.tsx";
import { AccountIcon } from "../ui/icons.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

const entry = "flex min-h-11 w-full items-center rounded-sm px-3 text-start font-medium hover:bg-sunken";

/** The browser's own popover: closes on Escape and outside presses, needs no script of ours. */
export async function AccountMenu({ user }: { user: User }) {
  const t = await getTranslations("shell");
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        className="grid size-11 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <AccountIcon />
        <span className="sr-only">{t("account")}</span>
      </button>
      <nav
        id="account-menu"
        popover="auto"
        aria-label={t("account")}
        className="menu w-64 rounded-md bg-raised p-2 text-ink shadow-float"
      >
        <div className="mb-1 border-b border-hairline px-3 pt-1 pb-3">
          <p className="truncate font-semibold">{user.name}</p>
          <p className="truncate text-sm text-ink-soft">{user.email}</p>
        </div>
        <AppLink href="/settings" className={entry}>
          {t("settings")}
        </AppLink>
        <SignOutButton className={entry} label={t("signOut")} />
      </nav>
    </>
  );
}
