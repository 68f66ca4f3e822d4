"use client";

import type { ItemDetail } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { BloomPanel } from "../bloom/bloom-panel.tsx";
import { MarksContext } from "../bloom/marks.ts";
import { bySeverity, marksOf } from "../bloom/reading.ts";
import { SummaryLine } from "../bloom/summary-line.tsx";
import { type ReviewAnswer, useReview } from "../bloom/use-review.ts";
import { CommonForm, PlaceForm } from "./common-form.tsx";
import { ErrorsContext, errorsByField, fieldPath, plainMeaning } from "./errors.ts";
import { LongField } from "./fields.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { ProblemList } from "./problem-list.tsx";
import { SaveBar } from "./save-bar.tsx";
import { Reports, Statistics, Versions } from "./side-facts.tsx";
import type { Subjects } from "./skills-form.tsx";
import { TypeForm } from "./type-form.tsx";
import { type Editor, useEditor } from "./use-editor.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { type Preview, type PreviewAnswer, usePreview } from "./use-preview.ts";

type ItemEditorProps = {
  /** What is stored; null for a new question. */
  stored: ItemDetail | null;
  /** How the stored question looks, so that nothing moves when the page comes to life. */
  firstPreview: PreviewAnswer | null;
  /** What the validator says of the stored question; null when it was not asked. */
  firstReview: ReviewAnswer | null;
  subjects: Subjects;
  /** Language a new question begins with. */
  language: string;
};

/** Writes a question: the form on one side, what learners will see on the other. */
export function ItemEditor({ stored, firstPreview, firstReview, subjects, language }: ItemEditorProps) {
  const t = useTranslations("questions");
  const router = useRouter();
  const editor = useEditor(stored, language);
  const { draft, change, detail, content, failure } = editor;
  const guard = useLeaveGuard(editor.unsaved);
  const preview = usePreview(content, firstPreview);
  const reading = useReview(content, firstReview, detail?.id);
  const flaws = useMemo(() => bySeverity(reading.review?.flaws ?? []), [reading.review]);
  const marks = useMemo(() => marksOf(flaws), [flaws]);
  const summary = useRef<HTMLDivElement>(null);

  const problems = editor.conflict ? [] : openProblems(editor, preview);
  const fields = errorsByField(problems, (message) => {
    const plain = plainMeaning(message);
    if (!plain) return message;
    return "count" in plain ? t(`problem.${plain.key}`, { count: plain.count }) : t(`problem.${plain.key}`);
  });

  useEffect(() => {
    if (failure) summary.current?.focus();
  }, [failure]);

  const save = () =>
    editor.save((id) => {
      guard.pass();
      router.push(`/questions/${id}`);
    });

  function press(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (editor.unsaved) save();
  }

  return (
    <ErrorsContext value={fields}>
      <Reports editor={editor} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        {/* Enter in a line adds the next one instead of sending the form: saving is a button of its own. */}
        <form
          aria-label={t("editor.label")}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={press}
          className="min-w-0"
        >
          {failure && (
            <div className="mb-6">
              <ProblemList ref={summary} editor={editor} fields={fields} />
            </div>
          )}
          <MarksContext value={marks}>
            <div className="grid gap-7">
              <PlaceForm draft={draft} onDraft={change} subjects={subjects} isNew={detail === null} />
              <LongField
                path="stem"
                label={t("editor.stem.label")}
                hint={t("editor.stem.hint")}
                rows={3}
                value={draft.stem}
                onText={(stem) => change({ stem })}
              />
              <TypeForm draft={draft} onDraft={change} />
              <CommonForm draft={draft} onDraft={change} subjects={subjects} isNew={detail === null} />
            </div>
          </MarksContext>
        </form>
        <div className="min-w-0">
          <div className="flex flex-col lg:sticky lg:top-0 lg:h-dvh lg:-mt-6 lg:max-h-fit lg:pt-6">
            <SaveBar editor={editor} guard={guard} onSave={save} />
            <div className="min-h-0 pt-6 lg:-mx-3 lg:overflow-y-auto lg:px-3 lg:pb-6">
              <SummaryLine reading={reading} />
              <PreviewPanel preview={preview} language={draft.language} />
              <BloomPanel reading={reading} flaws={flaws} editor={editor} />
              {detail && (
                <>
                  <Statistics detail={detail} />
                  <Versions detail={detail} />
                </>
              )}
            </div>
          </div>
        </div>
      </div>
    </ErrorsContext>
  );
}

/**
 * What is still wrong after saving was tried. Until something changes, that is what the server said; from then on the
 * preview knows better, except about a short name that is taken.
 */
function openProblems({ tried, missing, content, draft }: Editor, preview: Preview): PreviewAnswer["errors"] {
  if (tried === null) return [];
  if (tried.content === content)
    return tried.reported.filter(({ path }) => fieldPath(path) !== "topicId" || missing.length > 0);
  const taken = tried.id === draft.id ? tried.reported.filter(({ path }) => fieldPath(path) === "id") : [];
  return [...missing, ...preview.errors, ...taken];
}
