import { useFormatter, useTranslations } from "next-intl";
import { Section } from "../../ui/layout.tsx";
import { SeverityIcon } from "../bloom/severity.tsx";
import { BarTable } from "./bar-table.tsx";
import { type Health, keyVerdict } from "./reading.ts";

/** Where the right option stands, by number of options: a verdict, and how often in which place. */
export function KeyPositions({ health: { keyPositions } }: { health: Health }) {
  const t = useTranslations("bloom.health.keys");
  const format = useFormatter();
  if (keyPositions.length === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {keyPositions.map((keys) => {
          const verdict = keyVerdict(keys);
          const options = format.number(keys.options);
          return (
            <div key={keys.options} className="min-w-0">
              <h3 className="mb-2 flex gap-2 font-sans text-base font-semibold tracking-normal">
                {verdict.kind === "often" && <SeverityIcon severity="warning" className="mt-0.5" />}
                {t(verdict.kind, {
                  options,
                  place: format.number(verdict.place),
                  count: format.number(verdict.count),
                  total: format.number(verdict.total),
                  expected: format.number(verdict.expected, { maximumFractionDigits: 0 }),
                })}
              </h3>
              <BarTable
                caption={t("caption", { options })}
                heading={t("place")}
                measures={[t("count")]}
                rows={keys.counts.map((count, index) => ({
                  key: String(index),
                  name: format.number(index + 1),
                  values: [count],
                }))}
              />
            </div>
          );
        })}
      </div>
    </Section>
  );
}
