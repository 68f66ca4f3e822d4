import type { ItemCalibration } from "@quizmentor/contracts";
import { useId } from "react";
import { hatch } from "../../progress/charts/hatch.tsx";
import { LevelLabels, type LevelLine, LevelLines } from "../../progress/charts/levels.tsx";
import { bandPath, linePath, percent } from "../../progress/charts/scale.ts";
import { AbilityAxis, abilityAt } from "./ability-axis.tsx";

type CurveDrawingProps = {
  /** What the drawing shows, for those who cannot see it. */
  label: string;
  /** Empty when no curve fits; what was observed is drawn all the same. */
  line: ItemCalibration["line"];
  points: ItemCalibration["points"];
  levels: LevelLine[];
  axis: { weak: string; middle: string; strong: string };
};

/** The item characteristic curve in its band, and what was observed: a dot with its interval for each group. */
export function CurveDrawing({ label, line, points, levels, axis }: CurveDrawingProps) {
  const id = useId();
  const placed = line.map((point) => ({ ...point, x: abilityAt(point.ability), y: point.success }));
  return (
    <div dir="ltr" className="grid grid-cols-[auto_1fr] pt-2 text-[0.8125rem]">
      <LevelLabels levels={levels} />
      <svg role="img" aria-label={label} className="block h-64 w-full overflow-visible">
        <LevelLines levels={levels} />
        <clipPath id={`${id}band`} clipPathUnits="objectBoundingBox">
          <path d={bandPath(placed, 1)} />
        </clipPath>
        <rect width="100%" height="100%" fill={hatch} opacity="0.5" clipPath={`url(#${id}band)`} />
        <svg
          aria-hidden="true"
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          className="overflow-visible"
        >
          <path
            d={linePath(placed, 1000)}
            fill="none"
            strokeWidth="3"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
          />
        </svg>
        {points.map((point) => {
          const at = percent(abilityAt(point.ability));
          return (
            <g key={point.ability}>
              <line
                x1={at}
                x2={at}
                y1={percent(1 - point.high)}
                y2={percent(1 - point.low)}
                strokeWidth="1.5"
                className="stroke-ink"
              />
              <circle cx={at} cy={percent(1 - point.success)} r="5" strokeWidth="2" className="fill-ink stroke-paper" />
            </g>
          );
        })}
      </svg>
      <span />
      <AbilityAxis {...axis} />
    </div>
  );
}
