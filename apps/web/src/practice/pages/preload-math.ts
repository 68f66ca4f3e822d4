import "server-only";
import { preload } from "react-dom";

const face = new URL("@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2", import.meta.url);

/** For pages that begin with a formula: its typeface comes with the styles, so that the formula does not change its size. */
export function preloadMath() {
  preload(String(face), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
