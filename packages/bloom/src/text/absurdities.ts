/** Words and phrases that no serious answer has where nothing else in the item belongs to their world. */
import { company, everyday, unmistakable, type World } from "./everyday.ts";
import type { Lexicon } from "./lexicon-shape.ts";
import { words } from "./lexicon-shape.ts";

export type Absurdities = {
  /** Figures of films, tales and advertisements; phrases are looked for as they are. */
  figures: RegExp;
  /** Words of home, wardrobe, sweetshop and the like, by themselves the whole option. */
  household: ReadonlySet<string>;
  /** Further such things, which end the names of too many others to be looked for at the end of an option. */
  everyday: ReadonlySet<string>;
  /** Things that give an option away wherever they stand in it; a hyphen stands for a space. */
  unmistakable: ReadonlyMap<string, World>;
  /** The first words of those of several. */
  firsts: ReadonlySet<string>;
  /** Words beside which even those of their worlds are in good company, and those things themselves. */
  company: ReadonlyMap<string, ReadonlySet<World>>;
  /** Further words beside which all other things are: trade, feelings, meanings. */
  homely: ReadonlySet<string>;
  /** Creatures and things of fairy tales, anywhere in an option. */
  fantasy: ReadonlySet<string>;
  /** Moods and habits of people, said of things. */
  moods: RegExp;
  /** People, of whom a mood may be said in earnest. */
  people: ReadonlySet<string>;
  /** Wording of a joke whoever it is about. */
  jests: RegExp;
  /** Moods and jests at once, so that most options need one look. */
  triggers: RegExp;
  /** Things of the last hundred years, and signs that a question is about older days. */
  modern: RegExp;
  past: RegExp;
};

const englishFigures =
  "thanos|batman|superman|spider-?man|iron man|hulk|wonder woman|mickey mouse|minnie mouse|donald duck|goofy|bugs bunny|daffy duck|tom and jerry|homer simpson|bart simpson|spongebob(?: squarepants)?|patrick star|shrek|gandalf|frodo|gollum|bilbo|sauron|harry potter|hermione(?: granger)?|voldemort|dumbledore|hogwarts|narnia|mordor|gotham(?: city)?|wakanda|atlantis|darth vader|luke skywalker|yoda|han solo|chewbacca|death star|captain kirk|spock|james bond|indiana jones|jack sparrow|captain america|captain hook|peter pan|tinker ?bell|cinderella|snow white|sleeping beauty|rapunzel|elsa|olaf|simba|nemo|dory|bambi|dumbo|winnie[ -]the[ -]pooh|paddington|pikachu|pokemon|pokémon|super mario|mario|luigi|sonic|pac-?man|lara croft|godzilla|king kong|dracula|frankenstein|sherlock holmes|dr watson|santa(?: claus)?|father christmas|easter bunny|tooth fairy|sandman|bogeyman|bigfoot|yeti|loch ness monster|nessie|chuck norris|barbie|teletubb(?:y|ies)|scooby[ -]?doo|garfield|snoopy|popeye|asterix|obelix|tintin|smurfs?|muppets?|kermit(?: the frog)?|miss piggy|big bird|cookie monster|elmo|ronald mcdonald|peppa pig|bob the builder|minions?|robin hood|zorro|tarzan|neverland|disneyland|el dorado|candyland|wonderland|my (?:neighbou?r|uncle|aunt|dog|cat|grandmother|grandma|little brother|little sister|mother-in-law)(?:'s .{1,30})?";

