import { useTranslations } from "next-intl";
import { TextLink } from "../../ui/app-link.tsx";
import { ButtonLink } from "../../ui/button.tsx";

/** Ways on through a long list: the next page, and back to the first. */
export function PageLinks({ next, first }: { next: string | null; first: string | null }) {
  const t = useTranslations("bloom.pages");
  if (next === null && first === null) return null;
  return (
    <nav aria-label={t("label")} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
      {next && (
        <ButtonLink variant="secondary" href={next}>
          {t("next")}
        </ButtonLink>
      )}
      {first && (
        <TextLink href={first} className="inline-flex min-h-11 items-center">
          {t("first")}
        </TextLink>
      )}
    </nav>
  );
}
