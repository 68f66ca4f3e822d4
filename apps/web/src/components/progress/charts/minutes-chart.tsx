import type { Week } from "../activity.ts";
import { percent } from "./scale.ts";
import { WeekAxis, weekMiddle } from "./week-axis.tsx";

type MinutesChartProps = {
  label: string;
  weeks: Week[];
  minutes: (minutes: number) => string;
  month: (date: string) => string;
};

/** Room above the columns for the words on the highest one. */
const headroom = 0.16;

/** Minutes per week as columns; the longest week and the present one say their number. */
export function MinutesChart({ label, weeks, minutes, month }: MinutesChartProps) {
  const most = Math.max(1, ...weeks.map((week) => week.minutes));
  const longest = weeks.findIndex((week) => week.minutes === most);
  const present = weeks.length - 1;
  const width = 0.66 / weeks.length;
  return (
    <div dir="ltr" className="pt-2">
      <svg role="img" aria-label={label} className="block h-44 w-full overflow-visible text-[0.8125rem]">
        {weeks.map((week, index) => {
          const height = (week.minutes / most) * (1 - headroom);
          const middle = weekMiddle(index, weeks.length);
          const says = index === longest || (index === present && present - longest > 3 && week.minutes > 0);
          return (
            <g key={week.monday}>
              {week.minutes > 0 && (
                <rect
                  x={percent(middle - width / 2)}
                  width={percent(width)}
                  y={percent(1 - height)}
                  height={percent(height)}
                  className="fill-accent"
                />
              )}
              {says && (
                <text
                  x={percent(index > weeks.length * 0.85 ? middle + width / 2 : middle)}
                  y={percent(1 - height)}
                  dy="-7"
                  textAnchor={index > weeks.length * 0.85 ? "end" : index < weeks.length * 0.1 ? "start" : "middle"}
                  className="fill-ink font-semibold"
                >
                  {minutes(week.minutes)}
                </text>
              )}
            </g>
          );
        })}
        <line x2="100%" y1="100%" y2="100%" className="stroke-outline" />
      </svg>
      <WeekAxis weeks={weeks} month={month} />
    </div>
  );
}
