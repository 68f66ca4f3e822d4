"use client";

import { serverPracticeSource } from "@quizmentor/client";
import type { PracticeState } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AppLink, TextLink } from "../components/ui/app-link.tsx";
import { CloseIcon } from "../components/ui/icons.tsx";
import { toast } from "../components/ui/toast.tsx";
import { api } from "../lib/browser-client.ts";
import { signInPath } from "../lib/paths.ts";
import { PracticeScreen } from "./practice-screen.tsx";
import type { OpenState } from "./practice-state.ts";
import { uuid7 } from "./uuid7.ts";

const newId = () => uuid7(Date.now());

/** The practice screen on a page of this site, with the server as its source. */
export function PracticePage({ initial }: { initial: PracticeState }) {
  const t = useTranslations("practice");
  const router = useRouter();
  const [source] = useState(() => serverPracticeSource(api, newId));
  const { id } = initial.session;
  if (!initial.current) return null;
  const state: OpenState = { ...initial, current: initial.current };
  return (
    <PracticeScreen
      initial={state}
      source={source}
      newId={newId}
      now={Date.now}
      onEnd={() => router.replace(`/practice/${id}/summary`)}
      signIn={
        <TextLink href={signInPath(`/practice/${id}`, true)} className="font-semibold">
          {t("trouble.signIn")}
        </TextLink>
      }
      leave={
        <AppLink
          href="/today"
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
