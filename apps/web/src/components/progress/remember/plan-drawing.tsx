import { percent } from "../charts/scale.ts";

type PlanDrawingProps = {
  label: string;
  days: { date: string; reviews: number }[];
  number: (value: number) => string;
  firstDay: string;
  lastDay: string;
};

/** Room above the columns for the number on the highest one. */
const headroom = 0.18;

/** Planned reviews, a column for each day; the fullest day says its number. */
export function PlanDrawing({ label, days, number, firstDay, lastDay }: PlanDrawingProps) {
  const most = Math.max(1, ...days.map(({ reviews }) => reviews));
  const fullest = days.findIndex(({ reviews }) => reviews === most);
  const width = 0.7 / days.length;
  return (
    <div dir="ltr" className="pt-2 text-[0.8125rem]">
      <svg role="img" aria-label={label} className="block h-56 w-full overflow-visible">
        {days.map(({ date, reviews }, index) => {
          const middle = (index + 0.5) / days.length;
          const height = (reviews / most) * (1 - headroom);
          return (
            <g key={date}>
              {reviews > 0 && (
                <rect
                  x={percent(middle - width / 2)}
                  width={percent(width)}
                  y={percent(1 - height)}
                  height={percent(height)}
                  className="fill-accent"
                />
              )}
              {index === fullest && (
                <text
                  x={percent(middle)}
                  y={percent(1 - height)}
                  dy="-7"
                  textAnchor={index === 0 ? "start" : index === days.length - 1 ? "end" : "middle"}
                  className="fill-ink font-semibold"
                >
                  {number(reviews)}
                </text>
              )}
            </g>
          );
        })}
        <line x2="100%" y1="100%" y2="100%" className="stroke-outline" />
      </svg>
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
