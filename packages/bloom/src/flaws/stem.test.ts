/** Rules about the stem, and about what an item lacks. */
import { answer, cloze, itemOf, single, statement, testKind } from "./testing/items.ts";

const options = ["*Mars", "Venus", "Jupiter"];

testKind("blank-at-start", {
  flawed: [
    single("_____ is the red planet.", options),
    single("Look up. ____ is the red planet.", options),
    single("… is the red planet.", options),
    single("[blank] is the red planet.", options),
    cloze("{{x}} is the red planet.", options),
    cloze("Look up.\n\n{{x}} is the red planet.", options),
    cloze("Look up: {{x}} is the red planet.", options),
    single("The ____ is the red planet.", options),
    single("\\_\\_\\_\\_ is the red planet.", options),
    single("**____** is the red planet.", options),
    single("------ is the red planet.", options),
    single("“(?) is the red planet,” said Ada.", options),
  ],
  clean: [
    single("The red planet is called _____.", options),
    answer("Which planet is red? Answer: ____"),
    cloze("The red planet is {{x}}.", options),
    cloze("The value of `x` is\n{{x}} in this case.", options),
    cloze("```js\n{{x}} = 3;\n```", options),
    cloze("The {{x}} is the red planet.", options),
    answer("Mars has two moons. Radius: ____ km"),
    itemOf({
      type: "cloze",
      stem: "Order.",
      text: "{{a}}, {{b}}",
      gaps: { a: { kind: "text", accept: ["x"] }, b: { kind: "text", accept: ["y"] } },
    }),
  ],
});

testKind("no-question", {
  flawed: [
    single("The red planet.", options),
    single("Photosynthesis.", ["*It makes sugar", "It burns sugar", "It stores salt"]),
    single("Binary search trees", ["*They are ordered", "They are lists", "They are slow"]),
    single("Mars is a planet. Its colour comes from iron oxide.", options),
    single("Photosynthesis:", ["*It makes sugar", "It burns sugar", "It stores salt"]),
    single("The heart …", ["*It pumps blood", "It makes bile", "It stores salt"]),
    single("Regarding volcanoes:", ["*They erupt", "They swim", "They sing"]),
    single("Isaac Newton was", ["*Gravity", "Steam", "Radio"]),
    single("Volcanoes. Choose the correct answer.", ["*They erupt", "They swim", "They sing"]),
    single("Consider the volcanoes.", ["*They erupt", "They swim", "They sing"]),
    single("Select the right option. (Unit 4, volcanoes)", ["*They erupt", "They swim", "They sing"]),
    single("Read the options carefully and pick one.", ["*They erupt", "They swim", "They sing"]),
    single("Tick the right box.", ["*They erupt", "They swim", "They sing"]),
    single("Unit 7, exercise 3: volcanoes", ["*they erupt", "they swim", "they sing"]),
    single("Regarding the offside rule:", ["*it is judged at the pass", "it is judged later", "it is judged twice"]),
    single("Consider the reference `$A$1`.", ["*it stays fixed", "it moves", "it fails"]),
    single("Salt: price up, amount the same.", ["*demand is inelastic", "demand is seasonal", "demand is new"]),
    single("Gravity?", ["*It pulls", "It pushes", "It turns"]),
    single("Which of the following is correct?", ["*Gravity pulls", "Gravity pushes", "Gravity turns"]),
    single("Der rote Planet.", options, { language: "de" }),
    single("El planeta rojo.", ["*Marte", "Venus", "Urano"], { language: "es" }),
  ],
  clean: [
    single("Which planet is red?", options),
    single("Name the red planet.", options),
    single("For each case, choose the best planet.", options),
    single("The red planet is", options),
    single("The red planet is called:", options),
    single("The red planet is ____.", options),
    single("Capital of Peru:", ["*Lima", "Quito", "La Paz"]),
    single("In 1776 the Congress", ["*declared independence", "sold Alaska", "elected a king"]),
    single("He was the first emperor of Rome.", ["*Augustus", "Nero", "Trajan"]),
    single("Choose the true statement about volcanoes.", ["*They erupt", "They swim", "They sing"]),
    single("What is the name of the red planet.", options),
    single("When?", ["*1990", "1991", "1992"]),
    single("Consider the code.\n\n```js\nf(1);\n```", options),
    single("Select the right planet. (It is red.)", options),
    single("She had the same colour as Mars.", options),
    single("This planet is red.", options),
    single("Water is wet.", ["*True", "False"]),
    statement("Mars is red.", true),
    single("Nenne den roten Planeten.", options, { language: "de" }),
    single("El planeta rojo es", ["*Marte", "Venus", "Urano"], { language: "es" }),
  ],
});

