"use client";

import { ApiError } from "@quizmentor/client";
import type { ItemDetail } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { api } from "../../../lib/browser-client.ts";
import { describeFailure, type Failure } from "../../../lib/problem.ts";
import { toast } from "../../ui/toast.tsx";
import type { Status } from "../vocabulary.ts";
import { type Draft, newDraft, suggestId } from "./draft.ts";
import { fromContent } from "./from-content.ts";
import { toContent } from "./to-content.ts";

type Saved = { draft: Draft; status: Status };
type Reported = { path: string; message: string }[];
/** The last save that was refused: what was sent, and what was said about it. */
type Tried = { content: string; id: string; reported: Reported };

const contentOf = (draft: Draft) => toContent({ ...draft, id: draft.id || suggestId(draft.stem) });

/** The draft, what is stored, and the ways between them. */
export function useEditor(stored: ItemDetail | null, language: string) {
  const t = useTranslations("questions.save");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [detail, setDetail] = useState(stored);
  const [saved, setSaved] = useState<Saved>(() => ({
    draft: stored ? fromContent(stored.content, stored.topicId) : newDraft(language),
    status: stored?.status ?? "active",
  }));
  const [draft, setDraft] = useState(saved.draft);
  const [status, setStatus] = useState<Status>(saved.status);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [conflict, setConflict] = useState(false);
  const busy = useRef(false);

  const content = useMemo(() => JSON.stringify(contentOf(draft)), [draft]);
  const kept = useMemo(() => JSON.stringify([contentOf(saved.draft), saved.draft.topicId, saved.status]), [saved]);
  /** What only the form knows to be missing: the topic is no part of the question itself. */
  const missing: Reported =
    detail === null && draft.topicId === "" ? [{ path: "topicId", message: t("topicMissing") }] : [];
  const unsaved = JSON.stringify([JSON.parse(content), draft.topicId, status]) !== kept;

  /** Takes over what the server has stored; `mine` keeps what is typed on top of it. */
  function accept(next: ItemDetail, mine?: Draft) {
    setDetail(next);
    const fresh = fromContent(next.content, next.topicId);
    setSaved({ draft: fresh, status: next.status });
    setDraft(mine ?? fresh);
    setStatus(next.status);
    setConflict(false);
    settle();
  }

  function settle() {
    setFailure(null);
    setTried(null);
  }

  async function guarded(work: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    try {
      await work();
    } catch (error) {
      if (error instanceof ApiError && error.problem.code === "item.version-conflict") setConflict(true);
      setTried({ content, id: draft.id, reported: error instanceof ApiError ? (error.problem.errors ?? []) : [] });
      setFailure(describeFailure(error, errors));
    } finally {
      busy.current = false;
      setPending(false);
    }
  }

  const save = (created: (id: string) => void) =>
    guarded(async () => {
      const body = JSON.parse(content) as Record<string, unknown>;
      if (missing.length > 0) {
        const { errors: others } = await api.previewItem({ body: { content: body } });
        setTried({ content, id: draft.id, reported: [...missing, ...others] });
        setFailure({ summary: errors("codes.item.invalid"), fields: {}, signedOut: false, offline: false });
        return;
      }
      if (!detail) {
        const made = await api.createItem({ body: { topicId: draft.topicId, status, content: body } });
        toast(t("created"));
        created(made.id);
        return;
      }
      const before = detail.version;
      const next = await api.saveItem({
        params: { id: detail.id },
        body: { etag: detail.etag, content: body, status },
      });
      // What was typed stays as it was typed: row names, focus and caret with it.
      setSaved({ draft, status: next.status });
      setDetail(next);
      settle();
      toast(next.version > before ? t("savedAs", { version: next.version }) : t("saved"));
      router.refresh();
    });

  /** Retires or restores what is stored; what is typed and not saved yet is left alone. */
  const setStored = (to: Status) => {
    if (!detail) return;
    const from = detail.status;
    return guarded(async () => {
      const turn = async (current: ItemDetail, next: Status) => {
        const after = await api.saveItem({
          params: { id: current.id },
          body: { etag: current.etag, content: current.content as unknown as Record<string, unknown>, status: next },
        });
        setDetail(after);
        setStatus(next);
        setSaved((before) => ({ ...before, status: next }));
        router.refresh();
        return after;
      };
      const after = await turn(detail, to);
      toast(to === "retired" ? t("retired") : t("restored"), {
        label: t("undo"),
        run: () => void guarded(async () => void (await turn(after, from))),
      });
    });
  };

  /** After somebody else saved: fetches their version, and keeps or drops what is typed here. */
  const reload = (keep: boolean) =>
    guarded(async () => {
      if (!detail) return;
      const next = await api.getItem({ params: { id: detail.id } });
      const typed = draft;
      accept(next, keep ? draft : undefined);
      router.refresh();
      if (keep) toast(t("onTop", { version: next.version }));
      else toast(t("theirs", { version: next.version }), { label: t("undo"), run: () => setDraft(typed) });
    });

  const closeReport = (report: string) =>
    guarded(async () => {
      if (!detail) return;
      await api.closeReport({ params: { id: detail.id, report }, body: {} });
      setDetail({ ...detail, reports: detail.reports.filter(({ id }) => id !== report) });
      toast(t("reportClosed"));
      router.refresh();
    });

  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    status,
    setStatus,
    detail,
    content,
    unsaved,
    pending,
    failure,
    tried,
    missing,
    conflict,
    save,
    setStored,
    reload,
    closeReport,
  };
}

export type Editor = ReturnType<typeof useEditor>;
