import type { Language } from "@quizmentor/contracts";

/** Languages with a catalogue in `messages/`, by their own names. English is the source and complete. */
export const catalogues = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  ar: "العربية",
} as const satisfies Partial<Record<Language, string>>;
export type Catalogue = keyof typeof catalogues;

export const languageCookie = "language";

export function isCatalogue(language: string | undefined): language is Catalogue {
  return language !== undefined && Object.hasOwn(catalogues, language);
}

export function direction(language: string): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** First language of an Accept-Language header that has a catalogue, by preference. */
export function negotiate(header: string | null): Catalogue {
  const wishes = (header ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.toLowerCase().split("-")[0], weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.language).find(isCatalogue) ?? "en";
}
