import { preload } from "react-dom";

/** The two faces every page begins with; asked for together with the styles, so that text hardly ever changes its face. */
const faces = [
  new URL("@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2", import.meta.url),
  new URL("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2", import.meta.url),
];

export function preloadFonts() {
  for (const face of faces) preload(String(face), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
