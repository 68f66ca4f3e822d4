import type { Day } from "@quizmentor/contracts";
import { classNames } from "../../ui/class-names.ts";
import type { Week } from "../activity.ts";

type CalendarProps = {
  caption: string;
  weeks: Week[];
  weekday: (day: number, length: "long" | "short") => string;
  month: (date: string) => string;
  /** A day in words, for example “Tuesday, 3 March: 12 answers, 9 right”. */
  say: (day: Day) => string;
};

/** Area of a square grows with the answers, so that it can be read without telling colours apart. */
const cell = 16;
const full = 30;
const side = (answered: number) => (answered === 0 ? 0 : 5 + 11 * Math.sqrt(Math.min(1, answered / full)));

/** Half a year as squares; phones show its newer half. */
export function Calendar({ caption, weeks, weekday, month, say }: CalendarProps) {
  const older = (index: number) => index < weeks.length / 2 && "max-sm:hidden";
  return (
    <table className="border-separate -ms-[2px] border-spacing-[2px] sm:border-spacing-[3px]" dir="ltr">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <td />
          {weeks.map((week, index) => (
            <th
              key={week.monday}
              scope="col"
              className={classNames("relative h-5 p-0 text-start text-xs font-normal text-ink-soft", older(index))}
            >
              <span aria-hidden="true" className="absolute start-0 top-0 whitespace-nowrap">
                {nameOfMonth(weeks, index, month)}
              </span>
              <span className="sr-only">{week.monday}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 7 }, (_, day) => (
          <tr key={weekday(day, "long")}>
            <th scope="row" className="p-0 pe-2 text-start text-xs leading-none font-normal text-ink-soft">
              <span className="sr-only">{weekday(day, "long")}</span>
              <span aria-hidden="true">{day % 2 === 0 ? weekday(day, "short") : ""}</span>
            </th>
            {weeks.map((week, index) => (
              <td key={week.monday} className={classNames("p-0", older(index))}>
                {week.days[day] && <Square day={week.days[day]} text={say(week.days[day])} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Square({ day, text }: { day: Day; text: string }) {
  const size = side(day.answered);
  return (
    <svg role="img" viewBox={`0 0 ${cell} ${cell}`} className="block size-4 sm:size-5 lg:size-6">
      <title>{text}</title>
      <rect width={cell} height={cell} rx="3.5" className="fill-sunken" />
      <rect
        x={(cell - size) / 2}
        y={(cell - size) / 2}
        width={size}
        height={size}
        rx={size / 4.5}
        className="fill-accent"
      />
    </svg>
  );
}

/** The month's name over its first week, unless the next name would run into it. */
function nameOfMonth(weeks: Week[], index: number, month: (date: string) => string): string {
  const own = weeks[index]?.monday ?? "";
  const before = weeks[index - 1]?.monday.slice(0, 7);
  // The newer half stands alone on phones, so it names its first month itself.
  const begins = index === 0 || before !== own.slice(0, 7);
  const crowded = [1, 2].some((ahead) => {
    const next = weeks[index + ahead]?.monday.slice(0, 7);
    return index === 0 && next !== undefined && next !== own.slice(0, 7);
  });
  return begins && !crowded ? month(own) : "";
}
