"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Field, Select } from "../ui/field.tsx";
import { useFormState } from "./form-context.ts";

/** `Field` inside an `ApiForm`: knows its own error by its name. */
export function FormField(props: ComponentProps<typeof Field> & { name: string }) {
  return <Field {...props} error={useFormState().fields[props.name]} />;
}

export function FormSelect(props: ComponentProps<typeof Select> & { name: string }) {
  return <Select {...props} error={useFormState().fields[props.name]} />;
}

/** A password that can be looked at: one field instead of typing it twice. */
export function PasswordField(props: ComponentProps<typeof Field> & { name: string }) {
  const t = useTranslations("common");
  const [visible, setVisible] = useState(false);
  return (
    <div className="relative">
      <FormField {...props} type={visible ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      <button
        type="button"
        aria-pressed={visible}
        onClick={() => setVisible(!visible)}
        className="absolute end-0 top-0 -mt-2.5 min-h-11 rounded-sm px-1 text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
      >
        {visible ? t("hidePassword") : t("showPassword")}
      </button>
    </div>
  );
}

/** The button that sends the form around it. */
export function SubmitButton(props: ComponentProps<typeof Button>) {
  return <Button size="large" {...props} type="submit" pending={useFormState().pending} />;
}
