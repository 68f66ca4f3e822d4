import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { BackLink } from "../../../../../../components/progress/back-link.tsx";
import { loadItem, loadVersion } from "../../../../../../components/questions/load.ts";
import { VersionView } from "../../../../../../components/questions/version-view.tsx";
import { PageBody } from "../../../../../../components/ui/layout.tsx";
import { Notice } from "../../../../../../components/ui/notice.tsx";
import { ClientMessages } from "../../../../../../i18n/client-messages.tsx";
import { getClient } from "../../../../../../server/api.ts";
import { requireAuthor } from "../../../../../../server/session.ts";

type Props = { params: Promise<{ id: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params;
  await requireAuthor(`/questions/${id}/versions/${number}`);
  const t = await getTranslations("questions.versions");
  return { title: `${t("version", { number: Number(number) || 0 })} · ${(await loadItem(id)).ref}` };
}

export default async function VersionPage({ params }: Props) {
  const { id, number: written } = await params;
  await requireAuthor(`/questions/${id}/versions/${written}`);
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) notFound();
  const [item, version, t, format] = await Promise.all([
    loadItem(id),
    loadVersion(id, number),
    getTranslations("questions.versions"),
    getFormatter(),
  ]);
  const { content } = version;
  const preview = await (await getClient()).previewItem({ body: { content: { ...content } } });
  const answers = item.versions.find((one) => one.number === number)?.answers ?? 0;
  return (
    <PageBody>
      <BackLink href={`/questions/${id}`}>{t("back")}</BackLink>
      <h1 className="mt-3 text-2xl">{t("version", { number })}</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">
        {[
          item.ref,
          format.dateTime(new Date(version.createdAt), { dateStyle: "long" }),
          t("answers", { count: answers }),
        ].join(" · ")}
      </p>
      {number !== item.version && <Notice className="mb-8">{t("old", { number, current: item.version })}</Notice>}
      <ClientMessages namespaces={["questions", "practice"]}>
        <VersionView content={content} view={preview.view} />
      </ClientMessages>
    </PageBody>
  );
}
