/**
 * A bank of distinct questions of any size for tests and measurements: templates times vocabulary, so that every
 * question has many siblings which differ from it in a name or a number. What the keys say is not true.
 */
import type { Item } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import { hash32 } from "../hash.ts";

const list = (text: string): string[] => text.split(",").map((word) => word.trim().replace(/\s+/g, " "));

const vocabulary: Record<string, string[]> = {
  country:
    list(`Albania, Algeria, Argentina, Armenia, Australia, Austria, Bolivia, Botswana, Brazil, Bulgaria, Canada, Chad, Chile,
    Colombia, Croatia, Cuba, Denmark, Ecuador, Egypt, Estonia, Ethiopia, Fiji, Finland, France, Gambia, Georgia, Germany, Ghana,
    Greece, Guatemala, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Italy, Jamaica, Japan, Jordan, Kenya,
    Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, Malawi, Malaysia, Mali, Malta, Mexico, Moldova, Mongolia, Morocco, Nepal,
    New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Panama, Paraguay, Peru, Poland, Portugal, Qatar,
    Romania, Rwanda, Senegal, Serbia, Slovakia, Slovenia, Somalia, South Korea, Spain, Sudan, Sweden, Syria, Tanzania, Thailand,
    Togo, Tunisia, Turkey, Uganda, Ukraine, Uruguay, Vietnam, Yemen, Zambia, Zimbabwe`),
  city: list(`Aachen, Antwerp, Athens, Bergen, Berlin, Bilbao, Bordeaux, Boston, Bremen, Brno, Cairo, Chicago, Cologne, Cork, Delhi,
    Dresden, Dublin, Florence, Geneva, Genoa, Ghent, Granada, Graz, Hamburg, Hanoi, Havana, Jakarta, Kyoto, Lagos, Leeds, Leipzig,
    Lille, Lima, Lisbon, London, Lyon, Madrid, Manila, Milan, Montreal, Munich, Nairobi, Naples, Nice, Oslo, Ottawa, Oxford, Padua,
    Paris, Porto, Prague, Quito, Rome, Rotterdam, Salzburg, Seville, Sydney, Tokyo, Toledo, Toronto, Turin, Utrecht, Venice,
    Verona, Vienna, Warsaw, York, Zurich`),
  person:
    list(`Ada Lovelace, Alan Turing, Albert Einstein, Alexander Fleming, Anton Chekhov, Antonio Vivaldi, Aristotle, Barbara
    McClintock, Benjamin Franklin, Blaise Pascal, Carl Gauss, Charles Darwin, Charles Dickens, Clara Schumann, Claude Monet,
    Daniel Bernoulli, Dmitri Mendeleev, Edmond Halley, Edvard Grieg, Emily Dickinson, Emmy Noether, Enrico Fermi, Euclid, Frida
    Kahlo, Galileo Galilei, George Orwell, Grace Hopper, Gregor Mendel, Heinrich Hertz, Henri Matisse, Isaac Newton, James Joyce,
    James Watt, Jane Austen, Johannes Kepler, John Dalton, Joseph Haydn, Katherine Johnson, Leonhard Euler, Lise Meitner, Louis
    Pasteur, Ludwig Boltzmann, Marie Curie, Mary Shelley, Max Planck, Michael Faraday, Niels Bohr, Pablo Picasso, Plato, Rachel
    Carson, Robert Hooke, Rosalind Franklin, Sigmund Freud, Sophie Germain, Thomas Edison, Tycho Brahe, Virginia Woolf, Werner
    Heisenberg, William Harvey, William Blake`),
  element:
    list(`aluminium, antimony, argon, arsenic, barium, beryllium, bismuth, boron, bromine, cadmium, caesium, calcium, carbon,
    chlorine, chromium, cobalt, copper, fluorine, gallium, germanium, gold, helium, hydrogen, indium, iodine, iridium, iron,
    krypton, lead, lithium, magnesium, manganese, mercury, neon, nickel, nitrogen, oxygen, palladium, phosphorus, platinum,
    potassium, radium, radon, rubidium, scandium, selenium, silicon, silver, sodium, strontium, sulfur, tantalum, tellurium, tin,
    titanium, tungsten, uranium, vanadium, xenon, zinc`),
  animal:
    list(`albatross, ant, badger, bat, bear, beaver, bison, butterfly, camel, cat, cheetah, chimpanzee, cobra, cow, crab,
    crane, crocodile, deer, dolphin, donkey, duck, eagle, eel, elephant, falcon, ferret, fox, frog, giraffe, goat, goose, gorilla,
    hamster, hare, hedgehog, heron, hippopotamus, horse, hyena, jaguar, kangaroo, koala, leopard, lion, lizard, lobster, mole,
    moose, mouse, octopus, ostrich, otter, owl, panda, parrot, penguin, pig, rabbit, raven, salmon, seal, shark, sheep, snail,
    sparrow, spider, squirrel, swan, tiger, toad, tortoise, turkey, walrus, whale, wolf, zebra`),
  organ: list("heart, liver, lung, kidney, spleen, pancreas, stomach, brain, skin, bladder, thyroid, gall bladder"),
  structure:
    list(`array, linked list, stack, queue, heap, hash table, binary tree, trie, graph, skip list, bloom filter,
    priority queue`),
  operation: list("insertion, deletion, search, traversal, merging, resizing"),
  language: list("Python, Java, C, Rust, Go, Haskell, JavaScript, TypeScript, Ruby, Kotlin, Swift, Scala, Perl, Lua"),
  planet: list("Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune"),
  instrument: list(
    "violin, viola, cello, flute, oboe, clarinet, bassoon, trumpet, horn, harp, piano, organ, guitar, lute",
  ),
  continent: list("Africa, Asia, Europe, North America, South America, Oceania"),
  protocol: list("TCP, UDP, HTTP, TLS, DNS, DHCP, SMTP, IMAP, SSH, FTP, ICMP, ARP, BGP, NTP"),
  theme: list(
    `love, war, exile, justice, friendship, ambition, guilt, memory, freedom, power, loss, faith, honour, revenge`,
  ),
};

