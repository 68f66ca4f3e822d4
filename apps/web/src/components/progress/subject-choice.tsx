import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link.tsx";
import { classNames } from "../ui/class-names.ts";

type SubjectChoiceProps = {
  subjects: { id: string; title: string }[];
  /** The one that is shown; undefined for all. */
  chosen: string | undefined;
  /** Address of the page with this subject chosen. */
  path: (subject: string | undefined) => string;
};

/** Links that choose whose ability over time is shown. Nothing to choose from with fewer than two subjects. */
export function SubjectChoice({ subjects, chosen, path }: SubjectChoiceProps) {
  const t = useTranslations("progress.ability.choose");
  if (subjects.length < 2) return null;
  return (
    <nav aria-label={t("label")} className="mb-6 flex flex-wrap gap-2">
      {[{ id: undefined, title: t("all") }, ...subjects].map(({ id, title }) => (
        <AppLink
          key={id ?? "all"}
          href={path(id)}
          scroll={false}
          aria-current={id === chosen ? "true" : undefined}
          className={classNames(
            "inline-flex min-h-11 items-center rounded-full border px-4 text-sm transition-colors",
            id === chosen
              ? "border-accent bg-accent-wash font-semibold text-ink"
              : "border-outline text-ink-soft hover:border-ink hover:text-ink",
          )}
        >
          {title}
        </AppLink>
      ))}
    </nav>
  );
}
