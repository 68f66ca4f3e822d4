import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthPage } from "../../../components/account/auth-page.tsx";
import { ResetPasswordForm } from "../../../components/account/reset-password-form.tsx";
import { LineLink } from "../../../components/ui/app-link.tsx";
import { ButtonLink } from "../../../components/ui/button.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { requireSetup } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the token: it must not travel to anywhere else.
  return { title: (await getTranslations("auth"))("reset.title"), referrer: "no-referrer" };
}

export default async function ResetPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  await requireSetup();
  const [t, { token }] = await Promise.all([getTranslations("auth"), searchParams]);
  if (typeof token !== "string" || token === "")
    return (
      <AuthPage title={t("reset.missingTitle")} lead={t("reset.missingText")}>
        <ButtonLink href="/forgot-password" size="large">
          {t("reset.askAgain")}
        </ButtonLink>
      </AuthPage>
    );
  return (
    <AuthPage title={t("reset.title")} lead={t("reset.lead")}>
      <ClientMessages namespaces={["auth"]}>
        <ResetPasswordForm token={token} />
      </ClientMessages>
      <p>
        <LineLink href="/forgot-password">{t("reset.askAgain")}</LineLink>
      </p>
    </AuthPage>
  );
}
