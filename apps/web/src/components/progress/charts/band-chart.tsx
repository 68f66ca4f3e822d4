import { useId } from "react";
import { hatch } from "./hatch.tsx";
import { LevelLabels, type LevelLine, LevelLines } from "./levels.tsx";
import { bandPath, linePath, lowerEdge, monthTicks, percent, type TimePoint, timeScale } from "./scale.ts";

type BandChartProps = {
  /** What the drawing shows, for those who cannot see it. */
  label: string;
  points: TimePoint[];
  /** Words on the lines at none, half and all. */
  levels: LevelLine[];
  /** Words beside the first and the last point, and inside the band. */
  firstLabel: string | null;
  lastLabel: string;
  bandLabel: string;
  /** Words under the time axis. */
  day: (at: number) => string;
  month: (at: number) => string;
};

/** Halo in the colour of the ground, so that words stay readable on top of lines. */
const halo = { paintOrder: "stroke", strokeWidth: 5, strokeLinejoin: "round" } as const;
const haloClass = "stroke-paper";

/**
 * A level over time with the range it likely lies in. The drawing has no size of its own: places are percentages, so words
 * keep their size at every width, and the band is cut out of the hatching by a clip in shares of its box.
 */
export function BandChart({ label, points, levels, firstLabel, lastLabel, bandLabel, day, month }: BandChartProps) {
  const id = useId();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const x = timeScale(points.map((point) => point.at));
  const placed = points.map((point) => ({ ...point, x: x(point.at), y: point.value }));
  const lone = points.length === 1;
  // The word for the band stands below it near the middle, where neither end says anything.
  const wordAt = 0.45;
  return (
    <div dir="ltr" className="grid grid-cols-[auto_1fr] pt-2 text-[0.8125rem]">
      <LevelLabels levels={levels} />
      <svg role="img" aria-label={label} className="block h-64 w-full overflow-visible sm:h-72">
        <LevelLines levels={levels} />
        {lone ? (
          <LoneRange point={first} />
        ) : (
          <>
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
              {(["low", "high"] as const).map((edge) => (
                <path
                  key={edge}
                  d={linePath(
                    placed.map((point) => ({ x: point.x, y: point[edge] })),
                    1000,
                  )}
                  fill="none"
                  vectorEffect="non-scaling-stroke"
                  className="stroke-accent"
                  opacity="0.6"
                />
              ))}
              <path
                d={linePath(placed, 1000)}
                fill="none"
                strokeWidth="3"
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
                className="stroke-accent"
              />
            </svg>
            <text
              x={percent(wordAt)}
              y={percent(1 - lowerEdge(placed, wordAt))}
              dy="20"
              textAnchor="middle"
              {...halo}
              className={`${haloClass} fill-ink-soft`}
            >
              {bandLabel}
            </text>
          </>
        )}
        {firstLabel && !lone && (
          <text y={percent(1 - first.high)} dy="-8" {...halo} className={`${haloClass} fill-ink`}>
            {firstLabel}
          </text>
        )}
        <circle
          cx={percent(x(last.at))}
          cy={percent(1 - last.value)}
          r="5.5"
          strokeWidth="2"
          className="fill-accent stroke-paper"
        />
        <text
          x={percent(x(last.at))}
          y={percent(1 - (lone ? last.value : last.high > 0.9 ? last.low : last.high))}
          dx={lone ? 12 : 2}
          dy={lone ? 5 : last.high > 0.9 ? 30 : -14}
          textAnchor={lone ? "start" : "end"}
          {...halo}
          className={`${haloClass} fill-ink text-base font-semibold`}
        >
          {lastLabel}
        </text>
      </svg>
      <span />
      <TimeAxis first={first.at} last={last.at} day={day} month={month} />
    </div>
  );
}

function LoneRange({ point }: { point: TimePoint }) {
  return (
    <g>
      <rect
        x="50%"
        y={percent(1 - point.high)}
        width="18"
        height={percent(point.high - point.low)}
        fill={hatch}
        opacity="0.5"
        transform="translate(-9)"
      />
      <line x1="50%" x2="50%" y1={percent(1 - point.high)} y2={percent(1 - point.low)} className="stroke-accent" />
    </g>
  );
}

function TimeAxis({
  first,
  last,
  day,
  month,
}: {
  first: number;
  last: number;
  day: (at: number) => string;
  month: (at: number) => string;
}) {
  const lone = first === last;
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible text-[0.8125rem]">
      {lone ? (
        <text x="50%" y="18" textAnchor="middle" className="fill-ink-soft">
          {day(first)}
        </text>
      ) : (
        <>
          <text x="0" y="18" className="fill-ink-soft">
            {day(first)}
          </text>
          {monthTicks(first, last).map((tick) => (
            // The labels of both ends take more of a narrow drawing.
            <g key={tick.at} className={Math.abs(tick.x - 0.5) > 0.24 ? "max-sm:hidden" : undefined}>
              <line x1={percent(tick.x)} x2={percent(tick.x)} y1="0" y2="4" className="stroke-outline" />
              <text x={percent(tick.x)} y="18" textAnchor="middle" className="fill-ink-soft">
                {month(tick.at)}
              </text>
            </g>
          ))}
          <text x="100%" y="18" textAnchor="end" className="fill-ink-soft">
            {day(last)}
          </text>
        </>
      )}
    </svg>
  );
}
