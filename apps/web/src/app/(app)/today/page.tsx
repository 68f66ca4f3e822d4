import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { Beginning } from "../../../components/today/beginning.tsx";
import { Fading } from "../../../components/today/fading.tsx";
import { dayPart } from "../../../components/today/greeting.ts";
import { NextStep } from "../../../components/today/next-step.tsx";
import { Reviews } from "../../../components/today/reviews.tsx";
import { Week } from "../../../components/today/week.tsx";
import { PageBody } from "../../../components/ui/layout.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("today"))("title") };
}

export default async function TodayPage() {
  const user = await requireUser("/today");
  const [today, t, now] = await Promise.all([(await getClient()).today(), getTranslations("today"), getNow()]);
  const isNew = today.answeredTotal === 0;
  const { name } = user;
  return (
    <PageBody>
      <h1 className="text-3xl">
        {isNew ? t("first", { name }) : t(`greeting.${dayPart(now, user.timeZone)}`, { name })}
      </h1>
      <NextStep today={today} />
      <Reviews today={today} />
      {isNew ? (
        <Beginning count={today.suggestion.length} />
      ) : (
        <>
          <Week days={today.week} />
          <Fading skills={today.fading} />
        </>
      )}
    </PageBody>
  );
}
