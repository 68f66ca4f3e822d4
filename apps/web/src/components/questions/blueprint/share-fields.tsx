"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { evenly, type Percents, sumOf } from "./shares.ts";

export type Part = { key: string; name: string };

type ShareFieldsProps = {
  legend: string;
  hint: string;
  parts: Part[];
  percents: Percents;
  onChange: (percents: Percents) => void;
};

/** A percent for each part, and what they make together. */
export function ShareFields({ legend, hint, parts, percents, onChange }: ShareFieldsProps) {
  const t = useTranslations("blueprint.form");
  const format = useFormatter();
  const keys = parts.map(({ key }) => key);
  const sum = sumOf(percents);
  const off = Math.round((100 - sum) * 10) / 10;
  const percent = (value: number) => format.number(value / 100, { style: "percent", maximumFractionDigits: 1 });
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold">{legend}</legend>
      <p className="mt-1 mb-4 max-w-measure text-sm text-ink-soft">{hint}</p>
      <div className="grid grid-cols-2 gap-x-5 gap-y-4 sm:grid-cols-3">
        {parts.map(({ key, name }) => (
          <Field
            key={key}
            label={t("percentOf", { name })}
            className="content-end wrap-anywhere"
            type="number"
            inputMode="decimal"
            min={0}
            max={100}
            step={0.1}
            value={percents[key] ?? ""}
            onChange={(event) => onChange({ ...percents, [key]: event.target.value })}
          />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <output className={sum > 0 && off !== 0 ? "font-semibold text-not-yet" : "text-ink-soft"}>
          {sum === 0
            ? t("sum.nothing")
            : off === 0
              ? t("sum.whole")
              : off > 0
                ? t("sum.less", { sum: percent(sum), off: percent(off) })
                : t("sum.more", { sum: percent(sum), off: percent(-off) })}
        </output>
        <Button variant="secondary" onClick={() => onChange(evenly(keys))}>
          {t("evenly")}
        </Button>
        <Button variant="quiet" onClick={() => onChange({})}>
          {t("clear")}
        </Button>
      </div>
    </fieldset>
  );
}
