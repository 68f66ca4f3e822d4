"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button, ButtonLink } from "../ui/button.tsx";
import { ProblemPage } from "./problem-page.tsx";

/** Shown by every error boundary. The number is for whoever reads the log. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors");
  const common = useTranslations("common");
  const online = useSyncExternalStore(
    () => () => {},
    () => navigator.onLine,
    () => true,
  );
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  const kind = online ? "page" : "offlinePage";
  return (
    <ProblemPage title={t(`${kind}.title`)} text={t(`${kind}.text`)}>
      <Button size="large" onClick={() => retry()}>
        {common("tryAgain")}
      </Button>
      <ButtonLink size="large" variant="secondary" href="/today">
        {t("page.home")}
      </ButtonLink>
      {digest && (
        <details className="mt-4 w-full text-sm text-ink-soft">
          <summary className="min-h-11 content-center">{t("page.details")}</summary>
          <code className="font-mono">{digest}</code>
        </details>
      )}
    </ProblemPage>
  );
}