const dressing =
  "Anna grew up beside a lake in the north. Her uncle owned three boats and a dog. Every summer the family painted the fence. In the evenings they played cards until late. The neighbours came over with cake on most Sundays. One day a storm tore the roof off the shed. Nobody was hurt, and everybody laughed about it later. They bought a new roof in spring and painted it green.";

testKind("gratuitous-length", {
  flawed: [
    single(`${dressing} Which planet is red?`, options),
    answer(`${dressing} What is the red planet called?`),
    single(`Astronomy is old. ${dressing} Which planet is red?`, options),
    itemOf({ type: "numeric", stem: `${dressing} What is 3 + 4?`, value: 7 }),
  ],
  clean: [
    single("Which planet is red?", options),
    single("Anna grew up beside a lake in the north. Which planet is red?", options),
    single(dressing.concat(" Why was the shed without a roof, and who painted the fence?"), options, {
      explanation:
        "A storm tore the roof off; the family painted the fence and the neighbours came with cake on Sundays, the uncle owned boats.",
    }),
    statement("Mars is red.", true),
  ],
});

testKind("missing-alternative-text", {
  flawed: [
    single("![](mars.png) Which planet is this?", options),
    single("![image](mars.png) Which planet is this?", options),
    single("Which planet is this? <img src='mars.png'>", options),
    single("Which picture shows Mars?", ["*![](a.png)", "![A blue disc](b.png)"]),
    single("Which planet is red?", options, { explanation: "See ![mars.png](mars.png)." }),
    single("![][mars] Which planet is this?\n\n[mars]: mars.png", options),
    single("![IMG_0412](mars.jpg) Which planet is this?", options),
    single("[![](mars.png)](https://example.org) Which planet is this?", options),
    single("Which planet is red?", options, { hints: ["Look: <img src=mars.png>"] }),
  ],
  clean: [
    single("![A red disc with white poles](mars.png) Which planet is this?", options),
    single('<img src="a.png" alt="A red disc"> Which planet is this?', options),
    single("What does `![](a.png)` make?", options),
    single("Which planet is red?", options),
  ],
});

testKind("missing-explanation", {
  flawed: [
    single("Which planet is red?", options, { explanation: undefined }),
    statement("Mars is red.", true, { explanation: undefined }),
    answer("Which planet is red?", { explanation: "…" }),
    single("Which planet is red?", options, { explanation: "TODO" }),
    single("Which planet is red?", options, { explanation: "The answer is A." }),
    single("Which planet is red?", options, { explanation: "Mars is the correct answer." }),
    single("Which planet is red?", options, { explanation: "See the textbook." }),
    single("Which planet is red?", options, { explanation: "Erklärung folgt." }),
    cloze("The red planet is {{x}}.", options, { explanation: undefined }),
  ],
  clean: [
    single("Which planet is red?", options),
    statement("Mars is red.", true),
    answer("Which planet is red?", { explanation: "火" }),
    single("Which planet is red?", options, { explanation: "Mars is rusty." }),
    single("What is 3 + 4?", ["*7", "8", "9"], { explanation: "3 + 4 = 7" }),
    single("Which planet is red?", options, { explanation: "Correct: iron oxide colours Mars." }),
    cloze("The red planet is {{x}}.", options),
  ],
});
