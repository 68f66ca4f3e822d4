"use client";

import { ApiError } from "@quizmentor/client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { api } from "../../../lib/browser-client.ts";
import { describeFailure } from "../../../lib/problem.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";

type PublishPanelProps = {
  subjectId: string;
  published: boolean;
  /** The blueprint is a gate, and not met. */
  closed: boolean;
  /** What is missing, a sentence each. */
  missing: string[];
};

/** Offers the subject to learners, or takes it back. Being refused shows what is missing. */
export function PublishPanel({ subjectId, published, closed, missing }: PublishPanelProps) {
  const t = useTranslations("blueprint.publish");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState<"unmet" | { summary: string } | null>(null);
  const notice = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (failure) notice.current?.focus();
  }, [failure]);

  function change() {
    if (pending) return;
    start(async () => {
      try {
        const params = { id: subjectId };
        if (published) await api.withdrawSubject({ params });
        else await api.publishSubject({ params });
        setFailure(null);
        toast(t(published ? "withdrawn" : "published"));
      } catch (error) {
        const unmet = error instanceof ApiError && error.problem.code === "blueprint.unmet";
        setFailure(unmet ? "unmet" : { summary: describeFailure(error, errors).summary });
      }
      // Also after a refusal: somebody else may have changed the blueprint or its questions.
      router.refresh();
    });
  }

  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-measure">{t(published ? "isPublished" : "isWithdrawn")}</p>
      {published && closed && <p className="max-w-measure text-ink-soft">{t("oneWay")}</p>}
      <Button
        variant={published ? "secondary" : "primary"}
        onClick={change}
        pending={pending}
        pendingLabel={t("pending")}
      >
        {t(published ? "withdraw" : "publish")}
      </Button>
      {failure === "unmet" && !published && (
        <Notice ref={notice} tone="not-yet" role="alert" title={t("refused")}>
          <ul className="list-disc ps-5">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure !== null && failure !== "unmet" && (
        <Notice ref={notice} tone="danger" role="alert">
          {failure.summary}
        </Notice>
      )}
    </div>
  );
}