const englishHousehold = `happiness sadness love jealousy boredom loneliness friendship pencil pencils eraser stapler paperclip paperclips homework blackboard chalkboard schoolbag lunchbox
  calculator doorbell doorknob doormat doorstep curtain curtains carpet rug lampshade candle candles candlestick bookshelf bookcase wardrobe cupboard drawer mirror bathrobe nightgown shower-cap rubber-boots
  wellington-boots flip-flops sandals trainers sneakers high-heels ballet-shoes tutu earrings necklace bracelet wristwatch sunglasses wig lipgloss nail-polish hairspray deodorant toilet-paper toilet-brush
  wheelbarrow garden-gnome garden-hose watering-can rake lawn-mower barbecue hammock deckchair sandcastle beach-ball swimming-pool snowman sledge ice-skates roller-skates football-boots tennis-racket golf-club bowling-ball
  golf-ball rubber-ball bouncy-castle merry-go-round roller-coaster seesaw playground puppet puppets marionette toy-car toy-train rocking-horse building-blocks playing-cards board-game chess-board crossword fireworks
  coca-cola pepsi lemonade smoothie milkshake cappuccino espresso cocoa champagne whisky cocktail tea-bag ketchup mayonnaise peanut-butter nutella honey maple-syrup gummy-bears bubble-gum candy-floss apple-pie
  cheesecake birthday-cake cheese-sandwich fish-and-chips french-fries sushi tacos burrito kebab lasagne lasagna ravioli meatloaf omelette scrambled-eggs porridge cornflakes croissant bagel brownie brownies
  toothpick corkscrew bottle-opener rolling-pin frying-pan coffee-machine coffee-maker hair-dryer vacuum-cleaner alarm-clock remote-control tv-remote television-set video-game video-games playstation headphones
  school-bus taxi ice-cream-van fire-engine caravan sailing-boat rubber-dinghy shopping-trolley shopping-bag shopping-list credit-card piggy-bank parking-ticket traffic-jam bus-stop postcard birthday-card
  christmas-tree easter-egg easter-eggs halloween valentine's-day magic-wand crystal-ball magic-carpet flying-carpet time-machine treasure treasure-map ufo star-wars the-simpsons game-of-thrones harry-potter
  rubber-duck teddy-bear goldfish-bowl dog-food cat-food parrot poodle guinea-pig flamingo flamingos koala kangaroo sloth hedgehog piglet duckling banana bananas pizza pizzas cheese potato potatoes sandwich sandwiches spaghetti pancake pancakes doughnut doughnuts donut donuts marshmallow
  marshmallows chocolate pineapple broccoli ketchup mustard pickle pickles cupcake cupcakes biscuit biscuits popcorn lollipop lollipops
  candy sweets jam marmalade pudding custard noodle noodles burger burgers hamburger hamburgers hotdog sausage sausages meatball meatballs waffle waffles muffin
  muffins pretzel toaster kettle teapot teacup teaspoon spoon spoons fork forks saucepan frying-pan ladle whisk spatula fridge refrigerator   dishwasher hoover broom mop sponge pillow pillows blanket blankets mattress sofa couch armchair bathtub bathroom toilet   toothbrush toothpaste shampoo comb hairdryer lipstick mascara umbrella umbrellas raincoat sock socks slipper slippers shoe shoes shoelace shoelaces trousers pants
  underpants pyjamas pajamas bikini skirt hat hats bonnet scarf mitten mittens glove gloves necktie bow-tie handbag backpack suitcase skateboard
  trampoline scooter surfboard balloon balloons kite teddy doll dolls lego frisbee yo-yo jigsaw crayon crayons glitter confetti bubblegum
  kitten kittens puppy puppies hamster hamsters goldfish penguin penguins giraffe giraffes elephant elephants llama llamas unicorn unicorns dragon dragons mermaid
  mermaids leprechaun leprechauns elf elves dwarf dwarfs dwarves goblin goblins gnome gnomes troll trolls wizard wizards witch witches fairy fairies zombie zombies vampire vampires ghost
  ghosts alien aliens ninja ninjas pirate pirates clown clowns superhero superheroes dinosaur dinosaurs selfie selfies emoji karaoke disco lottery horoscope
  laziness homesickness laughter washing-machine lawnmower chewing-gum ice-cream`;

