import { getTranslations } from "next-intl/server";

export async function SkipLink() {
  const t = await getTranslations("common");
  return (
    <a
      href="#main"
      className="no-print fixed start-4 top-3 z-50 -translate-y-24 rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus-visible:translate-y-0"
    >
      {t("skipToContent")}
    </a>
  );
}
