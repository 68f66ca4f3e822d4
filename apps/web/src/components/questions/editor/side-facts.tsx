"use client";

import type { ItemDetail } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "../../ui/app-link.tsx";
import { Button } from "../../ui/button.tsx";
import { AlertIcon } from "../../ui/icons.tsx";
import type { Editor } from "./use-editor.ts";

/** What learners have said is wrong, each with a button to put it aside. */
export function Reports({ editor }: { editor: Editor }) {
  const t = useTranslations("questions.reports");
  const format = useFormatter();
  const reports = editor.detail?.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports-heading" className="mb-8 rounded-md bg-danger-wash p-4 sm:p-5">
      <h2 id="reports-heading" className="flex items-center gap-2 text-lg">
        <AlertIcon className="size-5 text-danger" />
        {t("title", { count: reports.length })}
      </h2>
      <ul className="mt-2 grid gap-4">
        {reports.map((report) => (
          <li key={report.id} className="grid gap-1 sm:grid-cols-[1fr_auto] sm:gap-x-6">
            <div>
              <p className="font-semibold">{reason(report.reason, t)}</p>
              {report.comment && <p className="max-w-measure">{report.comment}</p>}
              <p className="text-sm text-ink-soft">
                {format.dateTime(new Date(report.createdAt), { dateStyle: "medium" })}
                {report.version !== null && ` · ${t("version", { version: report.version })}`}
              </p>
            </div>
            <Button variant="secondary" className="justify-self-start" onClick={() => editor.closeReport(report.id)}>
              {t("close")}
              <span className="sr-only">: {report.comment ?? reason(report.reason, t)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reasons are words of the learner's form; one that is not known here is shown as it came. */
function reason(name: string, t: ReturnType<typeof useTranslations<"questions.reports">>): string {
  const key = `reason.${name}` as "reason.other";
  return t.has(key) ? t(key) : name;
}

/** How the question does with learners. */
export function Statistics({ detail }: { detail: ItemDetail }) {
  const t = useTranslations("questions.statistics");
  const format = useFormatter();
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const logits = (value: number) => format.number(value, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const facts: [string, string, string?][] = [
    [t("answers"), format.number(detail.answers)],
    [t("facility"), detail.facility === null ? t("unknown") : share(detail.facility), t("facilityHint")],
    [
      t("difficulty"),
      `${logits(detail.estimate.difficulty)} ± ${format.number(detail.estimate.sd, { maximumFractionDigits: 2 })}`,
      t("difficultyHint"),
    ],
  ];
  return (
    <section aria-labelledby="statistics-heading" className="mt-10 border-t border-hairline pt-5">
      <h2 id="statistics-heading" className="text-lg">
        {t("title")}
      </h2>
      <dl className="mt-3 grid gap-3 sm:grid-cols-3">
        {facts.map(([name, value, hint]) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{name}</dt>
            <dd className="text-lg font-semibold">{value}</dd>
            {hint && <dd className="text-xs text-ink-soft">{hint}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every version that has been, newest first; older ones open as they were. */
export function Versions({ detail }: { detail: ItemDetail }) {
  const t = useTranslations("questions.versions");
  const format = useFormatter();
  return (
    <section aria-labelledby="versions-heading" className="mt-8 border-t border-hairline pt-5">
      <h2 id="versions-heading" className="text-lg">
        {t("title")}
      </h2>
      <ol reversed className="mt-1">
        {detail.versions.map((version) => (
          <li
            key={version.number}
            className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline py-2.5 text-sm last:border-0"
          >
            <TextLink href={`/questions/${detail.id}/versions/${version.number}`} className="font-semibold">
              {t("version", { number: version.number })}
            </TextLink>
            {version.number === detail.version && <span>{t("current")}</span>}
            <span className="text-ink-soft">
              {[
                format.dateTime(new Date(version.createdAt), { dateStyle: "medium" }),
                version.author,
                t("answers", { count: version.answers }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
