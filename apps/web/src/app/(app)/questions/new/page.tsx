import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "../../../../components/progress/back-link.tsx";
import { ItemEditor } from "../../../../components/questions/editor/item-editor.tsx";
import { PageBody } from "../../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { getClient } from "../../../../server/api.ts";
import { requireAuthor } from "../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("questions"))("new") };
}

export default async function NewQuestionPage() {
  const user = await requireAuthor("/questions/new");
  const [{ subjects }, t] = await Promise.all([
    (await getClient()).subjects({ query: { all: "true" } }),
    getTranslations("questions"),
  ]);
  return (
    <PageBody width="wide">
      <BackLink href="/questions">{t("title")}</BackLink>
      <h1 className="mt-3 mb-8 text-3xl">{t("new")}</h1>
      <ClientMessages namespaces={["bloom", "questions", "practice"]}>
        <ItemEditor stored={null} firstPreview={null} firstReview={null} subjects={subjects} language={user.language} />
      </ClientMessages>
    </PageBody>
  );
}
