/** Demands of the stem's grammar on the options. */
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" };
testKind("grammatical-cue", {
  flawed: [
    single("The leaves of a maple", ["*turn red in autumn", "stays green", "falls in spring", "smells of mint"]),
    single("The crew of the ship", ["raise the anchor", "*keeps the watch", "pull the ropes", "sail the boat"]),
    single("When the bell rang, the pupils", [
      "leave the room",
      "*packed their bags",
      "open a window",
      "start to sing",
    ]),
    single("After the war had ended, the town", [
      "builds a bridge",
      "*grew quickly",
      "sells its forest",
      "elects a mayor",
    ]),
    single("The body has two kidneys, which", [
      "*filter the blood",
      "pumps the blood",
      "stores the bile",
      "makes insulin",
    ]),
    single("The heart has a valve that", [
      "*keeps the blood from flowing back",
      "pump the blood",
      "store the bile",
      "make insulin",
    ]),
    single("Which tools does a mason use?", ["*trowels", "a whisk", "a needle", "a scalpel"]),
    single("A sonnet consists of which parts?", ["a chorus", "*quatrains", "a refrain", "a prologue"]),
    single("Auf der Baustelle trägt jeder einen", ["Brille", "*Helm", "Weste", "Maske"], de),
    single("Der Koch greift zu einer", ["Löffel", "*Pfanne", "Teller", "Becher"], de),
    single("Die Pflegerin reicht dem Kranken ein", ["*Kissen", "Decke", "Tablette", "Salbe"], de),
    single("What do the bubbles in dough do?", ["*they lift it", "it dries it", "it salts it", "it cools it"]),
    single("Old brake fluid is replaced because", [
      "*it has taken up water",
      "the smell of gas",
      "a loss of colour",
      "the hunger of seals",
    ]),
    single("Old brake fluid is replaced on account of", [
      "*the water in it",
      "it turns into gas",
      "it has lost its colour",
      "they eat the seals",
    ]),
    single("A firm makes a profit when its revenue", ["*exceeds its costs", "equal to costs", "falling below costs"]),
    single("A deed is right if its maxim", ["*is fit to be a law", "the will of the gods", "customs of the people"]),
    single("Which of these animals are mammals?", ["*whales", "shark", "trout", "eel"]),
    single("Skonto ist ein", ["Gebühr für Mahnungen", "Steuer auf Einfuhren", "*Nachlass bei rascher Zahlung"], de),
    single("Bakterien sind", ["*Einzeller", "ein Tier", "eine Pflanze", "ein Pilz"], de),
    single("La palabra es", ["esdrújulo", "llano", "*aguda"], { language: "es" }),
    single("Las células de la piel son", ["*planas", "redondos", "largos"], { language: "es" }),
  ],
  clean: [
    single("What does the employer have to provide?", [
      "*hearing protection",
      "a longer break",
      "a warning",
      "a radio",
    ]),
    single("A firm makes a profit when its revenue", [
      "*exceeds its costs",
      "equals its costs",
      "falls below its costs",
    ]),
    single("Skonto ist ein", ["Zuschlag für Eile", "*Nachlass bei rascher Zahlung", "Beitrag zur Kasse"], de),
    single("La capital del Perú es", ["*Lima", "Quito", "Bogotá"], { language: "es" }),
    single("La fuente de energía es", ["*glucosa", "oxígeno", "agua"], { language: "es" }),
    single("What does yeast do?", ["*it lifts dough", "it dries it", "it salts it"]),
    single("Bread is covered because", ["*it dries out", "it cools down", "flies like it"]),

    single("The leaves of a maple", ["*turn red in autumn", "stay green", "fall in spring", "smell of mint"]),
    single("When the bell rang, the pupils", ["left the room", "*packed their bags", "opened a window"]),
    single("Which tools does a mason use?", ["*trowels", "whisks", "a needle"]),
    single("Which gas do plants take up?", ["*carbon dioxide", "oxygen", "nitrogen"]),
    single("What causes tides?", ["*the pull of the moon", "the wind", "earthquakes"]),
    single("Gothic churches are known for", ["*pointed arches", "ribbed vaults", "onion domes"]),
    single("The body has two kidneys, which", ["*filter the blood", "pump the blood", "store the bile"]),
    single("Auf der Baustelle trägt jeder einen", ["Hut", "*Helm", "Schal"], de),
  ],
});
testKind("no-question", {
  flawed: [single("A warm-up before a race", ["*the blood", "the muscles", "the lungs"])],
  clean: [single("A warm-up before a race", ["empty the store", "*raises the heat", "lower the pulse"])],
});
