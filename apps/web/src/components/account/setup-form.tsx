"use client";

import { ApiError } from "@quizmentor/client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { api } from "../../lib/browser-client.ts";
import { browserProfile } from "../../lib/browser-profile.ts";
import { ApiForm } from "../form/api-form.tsx";
import { FormField, PasswordField, SubmitButton } from "../form/fields.tsx";

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-5 border-t border-hairline pt-6">
      <legend className="float-start mb-1 flex w-full items-baseline gap-3 font-serif text-lg font-semibold">
        <span aria-hidden="true" className="text-accent">
          {number}
        </span>
        {title}
      </legend>
      {children}
    </fieldset>
  );
}

export function SetupForm() {
  const t = useTranslations("setup");
  const auth = useTranslations("auth");
  const errors = useTranslations("errors");
  return (
    <ApiForm
      className="grid gap-8"
      send={async ({ code = "", organisation = "", name = "", email = "", password = "" }) => {
        await api.setup({ body: { code, organisation, name, email, password, ...browserProfile() } });
        location.assign("/today");
        return "leaving";
      }}
      explain={(error) => {
        if (!(error instanceof ApiError)) return undefined;
        if (error.problem.code === "setup.wrong-code")
          return { field: "code", message: errors("codes.setup.wrong-code") };
        if (error.problem.code === "auth.weak-password")
          return { field: "password", message: errors("codes.auth.weak-password") };
        return undefined;
      }}
    >
      <Step number={1} title={t("stepCode")}>
        <FormField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
        />
      </Step>
      <Step number={2} title={t("stepPlace")}>
        <FormField
          name="organisation"
          label={t("organisation")}
          hint={t("organisationHint")}
          autoComplete="organization"
          maxLength={100}
          required
        />
      </Step>
      <Step number={3} title={t("stepYou")}>
        <FormField name="name" label={auth("name")} autoComplete="name" maxLength={100} required />
        <FormField name="email" type="email" label={auth("email")} autoComplete="username" required />
        <PasswordField
          name="password"
          label={auth("password")}
          hint={auth("passwordHint")}
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
      </Step>
      <div className="grid gap-3">
        <SubmitButton pendingLabel={t("pending")} wide>
          {t("submit")}
        </SubmitButton>
        <p className="text-sm text-ink-soft">{t("zone")}</p>
      </div>
    </ApiForm>
  );
}
