import { ApiError } from "@quizmentor/client";
import type { PracticeState } from "@quizmentor/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { preloadMath } from "../../../../practice/pages/preload-math.ts";
import { hasMath } from "../../../../practice/parts.ts";
import { PracticePage } from "../../../../practice/practice-page.tsx";
import { getClient } from "../../../../server/api.ts";
import { requireUser } from "../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("practice"))("title") };
}

/** The question is drawn on the server: it can be read before any script has arrived. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireUser(`/practice/${id}`);
  const state = await practiceOf(id);
  if (!state) redirect("/practice?problem=gone");
  if (!state.current) redirect(`/practice/${id}/summary`);
  if (hasMath(state.current)) preloadMath();
  return (
    <ClientMessages namespaces={["practice"]}>
      <PracticePage key={state.session.id} initial={state} />
    </ClientMessages>
  );
}

/** Null for a practice that does not exist, or is somebody else's, or has an address that cannot be one. */
async function practiceOf(id: string): Promise<PracticeState | null> {
  try {
    return await (await getClient()).getPractice({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) return null;
    throw error;
  }
}
