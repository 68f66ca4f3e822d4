/** Hatching means “not sure yet” in every drawing. Once per page; others refer to it by `hatch`. */
export const hatch = "url(#hatch)";

export function HatchPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="absolute">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-accent-wash" />
          <rect width="1.5" height="6" className="fill-accent" />
        </pattern>
      </defs>
    </svg>
  );
}
