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
      "nothing of the kind",
      "The right metal is not given here.",
      "another one",
      "none of A to C",
      "neither A nor B nor C",
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
testKind("combined-options", {
  flawed: [
    single("Which grit is the finest?", ["60", "120", "*320", "both 1 and 3"]),
    single("Which fraction is a half?", ["*2/4", "3/5", "both A and B"]),
    single("Welche Zahl ist gerade?", ["*12", "15", "17", "sowohl 1 als auch 3"], de),
    with4("the first and the third"),
    with4("options one and two"),
  ],
  clean: [
    single("What are the roots?", ["*both 2 and 3", "both 1 and 4", "both 5 and 6", "only 6"]),
    single("Who won medals?", ["*the first and the second", "the first and the third", "the second and the third"]),
  ],
});
testKind("all-of-the-above", {
  flawed: [
    "they all are",
    "any of the three",
    "all 3",
    "all three of these",
    "each of the three is needed",
    "all three are required",
    "the whole list",
  ].map((x) => with4(x)),
  clean: [
    single("How many of the three heirs must sign?", ["*all three", "two of them", "one of them", "nobody"]),
    with4("all three isotopes of hydrogen"),
  ],
});
