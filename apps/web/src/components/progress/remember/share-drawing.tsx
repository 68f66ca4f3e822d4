import { LevelLabels, type LevelLine, LevelLines } from "../charts/levels.tsx";
import { linePath, percent, timeScale } from "../charts/scale.ts";

type ShareDrawingProps = {
  label: string;
  /** Shares remembered; `at` in milliseconds. */
  points: { at: number; kept: number; left: number }[];
  levels: LevelLine[];
  keptLabel: string;
  leftLabel: string;
  firstDay: string;
  lastDay: string;
};

const halo = { paintOrder: "stroke", strokeWidth: 5, strokeLinejoin: "round" } as const;

/** Two lines into the future: what stays with reviews, and what stays without (dashed). */
export function ShareDrawing({ label, points, levels, keptLabel, leftLabel, firstDay, lastDay }: ShareDrawingProps) {
  const x = timeScale(points.map(({ at }) => at));
  const last = points.at(-1);
  if (!last) return null;
  const lines = [
    { key: "kept", label: keptLabel, of: (point: (typeof points)[number]) => point.kept, dash: undefined, dy: -12 },
    { key: "left", label: leftLabel, of: (point: (typeof points)[number]) => point.left, dash: "7 6", dy: 24 },
  ];
  return (
    <div dir="ltr" className="grid grid-cols-[auto_1fr] pt-2 text-[0.8125rem]">
      <LevelLabels levels={levels} />
      <svg role="img" aria-label={label} className="block h-56 w-full overflow-visible">
        <LevelLines levels={levels} />
        <svg
          aria-hidden="true"
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          className="overflow-visible"
        >
          {lines.map((line) => (
            <path
              key={line.key}
              d={linePath(
                points.map((point) => ({ x: x(point.at), y: line.of(point) })),
                1000,
              )}
              fill="none"
              strokeWidth="3"
              strokeDasharray={line.dash}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
              className={line.dash ? "stroke-ink-soft" : "stroke-accent"}
            />
          ))}
        </svg>
        {lines.map((line) => (
          <g key={line.key}>
            <circle
              cx="100%"
              cy={percent(1 - line.of(last))}
              r="5"
              strokeWidth="2"
              className={line.dash ? "fill-ink-soft stroke-paper" : "fill-accent stroke-paper"}
            />
            <text
              x="100%"
              y={percent(1 - line.of(last))}
              dy={line.dy}
              textAnchor="end"
              {...halo}
              className="fill-ink stroke-paper font-semibold"
            >
              {line.label}
            </text>
          </g>
        ))}
      </svg>
      <span />
      <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
        <text y="18" className="fill-ink-soft">
          {firstDay}
        </text>
        <text x="100%" y="18" textAnchor="end" className="fill-ink-soft">
          {lastDay}
        </text>
      </svg>
    </div>
  );
}
