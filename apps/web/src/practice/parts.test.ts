import type { Presentation } from "@quizmentor/contracts";
import { expect, test } from "vitest";
import { hasMath, imagesOf } from "./parts.ts";

const question = (stemHtml: string, asked: Presentation["question"]) =>
  ({ stemHtml, question: asked }) as unknown as Presentation;

test("formulas are found in the stem, in options and in a text with gaps", () => {
  expect(hasMath(question("<p>plain</p>", { type: "true-false" }))).toBe(false);
  expect(hasMath(question("<p><math><mi>x</mi></math></p>", { type: "true-false" }))).toBe(true);
  expect(hasMath(question("", { type: "single-choice", options: [{ key: "1", html: "<math></math>" }] }))).toBe(true);
  expect(hasMath(question("", { type: "cloze", gaps: {}, text: [{ tag: "math", children: [] }] }))).toBe(true);
});

test("images are found wherever they stand", () => {
  const inStem = '<p><img alt="a &quot;b&quot;" src="/api/assets/a.svg" loading="lazy"></p>';
  const text = [{ tag: "img", attributes: { alt: "c", src: "/api/assets/c.svg" }, children: [] }];
  expect(imagesOf(question(inStem, { type: "cloze", gaps: {}, text }))).toEqual([
    "/api/assets/a.svg",
    "/api/assets/c.svg",
  ]);
});
