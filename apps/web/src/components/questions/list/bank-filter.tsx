import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { TextLink } from "../../ui/app-link.tsx";
import { Button } from "../../ui/button.tsx";
import { Field, Select } from "../../ui/field.tsx";
import { bloomLevels, itemTypes, statuses } from "../vocabulary.ts";
import { type BankSearch, bankPath, isFiltered } from "./search.ts";

type Subjects = ResponseOf<Api["subjects"]>["subjects"];

/** A plain form that asks for an address, so that every view of the bank can be kept and shared. */
export function BankFilter({ search, subjects }: { search: BankSearch; subjects: Subjects }) {
  const t = useTranslations("questions");
  const any = <option value="">{t("filter.any")}</option>;
  const offered = search.subject ? subjects.filter((subject) => subject.id === search.subject) : subjects;
  return (
    <search aria-label={t("filter.label")}>
      <form
        key={JSON.stringify(search)}
        action="/questions"
        className="mt-8 grid grid-cols-2 items-end gap-x-3 gap-y-3 sm:grid-cols-3 lg:grid-cols-[minmax(12rem,2fr)_repeat(5,minmax(0,1fr))]"
      >
        <Field
          type="search"
          name="query"
          label={t("filter.query")}
          defaultValue={search.query}
          maxLength={200}
          enterKeyHint="search"
          className="max-sm:col-span-2"
        />
        <Select name="subject" label={t("column.subject")} defaultValue={search.subject ?? ""}>
          {any}
          {subjects.map((subject) => (
            <option key={subject.id} value={subject.id}>
              {subject.title}
            </option>
          ))}
        </Select>
        <Select name="topic" label={t("column.topic")} defaultValue={search.topic ?? ""}>
          {any}
          {offered.map((subject) => (
            <optgroup key={subject.id} label={subject.title}>
              {subject.topics.map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {topic.title}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Select name="type" label={t("column.type")} defaultValue={search.type ?? ""}>
          {any}
          {itemTypes.map((type) => (
            <option key={type} value={type}>
              {t(`type.${type}`)}
            </option>
          ))}
        </Select>
        <Select name="bloom" label={t("column.bloom")} defaultValue={search.bloom ?? ""}>
          {any}
          {bloomLevels.map((bloom) => (
            <option key={bloom} value={bloom}>
              {t(`bloom.${bloom}`)}
            </option>
          ))}
        </Select>
        <Select name="status" label={t("column.status")} defaultValue={search.status ?? ""}>
          {any}
          {statuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </Select>
        {search.sort && <input type="hidden" name="sort" value={search.sort} />}
        <div className="col-span-full flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button type="submit" variant="secondary">
            {t("filter.apply")}
          </Button>
          {(["reported", "attention"] as const).map((name) => (
            <label key={name} className="inline-flex min-h-11 items-center gap-2.5">
              <input
                type="checkbox"
                name={name}
                value="true"
                defaultChecked={search[name] === "true"}
                className="size-5 accent-accent"
              />
              {t(`filter.${name}`)}
            </label>
          ))}
          {isFiltered(search) && (
            <TextLink
              href={bankPath(search.sort ? { sort: search.sort } : {})}
              className="inline-flex min-h-11 items-center text-sm"
            >
              {t("filter.clear")}
            </TextLink>
          )}
        </div>
      </form>
    </search>
  );
}
