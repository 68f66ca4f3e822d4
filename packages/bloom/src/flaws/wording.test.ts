/** Rules about words in the stem and the options. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { answer, cloze, multiple, single, statement, testKind } from "./testing.ts";

const animals = ["*Whale", "Shark", "Tuna"];

testKind("negative-stem", {
  flawed: [
    single("Which animal is not a fish?", animals),
    single("Which of these doesn't breathe air?", animals),
    single("All of these are fish except:", animals),
    single("Which statement about whales is false?", ["*They lay eggs", "They breathe air", "They have bones"]),
    single("In the sea, which animal is least likely to eat plankton?", animals),
    single("Choose the animal that is not a fish.", animals),
    single("A whale does not", ["*lay eggs", "breathe air", "feed milk"]),
    answer("Which planet has never been visited?"),
    single("Welches Tier ist kein Fisch?", ["*Wal", "Hai", "Hecht"], { language: "de" }),
    single("¿Cuál de estos animales no es un pez?", ["*Ballena", "Atún", "Tiburón"], { language: "es" }),
  ],
  clean: [
    single("Which animal is **not** a fish?", animals),
    single("Which animal is NOT a fish?", animals),
    single("Which animal is <em>not</em> a fish?", animals),
    single("Which command lists files that are not tracked?", animals),
    single("What happens if the key is not found?", animals),
    single("Why is a whale not a fish?", animals),
    single("The page does not load. Which check comes first?", animals),
    single("What is wrong with this program?", animals),
    single("How many nodes are at least needed?", ["*1", "2", "3"]),
    single("All hosts except the first answer. Which one is down?", animals),
    single("Which line fits best by the method of least squares?", animals),
    statement("A whale is not a fish.", true),
    single("Welcher Wert steht da, wenn der Schlüssel nicht gefunden wird?", ["*eins", "zwo", "drei"], {
      language: "de",
    }),
    single("¿Qué pasa si la clave no existe?", ["*Un error", "Un valor", "Un aviso"], { language: "es" }),
  ],
});

testKind("absolute-terms", {
  flawed: [
    single("What holds?", ["*Most birds fly", "Fish always sleep", "Some cats swim"]),
    single("What holds?", ["*Most birds fly", "Fish never sleep", "Some cats swim"]),
    single("What holds?", ["*Most birds fly", "All fish sleep", "Some cats swim"]),
    single("What holds?", ["*Most birds fly", "It works only at night", "Some cats swim"]),
    single("What holds?", ["*Most birds fly", "It holds in every case", "Some cats swim"]),
    single("What holds?", ["*Fish never sleep in caves", "Most birds fly", "Some cats swim"]),
    statement("A breadth-first search always finds the shortest way.", false),
    single("Was gilt?", ["*Manche Vögel fliegen", "Fische schlafen nie", "Katzen schwimmen"], { language: "de" }),
    single("¿Qué vale?", ["*Algunas aves vuelan", "Los peces siempre duermen", "Los gatos nadan"], { language: "es" }),
  ],
  clean: [
    single("What holds?", ["*Most birds fly", "Fish sleep", "Cats swim"]),
    single("What is listed?", ["*The names of all files in the folder", "The newest file", "The folder"]),
    single("What holds?", ["*It always stops", "It never stops", "It stops at 3"]),
    single("Which mode?", ["*read-only", "append-only", "read-write"]),
    single("Which call?", ["*`all(x)`", "`never(x)`", "`any(x)`"]),
    single("When did she receive it?", ["*1998", "Never", "2001"]),
    statement("An in-order traversal always visits the keys in order.", true),
    statement("For every number $x$ the value $x^2$ is positive.", false),
    multiple("What is right?", ["*Always 0", "*The length", "A random number"]),
    single("What is used?", ["*Three comparisons", "A sort using only swaps", "A hash"]),
  ],
});

testKind("vague-terms", {
  flawed: [
    single("What do birds do?", ["*They often fly south", "They swim", "They dig"]),
    single("Which animal usually hunts at night?", ["*Owl", "Hawk", "Hen"]),
    single("What holds?", ["*Cells divide", "Cells may divide", "Cells burst"]),
    single("What holds?", ["*Cells divide", "Cells divide from time to time", "Cells burst"]),
    statement("Birds sometimes fly south.", true),
    single("Was tun Vögel?", ["*Sie fliegen meistens", "Sie graben", "Sie singen"], { language: "de" }),
    single("¿Qué hacen las aves?", ["*Vuelan a menudo", "Cavan", "Cantan"], { language: "es" }),
  ],
  clean: [
    single("How often is the loop run?", ["*3 times", "4 times", "5 times"]),
    single("In which month was she born?", ["*May", "June", "July"]),
    single("Teams often use branches. Which command makes one?", ["*`git branch`", "`git tag`", "`git add`"]),
    single("The heights are normally distributed. What is the mean?", ["*1", "2", "3"]),
    single("What follows?", ["*It may stay", "It may go", "It may wait"]),
    single("Which words occur most often?", ["*Articles", "Nouns", "Verbs"]),
    single("Which letter is it usually called?", ["*Alpha", "Beta", "Gamma"]),
  ],
});

testKind("word-repeat-cue", {
  flawed: [
    single("What does an erosion of soil cause?", ["*Loss of soil", "More rain", "Colder winters"]),
    single("Which insurance pays for burglary?", ["*Insurance against burglars", "Fire cover", "A pension"]),
    single("Which part of a volcano is the crater?", ["*The opening of the crater", "The foot", "The slope"]),
    single("Was bewirkt die Verdunstung?", ["*Wasser verdunstet", "Eis schmilzt", "Nebel fällt"], { language: "de" }),
    single("¿Qué produce la erosión?", ["*La erosión del suelo", "Más lluvia", "Menos viento"], { language: "es" }),
  ],
  clean: [
    single("What does an erosion of soil cause?", ["*Poorer harvests", "More rain", "Colder winters"]),
    single("Which function orders a list?", ["*The function sort", "The function map", "The function join"]),
    single("What does a volcano have?", ["*A slope", "A volcano has a roof", "A door"]),
    single("What is it that is so?", ["*That which is", "This", "What it was"]),
    multiple("What does a volcano have?", ["*A crater of the volcano", "*A slope", "A roof"]),
  ],
});

testKind("grammatical-cue", {
  flawed: [
    single("An animal that eats plants is an", ["*ungulate", "carnivore", "predator"]),
    single("The part of a plant that makes pollen is an:", ["*anther", "stem", "root"]),
    single("A fraction with value one half is a", ["*quarter doubled", "eighth", "integer"]),
    single("The main parts of a cell are", ["*organelles", "wall", "water"]),
    cloze("An {{x}} is an animal with eight arms.", ["*octopus", "squid", "crab"]),
    single("Das Ergebnis ist eine", ["*Lösung", "Ergebnischen", "Zentrum"], { language: "de" }),
    single("Un animal que vuela es una", ["*mariposa", "perro", "gato"], { language: "es" }),
  ],
  clean: [
    single("An animal that eats plants is a(n)", ["*ungulate", "carnivore", "predator"]),
    single("The part of a plant that makes pollen is an", ["*anther", "ovule", "organ"]),
    single("Which animal is an insect?", ["*Ant", "Spider", "Crab"]),
    single("It is a", ["*unit", "user", "wall"]),
    single("It takes an", ["*hour", "eon", "age"]),
    single("The capital is", ["*Rome", "Athens", "Paris"]),
  ],
});

test("a negation is shown emphasised in the repair", () => {
  const [flaw] = findFlaws(single("Which animal is not a fish?", animals));
  expect(flaw?.repair).toContain("Which animal is **not** a fish?");
  expect(flaw?.spans).toEqual([{ path: "stem", start: 16, end: 19 }]);
});

test("rules about wording keep quiet in a language without a lexicon", () => {
  const item = single("Which animal is not a fish", ["*Whale", "Fish always sleep", "Whale"], { language: "fi" });
  expect(findFlaws(item).map(({ kind }) => kind)).toEqual(["duplicate-options"]);
  expect(findFlaws(item, { language: "en-GB" }).map(({ kind }) => kind)).toContain("negative-stem");
});
