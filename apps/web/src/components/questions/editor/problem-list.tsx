"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { SessionEnded } from "../../form/session-ended.tsx";
import { TextLink } from "../../ui/app-link.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type FieldErrors, fieldId } from "./errors.ts";
import type { Editor } from "./use-editor.ts";
import { usePlace } from "./use-place.ts";

/** Why saving did not work, above the form: each line leads to its field. */
export function ProblemList({
  editor,
  fields,
  ref,
}: {
  editor: Editor;
  fields: FieldErrors;
  ref: Ref<HTMLDivElement>;
}) {
  const t = useTranslations("questions");
  const { failure, conflict, detail } = editor;
  const place = usePlace();
  if (!failure) return null;
  if (failure.signedOut) return <SessionEnded ref={ref} />;
  if (conflict)
    return (
      <Notice
        ref={ref}
        tone="not-yet"
        role="alert"
        title={t("conflict.title")}
        actions={
          <>
            <Button onClick={() => editor.reload(true)}>{t("conflict.mine")}</Button>
            <Button variant="secondary" onClick={() => editor.reload(false)}>
              {t("conflict.theirs")}
            </Button>
            {detail && (
              <TextLink href={`/questions/${detail.id}`} target="_blank" className="inline-flex min-h-11 items-center">
                {t("conflict.look")}
              </TextLink>
            )}
          </>
        }
      >
        {t("conflict.text")}
      </Notice>
    );
  // The short name comes from the question when it is left open, so one sentence about the question is enough.
  const entries = Object.entries(fields).filter(([path]) => path !== "id" || editor.draft.id !== "" || !fields.stem);
  // All that was named has been put right since.
  if (entries.length === 0 && (editor.tried?.reported.length ?? 0) > 0) return null;
  return (
    <Notice ref={ref} tone="danger" role="alert" title={failure.summary}>
      {entries.length > 0 && (
        <ul className="grid gap-1">
          {entries.map(([path, message]) => (
            <li key={path}>
              <a
                href={`#${fieldId(path)}`}
                className="text-link"
                onClick={(event) => {
                  const field = document.getElementById(fieldId(path));
                  if (!field) return;
                  event.preventDefault();
                  field.focus();
                  field.scrollIntoView({ block: "center" });
                }}
              >
                {place(path)}
              </a>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
