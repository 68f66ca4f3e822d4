/** Distractors nobody would choose, by what makes them so; beside each look-alikes that are none. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" };
const es = { language: "es" };
const kind = "implausible-option";
const cloud = (option: string) => single("Which cloud brings hail?", ["*cumulonimbus", "cirrus", "stratus", option]);
const valve = (option: string) => single("What does the valve do?", ["*it lets gas out", "it cools the gas", option]);
const clerk = (option: string) =>
  single("A client calls. What should the clerk do first?", ["*note the number", "ask for the file", option]);

// Form.
testKind(kind, {
  flawed: [
    ...["xxxx", "dsfgh", "qwerasdf"].map(cloud),
    cloud("(think of something)"),
    cloud("[insert a wrong one]"),
    cloud("fog 🙈"),
    cloud("pick me"),
    clerk("look at me, I can fly!"),
    clerk("run for your life right now!"),
    valve("it hides my keys"),
    single("Warum rostet Eisen?", ["*es nimmt Sauerstoff auf", "es gibt Wasser ab", "mein Hund will es so"], de),
    single("¿Por qué llueve?", ["*el vapor se condensa", "el aire se calienta", "porque sí"], es),
  ],
  clean: [
    single("Which protocol is encrypted?", ["*https", "http", "ftp"]),
    single("Which command lists files?", ["*ls", "mkdir", "chmod"]),
    single("Which of these is an acronym?", ["*XML", "table", "cell"]),
    single("Which word goes with it?", ["*the", "a", "(no article)"]),
    single("Which sign is emphatic?", ["*a shout, as in “Go home now!”", "a dash", "a colon"]),
    single("Which phrase is a greeting?", ["*my dear friend", "the end", "for sale"]),
    single("What fractures does it repair?", ["*Class I fractures of bone", "spiral ones", "open ones"]),
    single("Which oil spill was it?", ["*the Valdez spill", "the Ixtoc I oil well", "the Nowruz field"]),
  ],
});

// Numbers.
testKind(kind, {
  flawed: [
    single("At what angle does it stand?", ["*75°", "60°", "45°", "4500°"]),
    single("Within what time is it reported?", ["*72 hours", "24 hours", "48 hours", "900 years"]),
    single("Within what time is it reported?", ["*72 hours", "24 hours", "48 hours", "2 milliseconds"]),
    single("At what temperature is it served?", ["*13–15 °C", "4–6 °C", "8–10 °C", "900–950 °C"]),
    single("Which band has 7 kg?", ["*5 to under 10 kg", "under 2 kg", "2 to under 5 kg", "over 5 million tonnes"]),
    single("Which paper is half of A3?", ["*A4", "A5", "A6", "A4000000"]),
    single("How many sides has it?", ["*6", "5", "8", "600"]),
    single("At what temperature does it boil?", ["*100 °C", "90 °C", "120 °C", "10,000 °C"]),
    single("How heavy is it?", ["*3 kg", "4 kg", "−500 kg"]),
    single("Which typeface has serifs?", ["*Garamond", "Helvetica", "10 pt"]),
    single("Welches Amt ist zuständig?", ["*Bauamt", "Jugendamt", "12,50 Euro"], de),
  ],
  clean: [
    single("How long does it take?", ["*3 days", "1 week", "2 months"]),
    single("Which range has it?", ["*10–99", "1–9", "100–999"]),
    single("Which road leads there?", ["*A1", "A46", "A661"]),
    single("How large is the angle?", ["*450°", "360°", "90°"]),
    single("What is the temperature?", ["*−5 °C", "5 °C", "15 °C"]),
    single("How much does it cost?", ["*free of charge", "half price", "12 €"]),
    single("Which wrong option tells most?", ["*4/6", "10/8", "17/31", "100"]),
  ],
});

// Kinds.
const stitch = (option: string) => single("Which stitch keeps cloth from fraying?", ["*zigzag", "running", option]);
testKind(kind, {
  flawed: [
    ...["Beethoven", "Sweden", "Netflix"].map(stitch),
    cloud("Tuesday"),
    single("Which rock turns into marble?", ["*Limestone", "Basalt", "Granite", "Cheddar"]),
    single("Which typeface has serifs?", ["*Garamond", "Helvetica", "Futura", "Shakespeare"]),
    single("Who composed it?", ["*Mozart", "Haydn", "Verdi", "Lady Gaga"]),
    single("Who wrote it?", ["*William Shakespeare", "Christopher Marlowe", "Ben Jonson", "Beyoncé"]),
    single("Which science studies it?", ["*Ecology", "Geology", "Meteorology", "Trombone"]),
    single("In which month is it planted?", ["*October", "March", "June", "Smarch"]),
    single("On which day is it?", ["*Monday", "Friday", "my wedding"]),
    single("¿En qué mes se celebra?", ["*noviembre", "agosto", "octubre", "tresiembre"], es),
    single("¿Qué impuesto se suma?", ["*el IVA", "el IBI", "el ISD", "el Real Madrid"], es),
    single("Which tempo is adagio?", ["*slow", "moderate", "free", "purple"]),
    single("What is the demand?", ["*it is inelastic", "it is seasonal", "it is pink"]),
  ],
  clean: [
    single("Which of these is named after a country?", ["*turkey", "pheasant", "Guinea"]),
    single("In which month is it closed?", ["*August", "July", "early June"]),
    single("When is it closed?", ["*August", "July", "the Stone Age"]),
    single("Which rock is used in pencils?", ["*graphite", "basalt", "granite", "lead"]),
    single("Which unit measures force?", ["*newton", "joule", "watt", "pascal"]),
    single("Which colour has the flame?", ["*lilac", "clear", "bright", "purple"]),
    single("What is the indicator in acid?", ["*colourless", "cloudy", "purple"]),
    single("Who wrote it?", ["*Goethe", "Schiller", "Napoleon"]),
    single("Which fabric is it?", ["*Denim", "Velvet", "Silk", "Jeans"]),
  ],
});

// Everyday things, moods, deeds.
testKind(kind, {
  flawed: [
    ...[
      "it gives a goldfish a home",
      "it bursts into tears",
      "it is too shy to open",
      "it wants to impress the cat",
    ].map(valve),
    ...["it sings on the moon", "it brings good luck", "it casts a spell"].map(valve),
    ...["order a pizza", "dance on the desk", "emigrate to Australia", "set the file on fire"].map(clerk),
    single("What is required by law?", ["*consent of both", "a written form", "payment in chocolate coins"]),
    single("What is a deductible?", ["*the share one bears", "the yearly fee", "the name of the insurer's cat"]),
    single("What does HTTP stand for?", [
      "*Hypertext Transfer Protocol",
      "High Text Process",
      "Hungry Tigers Taste Pancakes",
    ]),
    single("Why do metals conduct?", ["*they have free electrons", "they are dense", "they like electricity"]),
    single("What is a fugue?", ["*a piece in several voices", "a slow dance in three", "a type of pasta"]),
    single("Why does ice float?", ["*it is less dense", "it holds air", "because Batman pulls it up"]),
    single(
      "Warum wird sie geschnitten?",
      ["*damit Regen abläuft", "damit sie wächst", "damit die Nachbarn neidisch werden"],
      de,
    ),
    single("¿Para qué se lava?", ["*para quitar el polvo", "para acortar el tiempo", "para darle un susto"], es),
  ],
  clean: [
    single("What does this sign ask of you?", ["*Wear ear defenders", "Keep your voice down", "Switch off your phone"]),
    single("Why is the burn cooled?", [
      "*it limits the harm",
      "it stops infection",
      "it keeps the butter from the fridge soft",
    ]),
    single("Which sentence is right?", ["*It's late.", "The dog wagged it's tail.", "Its late."]),
    single("Why does the wolf howl?", ["*it calls its pack", "it is hungry", "it marks its ground"]),
    single("In which novel does it happen?", ["*on the moon", "in the desert", "at sea"]),
    single("Which body causes the tides?", ["*the pull of the moon", "wind", "rivers"]),
    single("What should you do after the bite?", ["*wash it", "take a bath", "have a rest"]),
    single("What happened to Aldrin?", ["*His sister named him", "He won a race", "His grandmother sang in a circus"]),
    single("What do sloths eat?", ["*leaves", "insects", "they like fruit"]),
    single("Which place is best?", ["*outdoors", "in a gym", "in your home"]),
    single("What is tested?", ["*the hardness", "the pumping", "the Haunted Palace"]),
  ],
});

test("the explanation names the thing", () => {
  const [found] = findFlaws(valve("it gives a goldfish a home")).filter((flaw) => flaw.kind === kind);
  expect(found?.explanation).toContain("goldfish");
  expect(found?.spans).toEqual([{ path: "options.2.text", start: 0, end: 26 }]);
});
