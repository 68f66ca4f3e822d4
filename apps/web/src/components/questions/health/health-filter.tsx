import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubjectForm } from "../../form/subject-form.tsx";

type HealthFilterProps = {
  /** Address of the page without its search. */
  action: string;
  subjects: ResponseOf<Api["subjects"]>["subjects"];
  subject: string | undefined;
  /** Further fields of the form. */
  children?: ReactNode;
};

/** Chooses what a page about the state of the bank shows. */
export function HealthFilter(props: HealthFilterProps) {
  const t = useTranslations("bloom.health.filter");
  const words = { form: t("label"), subject: t("subject"), all: t("all"), apply: t("apply") };
  return <SubjectForm {...props} words={words} className="mt-6" />;
}
