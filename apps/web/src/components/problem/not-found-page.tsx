import { getTranslations } from "next-intl/server";
import { ButtonLink } from "../ui/button.tsx";
import { ProblemPage } from "./problem-page.tsx";

export async function NotFoundPage() {
  const t = await getTranslations("errors.notFound");
  return (
    <ProblemPage title={t("title")} text={t("text")}>
      <ButtonLink size="large" href="/">
        {t("home")}
      </ButtonLink>
    </ProblemPage>
  );
}
