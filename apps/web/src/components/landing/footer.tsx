import { getTranslations } from "next-intl/server";

export async function Footer({ organisation, version }: { organisation: string; version: string }) {
  const t = await getTranslations("landing.footer");
  return (
    <footer className="border-t border-hairline">
      <div className="mx-auto flex w-full max-w-[76rem] flex-wrap gap-x-8 gap-y-2 px-5 py-8 text-sm text-ink-soft sm:px-8">
        <span className="me-auto">{t("run", { organisation })}</span>
        <span>{t("licence")}</span>
        <span>{t("version", { version })}</span>
      </div>
    </footer>
  );
}
