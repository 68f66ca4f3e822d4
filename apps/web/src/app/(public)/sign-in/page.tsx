import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthPage } from "../../../components/account/auth-page.tsx";
import { SignInForm } from "../../../components/account/sign-in-form.tsx";
import { LineLink } from "../../../components/ui/app-link.tsx";
import { Notice } from "../../../components/ui/notice.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { safeNext } from "../../../lib/paths.ts";
import { getSystem, requireVisitor } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("signIn.title") };
}

type Search = { next?: string; ended?: string; reset?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const next = safeNext(search.next);
  await requireVisitor(next);
  const [t, system] = await Promise.all([getTranslations("auth"), getSystem()]);
  const onwards = next === "/today" ? "" : `?${new URLSearchParams({ next })}`;
  return (
    <AuthPage title={t("signIn.title")}>
      {search.ended && (
        <Notice title={t("signIn.endedTitle")} role="status">
          {t("signIn.endedText")}
        </Notice>
      )}
      {search.reset && (
        <Notice tone="right" role="status">
          {t("signIn.resetDone")}
        </Notice>
      )}
      <ClientMessages namespaces={["auth"]}>
        <SignInForm next={next} />
      </ClientMessages>
      <div className="grid gap-1">
        <p>
          <LineLink href="/forgot-password">{t("signIn.forgot")}</LineLink>
        </p>
        {system.signUp === "open" && (
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="text-ink-soft">{t("signIn.new")}</span>
            <LineLink href={`/sign-up${onwards}`}>{t("signIn.signUp")}</LineLink>
          </p>
        )}
      </div>
    </AuthPage>
  );
}
