import type { Week } from "../activity.ts";
import { percent } from "./scale.ts";

/** Middle of a week's column, as a share of the width. */
export const weekMiddle = (index: number, count: number): number => (index + 0.5) / count;

/** Names of months under the first week of each, where there is room for a word. */
export function WeekAxis({ weeks, month }: { weeks: Week[]; month: (date: string) => string }) {
  let lastShown = -1;
  const ticks = weeks.flatMap((week, index) => {
    const begins = index === 0 || weeks[index - 1]?.monday.slice(0, 7) !== week.monday.slice(0, 7);
    const x = index / weeks.length;
    if (!begins || x > 0.92 || (lastShown >= 0 && x - lastShown < 0.13)) return [];
    lastShown = x;
    return [{ monday: week.monday, x }];
  });
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible text-[0.8125rem]">
      {ticks.map((tick) => (
        <text key={tick.monday} x={percent(tick.x)} dx="1" y="18" className="fill-ink-soft">
          {month(tick.monday)}
        </text>
      ))}
    </svg>
  );
}
