export { contrast, type Oklch, toHex, toLinearRgb } from "./colour.ts";

/** Ground colour of each theme for places where CSS custom properties do not reach: theme-color, manifest, icons. */
export const groundColour = { light: "#faf7f1", dark: "#1b1612" } as const;
export const accentColour = "#253dbd";
