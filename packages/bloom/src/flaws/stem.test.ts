/** Rules about the stem, and about what an item lacks. */
import { answer, cloze, itemOf, single, statement, testKind } from "./testing.ts";

const options = ["*Mars", "Venus", "Jupiter"];

testKind("blank-at-start", {
  flawed: [
    single("_____ is the red planet.", options),
    single("Look up. ____ is the red planet.", options),
    single("… is the red planet.", options),
    single("[blank] is the red planet.", options),
    cloze("{{x}} is the red planet.", options),
    cloze("Look up.\n\n{{x}} is the red planet.", options),
  ],
  clean: [
    single("The red planet is called _____.", options),
    answer("Which planet is red? Answer: ____"),
    cloze("The red planet is {{x}}.", options),
    cloze("The value of `x` is\n{{x}} in this case.", options),
    cloze("```js\n{{x}} = 3;\n```", options),
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
    single("This planet is red.", options),
    single("Water is wet.", ["*True", "False"]),
    statement("Mars is red.", true),
    single("Nenne den roten Planeten.", options, { language: "de" }),
    single("El planeta rojo es", ["*Marte", "Venus", "Urano"], { language: "es" }),
  ],
});

testKind("double-barrelled", {
  flawed: [
    statement("Water boils at 100 °C and ice melts at 0 °C.", true),
    statement("A stack returns the last element, and a queue returns the first.", true),
    statement("An index speeds up searching, but it makes inserting slower.", true),
    statement("Mars is red; Venus is blue.", false),
    statement("Mars is red and has two moons.", true),
    statement("Wasser ist nass und Feuer ist heiß.", true, { language: "de" }),
    statement("El agua es líquida y el hielo es sólido.", true, { language: "es" }),
  ],
  clean: [
    statement("Water boils at 100 °C.", true),
    statement("Cats and dogs are mammals.", true),
    statement("If A and B are independent, then their complements are independent.", true),
    statement("The colours red and green are complementary.", true),
    statement("The sum of 2 and 3 is 5.", true),
    single("Which is true: water is wet and fire is hot?", options),
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
    cloze("The red planet is {{x}}.", options, { explanation: undefined }),
  ],
  clean: [
    single("Which planet is red?", options),
    statement("Mars is red.", true),
    answer("Which planet is red?", { explanation: "火" }),
    cloze("The red planet is {{x}}.", options),
  ],
});

testKind("unanswerable-reference", {
  flawed: [
    single("Which planet is shown in the figure below?", options),
    single("The diagram shows three planets. Look at the diagram above. Which is red?", options),
    single("According to the passage, which planet is red?", options),
    single("In Table 2, which planet is red?", options),
    single("What does the following program print?", ["*`1`", "`2`", "`3`"]),
    single("Welcher Planet ist in der Abbildung zu sehen?", options, { language: "de" }),
    single("¿Qué planeta se ve en la siguiente imagen?", options, { language: "es" }),
  ],
  clean: [
    single("![A red disc](a.png) Which planet is shown in the figure above?", options),
    single("What does the following program print?\n\n```js\nconsole.log(1);\n```", ["*`1`", "`2`", "`3`"]),
    single("In the following table, which is red?\n\n| a | b |\n| - | --- |\n| 1 | 2 |", options),
    single("A table has 8 rows. Which row is below the header?", options),
    single("The graph of a function is shifted. Where is its highest point?", options),
    single("> Mars is red.\n\nAccording to the passage, which planet is red?", options),
    single("Which of the following is a planet?", options),
  ],
});
