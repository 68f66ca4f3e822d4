import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "../../../../components/progress/back-link.tsx";
import { Alarms } from "../../../../components/questions/behaviour/alarms.tsx";
import { Behaviour } from "../../../../components/questions/behaviour/behaviour.tsx";
import { ItemEditor } from "../../../../components/questions/editor/item-editor.tsx";
import { loadCalibration, loadItem, loadReview } from "../../../../components/questions/load.ts";
import { StatusWord } from "../../../../components/questions/status-word.tsx";
import { PageBody } from "../../../../components/ui/layout.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { getClient } from "../../../../server/api.ts";
import { requireAuthor } from "../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await requireAuthor(`/questions/${id}`);
  return { title: (await loadItem(id)).ref };
}

export default async function QuestionPage({ params }: Props) {
  const { id } = await params;
  const user = await requireAuthor(`/questions/${id}`);
  const client = await getClient();
  const [item, { subjects }, calibration, t] = await Promise.all([
    loadItem(id),
    client.subjects({ query: { all: "true" } }),
    loadCalibration(id),
    getTranslations("questions"),
  ]);
  const content = { ...item.content };
  const [preview, review] = await Promise.all([
    client.previewItem({ body: { content } }),
    loadReview(item.id, content),
  ]);
  const subject = subjects.find(({ topics }) => topics.some((topic) => topic.id === item.topicId));
  const topic = subject?.topics.find((one) => one.id === item.topicId);
  return (
    <PageBody width="wide">
      <BackLink href="/questions">{t("title")}</BackLink>
      <h1 className="mt-3 font-mono text-lg font-semibold tracking-normal wrap-anywhere sm:text-xl">{item.ref}</h1>
      <p className="mt-1 mb-8 flex flex-wrap gap-x-4 text-sm text-ink-soft">
        <StatusWord status={item.status} />
        <span>
          {subject?.title} · {topic?.title}
        </span>
        <span>{t("versions.version", { number: item.version })}</span>
      </p>
      <ClientMessages namespaces={["behaviour", "bloom", "questions", "practice"]}>
        <Alarms itemId={item.id} calibration={calibration} />
        <ItemEditor
          stored={item}
          firstPreview={preview}
          firstReview={review}
          subjects={subjects}
          language={user.language}
        />
      </ClientMessages>
      <Behaviour calibration={calibration} language={item.content.language} />
    </PageBody>
  );
}