const englishMoods =
  /\b(?:in love with|falls? in love|fell in love|in a (?:good|bad|happy) mood|is (?:bored|sad|happy|shy|lonely|tired|lazy|angry|jealous|grumpy|hungry|thirsty|sleepy|cheerful|afraid of|in the mood)|feels? (?:sad|lonely|happy|bored|tired|sleepy|shy|hungry|like it|cold and)|(?:gets?|got|becomes?|became|become|grows?|grew|grown) (?:bored|hungry|lonely|angry|jealous|shy|sleepy|tired of|homesick|fond of)|wants? (?:it|them|their \w+|its \w+) back|(?:is|are|feels?|was|were) (?:offended|insulted|embarrassed|proud|homesick|curious|heartbroken)|has (?:a crush|a headache|stage fright|homesickness|no friends)|wants? to (?:be|go|have|see|play|look|impress|sleep|rest|dance|please|annoy|watch|make friends)|likes? (?:to|the colou?r|music|dancing|being)|loves? (?:to|the)|hates? (?:to|the|being|mondays)|enjoys? (?:the|to|a|\w+ing)|needs? (?:a (?:holiday|nap|hug|break|rest|friend|drink|shower|haircut)|(?:some |more |its )?(?:sleep|love|company|friends|attention|holidays))|goes? (?:on holiday|shopping|to sleep|dancing|to bed|to the (?:cinema|gym|pub|beach))|takes? a (?:nap|day off|holiday|bath)|on holiday|out of (?:boredom|spite|love|jealousy|shyness)|for fun|sings? (?:to|a)|dances? (?:with|in|to|for)|dreams? of|misses (?:its|the|her|his)|complains? (?:to|about)|(?:tells?|telling) (?:a )?jokes?|is (?:a fan|fond) of|a (?:hungry|sleepy|lonely|angry|happy|lazy|shy|grumpy|cheerful|friendly|naughty|bored) \w+|prefers? (?:to watch|chocolate|pop music))\b/;
const englishPeople = words(
  `i you we me my your our people person persons man men woman women child children boy girl student students pupil pupils learner learners teacher patient patients customer customers
  employee employees worker workers character narrator hero heroine author poet king queen participant participants consumer consumers friend friends family mother father baby he she who
  user users player players buyer driver`,
);
const englishJests =
  /\b(?:selfies?|unicorns?|leprechauns?|fair(?:y|ies) dust|pixie|magic (?:wand|spell|trick|beans?|carpet|powder|unicorn|dust|potion)|by magic|abracadabra|hocus pocus|time machine|wi-?fi|tiktok|instagram|facebook|youtube|netflix|google it|snapchat|whatsapp|hashtag|playstation|xbox|smartphones?|pop songs?|birthday (?:cake|party)|rubber duck|whoopee|chicken crossed|because (?:the|my) (?:teacher|mum|mom|boss) (?:said|says)|said so|ask (?:your|the|an?) (?:neighbou?r|wizard|oracle|parrot|dog|cat)|nobody cares|flying (?:pigs?|saucers?|carpets?|elephants?)|talking (?:dogs?|cats?|animals?|parrots?|trees?)|dancing (?:bears?|elephants?|penguins?)|tiny (?:elves|dwarfs|people|gnomes)|little green men|smok(?:es?|ing) a (?:pipe|cigar)|sing(?:s|ing)? (?:it )?a (?:song|lullaby)|say(?:s|ing)? please|shout(?:s|ing)? at|apologi[sz](?:e|es|ing) to|pray(?:s|ing)? for|tickl(?:e|es|ing)|kiss(?:es|ing)?|paint(?:s|ed|ing)? (?:it|them|itself) (?:pink|green|blue|purple)|turn(?:s|ing)? pink|drinks? (?:too much )?(?:coffee|beer|tea|lemonade)|eats? (?:breakfast|lunch|dinner|homework)|watch(?:es|ing)? (?:tv|television|cartoons|netflix)|play(?:s|ing)? (?:cards|chess with|hide and seek|video games|the lottery)|go(?:es|ing)? (?:on strike|on a diet)|call(?:s|ing)? (?:its|his|her|your|the) (?:mother|mum|mom|grandmother|lawyer)|buy(?:s|ing)? (?:a new|an ice|flowers|sweets)|(?:eats?|eating|made of|full of|needs?|likes?|with) (?:pizzas?|candy|ice ?cream|cookies|marshmallows|chocolate cake|cheesecake|lollipops|spaghetti)|wear(?:s|ing)? (?:a |its |their )?(?:hats?|slippers|pyjamas|sunglasses|a wig|socks|a tutu)|sunglasses|lottery tickets?|crystal ball|horoscope|star signs?|voodoo|hug(?:s|ging)? (?:it|the|a)|high five|moonwalk|karaoke|disco|pillow fight|singing (?:cats?|trees?|fish|animals?))\b/;

