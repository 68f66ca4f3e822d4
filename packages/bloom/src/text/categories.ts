/**
 * Kinds of things that options name, for two rules: an option of another kind than all others is out of place, and an
 * option that names a kind contains one that names a member. English; a phrase is written with underscores.
 */
import { english } from "./lexicon-en.ts";
import { lookUpStem } from "./synonyms.ts";

const groups: Record<string, string> = {
  element: `hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum silicon phosphorus sulphur
    sulfur chlorine argon potassium calcium titanium chromium manganese iron cobalt nickel copper zinc bromine krypton silver tin iodine xenon
    barium tungsten platinum gold mercury lead radon radium uranium plutonium methane ammonia ozone carbon_dioxide carbon_monoxide ethanol
    glucose sucrose starch cellulose water_vapour nitrate sulfate chlorophyll haemoglobin hemoglobin keratin chitin`,
  country: `france germany italy spain portugal england scotland ireland wales britain belgium netherlands luxembourg switzerland austria poland hungary
    romania bulgaria greece turkey russia ukraine sweden norway finland denmark iceland china japan india pakistan iran iraq israel egypt
    libya morocco algeria tunisia nigeria kenya ethiopia brazil argentina chile peru colombia mexico canada cuba thailand vietnam indonesia
    united_states serbia croatia albania slovenia slovakia estonia latvia lithuania malta cyprus bolivia venezuela ecuador uruguay paraguay jamaica haiti panama guatemala ghana
    senegal sudan angola zambia uganda tanzania somalia madagascar nepal bangladesh myanmar malaysia singapore philippines mongolia syria lebanon jordan yemen qatar kuwait afghanistan kazakhstan greenland
    francia alemania españa italia noruega suecia rusia grecia suiza bélgica polonia japón egipto marruecos brasil méxico perú`,
  city: `london paris berlin madrid rome vienna prague warsaw budapest athens lisbon dublin oslo stockholm copenhagen helsinki moscow istanbul ankara
    cairo tokyo beijing delhi sydney melbourne canberra brisbane perth auckland wellington toronto ottawa montreal vancouver chicago boston
    washington lima quito bogotá zurich geneva bern basel munich hamburg cologne milan venice florence naples barcelona brussels amsterdam hollywood las_vegas new_york los_angeles san_francisco mumbai bangkok shanghai dubai seville valencia krakow edinburgh glasgow manchester liverpool
    parís londres roma madrid atenas moscú tokio sevilla`,
  planet: "mercury venus mars jupiter saturn uranus neptune pluto",
  continent: "africa asia europe australia antarctica north_america south_america oceania",
  organ: `liver kidney pancreas heart lung lungs stomach spleen brain bladder gallbladder skin intestine colon thyroid`,
  sport:
    "volleyball tennis football basketball hockey rugby cricket handball baseball golf badminton soccer swimming boxing rowing",
  instrument: `violin viola cello harp guitar piano flute oboe clarinet trumpet trombone tuba saxophone bassoon organ drum zither lute banjo`,
  composer: `mozart beethoven bach haydn verdi wagner bizet schubert brahms chopin vivaldi handel puccini debussy mahler liszt`,
  writer: `shakespeare dickens austen hardy goethe schiller lessing kleist tolstoy dostoevsky hemingway orwell kafka joyce milton chaucer cervantes`,
  scientist: `newton einstein darwin galileo kepler copernicus curie pasteur freud piaget skinner pavlov faraday maxwell bohr mendel lavoisier`,
  shape: "triangle square circle rectangle pentagon hexagon rhombus trapezium ellipse parallelogram",
  colour: "red blue green yellow orange purple black white brown grey gray pink violet silver gold",
  structure: "queue stack tree graph heap array hash_table linked_list",
  cell: "mitochondrion ribosome chloroplast nucleus vacuole lysosome golgi_apparatus cell_wall cell_membrane mitochondria ribosomes chloroplasts",
  season: "spring summer autumn winter",
  drink: "coffee tea beer wine juice lemonade cola",
  animal: `dog cat horse cow pig sheep goat rabbit mouse rat lion tiger wolf fox bear eagle owl shark whale dolphin snake frog spider bee ant`,
  heaven: "the_moon moon the_sun the_milky_way north_star the_north_pole",
  person:
    "queen_elizabeth king_charles the_pope napoleon cleopatra julius_caesar the_president donald_trump taylor_swift elvis_presley lionel_messi",
  weekday: "monday tuesday wednesday thursday friday saturday sunday",
  month: "january february april june july august september october november december",
  hobby: "knitting crochet fishing gardening stamp_collecting shopping sleeping cooking baking napping sunbathing",
};

/** Kinds whose members stand well beside each other. */
const related: readonly (readonly string[])[] = [
  ["country", "city", "continent"],
  ["composer", "writer", "scientist", "person"],
  ["planet", "heaven", "element"],
  ["planet", "scientist"],
  ["organ", "instrument"],
  ["animal", "organ"],
  ["colour", "animal", "drink"],
  ["shape", "structure", "colour"],
  ["cell", "organ", "structure"],
  ["season", "month", "weekday"],
  ["composer", "writer", "scientist", "person", "city", "country"],
];

const kindOf = new Map<string, string[]>();
for (const [kind, members] of Object.entries(groups)) {
  for (const member of members.split(/\s+/)) {
    const phrase = member.replaceAll("_", " ");
    kindOf.set(phrase, [...(kindOf.get(phrase) ?? []), kind]);
  }
}

