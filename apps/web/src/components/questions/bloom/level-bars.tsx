import { useFormatter, useTranslations } from "next-intl";
import { TickIcon } from "../../ui/icons.tsx";
import { type Bloom, bloomLevels } from "../vocabulary.ts";
import { Bar } from "./bar.tsx";
import type { Estimate } from "./reading.ts";

/** The probability of each level, lowest level first; which is the likeliest and which the author's is also said. */
export function LevelBars({ estimate, mine }: { estimate: Estimate; mine: Bloom | null }) {
  const t = useTranslations("bloom.level");
  const name = useTranslations("questions.bloom");
  const format = useFormatter();
  return (
    <table className="mt-2 w-full text-sm">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("column.level")}</th>
          <th scope="col" colSpan={2}>
            {t("column.probability")}
          </th>
        </tr>
      </thead>
      <tbody>
        {bloomLevels.map((level) => {
          const share = estimate.probabilities[level];
          const isLikely = level === estimate.level && !estimate.abstain;
          return (
            <tr key={level}>
              <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap">
                <span className={isLikely ? "font-semibold" : undefined}>{name(level)}</span>
                {isLikely && (
                  <>
                    <TickIcon className="ms-1 inline size-4 text-accent" />
                    <span className="sr-only">, {t("likely")}</span>
                  </>
                )}
                {level === mine && (
                  <span className="ms-1.5 text-xs text-ink-soft">
                    <span className="sr-only">, </span>
                    {t("mine")}
                  </span>
                )}
              </th>
              <td className="w-full">
                <Bar share={share} look={estimate.abstain ? "unsure" : "sure"} />
              </td>
              <td className="min-w-14 ps-3 text-end">
                {format.number(share, { style: "percent", maximumFractionDigits: 0 })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