const englishHomely = words(
  `price product products goods buy buys sell shop shopping costs waste plastic translated translate means word words language gravity friction heat
  suffering anger hatred greed fear stress displeasure joy grief envy pride emotion emotions feeling feelings mood poem virtue sin psychology saying proverb buddha buddhist buddhism religion religious children's`,
);
const englishFantasy = words(
  "unicorn unicorns leprechaun leprechauns santa elves fairies wizard wizards zombie zombies mermaid mermaids goblin goblins bigfoot yeti gnome gnomes vampire vampires superhero superheroes ninja ninjas clown clowns alien aliens dragon dragons genie witches dwarfs",
);
const germanHousehold = words(
  `banane bananen pizza käse kartoffel spaghetti pfannkuchen schokolade gummibärchen keks kekse kuchen wurst bratwurst currywurst brezel toaster kühlschrank waschmaschine staubsauger
  badezimmer toilette zahnbürste regenschirm socke socken pantoffel pantoffeln hausschuhe hose unterhose hut mütze schal teddybär luftballon einhorn einhörner drache zwerg zwerge fee
  hexe vampir gespenst alien aliens clown pirat piraten pinguin giraffe elefant hamster lama kätzchen dinosaurier glück liebe langeweile eifersucht selfie lotto horoskop`,
);
const germanFigures =
  "batman|superman|spider-?man|micky ?maus|mickey mouse|donald duck|pumuckl|biene maja|pippi langstrumpf|harry potter|hogwarts|gandalf|darth vader|yoda|spongebob|shrek|asterix|obelix|die schlümpfe|schlümpfe|schlumpf|benjamin blümchen|bibi blocksberg|pikachu|super mario|godzilla|king kong|der weihnachtsmann|weihnachtsmann|christkind|osterhase|der osterhase|zahnfee|die zahnfee|sandmännchen|das sandmännchen|rumpelstilzchen|schneewittchen|rotkäppchen|aschenputtel|käpt'n blaubär|schlumpfhausen|entenhausen|phantasialand|schlaraffenland|chuck norris|james bond|sherlock holmes|bernd das brot|meine oma|mein nachbar|mein hund|meine tante";
const germanMoods =
  /(?<![\p{L}])(?:verliebt|(?:gute|schlechte) laune|langweilt sich|sich langweil\w*|aus langeweile|aus liebe|aus spaß|traurig ist|müde ist|glücklich ist|einsam ist|schüchtern ist|sie müde sind|im urlaub|in den urlaub|braucht (?:seinen |ihren |etwas |viel )?(?:schlaf|urlaub|liebe|freunde|gesellschaft|zuneigung)|hat (?:hunger|durst|heimweh|langeweile|keine lust|angst vor|lampenfieber|kopfschmerzen)|(?:ist|sind) (?:beleidigt|eifersüchtig|gelangweilt|schüchtern|stolz|neugierig|hungrig)|ein nickerchen|kitzel\w*|tanz(?:t|en) gern\w*)(?![\p{L}])/u;
