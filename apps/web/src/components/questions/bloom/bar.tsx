import { percent } from "../../progress/charts/scale.ts";

const looks = { sure: "fill-accent", unsure: "fill-outline" };

/** A share as a bar that grows from where reading begins. Its number always stands beside it. */
export function Bar({ share, look = "sure" }: { share: number; look?: keyof typeof looks }) {
  return (
    <svg aria-hidden="true" className="block h-2 w-full rtl:-scale-x-100">
      <rect width="100%" height="100%" rx="2" className="fill-sunken" />
      {share > 0 && <rect width={percent(share)} height="100%" rx="2" className={looks[look]} />}
    </svg>
  );
}
