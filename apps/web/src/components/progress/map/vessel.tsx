import { hatch } from "../charts/hatch.tsx";
import { percent } from "../charts/scale.ts";
import { knownFrom, type Level } from "../standing.ts";

type VesselProps = {
  /** null while nothing is known. */
  level: Level | null;
  /** Too few answers to rely on anything: only the range is drawn. */
  early?: boolean;
  className?: string;
};

/**
 * A tile that fills from below: solid as far as one can rely on it, hatched as far as it may reach. Until it
 * gets there, a notch at the side marks where “known well” begins.
 */
export function Vessel({ level, early, className }: VesselProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={`block w-full rounded-md ${className ?? "h-20"}`}>
      <rect width="100%" height="100%" className="fill-raised" />
      {level && (
        <>
          <rect y={percent(1 - level.high)} width="100%" height={percent(level.high - level.low)} fill={hatch} />
          {!early && (
            <rect y={percent(1 - level.low)} width="100%" height={percent(level.low)} className="fill-accent" />
          )}
          {[level.high, ...(early ? [level.low] : [])].map((edge) => (
            <line
              key={edge}
              x2="100%"
              y1={percent(1 - edge)}
              y2={percent(1 - edge)}
              strokeWidth="1.5"
              className="stroke-accent"
            />
          ))}
        </>
      )}
      {level && !early && level.value < knownFrom && (
        <rect
          x="100%"
          y={percent(1 - knownFrom)}
          width="14"
          height="2"
          transform="translate(-14 -1)"
          className="fill-ink"
        />
      )}
    </svg>
  );
}