const germanPeople = words(
  "ich du wir mein dein mensch menschen person personen mann frau kind kinder schüler schülerin patient patientin kunde kunden erzähler held heldin figur dichter könig",
);
const germanJests =
  /(?<![\p{L}])(?:selfies?|zauber(?:stab|spruch|trank|ei)|durch magie|wlan|instagram|tiktok|facebook|whatsapp|netflix|singende zwerge|tanzende \w+|sprechende tiere|fliegende(?:r|n)? teppich\w*|glaskugel|sonnenbrillen?)(?![\p{L}])/u;

const spanishHousehold = words(
  `plátano banana pizza queso patata patatas espaguetis chocolate galleta galletas tostadora nevera lavadora aspiradora baño inodoro paraguas calcetín calcetines zapatilla zapatillas pantalones
  sombrero gorra bufanda guitarra globo globos osito unicornio unicornios dragón duende duendes hada hadas bruja vampiro fantasma extraterrestre payaso pirata pingüino jirafa elefante
  hámster gatito dinosaurio felicidad amor aburrimiento lotería horóscopo selfie paella churros tortilla zapato zapatos silla cuchara tenedor almohada`,
);
const germanHomely = words("einkaufen preis kostet gefühl gefühle angst wut trauer");
const germanFantasy = words(
  "einhorn einhörner weihnachtsmann osterhase elfe elfen zauberer zombie zombies vampir vampire kobold kobolde zwerge clown clowns ninja alien aliens zahnfee drachen hexen",
);
const spanishHomely = words("comprar precio cuesta emoción emociones sentimiento miedo tristeza");
const spanishFantasy = words(
  "unicornio unicornios duende duendes hada hadas mago magos zombi zombis vampiro vampiros payaso payasos ninja extraterrestre extraterrestres sirena dragones brujas",
);
const spanishFigures =
  "batman|superman|spider-?man|mickey mouse|pato donald|el pato donald|harry potter|hogwarts|gandalf|darth vader|yoda|bob esponja|shrek|pikachu|super mario|godzilla|king kong|papá noel|ratoncito pérez|el ratoncito pérez|los reyes magos|blancanieves|cenicienta|caperucita(?: roja)?|mafalda|doraemon|goku|mortadelo|filemón|chuck norris|james bond|sherlock holmes|mi abuela|mi vecino|mi perro|los pitufos|pitufo|asterix|obelix";
const spanishMoods =
  /(?<![\p{L}])(?:enamorad[oa]s?|de (?:buen|mal) humor|se aburren?|por aburrimiento|por amor|por diversión|está(?:n)? (?:triste|contento|cansad[oa]|aburrid[oa])s?|de vacaciones|tienen? (?:hambre|sueño|miedo de|ganas de|celos|vergüenza)|quieren? (?:dormir|jugar|descansar|irse|bailar)|necesitan? (?:dormir|cariño|vacaciones|un abrazo|compañía)|echar(?:se)? (?:la|una) siesta|le gusta (?:bailar|cantar|dormir))(?![\p{L}])/u;
const spanishPeople = words(
  "yo tú mi tu persona personas hombre mujer niño niña niños alumno paciente cliente narrador héroe personaje poeta rey reina",
);
const spanishJests =
  /(?<![\p{L}])(?:selfies?|varita mágica|por arte de magia|por magia|instagram|tiktok|facebook|whatsapp|netflix|bola de cristal|alfombra voladora|gafas de sol|unicornios?)(?![\p{L}])/u;

const either = (a: RegExp, b: RegExp) => new RegExp(`${a.source}|${b.source}`, "u");

