import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "../../ui/app-link.tsx";
import type { Health } from "./reading.ts";
import { findingsPath, pairsPath } from "./search.ts";

/** What is worth a look, as numbers that lead to their lists. */
export function Overview({ health, subject }: { health: Health; subject: string | undefined }) {
  const t = useTranslations("bloom.health.overview");
  const format = useFormatter();
  const { flawed, duplicates, disagreements, uncertain } = health;
  const facts = [
    { key: "flawed", count: flawed, href: findingsPath({ subject }) },
    // The list begins with the closest pairs.
    { key: "alike", count: duplicates.same + duplicates.duplicate, href: pairsPath({ subject }) },
    { key: "level", count: disagreements, href: findingsPath({ subject, about: "level" }) },
    { key: "uncertain", count: uncertain, href: findingsPath({ subject, about: "uncertain" }) },
  ] as const;
  return (
    <dl aria-label={t("title")} className="mt-8 grid grid-cols-2 gap-x-6 gap-y-5 lg:grid-cols-4">
      {facts.map(({ key, count, href }) => (
        <div key={key}>
          <dt className="text-sm text-ink-soft">{t(key)}</dt>
          <dd className="text-2xl font-semibold">
            {count === 0 ? (
              <span className="text-base font-normal text-ink-soft">{t("none")}</span>
            ) : (
              <TextLink href={href} className="inline-flex min-h-11 items-center">
                {format.number(count)}
                <span className="sr-only"> {t(`${key}Link`)}</span>
              </TextLink>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
