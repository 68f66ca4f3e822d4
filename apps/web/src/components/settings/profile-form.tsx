"use client";

import type { Language, User } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { catalogues } from "../../i18n/languages.ts";
import { api } from "../../lib/browser-client.ts";
import { rememberChoice } from "../../lib/browser-cookies.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, FormSelect, SubmitButton } from "../form/fields.tsx";
import { Field } from "../ui/field.tsx";
import { toast } from "../ui/toast.tsx";
import { TimeZoneOptions } from "./time-zone-options.tsx";

const choices = Object.entries(catalogues);

export function ProfileForm({ user }: { user: User }) {
  const t = useTranslations("settings.profile");
  const common = useTranslations("common");
  const router = useRouter();
  return (
    <ApiForm
      className="grid max-w-[30rem] gap-5"
      send={async ({ name = "", language, timeZone }) => {
        await api.updateMe({ body: { name, language: language as Language, timeZone } });
        if (language) rememberChoice("language", language);
        router.refresh();
        toast(t("saved"));
      }}
    >
      <FormField name="name" label={t("name")} defaultValue={user.name} autoComplete="name" maxLength={100} required />
      <Field label={t("email")} hint={t("emailHint")} value={user.email} readOnly />
      {choices.length > 1 && (
        <FormSelect
          name="language"
          label={t("language")}
          hint={t("languageHint")}
          defaultValue={user.language}
          autoComplete="language"
        >
          {choices.map(([code, own]) => (
            <option key={code} value={code} lang={code}>
              {own}
            </option>
          ))}
        </FormSelect>
      )}
      <FormSelect name="timeZone" label={t("timeZone")} hint={t("timeZoneHint")} defaultValue={user.timeZone}>
        <TimeZoneOptions current={user.timeZone} />
      </FormSelect>
      <SubmitButton size="medium" className="justify-self-start" pendingLabel={common("saving")}>
        {t("save")}
      </SubmitButton>
    </ApiForm>
  );
}
