"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { api } from "../../lib/browser-client.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, SubmitButton } from "../form/fields.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

export function ForgotPasswordForm({ organisation }: { organisation: string }) {
  const t = useTranslations("auth");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentTo) done.current?.focus();
  }, [sentTo]);

  if (sentTo)
    return (
      <Notice
        ref={done}
        tone="right"
        title={t("forgot.doneTitle")}
        actions={
          <Button variant="secondary" onClick={() => setSentTo(null)}>
            {t("forgot.other")}
          </Button>
        }
      >
        {t("forgot.doneText", { email: sentTo, organisation })}
      </Notice>
    );
  return (
    <ApiForm
      send={async ({ email = "" }) => {
        await api.requestPasswordReset({ body: { email } });
        setSentTo(email);
      }}
    >
      <FormField name="email" type="email" label={t("email")} autoComplete="username" required />
      <SubmitButton pendingLabel={t("forgot.pending")} wide>
        {t("forgot.submit")}
      </SubmitButton>
    </ApiForm>
  );
}
