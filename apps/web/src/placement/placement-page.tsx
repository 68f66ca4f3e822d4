"use client";

import type { PlacementQuestion, PlacementState, PlacementSubmission } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AppLink, TextLink } from "../components/ui/app-link.tsx";
import { CloseIcon } from "../components/ui/icons.tsx";
import { toast } from "../components/ui/toast.tsx";
import { api } from "../lib/browser-client.ts";
import { placementResultPath, signInPath } from "../lib/paths.ts";
import { keepDrafts, keepEach, lazily } from "../practice/keeping.ts";
import { later, useDesk } from "../practice/use-desk.ts";
import { uuid7 } from "../practice/uuid7.ts";
import { createVisibleClock } from "../practice/visible-clock.ts";
import { createPlacementDesk } from "./placement-desk.ts";
import { PlacementScreen } from "./placement-screen.tsx";

type PlacementPageProps = { initial: PlacementState & { question: PlacementQuestion } };

/** The screen of a test on a page of this site: with its server, its storage and its ways out. */
export function PlacementPage({ initial }: PlacementPageProps) {
  const t = useTranslations("placement");
  const router = useRouter();
  const { id } = initial;
  const [{ desk, clock }] = useState(() => {
    const clock = createVisibleClock(Date.now);
    const desk = createPlacementDesk(initial, {
      submit: (submission) => api.answerPlacement({ params: { id }, body: submission }),
      read: () => api.getPlacement({ params: { id } }),
      finish: () => api.finishPlacement({ params: { id } }),
      newId: () => uuid7(Date.now()),
      now: Date.now,
      later,
      clock,
      answers: keepEach<PlacementSubmission>(lazily("localStorage"), "quizmentor.placement."),
      drafts: keepDrafts(lazily("sessionStorage")),
      onEnd: () => router.replace(placementResultPath(id)),
    });
    return { desk, clock };
  });
  useDesk(desk, clock);
  return (
    <PlacementScreen
      desk={desk}
      signIn={
        <TextLink href={signInPath(`/placement/${id}`, true)} className="font-semibold">
          {t("signIn")}
        </TextLink>
      }
      leave={
        <AppLink
          href="/practice"
          title={t("leaveHint")}
          onClick={() => toast(t("left"))}
          className="-ms-2.5 inline-flex min-h-11 items-center gap-1.5 rounded-md px-2.5 text-ink-soft hover:text-ink"
        >
          <CloseIcon className="size-5" />
          <span className="sr-only sm:not-sr-only">{t("leave")}</span>
          <span className="sr-only">{t("leaveMore")}</span>
        </AppLink>
      }
    />
  );
}
