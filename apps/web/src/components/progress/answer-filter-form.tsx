import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { TextLink } from "../ui/app-link.tsx";
import { Button } from "../ui/button.tsx";
import { Field, Select } from "../ui/field.tsx";
import { type AnswerFilter, verdicts } from "./answer-filter.ts";

type Subjects = ResponseOf<Api["subjects"]>["subjects"];

/** A plain form that asks for an address: works without scripts, and every view can be shared and reloaded. */
export function AnswerFilterForm({ filter, subjects }: { filter: AnswerFilter; subjects: Subjects }) {
  const t = useTranslations("progress");
  const count = Object.keys(filter).length;
  const any = <option value="">{t("answers.filter.any")}</option>;
  return (
    <details open={count > 0} className="group mt-6 border-y border-hairline">
      <summary className="flex min-h-12 items-center gap-2 font-medium">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 text-ink-soft group-open:rotate-90 rtl:rotate-180"
        >
          <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        {t("answers.filter.summary")}
        {count > 0 && <span className="font-normal text-ink-soft">{t("answers.filter.active", { count })}</span>}
      </summary>
      <search aria-label={t("answers.filter.label")}>
        <form
          // Fields keep their own state; a new address brings new ones.
          key={JSON.stringify(filter)}
          action="/progress/answers"
          className="grid gap-4 pt-2 pb-5 sm:grid-cols-2"
        >
          <Select name="subject" label={t("answers.filter.subject")} defaultValue={filter.subject ?? ""}>
            {any}
            {subjects.map((subject) => (
              <option key={subject.id} value={subject.id}>
                {subject.title}
              </option>
            ))}
          </Select>
          <Select name="topic" label={t("answers.filter.topic")} defaultValue={filter.topic ?? ""}>
            {any}
            {subjects.map((subject) => (
              <optgroup key={subject.id} label={subject.title}>
                {subject.topics.map((topic) => (
                  <option key={topic.id} value={topic.id}>
                    {topic.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <Select name="skill" label={t("answers.filter.skill")} defaultValue={filter.skill ?? ""}>
            {any}
            {subjects.flatMap((subject) =>
              subject.topics.map((topic) => (
                <optgroup key={topic.id} label={`${subject.title}: ${topic.title}`}>
                  {topic.skills.map((skill) => (
                    <option key={skill.id} value={skill.id}>
                      {skill.title}
                    </option>
                  ))}
                </optgroup>
              )),
            )}
          </Select>
          <Select name="verdict" label={t("answers.filter.verdict")} defaultValue={filter.verdict ?? ""}>
            {any}
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {t(`verdict.${verdict}`)}
              </option>
            ))}
          </Select>
          <Field type="date" name="from" label={t("answers.filter.from")} defaultValue={filter.from} max={filter.to} />
          <Field type="date" name="to" label={t("answers.filter.to")} defaultValue={filter.to} min={filter.from} />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 sm:col-span-2">
            <Button type="submit" variant="secondary">
              {t("answers.filter.apply")}
            </Button>
            {count > 0 && (
              <TextLink href="/progress/answers" className="inline-flex min-h-11 items-center text-sm">
                {t("answers.filter.clear")}
              </TextLink>
            )}
          </div>
        </form>
      </search>
    </details>
  );
}
