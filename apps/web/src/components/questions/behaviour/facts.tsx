import { useFormatter, useTranslations } from "next-intl";
import type { Calibrated } from "./charts.tsx";
import { oneOf } from "./reading.ts";

/** Numbers for those who want them: how often it is asked, how long it takes, and the parameters of the curve. */
export function Facts({ calibration: { curve, fit, exposure, timing } }: { calibration: Calibrated }) {
  const t = useTranslations("behaviour.facts");
  const format = useFormatter();
  const decimal = (value: number) => format.number(value, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const often = oneOf(exposure);
  const seconds = (value: number) => format.number(value, { maximumFractionDigits: value < 10 ? 1 : 0 });
  const facts = [
    {
      key: "exposure",
      value: often === null ? t("exposureNever") : t("exposureOften", { count: format.number(often) }),
      hint: t("exposureHint"),
    },
    timing && {
      key: "time" as const,
      value: t("timeMedian", { seconds: seconds(timing.median) }),
      hint: t("timeRange", { fast: seconds(timing.fast), slow: seconds(timing.slow) }),
    },
    curve && {
      key: "difficulty" as const,
      value: format.number(curve.difficulty, { maximumFractionDigits: 2, signDisplay: "exceptZero" }),
      hint: t("difficultyHint", { error: decimal(curve.errors.difficulty) }),
    },
    curve && {
      key: "discrimination" as const,
      value: decimal(curve.discrimination),
      hint: t("discriminationHint", { error: decimal(curve.errors.discrimination) }),
    },
    { key: "itemRest", value: decimal(fit.itemRest), hint: t("itemRestHint") },
    { key: "fit", value: `${decimal(fit.infit)} · ${decimal(fit.outfit)}`, hint: t("fitHint") },
  ] as const;
  return (
    <div className="row-span-3 min-w-0">
      <h3 className="text-xl">{t("title")}</h3>
      <dl className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact.key}>
                <dt className="text-sm text-ink-soft">{t(fact.key)}</dt>
                <dd className="text-lg font-semibold">{fact.value}</dd>
                <dd className="text-xs text-ink-soft">{fact.hint}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
