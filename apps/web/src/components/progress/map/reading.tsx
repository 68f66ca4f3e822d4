import { useTranslations } from "next-intl";
import { knownFrom } from "../standing.ts";
import { Vessel } from "./vessel.tsx";

const sample = { value: 0.5, low: 0.34, high: 0.62 };
/** Middles of the parts of the sample, from above, as shares of its height. */
const labels = [
  { key: "known", at: 1 - knownFrom },
  { key: "unsure", at: 1 - (sample.low + sample.high) / 2 },
  { key: "sure", at: 1 - sample.low / 2 },
] as const;

/** How to read a tile, written directly onto one. */
export function Reading() {
  const t = useTranslations("progress.map.reading");
  return (
    <div className="mb-10 w-fit max-w-full rounded-md bg-sunken py-4 ps-4 pe-6">
      <div className="flex items-center gap-2">
        <div className="w-20 shrink-0 sm:w-24">
          <Vessel level={sample} className="h-28 outline-1 -outline-offset-1 outline-outline" />
        </div>
        <svg aria-hidden="true" focusable="false" className="h-28 w-5 shrink-0 rtl:-scale-x-100">
          {labels.map(({ key, at }, index) => (
            <line
              key={key}
              x2="100%"
              y1={`${at * 100}%`}
              y2={`${(index * 2 + 1) * (100 / 6)}%`}
              className="stroke-outline"
            />
          ))}
        </svg>
        <ul className="grid h-28 min-w-0 grid-rows-3 items-center text-sm leading-[1.15]">
          {labels.map(({ key }) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
      <p className="mt-3 text-sm text-ink-soft">{t("scale")}</p>
    </div>
  );
}
