/** Rules that compare the options of a question with each other. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { cloze, itemOf, multiple, single, testKind } from "./testing/items.ts";

const planets = ["*Mars", "Venus", "Jupiter"];
const ask = (...options: string[]) => single("Which planet is red?", options);

testKind("all-of-the-above", {
  flawed: [
    ask("Mars", "Venus", "*All of these planets"),
    ask("Mars", "Venus", "*All the other answers are right"),
    ask("Mars", "Venus", "*All of the planets mentioned above"),
    ask("Mars", "Venus", "*All of the above"),
    ask("Mars", "Venus", "*All of these answers are correct."),
    ask("*Mars", "Venus", "Both of the above"),
    ask("*Mars", "Venus", "All three"),
    ask("*Mars", "Venus", "Each of these"),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Alle genannten Antworten sind richtig"], { language: "de" }),
    single("¿Qué planeta es rojo?", ["*Marte", "Venus", "Todas las anteriores"], { language: "es" }),
  ],
  clean: [
    ask("*Mars", "Venus", "Both at the same time"),
    single("How much of the gas is left?", ["*All of it", "Half of it", "A tenth of it"]),
    ask(...planets),
    single("How many of the moons have water?", ["*All of them", "Some of them", "None of them"]),
    single("What does the command delete?", ["*All files in the folder", "The folder", "Nothing"]),
    single("What is never wrong?", ["*All values above 5", "All values below 5", "The value 5"]),
    single("Which colour has each half?", ["*Both halves are red", "The left half is red", "Neither half is red"]),
  ],
});

testKind("none-of-the-above", {
  flawed: [
    ask(...planets, "None of these planets"),
    ask(...planets, "All of the other answers are wrong"),
    ask(...planets, "The right answer is not listed"),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Keiner dieser Planeten"], { language: "de" }),
    ask(...planets, "None of the above"),
    ask(...planets, "None of these"),
    ask(...planets, "No option is correct"),
    ask("*Mars", "Venus", "Neither"),
    single("Welcher Planet ist rot?", ["*Mars", "Venus", "Keine der genannten Antworten"], { language: "de" }),
    single("¿Qué planeta es rojo?", ["*Marte", "Venus", "Ninguna de las anteriores"], { language: "es" }),
  ],
  clean: [
    single("Which rooms are lit?", ["*None of the rooms that face north", "The hall", "The stairs"]),
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
    ask("*Mars", "Venus", "Jupiter", "a) and c)"),
    ask("*Mars", "Venus", "Jupiter", "1 and 3"),
    ask("*Mars", "Venus", "Jupiter", "The first two"),
    ask("*Mars", "Venus", "Jupiter", "All except B"),
    single("¿Qué planeta?", ["*Marte", "Venus", "Las dos primeras"], { language: "es" }),
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
    single("Which places swap?", ["*The first and the second", "The first and the third", "The second and the third"]),
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
    single("What cleans best?", ["*soap for a minute", "soap for a second", "sand for a minute", "oil for an hour"]),
    single("Which pair?", ["salt and oil", "*salt and lime", "sand and lime", "chalk and tar"]),
    single("Which colours mix to green?", ["*blue and yellow", "blue and red", "yellow and white", "black and pink"]),
    single("What is needed?", ["*light, water, air", "light, water, salt", "light, sand, air", "dust, water, air"]),
    single("Which tools?", ["*a saw and a hammer", "a saw and a file", "a hammer and a drill"]),
    single("Qué colores?", ["*azul y amarillo", "azul y rojo", "amarillo y blanco", "negro y gris"], {
      language: "es",
    }),
  ],
  clean: [
    single("Which path?", ["*S→A 2, S→B 5", "S→A 2, S→B 1", "S→A 9, S→B 5", "A→B 3, B→C 1"]),
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
    single("What happens?", ["*The pressure rises", "The pressure increases", "The gas leaks"]),
    single("What happens?", ["*The pump stops", "The valve of the tank closes", "The tank's valve shuts"]),
    single("What happens?", ["*It melts", "Owls eat mice", "Mice are eaten by owls"]),
    single("What follows?", [
      "*It is dry",
      "The left arm is lighter than the right one",
      "The right one is heavier than the left arm",
    ]),
    single("What is it?", ["*A bone", "High blood pressure", "Hypertension"]),
    single("What was broken?", ["*the rudder", "a pane of glass", "a plate of glass", "a mast"]),
    single("Why did he stay away?", ["*his car broke down", "he got ill", "he became sick", "he was at sea"]),
    single("Which paper is signed?", ["*the lease", "the dispatch note", "the packing slip"]),
    single("What does the guard do?", [
      "*he opens the gate",
      "he locks up",
      "he goes for a walk",
      "he rings the firemen",
      "he calls the firemen",
    ]),
    single("What follows?", ["*the price falls", "the mixture gets dry", "the mixture loses its moisture"]),
    single("What follows?", ["*nothing new", "growth of the debts", "the debts grow"]),
    single("What is on the roof?", ["*a bell-shaped tower", "a tulip tower", "a tulip-shaped tower", "a flag"]),
    single("Which word means the same as “tiny”?", ["*little", "odd", "strange", "far"]),
    single("Which noise is heard?", [
      "*a hum",
      "thunder from the noisy machine",
      "thunder from the loud machine",
      "a bang",
    ]),
    single("How is it sold?", ["*cooled", "without sugar", "unsweetened", "frozen"]),
    single("Was hilft?", ["*Ruhe", "die Rechnung begleichen", "die Rechnung bezahlen"], { language: "de" }),
    single("Was geschieht?", ["*Es regnet", "Der Lehm verliert Feuchtigkeit", "Der Lehm trocknet"], { language: "de" }),
    single("¿Cuándo?", ["*antes del viaje", "después del viaje", "tras el viaje"], { language: "es" }),
    single("¿Qué hace?", ["*canta", "avisa al jefe", "informa al jefe"], { language: "es" }),
    single("Which share?", ["*10 %", "25 %", "1 in 4"]),
    single("How long?", ["*1 h", "90 minutes", "1.5 hours"]),
    single("When?", ["*20:00", "21:00", "9 p.m."]),
    single("Who?", ["*Haydn", "Verdi", "Giuseppe Verdi"]),
    single("Was geschieht?", ["*Nichts", "Der Druck steigt", "Der Druck nimmt zu"], { language: "de" }),
    ask("*Mars", "Venus", "venus."),
    single("How much?", ["*0.5", "1/2", "2"]),
    single("How many legs?", ["*six", "6", "eight"]),
    single("How far?", ["*1 km", "1000 m", "10 m"]),
    single("What is it?", ["*The key of the table", "A key of the table", "Its name"]),
    single("Which code?", ["*`x + 1`", "`x+1`", "`x`"]),
  ],
  clean: [
    single("What happens?", ["*Dogs chase cats", "Cats chase dogs", "Both sleep"]),
    single("What is such a group called?", ["*a pack", "a herd", "a flock"]),
    single("What happens?", ["*the gate is open", "the gate is not open", "the gate is gone"]),
    single("When is it done?", ["*before the meal", "after the meal", "during the meal"]),
    single("What happens?", ["*the price rises", "the price falls", "the price stays"]),
    single("Which film?", ["*Personal Computer", "Private Computer", "Public Computer"]),
    single("Which one is no synonym of “small”?", ["*huge", "tiny", "little"]),
    cloze("Das ist {{x}} Hund.", ["*ein", "eine", "einen"], { language: "de" }),
    single("How does it move?", [
      "*Up on the left, down on the right",
      "Down on the left, up on the right",
      "Not at all",
    ]),
    single("Where?", ["*in the cell", "on the cell", "under the cell"]),
    single("Which?", ["*quick", "quickly", "quicker"]),
    single("Which route?", ["*from A to B", "from B to A", "from C to D"]),
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
    single("In which decade?", ["*the 1920s", "1925–1935", "the 1940s"]),
    single("On which days?", ["*Monday to Wednesday", "Wednesday to Friday", "the weekend"]),
    single("When?", ["*9:00 to 11:00", "10:00 to 12:00", "13:00 to 14:00"]),
    single("When is the fair?", ["*from 1 to 10 May", "8–15 May", "20–25 May"]),
    single("When is the fair?", ["*May 1–10", "May 8–15", "May 20–25"]),
    single("Wann ist Messe?", ["*1. bis 10. Mai", "8. bis 15. Mai", "20. bis 25. Mai"], { language: "de" }),
    single("¿Cuándo es la feria?", ["*del 1 al 10 de mayo", "del 8 al 15 de mayo", "del 20 al 25 de mayo"], {
      language: "es",
    }),
    single("How much?", ["*under €20", "€10 to €30", "over €40"]),
    single("When?", ["*1 May to 30 June 1990", "15 June to 1 August 1990", "after 2 August 1990"]),
    single("How old are most learners?", ["10–20 years", "*20–30 years", "30–40 years"]),
    single("How many users?", ["*Fewer than 100", "50 to 200", "More than 300"]),
    single("How hot does it get?", ["*At least 60 °C", "More than 80 °C", "20 °C"]),
    single("When did it happen?", ["*Between 1900 and 1920", "Between 1915 and 1930", "After 1950"]),
    single("Wie viele?", ["*weniger als 10", "5 bis 15", "mehr als 20"], { language: "de" }),
  ],
  clean: [
    single("What is the ratio?", ["*1 to 3", "1 to 4", "2 to 3"]),
    single("When is the fair?", ["*from 1 to 10 May", "11–15 May", "20–25 May"]),
    single("How cold?", ["*−20 to −10 °C", "−9 to 0 °C", "1 to 5 °C"]),
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
    single("What carries it?", ["*a stamp from a court", "a stamp from the nearest court", "a letter"]),
    single("What is it?", ["*a reply", "a question", "a polite question"]),
    single("What did the ship do?", [
      "*it sank",
      "it lost its mast and took on water",
      "it took on water",
      "it burned",
    ]),
    single("What does he do?", ["*he waits", "he packs his bag", "he packs his bag and calls home", "he sleeps"]),
    single("What is needed?", ["*a map", "a rest", "a rest after the climb"]),
    single("Which care is best?", ["*care for the roots", "care for a dog", "care for a mammal"]),
    single("Wer prüft es?", ["*der Bote", "der Ausschuss", "der Leiter des Ausschusses"], { language: "de" }),
    multiple("What may enter?", ["*Dogs", "*Cats", "Horses", "Horses with a rider"]),
    single("What is it?", ["*distillation", "fractional distillation", "filtration"]),
    single("Which group?", ["*mammals", "dogs", "insects"]),
    single("What is lost?", ["*the eastern half of Paris", "Paris", "Lyon"]),
    single("What does it do?", ["*it turns", "it turns slowly", "it halts"]),
    single("What may enter?", ["*Dogs", "Dogs and cats", "Horses"]),
    single("What is stored?", ["*The password", "The password, with a salt", "The name"]),
    single("Who votes?", ["*Adults", "Children or adults", "Judges"]),
    single("Where?", ["*In the cache", "In the cache of the browser on the phone", "In the cache and in the database"]),
  ],
  clean: [
    single("How is it done?", ["*rare", "medium rare", "medium"]),
    single("Where?", ["*York", "New York", "Boston"]),
    single("What is it?", ["*a number", "the square root of a number", "a set"]),
    single("Is it so?", ["*it is sorted", "it is not sorted", "it is empty"]),
    ask(...planets),
    single("What does it print?", ["*`a`", "`a, b`", "`b`"]),
    single("What is it?", ["*A tree", "A tree house", "A house"]),
    single("Which answer?", ["*1", "1 and 2", "2"]),
    single("What did the ship do?", ["*it took on water", "it lost its mast but took on no water", "it burned"]),
    single("Which set?", ["*Steel Watch, Red Hat", "Iron Watch, Red Hat", "Metal Watch, Red Hat"]),
    multiple("What may enter?", ["*Dogs", "*Dogs and cats", "Horses"]),
  ],
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
