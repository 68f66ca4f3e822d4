/** Words and phrases that no serious answer has where nothing else in the item belongs to their world. */
import type { Lexicon } from "./lexicon-shape.ts";
import { words } from "./lexicon-shape.ts";

export type Absurdities = {
  /** Figures of films, tales and advertisements; phrases are looked for as they are. */
  figures: RegExp;
  /** Words of home, wardrobe, sweetshop and the like, by themselves the whole option. */
  household: ReadonlySet<string>;
  /** Moods and habits of people, said of things. */
  moods: RegExp;
  /** People, of whom a mood may be said in earnest. */
  people: ReadonlySet<string>;
  /** Wording of a joke whoever it is about. */
  jests: RegExp;
};

const englishFigures =
  "thanos|batman|superman|spider-?man|iron man|hulk|wonder woman|mickey mouse|minnie mouse|donald duck|goofy|bugs bunny|daffy duck|tom and jerry|homer simpson|bart simpson|spongebob(?: squarepants)?|patrick star|shrek|gandalf|frodo|gollum|bilbo|sauron|harry potter|hermione(?: granger)?|voldemort|dumbledore|hogwarts|narnia|mordor|gotham(?: city)?|wakanda|atlantis|darth vader|luke skywalker|yoda|han solo|chewbacca|death star|captain kirk|spock|james bond|indiana jones|jack sparrow|captain america|captain hook|peter pan|tinker ?bell|cinderella|snow white|sleeping beauty|rapunzel|elsa|olaf|simba|nemo|dory|bambi|dumbo|winnie[ -]the[ -]pooh|paddington|pikachu|pokemon|pokémon|super mario|mario|luigi|sonic|pac-?man|lara croft|godzilla|king kong|dracula|frankenstein|sherlock holmes|dr watson|santa(?: claus)?|father christmas|easter bunny|tooth fairy|sandman|bogeyman|bigfoot|yeti|loch ness monster|nessie|chuck norris|barbie|ken|teletubb(?:y|ies)|scooby[ -]?doo|garfield|snoopy|popeye|asterix|obelix|tintin|smurfs?|muppets?|kermit(?: the frog)?|miss piggy|big bird|cookie monster|elmo|ronald mcdonald|peppa pig|bob the builder|minions?|robin hood|zorro|tarzan|neverland|disneyland|el dorado|candyland|wonderland|lady gaga|beyoncé|justin bieber|taylor swift|kim kardashian|elvis(?: presley)?|my (?:neighbou?r|uncle|aunt|dog|cat|grandmother|grandma|little brother|little sister|mother-in-law)(?:'s .{1,30})?";

const englishHousehold = `banana bananas pizza pizzas cheese potato potatoes sandwich sandwiches spaghetti pancake pancakes doughnut doughnuts donut donuts marshmallow
  marshmallows chocolate pineapple broccoli ketchup mustard pickle pickles cupcake cupcakes cookie cookies biscuit biscuits popcorn lollipop lollipops
  candy sweets jelly jam marmalade pudding custard noodle noodles burger burgers hamburger hamburgers hotdog sausage sausages meatball meatballs waffle waffles muffin
  muffins pretzel toaster kettle teapot teacup teaspoon spoon spoons fork forks saucepan frying-pan ladle whisk spatula fridge refrigerator freezer microwave
  dishwasher vacuum hoover broom mop bucket sponge towel towels pillow pillows blanket blankets mattress sofa couch armchair bathtub bathroom toilet shower
  toothbrush toothpaste shampoo comb hairdryer lipstick mascara perfume umbrella umbrellas raincoat sock socks slipper slippers shoe shoes shoelace shoelaces trousers pants
  underpants pyjamas pajamas bikini skirt hat hats bonnet scarf mitten mittens glove gloves button zip necktie bow-tie handbag backpack suitcase skateboard
  trampoline bicycle scooter surfboard balloon balloons kite teddy doll dolls lego frisbee yo-yo jigsaw crayon crayons glitter confetti bubblegum
  kitten kittens puppy puppies hamster hamsters goldfish penguin penguins giraffe giraffes elephant elephants llama llamas unicorn unicorns dragon dragons mermaid
  mermaids leprechaun leprechauns elf elves dwarf dwarfs dwarves goblin goblins gnome gnomes troll trolls wizard wizards witch witches fairy fairies zombie zombies vampire vampires ghost
  ghosts alien aliens ninja ninjas pirate pirates clown clowns superhero superheroes dinosaur dinosaurs selfie selfies emoji karaoke disco lottery horoscope
  happiness sadness love jealousy boredom laziness loneliness homesickness friendship laughter washing-machine lawnmower chewing-gum ice-cream`;

