"use client";

import { useTranslations } from "next-intl";
import { api } from "../../lib/browser-client.ts";
import { PreviewPanel } from "./editor/preview-panel.tsx";
import type { PreviewView } from "./editor/use-preview.ts";
import type { Content } from "./vocabulary.ts";

/** A version as learners saw it; it can be tried, not changed. */
export function VersionView({ content, view }: { content: Content; view: PreviewView | null }) {
  const t = useTranslations("questions");
  return (
    <>
      <PreviewPanel
        language={content.language}
        preview={{
          view,
          errors: [],
          stale: false,
          unreachable: false,
          grade: async (answer) => (await api.previewItem({ body: { content: { ...content }, answer } })).result,
        }}
      />
      <details className="mt-8">
        <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink">
          {t("versions.source")}
        </summary>
        <section
          aria-label={t("versions.source")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          className="overflow-x-auto rounded-sm bg-sunken p-4"
        >
          <pre className="font-mono text-xs">{JSON.stringify(content, null, 2)}</pre>
        </section>
      </details>
    </>
  );
}
