import { getTranslations } from "next-intl/server";

/** What is true about running it yourself, and nothing else. */
export async function Facts() {
  const t = await getTranslations("landing.facts");
  return (
    <section aria-labelledby="facts-title" className="border-t border-hairline bg-sunken">
      <div className="mx-auto max-w-[76rem] px-5 py-16 sm:px-8 sm:py-24">
        <h2 id="facts-title" className="text-3xl">
          {t("title")}
        </h2>
        <dl className="mt-10 grid gap-x-16 gap-y-9 sm:grid-cols-2">
          {(["machine", "data", "leave", "open"] as const).map((fact) => (
            <div key={fact} className="max-w-[34rem] border-t border-outline pt-4">
              <dt className="font-semibold">{t(`${fact}.title`)}</dt>
              <dd className="mt-1 text-ink-soft">{t(`${fact}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
