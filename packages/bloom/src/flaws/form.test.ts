/** Rules about how the options of a question are written and ordered. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { single, testKind } from "./testing/items.ts";

const fixed = (stem: string, options: readonly string[]) => single(stem, options, { shuffle: false });
const planets = ["*Mars", "Venus", "Jupiter"];
const ask = (...options: string[]) => single("Which planet is red?", options);

testKind("implausible-option", {
  flawed: [
    ask(...planets, "Spongebob"),
    single("Which metal rusts?", ["*iron", "gold", "a pink umbrella"]),
    single("Which side is meant?", ["*left", "right", "rear", "Norway"]),
    single("What is the next step?", ["*a vote", "a debate", "Bolivia"]),
    single("Which part stores sap?", ["*the vacuole", "the nucleus", "the ironing board"]),
    single("Welcher Teil speichert Saft?", ["*die Vakuole", "der Kern", "die Currywurst"], { language: "de" }),
    single("¿Qué órgano filtra la sangre?", ["*el riñón", "el pulmón", "los macarrones"], { language: "es" }),
    single("Why do rocks fall?", ["*Gravity pulls them", "Air pushes them", "They are in love with the ground"]),
    single("How did news of 1650 travel?", ["*by riders", "by ship", "by e-mail"]),
    single("Which organ makes bile?", ["*liver", "kidney", "heart", "Berlin"]),
    single("What is the probability?", ["*0.2", "0.5", "1.7"]),
    single("In which year?", ["*1776", "1789", "3021"]),
    ask(...planets, "I don't know"),
    ask(...planets, "asdf"),
    ask(...planets, "???"),
    single("How many bits has a byte?", ["*8", "4", "16", "8000000"]),
    single("How many bits has a byte?", ["*8", "4", "16", "Green"]),
    single("Why is the request sent twice?", [
      "*The first answer got lost",
      "A magic unicorn sent it",
      "The clock is late",
    ]),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Keine Ahnung"], { language: "de" }),
  ],
  clean: [
    single("What is served first?", ["*soup", "banana", "cake"]),
    single("Where was it found?", ["*at sea", "in a cave", "Norway"]),
    single("Welcher Artikel fehlt?", ["*ein", "eine", "einen"], { language: "de" }),
    single("How many?", ["*half", "2", "3"]),
    single("What does growth of 150 % mean?", ["*250 %", "50 %", "75 %"]),
    single("Which creature of legend has a horn?", ["*a horse-like one", "a unicorn", "a goat"]),
    ask(...planets),
    single("How many steps?", ["*1", "10", "1000", "1000000"]),
    single("What is the value?", ["*3", "4", "It cannot be known"]),
    single("What does 1/0 give?", ["*An error", "0", "1"]),
    single("Which fruit has most sugar?", ["*Banana", "Apple", "Pineapple"]),
    single("Which sign?", ["*?", "!", "-"]),
  ],
});

testKind("unparallel-options", {
  flawed: [
    single("What do you do?", ["*close the door", "wait at the gate", "the horn is loud", "go home by bus"]),
    single("What does the chart show?", ["*the rank of the crew", "the cost of the trip", "how the jobs are shared"]),
    single("What does it record?", ["*the votes", "what the guests ate", "the speeches"]),
    single("What is it for?", ["*better grip of the tyre", "longer life of the road", "that the road stays dry"]),
    single("How is it cooled?", ["*with cold air from outside", "with ice from the lake", "put a wet cloth on it"]),
    single("Who is at risk?", ["*a child with a cough", "a man in a cast", "having a cold as a baby"]),
    single("What happens?", ["*the picture gets darker", "the lens gets warmer", "wet"]),
    single("Where must he stand?", ["*behind the line", "in the box", "he waits near the bench"]),
    single("What makes it valid?", ["*a stamp and a date", "signing and sealing", "a witness from the town"]),
    single("What does the inquiry ask?", ["*the age of the ship", "whether the captain drank", "the load of the ship"]),
    single("Why did it sink?", [
      "*the hull broke in the storm",
      "the crew opened the valve",
      "heavy load",
      "the pump ran dry",
    ]),
    single("What should she do?", ["*tell the guard", "forward it to the guard", "ringing the bell"]),
    single("Warum klebt es?", ["*die Stärke quillt", "der Zucker schmilzt", "Trocknen der Masse"], { language: "de" }),
    single("Was tut der Wirt?", ["*der Wirt lacht", "die Köchin wartet", "eine Rechnung ohne Trinkgeld"], {
      language: "de",
    }),
    single("¿Qué hace el guarda?", ["*cierra la puerta", "avisa al jefe", "la entrega de la llave"], {
      language: "es",
    }),
    single("What does it do?", ["*it cools the engine", "it drives the fan", "opening of the valve"]),
    single("What should he do first?", ["*call the fire brigade", "open the windows", "running down the stairs"]),
    single("What must the list be like?", ["*that it is sorted", "that it is short", "shortness"]),
    single("Why?", ["*the rope is too short", "the wind is too strong", "to save time at the lock"]),
    single("What helps?", ["*To read the text again", "Making a plan", "To write it down", "To ask a friend"]),
    single("What helps?", ["*Reading the text", "Making a plan", "Writing it down", "To ask a friend"]),
    single("What is it?", ["*A queue", "A stack", "It is a tree with two children."]),
    // Forms in -ing beside things.
    single("Which setting helps?", ["*a wide aperture", "shooting with a flash", "a low speed", "a long lens"]),
    single("What is spread?", ["*the price of a car", "paying interest on a loan", "the rent of a flat"]),
    single("Where does it lie?", ["*in a mean of two", "obeying the gods", "in freedom from pain", "in a short life"]),
    single("What should she do first?", [
      "*ask a colleague",
      "take the dish back",
      "explaining how it works",
      "call the chef",
    ]),
    // Clauses.
    single("What is spread?", ["*how much a machine cost", "the wages of the staff", "the rent of an office"]),
    single("Where does it lie?", ["*in a mean of two", "when we are free", "in freedom from pain", "in a short life"]),
    single("Was wird geprüft?", ["*die Bremsen", "das Licht", "ob Öl fehlt", "die Reifen"], { language: "de" }),
    // Prepositions that one option lacks, or that one alone has.
    single("Where does it lie?", [
      "*in a mean of two",
      "in strict obedience",
      "pleasure of the moment",
      "in a short life",
    ]),
    single("How is it cleaned?", ["*by rinsing it", "by shaking it", "rub it with a cloth", "by heating it"]),
    single("Which setting helps?", ["*a wide aperture", "with a fast shutter", "a low speed", "a long lens"]),
    // Verbs.
    single("What links them?", ["*the shapes look alike", "a voice off screen", "a sudden silence", "a cut to black"]),
    single("What does it do?", ["*protects the cable", "stores energy", "lowering the voltage", "lights the room"]),
    single("What does it do?", ["*protects the cable", "stores energy", "it lowers the voltage", "lights the room"]),
    single("What does it do?", ["*better sleep", "lower blood pressure", "makes you tired", "less pain"]),
    single(
      "Was tun Sie?",
      ["*den Strom abschalten", "die Feuerwehr rufen", "Flucht aus dem Haus", "die Tür schließen"],
      {
        language: "de",
      },
    ),
    // Words of another class.
    single("How is it split?", ["*filtration", "evaporates", "distillation", "condensation"]),
    single("How did she sing?", ["*loudly", "softly", "cheerful", "sadly"]),
    single("Was lässt es rosten?", ["*Feuchtigkeit", "Wärme", "salzig", "Druck"], { language: "de" }),
    single("Which goods?", ["*the heaviest ones", "the oldest ones", "newest", "the cheapest ones"]),
    single("What comes first?", ["*A plan", "A test", "What do you want to know?"]),
    single("¿Qué ayuda?", ["*Leer el texto", "Hacer un plan", "Escribiendo una nota"], { language: "es" }),
  ],
  clean: [
    single("What is judged?", ["*the motive behind it", "the law that covers it", "the joy it yields"]),
    // Participles behind a noun are no verbs of a clause.
    single("What is it?", ["*the price of a machine", "the sum paid for a machine", "the rent of an office"]),
    single("What is it?", ["*the share of damage", "the yearly fee paid by the holder", "the bonus for the year"]),
    single("Which bread?", ["*rye bread made with yeast", "flat bread without yeast", "white bread from the oven"]),
    // Words that may be verbs or things.
    single("Which mark?", ["*a compass rose", "a key", "a scale"]),
    single("What does he leave?", ["*a will", "a letter kept in a safe", "a deed"]),
    single("Which feature?", [
      "*the road signs on the left",
      "the bus stops in the centre",
      "the bridges over the river",
    ]),
    single("What happens?", ["*gluten links up", "the oven bursts into tears", "fat and water rise to the top"]),
    single("What happens?", ["*it dissolves", "the color changes", "it corrodes", "it vibrates"]),
    single("Which is wrong?", ["*argue about it", "grovel for the mistake", "offer a new bowl", "inform the kitchen"]),
    // Times and ways need no preposition.
    single("When does it start?", ["*at noon", "at dawn", "the next day", "at midnight"]),
    single("How is it sent?", ["*by post", "by courier", "in person", "as an attachment"]),
    single("Where did he live?", ["*an orphanage", "an ordinary house", "an old shack", "a school bus"]),
    single("Why did it end?", ["*after an impact", "because of a storm", "after a long war", "after a fall"]),
    single("What is sold?", ["*a loaf of bread", "drinking water", "a bag of nuts", "an ice cream"]),
    single("What happened?", ["*burned the town", "rebuilt the wall", "sold the ships", "fled to Rome"]),
    single("¿Qué hace?", ["*sube la tensión", "baja la tensión", "no cambia nada"], { language: "es" }),
    single("What drives it?", [
      "*the shadow moves across it",
      "clouds of dust drift past it",
      "its light grows and fades in a month",
    ]),
    single("What is prevented?", ["*bleeding from the leg", "cramps in the arm", "choking on vomit"]),
    single("Which way of search?", [
      "*breadth-first search from the start",
      "listing all ways and taking the best",
      "search by length",
    ]),
    single("What fades a memory?", ["*decay through disuse", "failure of storage", "noise from outside"]),
    single("What makes it binding?", [
      "*an offer and a reply",
      "a stamp and a seal",
      "in all cases a payment in advance",
    ]),
    single("Where did he come from?", ["*from the north", "from a land the Pope had banned", "from the sea"]),
    single("Which book?", ["*Roughing It", "Life on the Mississippi", "Butterflies are Free"]),
    single("Where is the skin?", ["*between its toes", "on its ribs", "they don't have such a skin"]),
    single("Why?", ["*because of the cold", "after a fall from a tree", "after a long war"]),
    single("Warum klebt es?", ["*die Stärke quillt", "der Zucker schmilzt", "das Mehl trocknet"], { language: "de" }),
    single("¿Qué pieza es?", ["*la bandeja", "la junta", "únicamente el cajón"], { language: "es" }),
    single("Which song?", ["*We Bow Before Thee", "Dixie", "The Song of the King"]),
    single("Which lands first?", ["*The dropped marble", "The flicked marble", "It depends on the height"]),
    single("Who was late?", ["*Ida", "Joe", "They all were"]),
    ask(...planets),
    single("What helps?", ["*Reading the text", "Making a plan", "Writing it down"]),
    single("Which dish?", ["*Pudding", "Spring rolls", "Soup"]),
    single("What follows?", ["*Reading is cheaper than writing", "Writing costs nothing", "The table is locked"]),
    single("Which film?", ["*Sleeping Beauty", "Bambi", "Dumbo"]),
    single("Which tool?", ["*`ls`", "A text editor", "The shell"]),
  ],
});

testKind("unordered-numeric-options", {
  flawed: [
    fixed("How many?", ["*3", "1", "2"]),
    fixed("How much?", ["*€1,200", "€800", "€1,000", "€12"]),
    fixed("How far?", ["*1 km", "500 m", "20 m", "3 km"]),
    fixed("When?", ["*1964", "1974", "1960", "1984"]),
    fixed("How many?", ["*three", "one", "two"]),
    fixed("In which range?", ["*60–100 beats", "20–39 beats", "40–59 beats"]),
    fixed("How old?", ["*10 to 19 years", "30 to 39 years", "under 10 years"]),
    fixed("How much?", ["*50 %", "25 %", "75 %", "It depends"]),
  ],
  clean: [
    single("How far?", ["*1 km", "500 m", "20 m", "3 km"]),
    fixed("How many?", ["*1", "2", "3"]),
    fixed("In which range?", ["*under 20 beats", "20–39 beats", "40–59 beats", "60 or more beats"]),
    fixed("How many?", ["30", "20", "*10"]),
    fixed("How many?", ["*2", "1"]),
    fixed("What does it print?", ["*`1 2 3`", "`1 3 2`", "`2 1 3`"]),
    fixed("Which status?", ["*404 Not Found", "200 OK", "301 Moved"]),
    fixed("How far?", ["*20 m", "0.5 km", "1 km"]),
    fixed("Which set?", ["*$\\{3\\}$", "$\\{1\\}$", "$\\{2\\}$"]),
  ],
});

testKind("lost-sequence", {
  flawed: [
    fixed("In which century?", ["*15th century", "14th century", "16th century"]),
    fixed("Which king?", ["*Henry VIII", "Henry VI", "Henry VII"]),
    fixed("When does it end?", ["*21:15", "20:45", "21:30"]),
    fixed("How is it played?", ["*forte", "piano", "fortissimo"]),
    fixed("How is it done?", ["*well done", "rare", "medium rare"]),
    fixed("On which day?", ["*Monday", "Friday", "Tuesday"]),
    fixed("In which month?", ["*June", "February", "October", "April"]),
    fixed("Which risk?", ["*High risk", "Low risk", "Medium risk"]),
    fixed("When?", ["*5 March 1990", "1 May 1989", "4 March 1990"]),
    single("An welchem Tag?", ["*Freitag", "Montag", "Mittwoch"], { language: "de", shuffle: false }),
    single("¿Qué mes?", ["*marzo", "enero", "julio"], { language: "es", shuffle: false }),
  ],
  clean: [
    single("On which day?", ["*Monday", "Friday", "Tuesday"]),
    fixed("On which day?", ["*Monday", "Tuesday", "Friday"]),
    fixed("On which day?", ["*Saturday", "Sunday", "Monday"]),
    fixed("Which season?", ["*Winter", "Autumn", "Summer", "Spring"]),
    fixed("Which person?", ["*May", "June", "Rose"]),
    ask(...planets),
  ],
});

test("a finding about order is advice where learners see the options shuffled", () => {
  const severity = (shuffle: boolean) =>
    findFlaws(single("How many?", ["*3", "1", "2"], { shuffle })).map((flaw) => [
      flaw.kind,
      flaw.severity,
      flaw.repair,
    ]);
  expect(severity(false)).toEqual([["unordered-numeric-options", "warning", "Write them in order: 1, 2, 3."]]);
  expect(severity(true)).toEqual([
    ["unordered-numeric-options", "advice", expect.stringContaining("`shuffle: false`")],
  ]);
});
