import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeleteAccount } from "../../../components/settings/delete-account.tsx";
import { LearningForm } from "../../../components/settings/learning-form.tsx";
import { PasswordForm } from "../../../components/settings/password-form.tsx";
import { ProfileForm } from "../../../components/settings/profile-form.tsx";
import { ThemeChoice } from "../../../components/settings/theme-choice.tsx";
import { buttonClass } from "../../../components/ui/button.tsx";
import { DownloadIcon } from "../../../components/ui/icons.tsx";
import { PageBody, PageHeader, Section } from "../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const user = await requireUser("/settings");
  const [t, learning] = await Promise.all([getTranslations("settings"), (await getClient()).learningSettings()]);
  return (
    <PageBody>
      <PageHeader title={t("title")} />
      <ClientMessages namespaces={["settings", "auth"]}>
        <Section title={t("profile.title")}>
          <ProfileForm user={user} />
        </Section>
        <Section title={t("learning.title")} lead={t("learning.lead")}>
          <LearningForm settings={learning} />
        </Section>
        <Section title={t("theme.title")}>
          <ThemeChoice initial={user.theme} />
        </Section>
        <Section title={t("password.title")} lead={t("password.lead")}>
          <PasswordForm />
        </Section>
        <Section title={t("data.title")} lead={t("data.lead")}>
          <a href="/api/v1/me/export" download="quizmentor-data.json" className={buttonClass({ variant: "secondary" })}>
            <DownloadIcon className="size-5" />
            {t("data.download")}
          </a>
        </Section>
        <Section title={t("delete.title")} lead={t("delete.lead")}>
          <DeleteAccount />
        </Section>
      </ClientMessages>
    </PageBody>
  );
}
