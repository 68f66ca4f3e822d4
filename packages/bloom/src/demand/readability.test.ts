import { expect, test } from "vitest";
import { readability } from "./readability.ts";

test("a score follows from words, sentences and syllables by the formula of the language", () => {
  // 13 words in 2 sentences, 18 syllables.
  const english = readability("Plants use the energy of sunlight. They store it as sugar for later.", "en-GB");
  expect(english).toMatchObject({ measure: "flesch", words: 13, sentences: 2, hard: [] });
  expect(english?.score).toBeCloseTo(206.835 - 1.015 * (13 / 2) - 84.6 * (18 / 13), 1);
  expect(english?.grade).toBeCloseTo(0.39 * (13 / 2) + 11.8 * (18 / 13) - 15.59, 1);
  // 10 words in 2 sentences, 14 syllables.
  const german = readability("Der Hund liegt im Garten. Seine Mutter sucht ihn lange.", "de");
  expect(german).toMatchObject({ measure: "amstad", words: 10, sentences: 2 });
  expect(german?.score).toBeCloseTo(180 - 10 / 2 - 58.5 * (14 / 10), 1);
  expect(german?.grade).toBeUndefined();
  // 10 words in 1 sentence, 16 syllables.
  const spanish = readability("El perro de mi hermano duerme en la casa roja.", "es-MX");
  expect(spanish).toMatchObject({ measure: "szigriszt-pazos", words: 10, sentences: 1 });
  expect(spanish?.score).toBeCloseTo(206.835 - 10 - 62.3 * (16 / 10), 1);
});

const hardTexts = {
  en: [
    "The dog ran to the park. He found a red ball there. Then he took it home.",
    "Notwithstanding considerable methodological heterogeneity, investigators nevertheless established statistically significant associations between socioeconomic characteristics and educational participation.",
  ],
  de: [
    "Der Hund lief in den Park. Da fand er einen Ball. Den nahm er mit nach Haus.",
    "Ungeachtet beträchtlicher methodischer Verschiedenartigkeiten bestätigten unterschiedliche Untersuchungen wiederholt statistisch bedeutsame Zusammenhänge gesellschaftlicher Ausgangsbedingungen.",
  ],
  es: [
    "El perro fue al parque. Vio un sol muy claro. Luego se fue a su casa.",
    "Independientemente de la heterogeneidad metodológica, numerosas investigaciones establecieron asociaciones estadísticamente significativas entre características socioeconómicas y participación educativa.",
  ],
};

test.each(Object.entries(hardTexts))(
  "a plain text of %s scores far above a learned one",
  (language, [plain, learned]) => {
    const easy = readability(plain as string, language);
    const hard = readability(learned as string, language);
    expect(easy?.score).toBeGreaterThan(80);
    expect(hard?.score).toBeLessThan(20);
    expect(easy?.hard).toEqual([]);
    expect(hard?.hard.filter(({ why }) => why === "long-word").length).toBeGreaterThan(3);
  },
);

test("code, formulas and figures do not count", () => {
  const text = "The small function takes one list and gives back its sum.";
  const dressed = `${text}\n\n\`\`\`js\nconst antidisestablishmentarianism = (values) => values.reduce(sum);\n\`\`\`\n\n$$\\operatorname{characteristic}(x) = 1234$$ 2048`;
  expect(readability(dressed, "en")).toEqual(readability(text, "en"));
});

test("hard places stand where the source has them", () => {
  const text = "**Look here.** Which of these is an oversimplification of what the two teachers said to the class?";
  const [place] = readability(text, "en")?.hard ?? [];
  expect(place?.why).toBe("long-word");
  expect(text.slice(place?.start, place?.end)).toBe("oversimplification");
  const long = `${"word ".repeat(30)}end.`;
  expect(readability(long, "en")?.hard).toEqual([{ start: 0, end: long.length - 1, why: "long-sentence" }]);
});

test("too few words, and languages without a formula, give nothing", () => {
  expect(readability("Which of these is right, and which one is", "en")).toBeNull();
  expect(readability("`a` $b$ 1 2 3 4 5 6 7 8 9 10 11 12", "en")).toBeNull();
  expect(readability("Le chat est sur le toit et il regarde la lune dans le ciel.", "fr")).toBeNull();
  expect(readability("The words are many but the language is not one of ours.", "constructor")).toBeNull();
});