/** Templates: the question, the kind of its key, and whether it is a statement. `{n}`, `{m}` numbers, `{y}` a year. */
const templates: [stem: string, key: string, statement?: true][] = [
  ["What is the capital of {country}?", "city"],
  ["What is the largest city of {country}?", "city"],
  ["What is the official language of {country}?", "language"],
  ["On which continent does {country} lie?", "continent"],
  ["In which year did {country} become independent?", "y"],
  ["Which country borders {country} to the north?", "country"],
  ["Which country borders {country} to the south?", "country"],
  ["In {y}, who was the head of government of {country}?", "person"],
  ["Which river flows through both {city} and {city}?", "theme"],
  ["How many kilometres is it by rail from {city} to {city}?", "n"],
  ["A train leaves {city} at {n}:00 and travels {m} km at 90 km/h. When does it arrive?", "n"],
  ["In which country is the city of {city}?", "country"],
  ["Who painted the view of {city} in {y}?", "person"],
  ["Where was {person} born?", "city"],
  ["Where did {person} die?", "city"],
  ["In which city did {person} work after leaving {city}?", "city"],
  ["Which discovery is {person} best known for?", "theme"],
  ["Which of these people did not work with {person}?", "person"],
  ["Who was the teacher of {person}?", "person"],
  ["What did {person} write to {person} in {y}?", "theme"],
  ["{person} met {person} in {city}.", "truth", true],
  ["{person} never visited {country}.", "truth", true],
  ["{country} is larger than {country}.", "truth", true],
  ["The population of {city} is greater than {n} million.", "truth", true],
  ["What is the atomic number of {element}?", "n"],
  ["What is the symbol for {element} in the periodic table?", "element"],
  ["At normal pressure, at what temperature does {element} melt?", "n"],
  ["At normal pressure, at what temperature does {element} boil?", "n"],
  ["How many grams do {n} moles of {element} weigh?", "m"],
  ["Which element forms a compound with {element} in the ratio {n} to {m}?", "element"],
  ["Which gas is released when {element} reacts with {element}?", "element"],
  ["{element} is denser than {element}.", "truth", true],
  ["What is the usual lifespan of the {animal} in years?", "n"],
  ["What does a {animal} mainly eat?", "animal"],
  ["Which of these animals is most closely related to the {animal}?", "animal"],
  ["What is a young {animal} called?", "animal"],
  ["How many teeth does an adult {animal} have?", "n"],
  ["The {animal} sleeps longer each day than the {animal}.", "truth", true],
  ["On which continent does the {animal} live in the wild?", "continent"],
  ["Which vessel carries blood away from the {organ}?", "organ"],
  ["Which vessel carries blood to the {organ}?", "organ"],
  ["What is the main task of the {organ} in the human body?", "theme"],
  ["How many grams does the {organ} of an adult {animal} weigh?", "n"],
  ["What is the worst-case cost of {operation} in a {structure} of {n} elements?", "n"],
  ["What is the average cost of {operation} in a {structure} of {n} elements?", "n"],
  ["Which structure supports {operation} faster than a {structure}?", "structure"],
  ["How would you implement a {structure} in {language} with room for {n} elements?", "structure"],
  ["In {language}, what is printed by print({n} + {m})?", "m"],
  ["In {language}, what is the result of {n} % {m}?", "m"],
  ["Which keyword declares a constant in {language}?", "theme"],
  ["Which port does {protocol} use by default?", "n"],
  ["A host sends {n} packets over {protocol} and {m} are lost. What does the receiver see?", "n"],
  ["{protocol} runs on top of {protocol}.", "truth", true],
  ["How many moons does {planet} have?", "n"],
  ["How long does {planet} take to go round the Sun, in days?", "n"],
  ["How much would a mass of {n} kg weigh on {planet}?", "m"],
  ["{planet} is farther from the Sun than {planet}.", "truth", true],
  ["Who composed the concerto for {instrument} no. {n}?", "person"],
  ["How many strings or valves does a {instrument} have?", "n"],
  ["Which work of {person} is about {theme} and {theme}?", "city"],
  ["Solve for x: {n}x + {m} = 100.", "n"],
  ["What is {n} percent of {m}?", "n"],
  ["What is the greatest common divisor of {n} and {m}?", "n"],
  ["A bag holds {n} red and {m} blue marbles. What is the probability of drawing a red one?", "n"],
  ["The mean of {n} numbers is {m}. What is their sum?", "n"],
  ["Explain why {theme} matters in the novels that {person} wrote after {y}.", "theme"],
  ["Welche Stadt ist die Hauptstadt von {country}?", "city"],
  ["In welchem Jahr wurde {person} in {city} geboren?", "y"],
  ["¿Cuál es la capital de {country}?", "city"],
  ["¿Cuántos habitantes tiene {city} según el censo de {y}?", "n"],
];

