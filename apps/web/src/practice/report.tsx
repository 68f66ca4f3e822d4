"use client";

import type { PracticeSource } from "@quizmentor/client";
import type { Presentation } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../components/ui/button.tsx";
import { TextArea } from "../components/ui/field.tsx";

type Reason = Parameters<PracticeSource["report"]>[1]["reason"];
const reasons = ["wrong-answer", "unclear", "typo", "offensive", "other"] as const satisfies Reason[];

type ReportProps = {
  presentation: Presentation;
  report: PracticeSource["report"];
  newId: () => string;
  onClose: () => void;
};

/** Two taps: this panel was the first, a reason is the second and sends at once. Words may follow. */
export default function Report({ presentation, report, newId, onClose }: ReportProps) {
  const t = useTranslations("practice");
  const heading = useRef<HTMLParagraphElement>(null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [step, setStep] = useState<"ask" | "sending" | "thanked" | "commented" | "failed">("ask");
  const [comment, setComment] = useState("");
  const attempt = useRef({ about: "", id: "" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the panel says something new
  useEffect(() => heading.current?.focus({ preventScroll: false }), [step === "sending"]);

  async function send(chosen: Reason, words?: string) {
    if (step === "sending") return;
    const about = `${chosen} ${words ?? ""}`;
    // The same report tried again keeps its id and counts once.
    if (attempt.current.about !== about) attempt.current = { about, id: newId() };
    setReason(chosen);
    setStep("sending");
    try {
      await report(presentation.itemId, {
        id: attempt.current.id,
        reason: chosen,
        version: presentation.version,
        ...(words && { comment: words }),
      });
      setStep(words ? "commented" : "thanked");
    } catch {
      setStep("failed");
    }
  }
  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }

  const asking = step === "ask" || (step === "failed" && comment === "");
  const words = {
    ask: t("report.title"),
    sending: t("report.sending"),
    thanked: t("report.thanks"),
    commented: t("report.commentThanks"),
    failed: t("report.failed"),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes whatever inside has the focus
    <div data-own-keys onKeyDown={keyDown} className="appear grid justify-items-start gap-3 rounded-md bg-sunken p-4">
      <p ref={heading} tabIndex={-1} role={step === "ask" ? undefined : "status"} className="font-semibold">
        {words[step]}
      </p>
      {asking && (
        <div className="flex flex-wrap gap-2">
          {reasons.map((one) => (
            <Button key={one} variant="secondary" onClick={() => send(one)}>
              {t(`report.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {(step === "thanked" || (step === "failed" && !asking)) && reason && (
        <>
          <TextArea
            label={t("report.comment")}
            hint={t("report.commentOptional")}
            value={comment}
            maxLength={2000}
            onChange={(event) => setComment(event.target.value)}
            className="w-full"
          />
          <Button
            variant="secondary"
            aria-disabled={comment.trim() === ""}
            onClick={() => comment.trim() !== "" && send(reason, comment.trim())}
          >
            {t("report.send")}
          </Button>
        </>
      )}
      <Button variant="quiet" onClick={onClose}>
        {t("report.close")}
      </Button>
    </div>
  );
}
