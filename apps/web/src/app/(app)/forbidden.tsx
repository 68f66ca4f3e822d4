import { getTranslations } from "next-intl/server";
import { ProblemPage } from "../../components/problem/problem-page.tsx";
import { ButtonLink } from "../../components/ui/button.tsx";

export default async function Forbidden() {
  const t = await getTranslations("errors.forbidden");
  return (
    <ProblemPage title={t("title")} text={t("text")}>
      <ButtonLink size="large" href="/today">
        {t("home")}
      </ButtonLink>
    </ProblemPage>
  );
}
