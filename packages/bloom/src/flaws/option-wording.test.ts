/** Forms, repetitions and jokes among options, in breadth. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" };
const es = { language: "es" };
const baker = (...options: string[]) => single("A dough sticks to the board. What should the baker do?", options);

testKind("unparallel-options", {
  flawed: [
    baker("*dust the board", "knead it again", "scrape it off", "adding more flour"),
    single("What may the guest expect?", ["*a clean room", "a quiet night", "to refund the price", "a warm meal"]),
    single("What wears a tyre?", ["*friction", "sunlight", "when a driver brakes hard", "frost"]),
    single("Was nutzt einen Reifen ab?", ["*wer schnell fährt", "wer oft bremst", "langsam fahren"], de),
  ],
  clean: [
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
  ],
  clean: [
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
  ],
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
