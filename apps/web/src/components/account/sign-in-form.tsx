"use client";

import { useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, PasswordField, SubmitButton } from "../form/fields.tsx";

/** A full load follows, because theme, language and every page belong to the person from then on. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  return (
    <ApiForm
      send={async ({ email = "", password = "" }) => {
        await api.signIn({ body: { email, password } });
        location.assign(next);
        return "leaving";
      }}
    >
      <FormField name="email" type="email" label={t("email")} autoComplete="username" required />
      <PasswordField name="password" label={t("password")} autoComplete="current-password" required />
      <SubmitButton pendingLabel={t("signIn.pending")} wide>
        {t("signIn.submit")}
      </SubmitButton>
    </ApiForm>
  );
}
