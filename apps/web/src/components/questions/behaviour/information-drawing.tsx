import type { ItemCalibration } from "@quizmentor/contracts";
import { linePath } from "../../progress/charts/scale.ts";
import { AbilityAxis, abilityAt } from "./ability-axis.tsx";

/** Of an ordinary question: a slope of 1 and no guessing. Flatter ones stay low in the drawing, as they should. */
const usualMost = 0.25;

type InformationDrawingProps = {
  label: string;
  line: ItemCalibration["line"];
  axis: { weak: string; middle: string; strong: string };
};

/** How much one answer tells, by ability. */
export function InformationDrawing({ label, line, axis }: InformationDrawingProps) {
  const most = Math.max(usualMost, ...line.map(({ information }) => information));
  const placed = line.map(({ ability, information }) => ({ x: abilityAt(ability), y: (0.94 * information) / most }));
  return (
    <div dir="ltr" className="pt-2 text-[0.8125rem]">
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        className="block h-64 w-full overflow-visible"
      >
        <path d={`${linePath([{ x: 0, y: 0 }, ...placed, { x: 1, y: 0 }], 1000)}Z`} className="fill-accent-wash" />
        <path
          d={linePath(placed, 1000)}
          fill="none"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
          className="stroke-accent"
        />
        <line x1="0" x2="1000" y1="1000" y2="1000" vectorEffect="non-scaling-stroke" className="stroke-outline" />
      </svg>
      <AbilityAxis {...axis} />
    </div>
  );
}
