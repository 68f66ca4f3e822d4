/** Rules about words in the stem and the options. */
import { expect, test } from "vitest";
import { findFlaws } from "./index.ts";
import { answer, cloze, multiple, single, statement, testKind } from "./testing/items.ts";

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
    single("All of these are fish except one. Which one?", animals),
    single("All of the following are fish but one. Which one?", animals),
    single("In which of these seas is there no tide?", animals),
    single("What is a whale unable to do?", ["*Lay eggs", "Breathe air", "Feed milk"]),
    single("Which of these animals lacks gills?", animals),
    single("Identify the false statement.", ["*Whales lay eggs", "Whales breathe air", "Whales have bones"]),
    single("Which of these would be an inappropriate answer?", animals),
    single("Alle diese Tiere sind Fische, außer einem. Welches?", animals, { language: "de" }),
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
    single("Which animal weighs no more than 3 kg?", animals),
    single("Which line of the proof is wrong?", ["*Line 1", "Line 2", "Line 3"]),
    single("In which book stands the line: I was never so happy?", ["*Emma", "Ivanhoe", "Dracula"]),
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
    single("What does frost do?", ["*It splits rocks", "It opens every bud", "It feeds the soil"]),
    single("What does frost do?", ["*It splits rocks", "It lets no light in at all", "It feeds the soil"]),
    single("What does frost do?", ["*It splits rocks", "It is completely harmless", "It feeds the soil"]),
    single("What does frost do?", ["*It splits rocks", "It cools the whole of the sea", "It feeds the soil"]),
    single("What causes the tides?", ["*The pull of the moon", "Only the wind", "The heat of the seabed"]),
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
    single("What is kept?", ["*The newest row", "All rows", "The first row", "No row"]),
    cloze("I leave {{x}} in the file.", ["*the upper part", "only the lower part", "the header"]),
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
    statement("A tariff may be a tax.", true),
    single("What holds?", ["*Cells divide", "Cells that frequently burst", "Cells rest"]),
    single("What is needed?", ["*A sorted list", "A fairly short list", "An empty list"]),
    single("What causes rust?", ["*Oxygen", "Many salts of iron", "Sunlight"]),
    single("What is warmed?", ["*The muscle", "Some of the bones", "The skin"]),
    single("Was tun Vögel?", ["*Sie fliegen meistens", "Sie graben", "Sie singen"], { language: "de" }),
    single("¿Qué hacen las aves?", ["*Vuelan a menudo", "Cavan", "Cantan"], { language: "es" }),
  ],
  clean: [
    single("How often is the loop run?", ["*3 times", "4 times", "5 times"]),
    single("In which month was she born?", ["*May", "June", "July"]),
    single("Teams often use branches. Which command makes one?", ["*`git branch`", "`git tag`", "`git add`"]),
    single("The heights are normally distributed. What is the mean?", ["*1", "2", "3"]),
    single("What follows?", ["*It may stay", "It may go", "It may wait"]),
    statement("An answer may be stored by the browser.", true),
    single("What is it?", ["*A number that so many choose", "A fit that could not be better", "A sum"]),
    single("Was gilt?", ["*Neue Papiere bringen mehr", "Alte Papiere sinken, weil sie selten sind", "Nichts"], {
      language: "de",
    }),
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
    single("The parts of an egg that are white are the", ["*layers", "yolk", "shell"]),
    single("Which **two** animals are mammals?", ["*whales and bats", "a shark", "a penguin"]),
    single("In 1776 the Congress", ["*declared independence", "will elect a king", "sells Alaska"]),
    single("At high altitude the body starts to", ["*form red blood cells", "saves oxygen", "losing warmth"]),
    single("A stock that simmers is kept from", ["*boiling", "to freeze", "burnt"]),
    single("Birds", ["*lay eggs", "is mammals", "has fur"]),
    single("*Faust* ist eine", ["*Tragödie", "Roman", "Hörspiel"], { language: "de" }),
    single("La ciudad del gobierno es la", ["*capital", "municipio", "barrio"], { language: "es" }),
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
    single("A bird can", ["*fly", "swim", "dig"]),
    single("Heat leads to", ["*melting", "freezing", "rust"]),
    single("What is a bias?", ["*favouring what fits", "forgetting events", "trusting speakers"]),
    single("*Faust* ist ein", ["*Drama", "Roman", "Gedicht"], { language: "de" }),
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
