import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/field.tsx";

export type Subjects = ResponseOf<Api["subjects"]>["subjects"];

type HealthFilterProps = {
  /** Address of the page without its search. */
  action: string;
  subjects: Subjects;
  subject: string | undefined;
  /** Further fields of the form. */
  children?: ReactNode;
};

/** A plain form that asks for an address, so that every view can be kept and shared. */
export function HealthFilter({ action, subjects, subject, children }: HealthFilterProps) {
  const t = useTranslations("bloom.health.filter");
  return (
    <search aria-label={t("label")}>
      <form key={subject} action={action} className="mt-6 flex flex-wrap items-end gap-3">
        {children}
        <Select name="subject" label={t("subject")} defaultValue={subject ?? ""} className="max-sm:w-full sm:min-w-56">
          <option value="">{t("all")}</option>
          {subjects.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="secondary">
          {t("apply")}
        </Button>
      </form>
    </search>
  );
}
