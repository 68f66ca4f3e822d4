"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { signInPath } from "../../lib/paths.ts";
import { TextLink } from "../ui/app-link.tsx";
import { Notice } from "../ui/notice.tsx";

/** The session is over: says that nothing is lost and leads back to this very page. */
export function SessionEnded({ ref }: { ref?: Ref<HTMLDivElement> }) {
  const t = useTranslations("errors");
  const path = usePathname();
  const search = useSearchParams().toString();
  return (
    <Notice
      ref={ref}
      role="alert"
      title={t("sessionEnded.title")}
      actions={
        <TextLink href={signInPath(search ? `${path}?${search}` : path, true)} className="font-semibold">
          {t("sessionEnded.action")}
        </TextLink>
      }
    >
      {t("sessionEnded.text")}
    </Notice>
  );
}
