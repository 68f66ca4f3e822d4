import type { Presentation } from "@quizmentor/contracts";

type Parts = Pick<Presentation, "stemHtml" | "question">;
const everything = ({ stemHtml, question }: Parts) => JSON.stringify([stemHtml, question]);

/** Whether a question has formulas, wherever in it. */
export function hasMath(presentation: Parts): boolean {
  return /<math|"tag":"math"/.test(everything(presentation));
}

/** Addresses of the images of a question, in its HTML and in the tree of a text with gaps. */
export function imagesOf(presentation: Parts): string[] {
  const found = everything(presentation).matchAll(
    /<img[^>]*? src=\\"([^"\\]+)|"tag":"img","attributes":\{[^}]*?"src":"([^"]+)/g,
  );
  return [...found].map(([, inHtml, inTree]) => inHtml ?? inTree ?? "");
}
