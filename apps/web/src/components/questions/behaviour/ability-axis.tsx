import { percent } from "../../progress/charts/scale.ts";

/** Logits from the left to the right edge of a drawing: hardly anybody is beyond. */
const reach = 3;

/** Share of the width at which an ability stands; weak learners are on the left in every language. */
export const abilityAt = (ability: number): number => Math.min(1, Math.max(0, (ability + reach) / (2 * reach)));

/** Words under a drawing by ability. */
export function AbilityAxis({ weak, middle, strong }: { weak: string; middle: string; strong: string }) {
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible text-[0.8125rem]">
      {(
        [
          [0, "start", weak],
          [0.5, "middle", middle],
          [1, "end", strong],
        ] as const
      ).map(([at, anchor, word]) => (
        <text key={at} x={percent(at)} y="18" textAnchor={anchor} className="fill-ink-soft">
          {word}
        </text>
      ))}
    </svg>
  );
}
