import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "../../ui/class-names.ts";
import { Section } from "../../ui/layout.tsx";
import { bloomLevels } from "../vocabulary.ts";
import { type CoverageRow, coverageOf, type Health, shadeOf, thinRows } from "./reading.ts";

const shades = {
  0: "border-dashed border-outline text-ink-soft",
  1: "border-transparent bg-accent/10",
  2: "border-transparent bg-accent/20",
  3: "border-transparent bg-accent/30",
  4: "border-transparent bg-accent/40 font-semibold",
};

/** The names of rows and columns stay where the map scrolls. */
const column = "sticky top-0 z-10 bg-paper py-1 font-semibold text-ink-soft";
const rowName =
  "sticky start-0 z-10 max-w-36 min-w-36 bg-paper py-1 pe-3 text-start font-normal sm:max-w-72 sm:min-w-56";

/** Which skills have questions at which level. Scrolls within itself where it is too large. */
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
  return (
    <Section title={title} lead={[by === "topic" && t("leadTopics"), t("lead")].filter(Boolean).join(" ")}>
      <section
        aria-label={t("caption")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative max-h-[min(80dvh,48rem)] w-fit max-w-full overflow-auto print:max-h-none"
      >
        <table className="border-separate border-spacing-x-1 border-spacing-y-1 text-sm">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col" className={classNames(column, "start-0 z-20 pe-3 text-start")}>
                {t(by)}
              </th>
              {bloomLevels.map((level) => (
                <th key={level} scope="col" className={classNames(column, "min-w-20 px-1 text-center")}>
                  {name(level)}
                </th>
              ))}
              <th scope="col" className={classNames(column, "px-2 text-end")}>
                {t("total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function Row({ row: { name, topic, counts } }: { row: CoverageRow }) {
  const t = useTranslations("bloom.health.coverage");
  const format = useFormatter();
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <tr>
      <th scope="row" className={rowName}>
        {name}
        {topic && <span className="block text-xs text-ink-soft max-sm:hidden">{topic}</span>}
        {total === 0 && <span className="block text-xs font-semibold text-not-yet">{t("nothing")}</span>}
      </th>
      {counts.map((count, level) => (
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
}