const modernThings = {
  en: /\b(?:smart ?phones?|mobile phones?|telephones?|televisions?|tv|radio broadcasts?|computers?|laptops?|tablets?|internet|websites?|web ?pages?|e-?mails?|apps?|text messages?|video ?games?|playstation|drones?|robots?|satellites?|gps|helicopters?|airplanes?|aeroplanes?|jet planes?|jets|lasers?|microwaves?|nuclear|atomic bombs?|plastic|credit cards?|blogs?|podcasts?|social media|youtube|twitter|facebook|instagram|photocopiers?|3d[- ]print\w*|supermarkets?|motor ?bikes?|motorways?|rockets?|space ?ships?|cinema|dvds?)\b/,
  de: /(?<!\p{L})(?:handys?|smartphones?|fernseher|fernsehen|computer|laptops?|internet|webseiten?|e-?mails?|apps?|videospiele?|drohnen?|roboter|satelliten?|hubschrauber|flugzeuge?|laser|mikrowellen?|atombomben?|plastik|kreditkarten?|soziale medien|supermarkt|raketen?|autobahn(?:en)?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:móvil(?:es)?|televisión|televisor(?:es)?|ordenador(?:es)?|computadoras?|internet|páginas? web|correos? electrónicos?|videojuegos?|drones?|robots?|satélites?|helicópteros?|aviones|láser|microondas|bombas? atómicas?|plástico|tarjetas? de crédito|redes sociales|supermercados?|cohetes?)(?!\p{L})/u,
};
const pastDays = {
  en: /\b(?:1[0-8]\d\d|[3-9]\d\d (?:bc|ad)|(?:[1-9]|1[0-9])(?:st|nd|rd|th)[- ]century|ancient|medieval|middle ages|renaissance|antiquity|roman empire|romans|pharaohs?|egyptians|vikings?|crusades?|crusaders?|knights?|hanseatic|gutenberg|columbus|napoleon|caesar|shakespeare|luther|reformation|french revolution|black death|magna carta|stone age|bronze age|iron age|aztecs?|incas?|mayas?|byzantine|ottomans?|victorian|industrial revolution|plague)\b/,
  de: /(?<!\p{L})(?:1[0-8]\d\d|(?:1?\d)\. jahrhundert|antike|mittelalter|renaissance|römer|pharao\w*|wikinger|kreuzzüge?|ritter|hanse|gutenberg|kolumbus|napoleon|caesar|luther|reformation|französische revolution|pest|steinzeit|bronzezeit)(?!\p{L})/u,
  es: /(?<!\p{L})(?:1[0-8]\d\d|siglos? [ivx]+|antigua (?:roma|grecia)|edad media|renacimiento|romanos|faraón|faraones|vikingos|cruzadas|caballeros|gutenberg|colón|napoleón|césar|revolución francesa|peste|aztecas|incas|mayas)(?!\p{L})/u,
};

const whole = (figures: string) =>
  new RegExp(`^(?:the |a |an |der |die |das |el |la |los |by |in |at |from )?(?:${figures})$`);

