import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "../../ui/class-names.ts";
import { Section } from "../../ui/layout.tsx";
import { bloomLevels } from "../vocabulary.ts";
import { coverageOf, type Health, shadeOf, thinRows } from "./reading.ts";

const shades = {
  0: "border-dashed border-outline text-ink-soft",
  1: "border-transparent bg-accent/10",
  2: "border-transparent bg-accent/20",
  3: "border-transparent bg-accent/30",
  4: "border-transparent bg-accent/40 font-semibold",
};

/** Which skills have questions at which level. Scrolls within itself where it is too wide; the names stay. */
export function CoverageMap({ health }: { health: Health }) {
  const t = useTranslations("bloom.health.coverage");
  const name = useTranslations("questions.bloom");
  const format = useFormatter();
  const { by, rows } = coverageOf(health.coverage);
  if (rows.length === 0) return null;
  const thin = thinRows(rows);
  const title =
    by === "topic"
      ? t("titleTopics")
      : thin === 0
        ? t("titleBroad")
        : t("titleThin", { thin, all: format.number(rows.length) });
  const sticky = "sticky start-0 z-10 bg-paper py-1 pe-3 text-start font-normal";
  return (
    <Section title={title} lead={[by === "topic" && t("leadTopics"), t("lead")].filter(Boolean).join(" ")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={t("caption")} tabIndex={0} className="relative max-w-full overflow-x-auto">
        <table className="w-full max-w-5xl border-separate border-spacing-1 text-sm">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr className="text-ink-soft">
              <th scope="col" className={classNames(sticky, "font-semibold")}>
                {t(by)}
              </th>
              {bloomLevels.map((level) => (
                <th key={level} scope="col" className="min-w-16 px-1 py-1 text-center font-semibold">
                  {name(level)}
                </th>
              ))}
              <th scope="col" className="px-2 py-1 text-end font-semibold">
                {t("total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const total = row.counts.reduce((sum, count) => sum + count, 0);
              return (
                <tr key={row.key}>
                  <th scope="row" className={classNames(sticky, "w-64 max-w-36 min-w-36 sm:max-w-64")}>
                    {row.name}
                    {row.topic && <span className="block text-xs text-ink-soft max-sm:hidden">{row.topic}</span>}
                    {total === 0 && <span className="block text-xs font-semibold text-not-yet">{t("nothing")}</span>}
                  </th>
                  {row.counts.map((count, level) => (
                    <td
                      key={bloomLevels[level]}
                      className={classNames("h-10 rounded-sm border text-center", shades[shadeOf(count)])}
                    >
                      {format.number(count)}
                    </td>
                  ))}
                  <td className="px-2 text-end">{format.number(total)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
