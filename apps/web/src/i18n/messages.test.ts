import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { type Catalogue, catalogues } from "./languages.ts";
import { loadMessages } from "./messages.ts";

const folder = join(import.meta.dirname, "../../messages");
const languages = Object.keys(catalogues) as Catalogue[];
const translations = languages.filter((language) => language !== "en");

type Tree = { [key: string]: string | Tree };

function filesOf(language: string): string[] {
  return readdirSync(join(folder, language)).sort();
}

function read(language: string): Tree {
  const entries = filesOf(language).map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(join(folder, language, file), "utf8")),
  ]);
  return Object.fromEntries(entries);
}

function flatten(tree: Tree, path = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

type Counted = { name: string; forms: string[]; showsNumber: boolean };
/** What of a message every language must keep, and what it counts. */
type Parts = { names: Set<string>; tags: string[]; formats: string[]; counted: Counted[]; words: string };

function inspect(message: string): Parts {
  const parts: Parts = { names: new Set(), tags: [], formats: [], counted: [], words: "" };
  const walk = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal) parts.words += element.value;
      else if (element.type === TYPE.tag) {
        parts.tags.push(element.value);
        walk(element.children);
      } else if (element.type !== TYPE.pound) {
        parts.names.add(element.value);
        // A plural may be needed where English needs none twice, or the other way round; every other format is kept.
        if (element.type === TYPE.plural) {
          const forms = Object.entries(element.options);
          parts.counted.push({
            name: element.value,
            forms: forms.map(([form]) => form),
            showsNumber: forms.some(([, { value }]) => shows(element.value, value)),
          });
        } else if (element.type !== TYPE.argument) parts.formats.push(`${element.value}: ${TYPE[element.type]}`);
        if (element.type === TYPE.plural || element.type === TYPE.select)
          for (const { value } of Object.values(element.options)) walk(value);
      }
    }
  };
  walk(parse(message));
  parts.tags.sort();
  parts.formats.sort();
  return parts;
}

/** Whether a form of a plural says the number itself: as `#` of its own or by name. */
function shows(name: string, form: MessageFormatElement[]): boolean {
  return form.some(
    (element) =>
      element.type === TYPE.pound ||
      (element.type === TYPE.argument && element.value === name) ||
      (element.type === TYPE.tag && shows(name, element.children)),
  );
}

const trees = Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<Catalogue, Tree>;
const english = new Map(flatten(trees.en));
const englishParts = new Map([...english].map(([key, message]) => [key, inspect(message)]));

/** English counts with `one` and `other`; where it has no `one`, the number is a label and nothing bends to it. */
const needed: Record<Catalogue, string[]> = {
  en: ["one", "other"],
  de: ["one", "other"],
  // `many` is for whole millions.
  es: ["one", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
};
const numbers = [0, 1, 2, 3, 11, 100, 1000];

it("has a folder for each language and a language for each folder", () => {
  expect(readdirSync(folder).sort()).toEqual([...languages].sort());
});

describe.each(languages)("%s", (language) => {
  const messages = flatten(trees[language]);

  it("is loaded whole", async () => {
    expect(await loadMessages(language)).toEqual(trees[language]);
  });

  it("has the files and keys of English", () => {
    expect(filesOf(language)).toEqual(filesOf("en"));
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it("formats every message with every kind of number", () => {
    const format = createTranslator({
      locale: language,
      messages: trees[language],
      onError: (error) => {
        throw error;
      },
    }).markup as (key: string, values: Record<string, unknown>) => string;
    for (const [key, message] of messages) {
      const { names, tags, counted } = inspect(message);
      for (const number of numbers) {
        const values: Record<string, unknown> = {};
        for (const name of names) values[name] = counted.some((one) => one.name === name) ? number : `(${name})`;
        for (const tag of tags) values[tag] = (words: string) => words;
        const text = format(key, values);
        expect.soft(text, key).not.toMatch(/^\s*$|[{}]|undefined|\bNaN\b/);
      }
    }
  });

  it("has every plural form that shows a number", () => {
    for (const [key, message] of messages) {
      const bending = englishParts.get(key)?.counted.filter(({ forms }) => forms.includes("one")) ?? [];
      for (const { name, forms, showsNumber } of inspect(message).counted) {
        if (!showsNumber || !bending.some((one) => one.name === name)) continue;
        const missing = needed[language].filter(
          (form) => !forms.includes(form) && !(form === "zero" && forms.includes("=0")),
        );
        expect.soft(missing, `${key}: {${name}}`).toEqual([]);
      }
    }
  });

  it("speaks calmly", () => {
    for (const [key, message] of messages) expect.soft(message, key).not.toMatch(/[!¡]|\.\.\./);
  });
});

describe.each(translations)("%s beside English", (language) => {
  it("keeps placeholders, formats, tags and the spaces around", () => {
    for (const [key, message] of flatten(trees[language])) {
      const source = englishParts.get(key);
      if (!source) continue;
      const own = inspect(message);
      expect.soft([...own.names].sort(), `placeholders of ${key}`).toEqual([...source.names].sort());
      expect.soft(own.formats, `formats of ${key}`).toEqual(source.formats);
      expect.soft(own.tags, `tags of ${key}`).toEqual(source.tags);
      expect.soft(message.trim(), `spaces around ${key}`).toBe(message);
    }
  });

  it("counts only what English counts, for the rest need not be a number", () => {
    for (const [key, message] of flatten(trees[language])) {
      const numeric = new Set(englishParts.get(key)?.counted.map(({ name }) => name));
      for (const { name } of inspect(message).counted) expect.soft([...numeric], `${key}: {${name}}`).toContain(name);
    }
  });

  it("is translated", () => {
    // A sentence that is the same in two languages was forgotten; a word or a sign may be the same.
    for (const [key, message] of flatten(trees[language])) {
      if (message !== english.get(key)) continue;
      expect.soft(inspect(message).words.trim().split(/\s+/).length, key).toBeLessThan(3);
    }
  });
});

it("uses Arabic punctuation in Arabic", () => {
  for (const [key, message] of flatten(trees.ar)) expect.soft(inspect(message).words, key).not.toMatch(/[?;]|,(?!\d)/);
});
