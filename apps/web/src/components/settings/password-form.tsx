"use client";

import { ApiError } from "@quizmentor/client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { PasswordField, SubmitButton } from "../form/fields.tsx";
import { toast } from "../ui/toast.tsx";

export function PasswordForm() {
  const t = useTranslations("settings.password");
  const auth = useTranslations("auth");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  // A new key empties the fields once the password has been changed.
  const [round, setRound] = useState(0);
  return (
    <ApiForm
      key={round}
      className="grid max-w-[30rem] gap-5"
      send={async ({ currentPassword = "", newPassword = "" }) => {
        await api.changePassword({ body: { currentPassword, newPassword } });
        toast(t("saved"));
        setRound(round + 1);
      }}
      explain={(error) => {
        if (!(error instanceof ApiError)) return undefined;
        if (error.problem.code === "auth.wrong-credentials") return { field: "currentPassword", message: t("wrong") };
        if (error.problem.code === "auth.weak-password")
          return { field: "newPassword", message: errors("codes.auth.weak-password") };
        return undefined;
      }}
    >
      <PasswordField name="currentPassword" label={t("current")} autoComplete="current-password" required />
      <PasswordField
        name="newPassword"
        label={t("new")}
        hint={auth("passwordHint")}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <SubmitButton size="medium" variant="secondary" className="justify-self-start" pendingLabel={common("saving")}>
        {t("save")}
      </SubmitButton>
    </ApiForm>
  );
}
