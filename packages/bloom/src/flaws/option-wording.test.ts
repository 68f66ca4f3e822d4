/** Forms, repetitions and jokes among options, in breadth. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { cloze, single, testKind } from "./testing/items.ts";

const de = { language: "de" };
const es = { language: "es" };
const baker = (...options: string[]) => single("A dough sticks to the board. What should the baker do?", options);

testKind("unparallel-options", {
  flawed: [
    single("What is the subject of a unit test?", [
      "*a function in isolation",
      "whether the page looks right on a phone",
      "loading the server",
      "wording",
    ]),
    baker("*dust the board", "knead it again", "scrape it off", "adding more flour"),
    single("What may the guest expect?", ["*a clean room", "a quiet night", "to refund the price", "a warm meal"]),
    single("What wears a tyre?", ["*friction", "sunlight", "when a driver brakes hard", "frost"]),
    single("Was nutzt einen Reifen ab?", ["*wer schnell fährt", "wer oft bremst", "langsam fahren"], de),
  ],
  clean: [
    single("Which wind?", ["I. mistral", "II. bora", "III. sirocco", "*IV. etesian"]),
    baker("*dust the board", "pour oil on its edges", "swap the flour for starch", "chill it in the fridge"),
    baker("*sieve flour on top", "quarter the dough", "roll it on marble", "whisk egg into the flour"),
    single("What must the nurse do first?", ["*page the doctor", "flush the line", "fetch a chair", "dim the light"]),
    single("What is the fine?", ["*half the fare", "double the fare", "a day in court", "the fare"]),
    single("What does a carrot hold?", ["*vitamin A", "iodine in its skin", "caffeine"]),
    single("When does the alarm ring?", ["*at noon", "at dawn", "when the door is left open"]),
    single("Who ruled then?", ["*Peter the Great", "Ivan the Terrible", "a nobleman of Riga", "a boy"]),
    single("How often is it oiled?", ["*once a week", "twice a week", "every month"]),
  ],
});

const route = (...options: string[]) => single("Which parcel goes first?", options);
testKind("duplicate-options", {
  flawed: [
    single("At which angle?", ["15°", "45°", "*90°", "ninety degrees"]),
    single("From what time?", ["7 am", "8 am", "8 o'clock in the morning", "*9 am"]),
    single("What does the coil do?", [
      "*it filters the oil",
      "it heats the oil",
      "it raises the temperature of the oil",
    ]),
    single("What does the lens do?", ["*it bends light", "it makes the image larger", "it enlarges the image"]),
    route("*the oldest one", "the lightest one", "the one with the lowest weight"),
    route("*the oldest one", "the cheapest one", "the one with the lowest price"),
    single("What now?", ["*open a window", "turn down the heating", "turn the heating down"]),
    single("Why did it fail?", ["*it dried fast", "it was fixed with warm glue", "the glue used for fixing was warm"]),
    single("What is its volume?", ["*2 m³", "3 m³", "3 cubic metres"]),
    single("How warm is it?", ["*20 °C", "30 °C", "30 degrees Celsius"]),
    single("Wie lange ruht der Teig?", ["*90 Minuten", "60 Minuten", "1 Stunde"], de),
    single("Welches Paket?", ["*das älteste", "das schwerste", "das mit dem größten Gewicht"], de),
    single("¿Qué coche?", ["*el más nuevo", "el más rápido", "el de mayor velocidad"], es),
    // Amounts in words.
    single("How long does it take?", ["*two days", "half a day", "12 hours"]),
    single("How long does it take?", ["*one hour", "an hour and a half", "90 minutes"]),
    single("How many voted?", ["*a third of the crew", "three quarters of the crew", "75 % of the crew"]),
    single("Wie lange dauert es?", ["*zwei Stunden", "eine Viertelstunde", "15 Minuten"], de),
    single("¿Cuánto dura?", ["*tres horas", "media hora", "30 minutos"], es),
    // Negation, opposites, and the same from the other side.
    route("*a light one", "one that is not sealed", "an unsealed one"),
    single("What is the gas?", ["*free of colour", "painless", "it causes no pain"]),
    single("How is the wood?", ["*grey", "not expensive", "cheap"]),
    single("What is true?", ["*both float", "the nut is heavier than the bolt", "the bolt is lighter than the nut"]),
    single("What is true?", ["*both float", "the nut is less heavy than the bolt", "the bolt is heavier than the nut"]),
    single("What happens?", ["*fat rises", "starch turns to sugar", "sugar forms from starch"]),
    // Names in full, compounds, and verbs that say nothing.
    single("What is measured?", ["*wages", "gross domestic product", "GDP"]),
    single("What is needed?", ["*a lamp", "water from rain", "rainwater"]),
    single("What is next?", ["*lunch", "make a decision", "decide"]),
    single("What is the fixer for?", [
      "*contrast",
      "to keep bacteria from growing",
      "to prevent the growth of bacteria",
    ]),
    // A word left over where others are replaced.
    single("What is paid?", ["*a share", "the yearly fee for the whole policy", "the annual premium for the policy"]),
    single("Warum?", ["*Regen läuft ab", "damit keine Kälte eindringt", "damit der Frost draußen bleibt"], de),
    single("¿Para qué?", ["*para limpiarlo", "para hacerlo menos pesado", "para reducir su peso"], es),
  ],
  clean: [
    single("Which loop runs at least once?", ["*do-while", "for", "while", "for-each"]),
    single("What does the coil do?", [
      "*it filters the oil",
      "it cools the oil",
      "it raises the temperature of the oil",
    ]),
    route("*the oldest one", "the largest one", "the one with the greatest weight"),
    single("What is it?", ["*3 m", "3 m²", "3 m³"]),
    single("How?", ["*take the lid off", "put the lid on", "put the lid down"]),
    single("Which dose?", ["*night dose", "noon dose", "evening dose"]),
    single("Wie warm?", ["*20 Grad Celsius", "20 Meter", "30 Grad Celsius"], de),
    single("How long does it take?", ["*two days", "half a day", "half an hour"]),
    single("How often?", ["*once a day", "once a week", "once a year"]),
    single("What is true?", ["*both float", "the nut is heavier than the bolt", "the bolt is heavier than the nut"]),
    single("What happens?", ["*fat rises", "starch turns to sugar", "starch forms from sugar"]),
    single("Which body decides?", ["*the court", "the World Bank", "the WHO"]),
    single("Who rules?", ["*the heaviest ones", "the heaviest metal ones", "the newest ones"]),
    single("How is the wood?", ["*grey", "not expensive", "not cheap"]),
    single("What does it do?", ["*it hums", "it raises the rent in town", "it lowers the rent in town"]),
    single("What changes?", ["*all", "lower pitch, same volume", "same pitch, smaller volume"]),
    single("Which path?", ["*uphill", "from the lake to the inn", "from the inn to the lake"]),
  ],
});

const narrower = (...options: [string, string]) => single("Which one is meant here?", ["*none but it", ...options]);
testKind("subset-option", {
  flawed: [
    single("Wer kann erben?", ["Minderjährige", "Minderjährige über 16 Jahren", "*Volljährige"], de),
    narrower("volcanic rock", "basalt"),
    narrower("an animal", "a dachshund"),
    narrower("in Spain", "in Seville"),
    narrower("to clean the tools", "to clean the brush"),
    narrower("obedience to the gods", "obedience to Zeus"),
    narrower("programming language", "Python"),
    narrower("some birds", "all birds"),
    narrower("Gothic", "Late Gothic"),
    narrower("Helvetica", "Helvetica Bold"),
    narrower("a fade", "a slow fade to black"),
    narrower("slow", "very slow"),
    single("Welches Amt?", ["*das Standesamt", "Finanzamt", "Finanzamt Köln"], de),
    single("Welches Tier?", ["*ein Pilz", "ein Vogel", "ein Adler"], de),
    single("¿Qué animal?", ["*una seta", "un ave", "un águila"], es),
  ],
  clean: [
    single("Where is the humerus?", ["*in the arm", "in the hand", "in the leg", "in the foot"]),
    single("Which animal purrs?", ["*a cat", "a lion", "a dog", "a wolf"]),
    single("Who signs?", ["*the manager", "an employee", "a colleague", "the customer"]),
    single("What is the plural of criterion?", ["criterions", "*criteria, as scholars kept the ending", "criterias"]),
    narrower("basalt", "granite"),
    narrower("vitamin A", "vitamin D"),
    narrower("in Spain", "in Lisbon"),
    narrower("to clean the tools", "to paint the brush"),
    narrower("York", "New York"),
    narrower("obedience to the gods", "obedience to Caesar"),
    narrower("a cat", "a metal"),
    single("How many?", ["*all birds", "some birds", "no birds"]),
    single("Welche Stadt?", ["*Bonn", "Köln", "Hamburg"], de),
  ],
});

const gap = (...options: string[]) => cloze("Music marked adagio is {{x}}.", options);
testKind("duplicate-options", {
  flawed: [gap("*slow", "moderate", "fast", "rapid")],
  clean: [gap("*slow", "moderate", "fast"), cloze("He stayed {{x}} it rained.", ["*because", "since", "until"])],
});

const valve = (option: string) => single("What does the valve do?", ["*it lets gas out", "it cools the gas", option]);
testKind("implausible-option", {
  flawed: [
    ...["it becomes bored", "it needs some sleep"].map(valve),
    single("Which tool tightens a nut?", ["*wrench", "screwdriver", "banana"]),
    single("Which rock comes from lava?", ["*basalt", "slate", "Friday"]),
  ],
  clean: [
    single("When is it closed?", ["*on holidays", "at night", "Friday"]),
    single("Which day is named after a god?", ["*Thursday", "today", "noon"]),
  ],
});

test("a unit is never taken from the prototype of an object", () => {
  expect(() => findFlaws(single("How many?", ["*3 constructor", "4 constructor", "5 toString"]))).not.toThrow();
});
