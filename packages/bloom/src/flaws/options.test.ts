/** Rules that compare the options of a question with each other. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { cloze, itemOf, multiple, single, testKind } from "./testing.ts";

const planets = ["*Mars", "Venus", "Jupiter"];
const ask = (...options: string[]) => single("Which planet is red?", options);

testKind("all-of-the-above", {
  flawed: [
    ask("Mars", "Venus", "*All of the above"),
    ask("Mars", "Venus", "*All of these answers are correct."),
    ask("*Mars", "Venus", "Both of the above"),
    ask("*Mars", "Venus", "All three"),
    ask("*Mars", "Venus", "Each of these"),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Alle genannten Antworten sind richtig"], { language: "de" }),
    single("¿Qué planeta es rojo?", ["*Marte", "Venus", "Todas las anteriores"], { language: "es" }),
  ],
  clean: [
    ask(...planets),
    single("How many of the moons have water?", ["*All of them", "Some of them", "None of them"]),
    single("What does the command delete?", ["*All files in the folder", "The folder", "Nothing"]),
    single("What is never wrong?", ["*All values above 5", "All values below 5", "The value 5"]),
    single("Which colour has each half?", ["*Both halves are red", "The left half is red", "Neither half is red"]),
  ],
});

testKind("none-of-the-above", {
  flawed: [
    ask(...planets, "None of the above"),
    ask(...planets, "None of these"),
    ask(...planets, "No option is correct"),
    ask("*Mars", "Venus", "Neither"),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Keine der genannten Antworten"], { language: "de" }),
    single("¿Qué planeta es rojo?", ["*Marte", "Venus", "Ninguna de las anteriores"], { language: "es" }),
  ],
  clean: [
    ask(...planets),
    single("How many moons has Venus?", ["*None", "One", "Two"]),
    single("What does the function return in Python?", ["*`None`", "`0`", "`False`"]),
    single("Which packet is sent?", ["*None of the packets that wait", "The oldest packet", "The newest packet"]),
    single("What does it print?", ["*Nothing", "An error", "The number 3"]),
    cloze("SameSite is set to {{x}} here.", ["*Lax", "Strict", "None"]),
  ],
});

testKind("combined-options", {
  flawed: [
    ask("Mars", "Venus", "*Both A and B"),
    ask("Mars", "Venus", "*A and B only"),
    ask("*Mars", "Venus", "Jupiter", "Options 1 and 3"),
    single("Which hold? I. Water is wet. II. Fire is cold. III. Ice is hot.", [
      "*I only",
      "II and III",
      "I, II and III",
    ]),
    single("What bends a path in a field?", ["Mass", "Charge", "*Mass and charge"]),
    single("Was stimmt?", ["*Wasser", "Luft", "Sowohl A als auch B"], { language: "de" }),
  ],
  clean: [
    ask(...planets),
    single("The graph has the nodes A, B, C and D. Which nodes are neighbours?", ["*A and C", "B and D", "A and D"]),
    single("What are the solutions?", ["*1 and 3", "2 and 4", "1 and 4"]),
    single("What is mixed?", ["*Salt and water", "Oil and vinegar", "Sand and gravel"]),
    single("Which vitamin is it?", ["*A", "B", "C"]),
  ],
});

testKind("longest-option-is-key", {
  flawed: [
    ask("*Mars, because iron oxide covers its whole surface", "Venus", "Jupiter"),
    single("What is a stack?", [
      "*A list that gives back last what came in first, by push and pop",
      "A kind of tree",
      "A queue",
    ]),
    single("What does it do?", ["*It checks each request for a valid token", "It logs requests", "It sorts them"]),
    multiple("What is true?", [
      "*It keeps the order in which keys were inserted",
      "*It finds a key in constant time on average",
      "It is slow",
      "It is new",
    ]),
  ],
  clean: [
    ask("*Jupiter", "Mars", "Io"),
    single("Which capital?", ["*Ljubljana", "Rome", "Oslo"]),
    single("Which is longest?", ["Mars, because iron oxide covers its whole surface", "*Venus", "Jupiter"]),
    single("Which code?", ["*`a + b`", "`a - b`", "`a * b`"]),
    single("What is it?", ["*$\\frac{1}{2}\\cdot\\mathrm{m}\\cdot v^2$", "$m v^2 / 3 + c$", "$2 m v + c$"]),
  ],
});

testKind("convergence-cue", {
  flawed: [
    single("Which colours mix to green?", ["*blue and yellow", "blue and red", "yellow and white", "black and pink"]),
    single("What is needed?", ["*light, water, air", "light, water, salt", "light, sand, air", "dust, water, air"]),
    single("Which tools?", ["*a saw and a hammer", "a saw and a file", "a hammer and a drill"]),
    single("Qué colores?", ["*azul y amarillo", "azul y rojo", "amarillo y blanco", "negro y gris"], {
      language: "es",
    }),
  ],
  clean: [
    single("How does it run?", ["*up and left", "up and right", "down and left", "down and right"]),
    single("Which order?", ["*red, green, blue", "green, red, blue", "blue, green, red"]),
    single("What are the solutions?", ["$-4$ and $3$", "$3$ and $4$", "*$-3$ and $4$", "$-1$ and $12$"]),
    single("Who is right?", [
      "*Ida, because it fell",
      "Ida, because it rose",
      "Joe, because it fell",
      "Joe, because it rose",
    ]),
    single("Which planet?", planets),
  ],
});

testKind("duplicate-options", {
  flawed: [
    ask("*Mars", "Venus", "venus."),
    single("How much?", ["*0.5", "1/2", "2"]),
    single("How many legs?", ["*six", "6", "eight"]),
    single("How far?", ["*1 km", "1000 m", "10 m"]),
    single("What is it?", ["*The key of the table", "A key of the table", "Its name"]),
    single("Which code?", ["*`x + 1`", "`x+1`", "`x`"]),
  ],
  clean: [
    ask(...planets),
    single("Which value?", ["*`Null`", "`null`", "`NULL`"]),
    single("Which sign?", ["*+", "−", "×"]),
    single("Which amount?", ["*1.5", "15", "1,500"]),
    single("Which expression?", ["*$\\sqrt{a} - b$", "$\\sqrt{a - b}$", "$a - b$"]),
    single("Which picture?", ["*![A red dot](a.svg)", "![A red dot](b.svg)"]),
  ],
});

testKind("overlapping-options", {
  flawed: [
    single("How old are most learners?", ["10–20 years", "*20–30 years", "30–40 years"]),
    single("How many users?", ["*Fewer than 100", "50 to 200", "More than 300"]),
    single("How hot does it get?", ["*At least 60 °C", "More than 80 °C", "20 °C"]),
    single("When did it happen?", ["*Between 1900 and 1920", "Between 1915 and 1930", "After 1950"]),
    single("Wie viele?", ["*weniger als 10", "5 bis 15", "mehr als 20"], { language: "de" }),
  ],
  clean: [
    single("How old?", ["10–19 years", "*20–29 years", "30–39 years"]),
    single("When did the war last?", ["*1914–1918", "1915–1918", "1914–1919"]),
    multiple("Which hold?", ["*More than 3", "*More than 5", "Less than 2"]),
    single("What are the solutions?", ["*3 and 4", "2 and 5", "1 and 6"]),
    single("How did the match end?", ["*3–1", "2–1", "1–0"]),
    single("What is the set?", ["*$x > 3$", "$x > 5$", "$x < 1$"]),
  ],
});

testKind("subset-option", {
  flawed: [
    single("What may enter?", ["*Dogs", "Dogs and cats", "Horses"]),
    single("What is stored?", ["*The password", "The password, with a salt", "The name"]),
    single("Who votes?", ["*Adults", "Children or adults", "Judges"]),
    single("Where?", ["*In the cache", "In the cache of the browser on the phone", "In the cache and in the database"]),
  ],
  clean: [
    ask(...planets),
    single("What does it print?", ["*`a`", "`a, b`", "`b`"]),
    single("What is it?", ["*A tree", "A tree house", "A house"]),
    single("Which answer?", ["*1", "1 and 2", "2"]),
    multiple("What may enter?", ["*Dogs", "*Dogs and cats", "Horses"]),
  ],
});

testKind("implausible-option", {
  flawed: [
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
    single("What helps?", ["*To read the text again", "Making a plan", "To write it down", "To ask a friend"]),
    single("What helps?", ["*Reading the text", "Making a plan", "Writing it down", "To ask a friend"]),
    single("What is it?", ["*A queue", "A stack", "It is a tree with two children."]),
    single("What comes first?", ["*A plan", "A test", "What do you want to know?"]),
    single("¿Qué ayuda?", ["*Leer el texto", "Hacer un plan", "Escribiendo una nota"], { language: "es" }),
  ],
  clean: [
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
    single("How many?", ["*3", "1", "2"]),
    single("How much?", ["*€1,200", "€800", "€1,000", "€12"]),
    single("How far?", ["*1 km", "500 m", "20 m", "3 km"]),
    single("When?", ["*1964", "1974", "1960", "1984"]),
    single("How many?", ["*three", "one", "two"]),
    single("How much?", ["*50 %", "25 %", "75 %", "It depends"]),
  ],
  clean: [
    single("How many?", ["*1", "2", "3"]),
    single("How many?", ["30", "20", "*10"]),
    single("How many?", ["*2", "1"]),
    single("What does it print?", ["*`1 2 3`", "`1 3 2`", "`2 1 3`"]),
    single("Which status?", ["*404 Not Found", "200 OK", "301 Moved"]),
    single("How far?", ["*20 m", "0.5 km", "1 km"]),
    single("Which set?", ["*$\\{3\\}$", "$\\{1\\}$", "$\\{2\\}$"]),
  ],
});

testKind("lost-sequence", {
  flawed: [
    single("On which day?", ["*Monday", "Friday", "Tuesday"]),
    single("In which month?", ["*June", "February", "October", "April"]),
    single("Which risk?", ["*High risk", "Low risk", "Medium risk"]),
    single("When?", ["*5 March 1990", "1 May 1989", "4 March 1990"]),
    single("An welchem Tag?", ["*Freitag", "Montag", "Mittwoch"], { language: "de" }),
    single("¿Qué mes?", ["*marzo", "enero", "julio"], { language: "es" }),
  ],
  clean: [
    single("On which day?", ["*Monday", "Tuesday", "Friday"]),
    single("On which day?", ["*Saturday", "Sunday", "Monday"]),
    single("Which season?", ["*Winter", "Autumn", "Summer", "Spring"]),
    single("Which person?", ["*May", "June", "Rose"]),
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

test("options of a gap in code are code", () => {
  const text = "```js\nconst f = {{x}};\n```";
  const item = itemOf({
    type: "cloze",
    stem: "Complete the program.",
    text,
    gaps: {
      x: { kind: "select", options: [{ text: "all", correct: true }, { text: "all, none" }, { text: "never" }] },
    },
  });
  expect(findFlaws(item)).toEqual([]);
});
