import { getTranslations } from "next-intl/server";
import { Section } from "../ui/layout.tsx";

/** For the first visit, in place of a week without anything in it. */
export async function Beginning({ count }: { count: number }) {
  const t = await getTranslations("today.begin");
  return (
    <Section title={t("title")}>
      <ol className="grid gap-4">
        {(["one", "two", "three"] as const).map((step, index) => (
          <li key={step} className="grid grid-cols-[2rem_1fr] items-baseline">
            <span aria-hidden="true" className="font-serif text-lg text-accent">
              {index + 1}
            </span>
            <p>{t(step, { count })}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
