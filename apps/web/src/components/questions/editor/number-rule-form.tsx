"use client";

import { useTranslations } from "next-intl";
import { type NumberRule, newUnit } from "./draft.ts";
import { Check, ChoiceField, Group, TextField } from "./fields.tsx";
import { RowList } from "./row-list.tsx";

type NumberRuleFormProps = {
  prefix: string;
  rule: NumberRule;
  onRule: (rule: NumberRule) => void;
};

/** Which numbers count as right: one value with a tolerance, or all of a range; and in which units. */
export function NumberRuleForm({ prefix, rule, onRule }: NumberRuleFormProps) {
  const t = useTranslations("questions.editor.number");
  const patch = (part: Partial<NumberRule>) => onRule({ ...rule, ...part });
  const number = { inputMode: "decimal", maxLength: 40 } as const;
  return (
    <>
      <Group path={`${prefix}mode`} label={t("mode")}>
        <div className="flex flex-wrap gap-x-6">
          {(["value", "range"] as const).map((mode) => (
            <Check
              key={mode}
              type="radio"
              name={`${prefix}mode`}
              label={t(`modes.${mode}`)}
              checked={rule.mode === mode}
              onChange={() => patch({ mode })}
            />
          ))}
        </div>
        {rule.mode === "value" ? (
          <div className="grid items-end gap-3 sm:grid-cols-3">
            <TextField
              path={`${prefix}value`}
              label={t("value")}
              value={rule.value}
              onText={(value) => patch({ value })}
              {...number}
            />
            <ChoiceField
              path={`${prefix}tolerance`}
              label={t("tolerance")}
              value={rule.tolerance}
              onText={(tolerance) => patch({ tolerance: tolerance as NumberRule["tolerance"] })}
            >
              {(["exact", "absolute", "relative"] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {t(`tolerances.${kind}`)}
                </option>
              ))}
            </ChoiceField>
            {rule.tolerance !== "exact" && (
              <TextField
                path={`${prefix}tolerance.${rule.tolerance}`}
                label={rule.tolerance === "relative" ? t("offPercent") : t("off")}
                value={rule.off}
                onText={(off) => patch({ off })}
                {...number}
              />
            )}
          </div>
        ) : (
          <div className="grid gap-3 sm:grid-cols-3">
            <TextField
              path={`${prefix}range.min`}
              label={t("min")}
              value={rule.min}
              onText={(min) => patch({ min })}
              {...number}
            />
            <TextField
              path={`${prefix}range.max`}
              label={t("max")}
              value={rule.max}
              onText={(max) => patch({ max })}
              {...number}
            />
          </div>
        )}
      </Group>
      <Group path={`${prefix}units`} label={t("units.label")} hint={t("units.hint")}>
        <RowList
          rows={rule.units}
          onRows={(units) => patch({ units })}
          make={newUnit}
          max={20}
          name={(place) => t("units.name", { number: place })}
          addLabel={t("units.add")}
        >
          {(unit, index, change) => (
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField
                path={`${prefix}units.${index}.symbol`}
                label={t("units.name", { number: index + 1 })}
                value={unit.symbol}
                onText={(symbol) => change({ symbol })}
                maxLength={30}
              />
              <TextField
                path={`${prefix}units.${index}.factor`}
                label={
                  index === 0
                    ? t("units.first")
                    : t("units.factor", { unit: rule.units[0]?.symbol || t("units.name", { number: 1 }) })
                }
                value={unit.factor}
                onText={(factor) => change({ factor })}
                {...number}
              />
            </div>
          )}
        </RowList>
        {rule.units.length > 0 && (
          <Check
            label={t("units.required")}
            checked={rule.unitRequired}
            onChange={(event) => patch({ unitRequired: event.target.checked })}
          />
        )}
      </Group>
    </>
  );
}
