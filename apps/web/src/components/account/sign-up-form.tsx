"use client";

import { ApiError } from "@quizmentor/client";
import { useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { browserProfile } from "../../lib/browser-profile.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, PasswordField, SubmitButton } from "../form/fields.tsx";

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  const errors = useTranslations("errors");
  return (
    <ApiForm
      send={async ({ name = "", email = "", password = "" }) => {
        await api.signUp({ body: { name, email, password, ...browserProfile() } });
        location.assign(next);
        return "leaving";
      }}
      explain={(error) => {
        if (!(error instanceof ApiError)) return undefined;
        if (error.problem.code === "auth.email-taken") return { field: "email", message: t("signUp.takenField") };
        if (error.problem.code === "auth.weak-password")
          return { field: "password", message: errors("codes.auth.weak-password") };
        return undefined;
      }}
    >
      <FormField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" maxLength={100} required />
      <FormField name="email" type="email" label={t("email")} autoComplete="username" required />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <SubmitButton pendingLabel={t("signUp.pending")} wide>
        {t("signUp.submit")}
      </SubmitButton>
    </ApiForm>
  );
}