/** The kinds a phrase (lower case, without its article) names a member of. */
export const kindsNamed = (phrase: string): readonly string[] => kindOf.get(phrase) ?? [];

export const areRelated = (a: string, b: string): boolean =>
  a === b || related.some((set) => set.includes(a) && set.includes(b));

/** Kinds out of which a wrong answer is a joke wherever none of the others belongs to them. */
export const strangeKinds: ReadonlySet<string> = new Set(["heaven", "person", "hobby", "weekday", "month"]);

const wider = `animals: mammals birds reptiles fish insects amphibians dogs cats | mammals: dogs cats whales bats primates rodents horses humans dolphins
  | birds: penguins eagles owls parrots songbirds sparrows ducks | reptiles: snakes lizards turtles crocodiles | insects: bees ants beetles butterflies flies
  | vertebrates: mammals birds reptiles fish amphibians | invertebrates: insects spiders molluscs worms | plants: trees mosses ferns flowers grasses | trees: oaks pines conifers
  | metals: iron copper gold silver zinc alkali_metals | gases: oxygen nitrogen hydrogen noble_gases | noble gases: neon argon helium | elements: metals oxygen carbon iron
  | fruit: apples bananas oranges berries citrus_fruit | vegetables: carrots potatoes cabbage | food: bread meat fruit vegetables | meat: beef pork poultry | drinks: coffee tea beer wine milk
  | vehicles: cars buses lorries bicycles trains | furniture: chairs tables beds | clothes: shirts trousers socks | tools: hammers saws screwdrivers | weapons: swords guns spears
  | europe: france germany italy spain western_europe northern_europe southern_europe eastern_europe scandinavia | asia: china japan india east_asia southeast_asia | africa: egypt kenya nigeria north_africa west_africa
  | quadrilaterals: squares rectangles rhombuses | quadrilateral: square rectangle rhombus trapezium parallelogram | parallelogram: square rectangle rhombus | rectangle: square | polygon: triangle square pentagon hexagon | number: integer fraction | real numbers: integers rational_numbers
  | people: children adults women men teachers students | children: infants toddlers boys girls | adults: men women pensioners | relatives: parents siblings cousins | parents: mothers fathers
  | organisms: animals plants bacteria fungi | microorganisms: bacteria viruses yeasts | carbohydrates: sugar starch glucose cellulose | sugar: glucose fructose lactose sucrose | nutrients: proteins fats carbohydrates vitamins
  | instruments: violins pianos flutes | string instruments: violins cellos guitars | a mammal: a_dog a_cat a_bat a_whale a_dolphin a_horse | a bird: a_penguin an_owl an_eagle a_duck | an animal: a_mammal a_bird a_dog a_cat a_fish an_insect
  | a plant: a_tree a_fern a_moss | a metal: iron copper gold zinc silver | a gas: oxygen nitrogen hydrogen | a vehicle: a_car a_bus a_bicycle a_train | software: an_operating_system a_browser | hardware: a_keyboard a_printer
  | literature: poetry novels drama | sciences: physics chemistry biology | sports: football tennis swimming | ball games: football tennis basketball | seasons: summer winter | summer: june july august | winter: december january february | spring: march april may | autumn: september october november | weekdays: monday tuesday wednesday thursday friday | weekend: saturday sunday | rodents: mice rats squirrels hamsters | fish: salmon sharks trout cod tuna | antibiotics: penicillin | germany: bavaria saxony berlin | united kingdom: england scotland wales | united states: california texas florida | south america: brazil peru chile argentina | north america: canada mexico | london: westminster | computer: laptop tablet desktop_computer | hormones: insulin adrenaline | vitamins: vitamin_c vitamin_d | solids: metals | liquids: water oil alcohol | viruses: retroviruses coronaviruses | medicine: surgery cardiology | taxes: income_tax value_added_tax | energy: kinetic_energy potential_energy heat | renewable energy: wind_power solar_power | fossil fuels: coal oil natural_gas | fuel: petrol diesel coal | art: painting sculpture music | music: jazz opera | school subjects: maths history | asia: south_korea iran`;

/** Articles, prepositions and endings away: "in a tree", "trees" and "tree" are one. */
export const kindKey = (phrase: string) =>
  phrase
    .replace(/^(?:(?:in|on|at|by|for|with|from|to) )?(?:(?:the|an?|some|all) )?/, "")
    .split(" ")
    .map((word) => lookUpStem(word, english))
    .join(" ");

const widerThan = new Map<string, Set<string>>();
const widen = (label: string, members: readonly string[]) => {
  const known = widerThan.get(kindKey(label)) ?? new Set();
  for (const member of members) known.add(kindKey(member.replaceAll("_", " ")));
  widerThan.set(kindKey(label), known);
};
for (const line of wider.split("|")) {
  const [label, members] = line.split(":") as [string, string];
  widen(label.trim(), members.trim().split(/\s+/));
}
const labels =
  "country city planet continent organ sport instrument composer writer scientist colour season animal drink".split(
    " ",
  );
for (const kind of labels) widen(kind, (groups[kind] ?? "").split(/\s+/));
widen("musical instrument", (groups.instrument ?? "").split(/\s+/));
widen("polygon", "triangle square rectangle pentagon hexagon".split(" "));

/** Whether `wide` ("mammals") names a kind to which `narrow` ("dogs") belongs; both as `kindKey` gives them. */
export const broaderThan = (wide: string, narrow: string): boolean => widerThan.get(wide)?.has(narrow) ?? false;