/** Everyday things with a second sense, a feeling, or a place in many subjects: they count as whole options alone. */
const ambiguous = words(
  `dinosaur dinosaurs mustard comb shoe shoes happiness love jealousy sadness boredom loneliness friendship laziness homesickness laughter shawl perfume picture-frame eggplant pencil pencils eraser stapler paperclip
  paperclips homework blackboard chalkboard calculator mirror curtain curtains carpet rug candle candles candlestick bookshelf bookcase drawer barbecue rake treasure treasure-map ufo caravan taxi postcard headphones fireworks puppet
  puppets marionette crossword jigsaw sponge mop broom kettle spoon spoons fork forks ladle whisk spatula fridge refrigerator blanket blankets balloon balloons kite couch glove gloves skirt bonnet shower notebook-cover jacket vest
  overcoat apron saucer lightbulb loudspeaker mailbox sticker stickers parasol parasols cooker gondola minibus ice-bucket dwarf dwarfs dwarves elf elves ghost ghosts alien aliens pirate pirates troll trolls dragon dragons jam honey biscuit
  pickle pickles parking-ticket traffic-jam credit-card school-bus shopping-bag playing-cards chess-board building-blocks video-game video-games television-set canary chimpanzee chess-set computer-game screensaver paper-clip
  flower-pot tape-recorder money-box mixing-bowl wine-glass bread-knife peppermint avocado blueberry pears leek turnip beetroot eggplant caramel waistcoat suspenders sledge surfboard scooter lottery mattress pillow washing-machine
  vacuum-cleaner hot-air-balloon cruise-ship sailboat rowing-boat motorboat police-car fire-truck taxi-driver train-ticket bus-stop campsite flea-market golf-course shopping-centre shopping-mall ski-resort kindergarten
  playgrounds sightseeing monopoly-board cereal stew pasta dessert cookbook bookmark brownie brownies chocolates custard jelly watering-can rolling-pin football-boots golf-ball rubber-ball bowling-ball sailing-boat star-wars
  vinegar tea-bag teabag teabags coffee-machine coffee-maker hair-dryer dishwasher toaster umbrella umbrellas sheep gerbil koala kangaroo giraffe elephant elephants penguin penguins birdcage mousetrap spinning-top soap-bubble soap-bubbles
  scarf mitten mittens knitting-needle knitting-needles sewing-machine sewing-kit violin-case photo-album music-box horoscope leek gherkin pram sandal sandals tights stockings flight-attendant postman lifeguard lumberjack bridegroom
  genie butterfly-net greeting-card gift-card golf-cart wind-chime wind-chimes jukebox shortbread kindergarten hedgehog sloth parrot poodle flamingo flamingos koala toilet bathroom disco karaoke`,
);
const plain = (list: string) => [...words(list)].filter((word) => !ambiguous.has(word)).join(" ");

type Things = Pick<Absurdities, "unmistakable" | "firsts" | "company">;

function thingsOf(code: Lexicon["code"]): Things {
  const all =
    code === "en" ? { any: plain(`${englishHousehold} ${everyday.en}`), ...unmistakable.en } : unmistakable[code];
  const worlds = worldsOf(all);
  const firsts = [...worlds.keys()]
    .filter((thing) => thing.includes("-"))
    .map((thing) => thing.split("-")[0] as string);
  return { unmistakable: worlds, firsts: new Set(firsts), company: companyOf(code) };
}

const worldsOf = (lists: Partial<Record<World, string>>) =>
  new Map(
    (Object.entries(lists) as [World, string][]).flatMap(([world, list]) =>
      [...words(list)].map((word) => [word, world] as const),
    ),
  );

function companyOf(code: Lexicon["code"]): Map<string, Set<World>> {
  const found = new Map<string, Set<World>>();
  for (const lists of [unmistakable[code], company[code]])
    for (const [world, list] of Object.entries(lists) as [World, string][])
      for (const word of words(list)) found.set(word, (found.get(word) ?? new Set()).add(world));
  return found;
}

export const absurdities: Record<Lexicon["code"], Absurdities> = {
  en: {
    figures: whole(englishFigures),
    household: words(englishHousehold),
    everyday: words(everyday.en),
    ...thingsOf("en"),
    homely: englishHomely,
    fantasy: englishFantasy,
    moods: englishMoods,
    people: englishPeople,
    jests: englishJests,
    triggers: either(englishJests, englishMoods),
    modern: modernThings.en,
    past: pastDays.en,
  },
  de: {
    figures: whole(germanFigures),
    household: germanHousehold,
    everyday: words(everyday.de),
    ...thingsOf("de"),
    homely: germanHomely,
    fantasy: germanFantasy,
    moods: germanMoods,
    people: germanPeople,
    jests: germanJests,
    triggers: either(germanJests, germanMoods),
    modern: modernThings.de,
    past: pastDays.de,
  },
  es: {
    figures: whole(spanishFigures),
    household: spanishHousehold,
    everyday: words(everyday.es),
    ...thingsOf("es"),
    homely: spanishHomely,
    fantasy: spanishFantasy,
    moods: spanishMoods,
    people: spanishPeople,
    jests: spanishJests,
    triggers: either(spanishJests, spanishMoods),
    modern: modernThings.es,
    past: pastDays.es,
  },
};