const englishMoods =
  /\b(?:in love with|falls? in love|fell in love|in a (?:good|bad|happy) mood|is (?:bored|sad|happy|shy|lonely|tired|lazy|angry|jealous|grumpy|hungry|thirsty|sleepy|cheerful|afraid of|in the mood)|feels? (?:sad|lonely|happy|bored|tired|sleepy|shy|hungry|like it|cold and)|gets? (?:bored|hungry|lonely|angry|tired of|homesick)|wants? to (?:be|go|have|see|play|look|impress|sleep|rest|dance|please|annoy|watch|make friends)|likes? (?:to|the colou?r|music|dancing|being)|loves? (?:to|the)|hates? (?:to|the|being|mondays)|enjoys? (?:the|to|a|\w+ing)|needs? a (?:holiday|nap|hug|break|rest)|goes? (?:on holiday|shopping|to sleep|dancing|to bed|to the (?:cinema|gym|pub|beach))|takes? a (?:nap|day off|holiday|bath)|on holiday|out of (?:boredom|spite|love|jealousy|shyness)|for fun|sings? (?:to|a)|dances? (?:with|in|to|for)|dreams? of|misses (?:its|the|her|his)|complains? (?:to|about)|(?:tells?|telling) (?:a )?jokes?|is (?:a fan|fond) of|prefers? (?:to watch|chocolate|pop music))\b/;
const englishPeople = words(
  `people person persons man men woman women child children boy girl student students pupil pupils learner learners teacher patient patients customer customers
  employee employees worker workers character narrator hero heroine author poet king queen participant participants consumer consumers friend friends family mother father baby he she they who
  user users player players buyer driver`,
);
const englishJests =
  /\b(?:selfies?|unicorns?|leprechauns?|fair(?:y|ies) dust|pixie|magic (?:wand|spell|trick|beans?|carpet|powder|unicorn|dust|potion)|by magic|abracadabra|hocus pocus|singing dwar\w+|time machine|wi-?fi|tiktok|instagram|facebook|youtube|netflix|google it|snapchat|whatsapp|hashtag|playstation|xbox|smartphones?|pop songs?|birthday (?:cake|party)|rubber duck|whoopee|chicken crossed|because (?:the|my) (?:teacher|mum|mom|boss) (?:said|says)|said so|ask (?:your|the|an?) (?:neighbou?r|wizard|oracle|parrot|dog|cat)|nobody cares|flying (?:pigs?|saucers?|carpets?|elephants?)|talking (?:dogs?|cats?|animals?|parrots?|trees?)|dancing (?:bears?|elephants?|penguins?)|tiny (?:elves|dwarfs|people|gnomes)|little green men|(?:eats?|eating|made of|full of|needs?|likes?|with) (?:pizzas?|candy|ice ?cream|cookies|marshmallows|chocolate cake|cheesecake|lollipops|spaghetti)|felt slippers|wear(?:s|ing)? (?:a |its |their )?(?:hats?|slippers|pyjamas|sunglasses|a wig|socks|a tutu)|sunglasses|lottery tickets?|crystal ball|horoscope|star signs?|voodoo|tea party|hug(?:s|ging)? (?:it|the|a)|high five|moonwalk|karaoke|disco|pillow fight|wireless internet|the internet)\b/;

const germanHousehold = words(
  `banane bananen pizza käse kartoffel spaghetti pfannkuchen schokolade gummibärchen keks kekse kuchen wurst bratwurst currywurst brezel toaster kühlschrank waschmaschine staubsauger
  badezimmer toilette zahnbürste regenschirm socke socken pantoffel pantoffeln hausschuhe hose unterhose hut mütze schal teddybär luftballon einhorn einhörner drache zwerg zwerge fee
  hexe vampir gespenst alien aliens clown pirat piraten pinguin giraffe elefant hamster lama kätzchen dinosaurier glück liebe langeweile eifersucht selfie lotto horoskop`,
);
const germanFigures =
  "batman|superman|spider-?man|micky ?maus|mickey mouse|donald duck|pumuckl|biene maja|pippi langstrumpf|harry potter|hogwarts|gandalf|darth vader|yoda|spongebob|shrek|asterix|obelix|die schlümpfe|schlümpfe|schlumpf|benjamin blümchen|bibi blocksberg|pikachu|super mario|godzilla|king kong|der weihnachtsmann|weihnachtsmann|christkind|osterhase|der osterhase|zahnfee|die zahnfee|sandmännchen|das sandmännchen|rumpelstilzchen|schneewittchen|rotkäppchen|aschenputtel|käpt'n blaubär|schlumpfhausen|entenhausen|phantasialand|schlaraffenland|chuck norris|heidi klum|dieter bohlen|helene fischer|thomas gottschalk|james bond|sherlock holmes|bernd das brot|meine oma|mein nachbar|mein hund|meine tante";
