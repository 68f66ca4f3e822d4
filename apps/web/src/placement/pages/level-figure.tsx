import type { PlacementLevel } from "@quizmentor/contracts";
import { getTranslations } from "next-intl/server";
import { outOfTen } from "./level-words.ts";

const at = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Words near an end of the line stay on the page. */
const anchor = (share: number) => (share < 0.2 ? "start" : share > 0.8 ? "end" : "middle");

/** The level on a line from none to all of ten medium questions, a bar for the range it lies in, and the same in words. */
export async function LevelFigure({ level }: { level: PlacementLevel }) {
  const t = await getTranslations("placement.level");
  const { mastery, low, high } = level;
  const { value, least, most } = outOfTen(level);
  return (
    <figure className="mt-6">
      <figcaption className="max-w-measure text-lg text-ink-soft">{t("words", { value, least, most })}</figcaption>
      {/* The drawing says nothing that the words do not. */}
      <svg direction="ltr" aria-hidden="true" width="100%" height="76" className="mt-4 block overflow-visible">
        <rect y="34" width="100%" height="12" rx="6" className="fill-sunken" />
        <rect x={at(low)} y="34" width={at(high - low)} height="12" rx="6" className="fill-accent opacity-30" />
        {Array.from({ length: 11 }, (_, tick) => tick / 10).map((tick) => (
          <line key={tick} x1={at(tick)} x2={at(tick)} y1="50" y2="55" className="stroke-outline" strokeWidth="1" />
        ))}
        <circle cx={at(mastery)} cy="40" r="10" className="fill-accent stroke-paper" strokeWidth="3" />
        <text x={at(mastery)} y="18" textAnchor={anchor(mastery)} className="fill-ink text-sm font-semibold">
          {t("about", { value })}
        </text>
        {[0, 5, 10].map((ten) => (
          <text key={ten} x={at(ten / 10)} y="72" textAnchor={anchor(ten / 10)} className="fill-ink-soft text-xs">
            {t("tick", { value: ten })}
          </text>
        ))}
      </svg>
    </figure>
  );
}
