/** Wordings of “none of the above”, and answers that sound like it. */
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" },
  es = { language: "es" };
const with4 = (last: string, f = {}) =>
  single("Which metal is liquid at room temperature?", ["iron", "*mercury", "copper", last], f);
const de4 = (last: string) =>
  single("Welches Metall ist bei Raumtemperatur flüssig?", ["Eisen", "*Quecksilber", "Kupfer", last], de);
const es4 = (last: string) =>
  single("¿Qué metal es líquido a temperatura ambiente?", ["hierro", "*mercurio", "cobre", last], es);
testKind("none-of-the-above", {
  flawed: [
    ...[
      "None of the above-listed",
      "None of the afore-mentioned metals",
      "None of these; it is lead",
      "None of these (all are solid)",
      "Neither of these – it is zinc",
      "something quite different",
      "It is something else entirely",
      "a different one",
      "not on this list",
      "It's not in the list.",
      "No option fits",
      "None of the options fit",
      "not among the above",
      "not one of these",
    ].map((x) => with4(x)),
    ...[
      "keines der genannten Metalle",
      "Keines von ihnen, sondern Blei",
      "ein ganz anderes Metall",
      "etwas völlig anderes",
      "steht nicht in der Liste",
      "keines davon",
    ].map(de4),
    ...[
      "ninguno de los anteriores",
      "algo distinto",
      "es otra cosa",
      "no está en la lista",
      "ninguno de ellos, sino el plomo",
    ].map(es4),
  ],
  clean: [
    ...["none", "a different metal in each case", "no metal at all", "lead, none other", "sodium, not iron"]
      .map((x) => with4(x))
      .slice(1),
    single("How many of the cells divide?", [
      "*all of them",
      "half of them",
      "none of them",
      "none of them, if it is cold",
    ]),
    single("Who may open the letter of a minor?", [
      "*the parents",
      "the teacher",
      "the neighbour",
      "whoever finds it first",
    ]),
  ],
});
