"use client";

import { ApiError } from "@quizmentor/client";
import { useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { PasswordField, SubmitButton } from "../form/fields.tsx";

export function ResetPasswordForm({ token }: { token: string }) {
  const t = useTranslations("auth");
  const errors = useTranslations("errors");
  return (
    <ApiForm
      send={async ({ password = "" }) => {
        await api.resetPassword({ body: { token, password } });
        location.assign("/sign-in?reset=1");
        return "leaving";
      }}
      explain={(error) =>
        error instanceof ApiError && error.problem.code === "auth.weak-password"
          ? { field: "password", message: errors("codes.auth.weak-password") }
          : undefined
      }
    >
      <PasswordField
        name="password"
        label={t("newPassword")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <SubmitButton pendingLabel={t("reset.pending")} wide>
        {t("reset.submit")}
      </SubmitButton>
    </ApiForm>
  );
}
