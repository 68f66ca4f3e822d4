import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthPage } from "../../../components/account/auth-page.tsx";
import { ForgotPasswordForm } from "../../../components/account/forgot-password-form.tsx";
import { LineLink } from "../../../components/ui/app-link.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { getSystem, requireVisitor } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("forgot.title") };
}

export default async function ForgotPasswordPage() {
  await requireVisitor();
  const [t, { organisation }] = await Promise.all([getTranslations("auth"), getSystem()]);
  return (
    <AuthPage title={t("forgot.title")} lead={t("forgot.lead")}>
      <ClientMessages namespaces={["auth"]}>
        <ForgotPasswordForm organisation={organisation} />
      </ClientMessages>
      <p>
        <LineLink href="/sign-in">{t("forgot.back")}</LineLink>
      </p>
    </AuthPage>
  );
}
