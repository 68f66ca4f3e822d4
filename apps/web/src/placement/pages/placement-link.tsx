import type { PlacementSummary } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { LineLink } from "../../components/ui/app-link.tsx";
import { openPlacementPath, placementPath, placementResultPath } from "../../lib/paths.ts";
import type { Subject } from "../../practice/pages/subject-list.tsx";
import { outOfTen } from "./level-words.ts";

/** The server refuses a test of fewer questions; here it is not offered. */
export const fewestItems = 6;

type PlacementLinkProps = { subject: Subject; placements: readonly PlacementSummary[] };

/**
 * A quiet way into the test of a subject: to go on with an open one, to its latest result, or to begin, as long as less
 * than half of the subject's skills were met. Nothing where practice has seen enough.
 */
export async function PlacementLink({ subject, placements }: PlacementLinkProps) {
  const t = await getTranslations("placement.link");
  const own = placements.filter((one) => one.subject.id === subject.id);
  const open = own.find(({ finishedAt }) => finishedAt === null);
  if (open) return <LineLink href={openPlacementPath(open.id)}>{t("goOn")}</LineLink>;
  const latest = own.find(({ level }) => level !== null);
  if (latest?.level)
    return <LineLink href={placementResultPath(latest.id)}>{t("result", outOfTen(latest.level))}</LineLink>;
  const skills = subject.topics.flatMap((topic) => topic.skills);
  const met = skills.filter(({ mastery }) => mastery !== null).length;
  if (subject.items < fewestItems || met * 2 >= skills.length) return null;
  return <LineLink href={placementPath(subject.id)}>{t("begin")}</LineLink>;
}
