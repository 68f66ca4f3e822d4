import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthPage } from "../../../components/account/auth-page.tsx";
import { SignUpForm } from "../../../components/account/sign-up-form.tsx";
import { LineLink } from "../../../components/ui/app-link.tsx";
import { ButtonLink } from "../../../components/ui/button.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { safeNext } from "../../../lib/paths.ts";
import { getSystem, requireVisitor } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("signUp.title") };
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next);
  await requireVisitor(next);
  const [t, { organisation, signUp }] = await Promise.all([getTranslations("auth"), getSystem()]);
  if (signUp === "closed")
    return (
      <AuthPage title={t("signUp.closedTitle")} lead={t("signUp.closedText", { organisation })}>
        <ButtonLink href="/sign-in" size="large">
          {t("signUp.signIn")}
        </ButtonLink>
      </AuthPage>
    );
  return (
    <AuthPage title={t("signUp.title")} lead={t("signUp.lead", { organisation })}>
      <ClientMessages namespaces={["auth"]}>
        <SignUpForm next={next} />
      </ClientMessages>
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="text-ink-soft">{t("signUp.have")}</span>
        <LineLink href={next === "/today" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next })}`}>
          {t("signUp.signIn")}
        </LineLink>
      </p>
    </AuthPage>
  );
}
