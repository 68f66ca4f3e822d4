import { percent } from "./scale.ts";

export type LevelLine = { at: number; label: string };

/** Words of the level lines, in a column of their own before the drawing, so that nothing is ever drawn over them. */
export function LevelLabels({ levels }: { levels: LevelLine[] }) {
  return (
    <svg aria-hidden="true" className="block h-full w-14 overflow-visible">
      {levels.map((line) => (
        <text key={line.at} y={percent(1 - line.at)} dy="4.5" className="fill-ink-soft">
          {line.label}
        </text>
      ))}
    </svg>
  );
}

export function LevelLines({ levels }: { levels: LevelLine[] }) {
  return levels.map((line) => (
    <line
      key={line.at}
      x2="100%"
      y1={percent(1 - line.at)}
      y2={percent(1 - line.at)}
      className={line.at === 0 ? "stroke-outline" : "stroke-hairline"}
    />
  ));
}
