/** Words of the stem that come back in parts of words. */
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" };
testKind("word-repeat-cue", {
  flawed: [
    single("What drives an air-cooled engine's fan?", ["*a stream of air", "a belt", "a chain"]),
    single("Which device starts a tax-free purchase?", ["*the tax sheet", "the bank card", "the bill"]),
    single(
      "Ein Verletzter braucht einen Helfer. Wen rufen Sie?",
      ["*den Ersthelfer", "den Pförtner", "den Betriebsrat"],
      de,
    ),
    single(
      "Womit misst man die Spannung einer Batterie?",
      ["*mit dem Spannungsmesser", "mit der Waage", "mit dem Lineal"],
      de,
    ),
    single("Der Meister prüft die Leitung. Was sucht er?", ["*die Stromleitung", "den Hahn", "das Rohr"], de),
  ],
  clean: [
    single("Which word is the adverb in “The old bus climbed slowly”?", ["old", "bus", "climbed", "*slowly"]),
    single("Which of red, oil and lemon is a colour?", ["*red", "oil", "lemon"]),
    single("What drives the fan of an engine?", ["*a belt", "a stream of air", "a chain"]),
    single("Wen rufen Sie nach einem Sturz?", ["*den Ersthelfer", "den Pförtner", "den Betriebsrat"], de),
  ],
});