const germanMoods =
  /(?<![\p{L}])(?:verliebt|(?:gute|schlechte) laune|langweilt sich|sich langweil\w*|aus langeweile|aus liebe|aus spaß|traurig ist|müde ist|glücklich ist|einsam ist|schüchtern ist|sie müde sind|im urlaub|in den urlaub|ein nickerchen|kitzel\w*|tanz(?:t|en) gern\w*)(?![\p{L}])/u;
const germanPeople = words(
  "mensch menschen person personen mann frau kind kinder schüler schülerin patient patientin kunde kunden erzähler held heldin figur dichter könig",
);
const germanJests =
  /(?<![\p{L}])(?:selfies?|zauber(?:stab|spruch|trank|ei)|durch magie|wlan|instagram|tiktok|facebook|whatsapp|netflix|singende zwerge|tanzende \w+|sprechende tiere|fliegende(?:r|n)? teppich\w*|glaskugel|sonnenbrillen?)(?![\p{L}])/u;

const spanishHousehold = words(
  `plátano banana pizza queso patata patatas espaguetis chocolate galleta galletas tostadora nevera lavadora aspiradora baño inodoro paraguas calcetín calcetines zapatilla zapatillas pantalones
  sombrero gorra bufanda guitarra globo globos osito unicornio unicornios dragón duende duendes hada hadas bruja vampiro fantasma extraterrestre payaso pirata pingüino jirafa elefante
  hámster gatito dinosaurio felicidad amor aburrimiento lotería horóscopo selfie paella churros tortilla zapato zapatos silla cuchara tenedor almohada`,
);
const spanishFigures =
  "batman|superman|spider-?man|mickey mouse|pato donald|el pato donald|harry potter|hogwarts|gandalf|darth vader|yoda|bob esponja|shrek|pikachu|super mario|godzilla|king kong|papá noel|ratoncito pérez|el ratoncito pérez|los reyes magos|blancanieves|cenicienta|caperucita(?: roja)?|mafalda|doraemon|goku|mortadelo|filemón|chuck norris|shakira|messi|lionel messi|james bond|sherlock holmes|mi abuela|mi vecino|mi perro|los pitufos|pitufo|asterix|obelix";
const spanishMoods =
  /(?<![\p{L}])(?:enamorad[oa]s?|de (?:buen|mal) humor|se aburren?|por aburrimiento|por amor|por diversión|está(?:n)? (?:triste|contento|cansad[oa]|aburrid[oa])s?|de vacaciones|echar(?:se)? (?:la|una) siesta|le gusta (?:bailar|cantar|dormir))(?![\p{L}])/u;
const spanishPeople = words(
  "persona personas hombre mujer niño niña niños alumno paciente cliente narrador héroe personaje poeta rey reina",
);
const spanishJests =
  /(?<![\p{L}])(?:selfies?|varita mágica|por arte de magia|por magia|instagram|tiktok|facebook|whatsapp|netflix|bola de cristal|alfombra voladora|gafas de sol|unicornios?)(?![\p{L}])/u;

const whole = (figures: string) =>
  new RegExp(`^(?:the |a |an |der |die |das |el |la |los |by |in |at |from )?(?:${figures})$`);

export const absurdities: Record<Lexicon["code"], Absurdities> = {
  en: {
    figures: whole(englishFigures),
    household: words(englishHousehold),
    moods: englishMoods,
    people: englishPeople,
    jests: englishJests,
  },
  de: {
    figures: whole(germanFigures),
    household: germanHousehold,
    moods: germanMoods,
    people: germanPeople,
    jests: germanJests,
  },
  es: {
    figures: whole(spanishFigures),
    household: spanishHousehold,
    moods: spanishMoods,
    people: spanishPeople,
    jests: spanishJests,
  },
};