/** The first `size` questions of the bank (at most some 100,000), all different; the seed chooses what fills the templates. */
export function generatedBank(size: number, seed: number): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (let round = 0; items.length < size; round += 1) {
    const [stem, key, statement] = templates[round % templates.length] as (typeof templates)[number];
    const random = numbers(`${seed} ${round}`);
    const filled = stem.replace(/\{(\w+)\}/g, (_, slot: string) => word(slot, random));
    if (seen.has(filled) || hasRepeatedSlot(stem, filled)) continue;
    seen.add(filled);
    items.push(itemOf(`generated-${items.length}`, filled, key, statement === true, random));
  }
  return items;
}

/** Two slots of a kind must not say the same: "Peru is larger than Peru". */
function hasRepeatedSlot(stem: string, filled: string): boolean {
  const slots = stem.match(/\{\w+\}/g) ?? [];
  if (new Set(slots).size === slots.length) return false;
  const names = filled.match(/\p{Lu}\p{L}+|\p{L}{3,}/gu) ?? [];
  return new Set(names).size < names.length;
}

function itemOf(id: string, stem: string, key: string, statement: boolean, random: () => number): Item {
  const base = { id, skills: ["any"], stem };
  if (statement) return itemSchema.parse({ ...base, type: "true-false", answer: random() < 0.5 });
  const texts = new Set<string>();
  while (texts.size < 4) texts.add(word(key, random));
  const options = [...texts].map((text, index) => ({ text, ...(index === 0 ? { correct: true as const } : {}) }));
  return itemSchema.parse({
    ...base,
    type: "single-choice",
    options: options.sort((a, b) => (a.text < b.text ? -1 : 1)),
  });
}

function word(slot: string, random: () => number): string {
  if (slot === "n") return String(2 + Math.floor(random() * 98));
  if (slot === "m") return String(100 + Math.floor(random() * 900));
  if (slot === "y") return String(1700 + Math.floor(random() * 320));
  return oneOf(vocabulary[slot] as string[], random);
}

export function oneOf<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}

/** Uniform numbers in [0, 1) that the seed determines. */
export function numbers(seed: string): () => number {
  let step = 0;
  return () => {
    step += 1;
    return hash32(`${seed} ${step}`, 0) / 4_294_967_296;
  };
}
