import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { openPlacementPath, placementResultPath } from "../../../../lib/paths.ts";
import { readPlacement } from "../../../../placement/pages/read-placement.ts";
import { PlacementPage } from "../../../../placement/placement-page.tsx";
import { preloadMath } from "../../../../practice/pages/preload-math.ts";
import { hasMath } from "../../../../practice/parts.ts";
import { requireUser } from "../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placement"))("title") };
}

/** The question is drawn on the server: it can be read before any script has arrived. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireUser(openPlacementPath(id));
  const state = await readPlacement(id);
  if (!state) redirect("/placement?problem=gone");
  const { question } = state;
  if (!question) redirect(placementResultPath(id));
  if (hasMath(question)) preloadMath();
  return (
    <ClientMessages namespaces={["practice", "placement"]}>
      <PlacementPage key={id} initial={{ ...state, question }} />
    </ClientMessages>
  );
}
