import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EstimateFigure } from "../../components/landing/estimate-figure.tsx";
import { Facts } from "../../components/landing/facts.tsx";
import { Footer } from "../../components/landing/footer.tsx";
import { SampleQuestion } from "../../components/landing/sample-question.tsx";
import { PublicActions, PublicShell } from "../../components/shell/public-shell.tsx";
import { Marked } from "../../components/ui/bits.tsx";
import { ButtonLink } from "../../components/ui/button.tsx";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { ClientMessages } from "../../i18n/client-messages.tsx";
import { getSystem, getUser, requireSetup } from "../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return { title: t("title"), robots: { index: true, follow: true } };
}

type Search = { answer?: string; deleted?: string };

export default async function LandingPage({ searchParams }: { searchParams: Promise<Search> }) {
  await requireSetup();
  if (await getUser()) redirect("/today");
  const [t, system, { answer, deleted }] = await Promise.all([getTranslations("landing"), getSystem(), searchParams]);
  const open = system.signUp === "open";
  return (
    <PublicShell
      actions={<PublicActions signUpOpen={open} />}
      footer={<Footer organisation={system.organisation} version={system.version} />}
    >
      {deleted && <AccountDeleted />}
      <div className="mx-auto grid max-w-[76rem] gap-x-16 gap-y-14 px-5 pt-8 pb-20 sm:px-8 sm:pt-14 lg:grid-cols-[1fr_minmax(0,34rem)] lg:pb-28">
        <div className="lg:self-center">
          <h1 className="max-w-[14ch] text-display">
            {t.rich("headline", { mark: (words) => <Marked>{words}</Marked> })}
          </h1>
          <p className="mt-6 max-w-[34rem] text-lg text-ink-soft">{t("lead", { organisation: system.organisation })}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            {open && (
              <ButtonLink href="/sign-up" size="large" className="max-sm:w-full">
                {t("start")}
                <ArrowIcon />
              </ButtonLink>
            )}
            <ButtonLink href="/sign-in" size="large" variant="secondary" className="max-sm:w-full">
              {t("signIn")}
            </ButtonLink>
          </div>
          {!open && <p className="mt-4 text-sm text-ink-soft">{t("closed")}</p>}
        </div>
        <section id="try" aria-labelledby="try-title" className="sheet scroll-mt-6 p-5 sm:p-8">
          <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="try-title" className="font-sans text-base font-semibold tracking-normal">
              {t("try.title")} <span className="font-normal text-ink-soft">· {t("try.subject")}</span>
            </h2>
            <p className="text-sm text-ink-soft">{t("try.note")}</p>
          </div>
          <ClientMessages namespaces={["landing"]}>
            <SampleQuestion answered={answer} />
          </ClientMessages>
        </section>
      </div>
      <section aria-labelledby="how-title" className="border-t border-hairline">
        <div className="mx-auto grid max-w-[76rem] gap-x-16 gap-y-12 px-5 py-16 sm:px-8 sm:py-24 lg:grid-cols-2">
          <div>
            <h2 id="how-title" className="text-3xl">
              {t("how.title")}
            </h2>
            <ol className="mt-8 grid gap-7">
              {(["one", "two", "three"] as const).map((key, index) => (
                <li key={key} className="grid grid-cols-[2.75rem_1fr] items-baseline">
                  <span aria-hidden="true" className="font-serif text-2xl text-accent">
                    {index + 1}
                  </span>
                  <p className="font-serif text-[1.2rem] leading-relaxed">{t(`how.${key}`)}</p>
                </li>
              ))}
            </ol>
            <p className="mt-8 max-w-[34rem] ps-11 text-ink-soft">{t("how.after")}</p>
          </div>
          <div className="self-center">
            <EstimateFigure />
          </div>
        </div>
      </section>
      <Facts />
    </PublicShell>
  );
}

async function AccountDeleted() {
  const t = await getTranslations("settings.delete");
  return (
    <div className="mx-auto max-w-[76rem] px-5 pt-2 sm:px-8">
      <Notice tone="right" title={t("done")} role="status">
        {t("doneText")}
      </Notice>
    </div>
  );
}
