/** Absolute and vague terms in breadth. */
import { single, statement, testKind } from "./testing/items.ts";

const de = { language: "de" },
  es = { language: "es" };
const q = (x: string) =>
  single("What cools the engine of a car?", ["*the water in the radiator", "oil from the sump", "air from the fan", x]);
const d = (x: string) =>
  single("Was kühlt den Motor eines Autos?", ["*das Wasser im Kühler", "Öl aus der Wanne", "Luft vom Lüfter", x], de);
const e = (x: string) =>
  single(
    "¿Qué enfría el motor de un coche?",
    ["*el agua del radiador", "el aceite del cárter", "el aire del ventilador", x],
    es,
  );
testKind("absolute-terms", {
  flawed: [
    ...[
      "the fan alone",
      "the air of the road alone",
      "only after dark the fan",
      "nothing but the oil pump",
      "none other than the petrol",
      "the sole fan of the car",
      "the pump, whatever happens",
      "the pump, at all costs",
      "the fan, regardless of the heat",
      "air that is permanently cold",
      "oil, in every last part",
      "the fan works only when it rains",
      "not a single part of it",
      "damage of any kind",
      "total freedom from heat",
      "the fan, day and night",
    ].map(q),
    ...[
      "einzig die Ölpumpe",
      "der Lüfter, rund um die Uhr",
      "nichts als Öl",
      "jederzeit der Fahrtwind",
      "ganz und gar das Öl",
      "kein einziges Teil des Autos",
      "allein der Fahrtwind",
    ].map(d),
    ...[
      "nada más que el aceite",
      "el aire, en absoluto",
      "todo el tiempo el aceite",
      "completamente el aceite",
      "el ventilador, a toda costa",
    ].map(e),
    statement("Whales eat nothing but krill.", false),
    single("Where are the goods handed over?", ["*at the port", "at every border", "at the store"]),
    single("¿Qué hace el casco?", ["*reduce el riesgo", "evita cualquier lesión", "enfría la cabeza"], es),
    single(
      "Was bewirkt die Impfung?",
      ["*sie trainiert die Abwehr", "sie verhindert jegliche Krankheit", "sie kühlt"],
      de,
    ),
  ],
  clean: [
    ...[
      "a fan that the driver leaves alone",
      "the sole of the shoe",
      "the total capacity of the pump",
      "the names of all parts",
      "a pump that is not necessarily on",
      "only one fan",
      "the fan of the other car",
    ].map(q),
    single("What is left?", [
      "*Nothing but dust, as the wind took it",
      "Nothing but sand, because it rained",
      "A stone",
      "A shell",
    ]),
    ...["der Fahrtwind von vorn", "nicht nur der Wind"].map(d),
    ...["el aceite siempre que haga frío", "no solo el aire"].map(e),
  ],
});
testKind("vague-terms", {
  flawed: [
    ...[
      "several fans of the car",
      "a handful of fans",
      "hardly ever the fan",
      "under normal conditions the fan",
      "plenty of oil",
      "up to a point the oil",
      "the fan, as a general rule",
      "almost always the oil",
      "a good deal of oil",
      "habitually the oil",
      "potentially the oil",
      "more often the oil",
    ].map(q),
    ...[
      "größtenteils das Öl",
      "mehrere Lüfter des Autos",
      "zum Teil das Öl",
      "unter bestimmten Umständen das Öl",
      "mehr oder minder das Öl",
      "zuweilen der Wind",
    ].map(d),
    ...[
      "casi siempre el aceite",
      "por regla general el aire",
      "en cierta medida el aceite",
      "unos cuantos ventiladores",
      "algunas veces el aire",
    ].map(e),
  ],
  clean: [
    ...[
      "a fan that turns several times faster",
      "the winds of early May",
      "some air",
      "the fan, provided that it could turn",
      "a fan that turns more often",
    ].map(q),
    single("When do swifts arrive?", ["May to June", "*mid-April to May", "July", "late March"]),
    single("Which song is it?", ["*Come What May", "Blue Moon", "Yesterday"]),
    statement("Several planets have rings.", true),
    statement("Einige Vögel können nicht fliegen.", true, de),
    statement("Algunos metales son líquidos.", true, es),
  ],
});
