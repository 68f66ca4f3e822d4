"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { NotYetIcon, RightIcon } from "../ui/icons.tsx";

const keys = ["a", "b", "c", "d"] as const;
type Key = (typeof keys)[number];
const solution: Key = "d";

function isKey(value: unknown): value is Key {
  return keys.some((key) => key === value);
}

/** A real question to try before anything else. Graded here; without scripts the form asks the page itself (`?answer=`). */
export function SampleQuestion({ answered }: { answered?: string }) {
  const t = useTranslations("landing.try");
  const [chosen, setChosen] = useState<Key | null>(isKey(answered) ? answered : null);
  const [checked, setChecked] = useState(isKey(answered));
  const [missing, setMissing] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (checked) {
      setChecked(false);
      setChosen(null);
      return;
    }
    setMissing(chosen === null);
    if (chosen === null) return;
    setChecked(true);
    requestAnimationFrame(() => outcome.current?.focus());
  }

  const right = chosen === solution;
  return (
    <form method="get" action="/#try" onSubmit={submit} className="grid gap-6">
      <fieldset className="grid gap-2.5" aria-describedby={missing ? "try-missing" : undefined}>
        <legend className="prose prose-stem mb-5">{t("stem")}</legend>
        {keys.map((key, index) => {
          const mark = checked ? (key === solution ? "right" : key === chosen ? "not-yet" : null) : null;
          return (
            <label
              key={key}
              className={classNames(
                "group flex min-h-14 items-center gap-3.5 rounded-md border px-4 py-3 transition-colors has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
                mark === "right" && "border-right bg-right-wash",
                mark === "not-yet" && "border-not-yet bg-not-yet-wash",
                mark === null && "border-outline has-checked:border-accent has-checked:bg-accent-wash",
                mark === null && !checked && "hover:border-ink",
                checked && "cursor-default",
              )}
            >
              <input
                type="radio"
                name="answer"
                value={key}
                checked={chosen === key}
                disabled={checked}
                onChange={() => {
                  setChosen(key);
                  setMissing(false);
                }}
                className="sr-only"
              />
              <span
                aria-hidden="true"
                className="grid size-7 shrink-0 place-items-center rounded-sm border border-outline text-sm font-semibold text-ink-soft group-has-checked:border-transparent group-has-checked:bg-accent group-has-checked:text-on-accent"
              >
                {index + 1}
              </span>
              <span className="font-serif text-[1.0625rem]">{t(`options.${key}`)}</span>
              {mark && (
                <span
                  className={classNames(
                    "ms-auto flex items-center gap-1.5 text-sm font-semibold",
                    mark === "right" ? "text-right" : "text-not-yet",
                  )}
                >
                  {key === chosen ? t("yourAnswer") : t("rightAnswer")}
                  {mark === "right" ? <RightIcon className="size-5" /> : <NotYetIcon className="size-5" />}
                </span>
              )}
            </label>
          );
        })}
      </fieldset>
      {checked && chosen && (
        <div ref={outcome} tabIndex={-1} className="appear grid gap-2 border-s-4 border-marker ps-4">
          <p className={classNames("font-semibold", right ? "text-right" : "text-not-yet")}>
            {right ? t("right") : t("notYet")}
          </p>
          <div className="prose grid gap-2">
            <p>{chosen === "d" ? t("rightText") : t(`feedback.${chosen}`)}</p>
            <p>{t("explanation")}</p>
          </div>
          <p className="text-sm text-ink-soft">{right ? t("nextRight") : t("nextNotYet")}</p>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant={checked ? "secondary" : "primary"} size="large" className="max-sm:w-full">
          {checked ? t("again") : t("check")}
        </Button>
        <p id="try-missing" role="status" className="font-medium text-not-yet">
          {missing && t("choose")}
        </p>
      </div>
    </form>
  );
}
