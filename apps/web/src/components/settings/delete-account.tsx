"use client";

import { ApiError } from "@quizmentor/client";
import { useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { PasswordField, SubmitButton } from "../form/fields.tsx";

/** Cannot be undone, hence guarded by two steps: opening it, and typing the password. */
export function DeleteAccount() {
  const t = useTranslations("settings.delete");
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 items-center rounded-md border border-danger px-4 font-semibold text-danger hover:bg-danger-wash group-open:hidden">
        {t("open")}
      </summary>
      <ApiForm
        className="grid max-w-[26rem] gap-5"
        send={async ({ password = "" }) => {
          await api.deleteMe({ body: { password } });
          location.assign("/?deleted=1");
          return "leaving";
        }}
        explain={(error) =>
          error instanceof ApiError && error.problem.code === "auth.wrong-credentials"
            ? { field: "password", message: t("wrong") }
            : undefined
        }
      >
        <PasswordField name="password" label={t("password")} autoComplete="current-password" required />
        <SubmitButton size="medium" variant="danger" className="justify-self-start" pendingLabel={t("pending")}>
          {t("submit")}
        </SubmitButton>
      </ApiForm>
    </details>
  );
}
