"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Status } from "../vocabulary.ts";
import type { Editor } from "./use-editor.ts";
import type { useLeaveGuard } from "./use-leave-guard.ts";

type SaveBarProps = { editor: Editor; guard: ReturnType<typeof useLeaveGuard>; onSave: () => void };

/** What saving does, and the button for it. Beside the form where there is room, after it where there is none. */
export function SaveBar({ editor, guard, onSave }: SaveBarProps) {
  const t = useTranslations("questions");
  const { detail, status, setStatus, unsaved, pending } = editor;
  return (
    <div className="no-print shrink-0 border-y border-hairline py-4 lg:border-t-0 lg:pt-0">
      {guard.waiting !== null && <Leaving guard={guard} onSave={onSave} />}
      <p className="mb-2 text-sm text-ink-soft">{detail ? <SaveNote editor={editor} /> : t("save.new")}</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:gap-x-5">
        <Button
          aria-disabled={(detail !== null && !unsaved) || undefined}
          pending={pending}
          pendingLabel={t("save.saving")}
          onClick={() => (detail === null || unsaved) && onSave()}
          className="aria-disabled:opacity-60"
        >
          {detail ? t("save.save") : t("save.create")}
        </Button>
        {status !== "retired" && (
          <Select
            label={t("column.status")}
            value={status}
            onChange={(event) => setStatus(event.target.value as Status)}
            className="grid-flow-col items-center gap-2.5 [&>label]:text-sm [&>label]:font-normal max-sm:[&>label]:sr-only"
          >
            {(["active", "draft"] as const).map((name) => (
              <option key={name} value={name}>
                {t(`status.${name}`)}
              </option>
            ))}
          </Select>
        )}
        {detail && (
          <Button
            variant="quiet"
            className={detail.status === "retired" ? undefined : "text-danger hover:text-danger"}
            onClick={() => editor.setStored(detail.status === "retired" ? "active" : "retired")}
          >
            {detail.status === "retired" ? t("save.restore") : t("save.retire")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Says beforehand whether old answers keep a version of their own. */
function SaveNote({ editor: { detail, unsaved } }: { editor: Editor }) {
  const t = useTranslations("questions.save");
  if (!detail) return null;
  if (!unsaved) return t("nothing", { version: detail.version });
  const answers = detail.versions.find(({ number }) => number === detail.version)?.answers ?? 0;
  return answers === 0
    ? t("inPlace", { version: detail.version })
    : t("newVersion", { answers, next: detail.version + 1, version: detail.version });
}

function Leaving({ guard, onSave }: { guard: SaveBarProps["guard"]; onSave: () => void }) {
  const t = useTranslations("questions.leave");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Notice
      ref={box}
      role="alert"
      title={t("title")}
      className="mb-3"
      actions={
        <>
          <Button
            onClick={() => {
              guard.stay();
              onSave();
            }}
          >
            {t("save")}
          </Button>
          <Button variant="secondary" onClick={guard.stay}>
            {t("stay")}
          </Button>
          <Button variant="quiet" onClick={guard.leave}>
            {t("leave")}
          </Button>
        </>
      }
    >
      {t("text")}
    </Notice>
  );
}
