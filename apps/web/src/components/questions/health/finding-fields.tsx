import { useTranslations } from "next-intl";
import { Select } from "../../ui/field.tsx";
import { useKindWords } from "../bloom/wording.ts";
import { abouts, type FindingSearch } from "./search.ts";

/** What the findings are about, and for flaws of which kind. */
export function FindingFields({ search, kinds }: { search: FindingSearch; kinds: string[] }) {
  const t = useTranslations("bloom.findings");
  const words = useKindWords();
  const { about = "flaws", kind } = search;
  const offered = kind && !kinds.includes(kind) ? [kind, ...kinds] : kinds;
  return (
    <>
      <Select name="about" label={t("about")} defaultValue={about} className="max-sm:w-full">
        {abouts.map((name) => (
          <option key={name} value={name}>
            {t(`title.${name}`)}
          </option>
        ))}
      </Select>
      {about === "flaws" && (
        <Select name="kind" label={t("kind")} defaultValue={kind ?? ""} className="max-sm:w-full sm:max-w-80">
          <option value="">{t("allKinds")}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {words(name).title}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
