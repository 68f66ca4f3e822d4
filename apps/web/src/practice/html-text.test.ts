import { describe, expect, test } from "vitest";
import { plainText, spokenText } from "./html-text.ts";

describe("plainText", () => {
  test("words and code become text, entities characters", () => {
    expect(plainText("a &#x3C; b &amp;&amp; c")).toBe("a < b && c");
    expect(plainText('<code class="hljs">let</code>')).toBe("let");
    expect(plainText("&unknown; &#xFFFFFFF;")).toBe("&unknown; &#xFFFFFFF;");
  });

  test("formulas and images are more than text", () => {
    expect(plainText("<math><mi>x</mi></math>")).toBeNull();
    expect(plainText('<img src="x.svg" alt="x">')).toBeNull();
  });
});

test("spokenText leaves tags out and keeps words apart", () => {
  expect(spokenText("<p>one</p><p>two <b>three</b></p>")).toBe("one two three");
});
