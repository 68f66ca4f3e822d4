import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LogoMark } from "../shell/logo.tsx";
import { PublicShell } from "../shell/public-shell.tsx";

/** A narrow column for signing in and its neighbours, beside the mark drawn large. */
export async function AuthPage({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <PublicShell>
      <div className="relative overflow-hidden">
        <LogoMark
          ring="stroke-accent-wash"
          tail="stroke-marker-wash"
          className="pointer-events-none absolute end-[-9rem] top-[-3rem] hidden size-[48rem] lg:block xl:end-[-2rem] rtl:-scale-x-100"
        />
        <div className="relative mx-auto max-w-[76rem] px-5 pt-6 pb-20 sm:px-8 sm:pt-12 lg:min-h-[42rem]">
          <div className="mx-auto max-w-[26rem] lg:ms-[8%]">
            <h1 className="text-3xl">{title}</h1>
            <noscript>
              <p className="mt-4 border-s-4 border-marker ps-4">{t("needsScript")}</p>
            </noscript>
            {lead && <p className="mt-3 text-ink-soft">{lead}</p>}
            <div className="mt-8 grid gap-8">{children}</div>
          </div>
        </div>
      </div>
    </PublicShell>
  );
}
