import type { Week } from "../activity.ts";
import { LevelLabels, type LevelLine, LevelLines } from "./levels.tsx";
import { linePath, percent } from "./scale.ts";
import { WeekAxis, weekMiddle } from "./week-axis.tsx";

/** Fewer answers than this say little about a week; such weeks are hollow. */
const few = 5;

type AccuracyChartProps = {
  label: string;
  weeks: Week[];
  /** Share of right answers over all weeks, with its words. */
  overall: { share: number; label: string };
  levels: LevelLine[];
  fewLabel: string | null;
  month: (date: string) => string;
};

/** Share of right answers per week; the more answers a week has, the bigger its dot. */
export function AccuracyChart({ label, weeks, overall, levels, fewLabel, month }: AccuracyChartProps) {
  const most = Math.max(...weeks.map((week) => week.answered));
  const dots = weeks.flatMap((week, index) =>
    week.answered === 0
      ? []
      : [{ week, x: weekMiddle(index, weeks.length), y: week.right / week.answered, hollow: week.answered < few }],
  );
  // The words stand on the side of the line where the last dots do not.
  const end = dots.slice(-4);
  const lately = end.reduce((sum, dot) => sum + dot.y, 0) / Math.max(1, end.length);
  const labelled = fewLabel ? dots.find((dot) => dot.hollow && dot.x > 0.12 && dot.x < 0.88) : undefined;
  return (
    <div dir="ltr" className="grid grid-cols-[auto_1fr] pt-2 text-[0.8125rem]">
      <LevelLabels levels={levels} />
      <svg role="img" aria-label={label} className="block h-44 w-full overflow-visible">
        <LevelLines levels={levels} />
        <line
          x2="100%"
          y1={percent(1 - overall.share)}
          y2={percent(1 - overall.share)}
          strokeDasharray="5 5"
          className="stroke-ink-soft"
        />
        <svg
          aria-hidden="true"
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          className="overflow-visible"
        >
          <path
            d={linePath(dots, 1000)}
            fill="none"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
            opacity="0.55"
          />
        </svg>
        {dots.map(({ week, x, y, hollow }) => (
          <circle
            key={week.monday}
            cx={percent(x)}
            cy={percent(1 - y)}
            r={2.5 + 4 * Math.sqrt(week.answered / most)}
            strokeWidth="2"
            className={hollow ? "fill-paper stroke-accent" : "fill-accent stroke-paper"}
          />
        ))}
        {labelled && (
          <text
            x={percent(labelled.x)}
            y={percent(1 - labelled.y)}
            dy={labelled.y > 0.5 ? 24 : -12}
            textAnchor="middle"
            paintOrder="stroke"
            strokeWidth="5"
            strokeLinejoin="round"
            className="fill-ink-soft stroke-paper"
          >
            {fewLabel}
          </text>
        )}
        <text
          x="100%"
          y={percent(1 - overall.share)}
          dy={lately > overall.share ? 20 : -10}
          textAnchor="end"
          paintOrder="stroke"
          strokeWidth="5"
          strokeLinejoin="round"
          className="fill-ink stroke-paper font-semibold"
        >
          {overall.label}
        </text>
      </svg>
      <span />
      <WeekAxis weeks={weeks} month={month} />
    </div>
  );
}
