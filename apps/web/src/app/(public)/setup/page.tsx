import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthPage } from "../../../components/account/auth-page.tsx";
import { SetupForm } from "../../../components/account/setup-form.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { getSystem } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setup"))("title") };
}

export default async function SetupPage() {
  if (!(await getSystem()).setupRequired) redirect("/");
  const t = await getTranslations("setup");
  return (
    <AuthPage title={t("title")} lead={t("lead")}>
      <ClientMessages namespaces={["auth", "setup"]}>
        <SetupForm />
      </ClientMessages>
    </AuthPage>
  );
}
