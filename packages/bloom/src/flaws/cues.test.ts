/** Words of the stem that come back in parts of words. */
import { single, testKind } from "./testing/items.ts";

const de = { language: "de" };
testKind("word-repeat-cue", {
  flawed: [
    single("What is a safety valve for?", ["*keeping a boiler safe", "heating water", "mixing air"]),
    single("Which room does a notary work in?", ["*a notarial chamber", "a court", "a shop"]),
    single("What drives an air-cooled engine's fan?", ["*a stream of air", "a belt", "a chain"]),
    single("Which device starts a tax-free purchase?", ["*the tax sheet", "the bank card", "the bill"]),
    single(
      "Ein Verletzter braucht einen Helfer. Wen rufen Sie?",
      ["*den Ersthelfer", "den Pförtner", "den Betriebsrat"],
      de,
    ),
    single(
      "Womit misst man die Spannung einer Batterie?",
      ["*mit dem Spannungsmesser", "mit der Waage", "mit dem Lineal"],
      de,
    ),
    single("Which tax on VAT invoices stands apart?", ["*VAT at the normal rate", "duty on imports", "levy on sugar"]),
    single("Was prüft der TÜV alle zwei Jahre?", ["*das Zeichen des TÜV", "den Lack", "die Sitze"], de),
    single("Der Meister prüft die Leitung. Was sucht er?", ["*die Stromleitung", "den Hahn", "das Rohr"], de),
  ],
  clean: [
    single("> The pool is closed on Sundays.\n\nWhen does the guard rest?", [
      "on Fridays",
      "*on Sundays",
      "on Mondays",
    ]),
    single("¿Qué grado tenía Nasser?", ["general", "*teniente coronel", "sargento"], { language: "es" }),
    single("What is made of DNA and RNA?", ["a gene", "a virus", "*a cell"]),
    single("Which word is the adverb in “The old bus climbed slowly”?", ["old", "bus", "climbed", "*slowly"]),
    single("Which of red, oil and lemon is a colour?", ["*red", "oil", "lemon"]),
    single("What drives the fan of an engine?", ["*a belt", "a stream of air", "a chain"]),
    single("Wen rufen Sie nach einem Sturz?", ["*den Ersthelfer", "den Pförtner", "den Betriebsrat"], de),
  ],
});

const valve = "Which setting of the valve suits a cold engine?";
testKind("convergence-cue", {
  flawed: [
    single(valve, ["*moist gauze daily", "moist gauze weekly", "dry gauze daily", "moist foam daily"]),
    single(valve, ["*2 mm over the edge", "3 mm over the edge", "2 mm over the middle", "2 mm over the rim"]),
    single(valve, [
      "oil, then water after 9 s",
      "*oil, then water after 3 s",
      "water, then oil after 3 s",
      "oil, then gas after 3 s",
    ]),
    single(
      "Wer fährt zuerst?",
      ["der Bus von links", "*der Bus von rechts", "der Zug von rechts", "der Bus von vorn"],
      de,
    ),
    single(
      "¿Qué dosis?",
      ["*50 mg cada ocho horas", "50 mg cada dos horas", "25 mg cada ocho horas", "50 ml cada ocho horas"],
      {
        language: "es",
      },
    ),
    // A star: each of two options has one element of the key otherwise, and one stands apart.
    single(valve, ["sandy limestone", "pure sandstone", "coarse basalt", "*pure limestone"]),
    single(valve, [
      "to hold back rats from the sewer",
      "to hold back gas from the boiler",
      "*to hold back gas from the sewer",
      "to slow the flow",
    ]),
    single(valve, ["a drop in blood pressure", "*a rise in blood pressure", "a rise in weight", "hearing loss"]),
    single(valve, ["*30 mg twice a day", "15 mg twice a day", "30 mg once a week", "60 mg as needed"]),
    single(valve, [
      "the last Friday before Easter",
      "*the last Sunday before Easter",
      "the first Sunday after Easter",
      "the first Monday before Easter",
    ]),
    single(valve, ["machine basting", "*machine zigzag", "hand zigzag", "hand running"]),
    single(
      valve,
      ["kaltes Wasser mit Seife", "*warmes Wasser mit Seife", "warmes Wasser mit Essig", "reiner Alkohol"],
      de,
    ),
    single(valve, ["*agua fría con sal", "agua fría con azúcar", "aceite frío con sal", "vinagre puro"], {
      language: "es",
    }),
  ],
  clean: [
    single("When was it?", ["1914 to 1916", "1916 to 1918", "*1918 to 1920", "1920 to 1922"]),
    single("Which chamber pumps blood to the body?", [
      "*left ventricle",
      "right ventricle",
      "left atrium",
      "right atrium",
    ]),
    single(valve, ["*moist gauze daily", "moist gauze weekly", "dry gauze daily", "dry gauze weekly"]),
    single(valve, ["*in the own half", "in the far half", "at the goal line", "at the own line"]),
    single(valve, ["*cold air", "warm air", "hot water", "dry ice"]),
    // The middle of the star is another option.
    single(valve, ["*sandy limestone", "pure sandstone", "coarse basalt", "pure limestone"]),
    // A full cross of two by two, with one option beside it.
    single(valve, [
      "*It raises prices as supply falls",
      "It lowers prices as supply falls",
      "It raises prices as demand grows",
      "It lowers prices as demand grows",
      "It has no effect",
    ]),
    // All differ in one place.
    single(valve, [
      "*the northern wall of the church",
      "the southern wall of the church",
      "the eastern wall of the church",
      "the gate of the church",
    ]),
    // The account is the goal here and a place there.
    single(valve, [
      "choosing a new password for the forum",
      "*choosing a new password for the mail account",
      "deleting old messages in the mail account",
      "waiting for the forum",
    ]),
    single(valve, [
      "*1 cm stands for 250 m",
      "1 cm stands for 25 km",
      "1 cm stands for 250 km",
      "1 cm stands for 90 m",
    ]),
    single(valve, ["*the train from Leeds", "the train from York", "the bus from Hull", "the tram from Bath"]),
  ],
});
