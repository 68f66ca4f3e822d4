import { useFormatter, useTranslations } from "next-intl";
import { LineLink } from "../../ui/app-link.tsx";
import { Progress } from "../../ui/bits.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Health } from "./reading.ts";

/** Says how many questions are read while not all are; nothing afterwards. */
export function StillReading({ health: { items, reviewed }, here }: { health: Health; here: string }) {
  const t = useTranslations("bloom.health.reading");
  const format = useFormatter();
  if (reviewed >= items) return null;
  const title = t("title", { reviewed: format.number(reviewed), items: format.number(items) });
  return (
    <Notice className="mt-6" title={title} actions={<LineLink href={here}>{t("again")}</LineLink>}>
      <p className="mb-2">{t("text")}</p>
      <Progress value={reviewed} max={items} label={title} />
    </Notice>
  );
}
