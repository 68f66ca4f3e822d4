"use client";

import { ApiError } from "@quizmentor/client";
import type { LearningSettings } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, FormSelect, SubmitButton } from "../form/fields.tsx";
import { toast } from "../ui/toast.tsx";
import { levelOf, levels, readLearning, retentionOf, retentions } from "./learning.ts";

/** Level, memory and reviews, in words instead of numbers. What was set elsewhere stays until something else is chosen. */
export function LearningForm({ settings }: { settings: LearningSettings }) {
  const t = useTranslations("settings.learning");
  const common = useTranslations("common");
  const level = levelOf(settings);
  const retention = retentionOf(settings);
  return (
    <ApiForm
      className="grid max-w-[30rem] gap-5"
      send={async (values) => {
        await api.saveLearningSettings({ body: readLearning(values, settings) });
        toast(t("saved"));
      }}
      explain={(error) => (isAbout(error, "weekdays") ? { message: t("noDay") } : undefined)}
    >
      <FormSelect name="level" label={t("level")} hint={t("levelHint")} defaultValue={level}>
        {[...Object.keys(levels), ...(level === "own" ? ["own"] : [])].map((name) => (
          <option key={name} value={name}>
            {t(`levels.${name as typeof level}`)}
          </option>
        ))}
      </FormSelect>
      <FormSelect name="retention" label={t("retention")} hint={t("retentionHint")} defaultValue={retention}>
        {[...Object.keys(retentions), ...(retention === "own" ? ["own"] : [])].map((name) => (
          <option key={name} value={name}>
            {t(`retentions.${name as typeof retention}`)}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="reviewsPerDay"
        type="number"
        inputMode="numeric"
        min={1}
        max={500}
        step={1}
        label={t("perDay")}
        hint={t("perDayHint")}
        defaultValue={settings.reviewsPerDay}
        required
      />
      <Weekdays shares={settings.weekdays} />
      <SubmitButton size="medium" className="justify-self-start" pendingLabel={common("saving")}>
        {t("save")}
      </SubmitButton>
    </ApiForm>
  );
}

function Weekdays({ shares }: { shares: readonly number[] }) {
  const t = useTranslations("settings.learning");
  const format = useFormatter();
  // 1 January 2024 was a Monday.
  const name = (day: number) =>
    format.dateTime(new Date(Date.UTC(2024, 0, 1 + day)), { weekday: "long", timeZone: "UTC" });
  return (
    <fieldset aria-describedby="weekdays-hint">
      <legend className="font-medium">{t("days")}</legend>
      <p id="weekdays-hint" className="mt-0.5 mb-1.5 text-sm text-ink-soft">
        {t("daysHint")}
      </p>
      <div className="grid grid-cols-2 gap-x-5 sm:grid-cols-3">
        {shares.map((share, day) => (
          <label key={name(day)} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`weekday-${day}`}
              defaultChecked={share > 0}
              className="size-5 shrink-0 accent-accent"
            />
            {name(day)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function isAbout(error: unknown, field: string): boolean {
  return error instanceof ApiError && error.problem.errors?.some(({ path }) => path.endsWith(field)) === true;
}
