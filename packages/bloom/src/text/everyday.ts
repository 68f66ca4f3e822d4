/**
 * Things of kitchen, wardrobe, nursery, garage, holiday and fair: by themselves no serious answer where neither the
 * question nor another option speaks of such things. A hyphen stands for a space.
 */
export const everyday = {
  en: `apron bathrobe blouse bow-tie bracelet cardigan dressing-gown earmuffs fancy-dress flip-flop hoodie jacket jeans jumper leggings leotard nightdress
    overcoat poncho pullover rubber-boot sandal shawl slipper sneaker sombrero stockings suspenders sweater swimsuit t-shirt tiara tights top-hat trouser tuxedo vest waistcoat wedding-dress wellies wristband 
    almond-cake applesauce avocado baguette beetroot biscuit-tin blueberry bratwurst bread-roll breadcrumbs butterscotch caramel casserole cereal cherry-pie chewing-gum chicken-soup chocolates chutney cinnamon-roll corn-flakes cream-cake
    cucumber currywurst dessert dumpling dumplings eggplant fish-fingers fish-soup fondue french-toast fried-egg fried-eggs fruit-salad gherkin gingerbread goulash granola gravy grilled-cheese guacamole haggis hot-chocolate hot-dog hot-dogs jelly-beans kebabs 
    lasagna leek licorice liquorice macaroni marzipan mashed-potatoes meringue milk-chocolate mince-pie muesli mushroom-soup nougat onion-rings onion-soup orange-juice paella parmesan pasta peanuts pears peppermint pesto pineapples pizza-dough popsicle pork-chop potato-salad pretzels
    profiterole pumpkin-soup quiche raisins ratatouille ravioli-soup risotto roast-beef roast-chicken roast-potatoes salami sandwich-bread sauerkraut sausage-roll schnitzel scone scones shortbread stew strawberries strawberry strudel sundae sweet-potato   
    toffee tomato-ketchup tomato-sauce tomato-soup treacle truffles tuna-salad turnip vanilla-ice-cream vinegar-crisps waffle watermelon whipped-cream yoghurt yogurt lemonade tequila vodka martini milkshakes iced-tea herbal-tea
    air-mattress ashtray baby-bottle backscratcher bath-towel bathmat beanbag bedspread birdcage birdhouse bookmark bread-knife broomstick bunk-bed cake-tin can-opener chainsaw chandelier cheese-grater chess-set chopsticks christmas-card christmas-lights clothes-hanger clothes-line
    coat-hanger coathanger coffee-cup coffee-mug coffee-pot coffee-table colouring-book computer-game cookbook cooker crayons-box dartboard deck-of-cards desk-lamp disco-ball doghouse doll's-house dollhouse duvet egg-cup egg-timer eyeliner
    feather-duster felt-tip-pen fidget-spinner flower-pot flowerpot fly-swatter folding-chair football-shirt footstool fruit-bowl garden-chair garden-hose garden-shed gift-card glue-stick golf-cart greeting-card guitar-pick hairbrush hairpin hot-tub hot-water-bottle hula-hoop ice-bucket ironing-board jacuzzi jukebox
    kitchen-sink kitchen-table knitting-needle knitting-needles laundry-basket lava-lamp lawn-chair lightbulb lipsticks litter-box loudspeaker lunch-box magnet-toy mailbox milk-bottle mixing-bowl money-box mousetrap music-box nail-file nail-scissors nail-varnish necklaces needle-and-thread nightlight
    notebook-cover oven-glove oven-mitt paddling-pool paintbrush paper-bag paper-clip paper-plane parasol parasols party-hat pencil-case pencil-sharpener pepper-mill perfume photo-album piano-stool picnic picnic-basket picture-frame plant-pot plasticine ping-pong-ball pram remote-control-car rocking-chair rubik's-cube 
    salt-shaker sandbox sandpit saucer screensaver sewing-machine sewing-kit shower shower-curtain skateboards sleeping-bag snow-globe snowball soap-bubble soap-bubbles soccer-ball spinning-top sticker stickers sunscreen table-cloth tablecloth tape-recorder tea-towel teabag teabags teapot tennis-ball tennis-balls 
    toast-rack toilet-seat toy toys tricycle tweezers video-recorder violin-case wallpaper washing-line washing-powder wastepaper-basket water-balloon water-slide watering-cans wheelie-bin whoopee-cushion wind-chime wind-chimes wine-glass wool-sock 
    camper-van cruise-ship fire-truck go-kart golf-buggy gondola hot-air-balloon jet-ski limousine minibus motor-scooter motorboat police-car pushchair race-car rickshaw rowing-boat sailboat snowmobile spaceship taxi-driver train-ticket unicycle  
    amusement-park ballroom barber-shop barbershop beauty-salon bowling-alley bus-stop campsite carousel christmas-market circus-tent coffee-shop cocktail-bar disco-party fairground ferris-wheel fish-and-chip-shop flea-market fun-fair garden-party gift-shop golf-course hairdresser's holiday-camp ice-rink ice-cream-parlour karaoke-bar kindergarten nightclub
    petting-zoo pizzeria playgrounds public-swimming-pool shopping-centre shopping-mall ski-resort souvenir-shop sweet-shop swimming-baths theme-park toy-shop water-park wedding-cake wine-bar 
    ballerina bridegroom cowboy cowboys flight-attendant football-fan juggler lifeguard lumberjack milkman movie-star pop-star postman rock-star santa's-elves supermodel  
    ballroom-dancing cartwheel cheerleading dodgeball face-painting hide-and-seek hopscotch leapfrog line-dancing monopoly-board mini-golf poker-game skipping-rope sack-race sightseeing snowball-fight tap-dancing tug-of-war zumba
    bunny butterfly-net canary chihuahua chimpanzee cockatoo dachshund easter-rabbit flamingo-feather gerbil rubber-chicken `,
  de: `abendkleid anzug badehose badeanzug badelatschen ballkleid bikini brautkleid cowboyhut faschingskostüm filzpantoffeln gummistiefel halskette jeans kappe krawatte lederhose lippenstift ohrring ohrringe perücke pulli pullover pyjama sandale sandalen sandalen schlafanzug schlips sonnenbrille sonnenhut stöckelschuhe strickjacke strumpf strumpfhose turnschuhe
    apfelkuchen apfelmus apfelstrudel bierkrug bonbon bonbons bratkartoffeln brathähnchen brötchen buttermilch butterbrot currywurst dönererdbeere döner erdbeeren erdnussbutter eisbecher eiscreme frikadelle gulasch gurkensalat hamburger hefezopf hotdog hühnersuppe kakao kartoffelsalat kaugummi ketchup kirschtorte kirschkuchen klöße knödel krapfen lakritz lebkuchen leberwurst limonade lolli lutscher marmelade marzipan mayonnaise müsli nudelsuppe nutella
    ananas orangensaft pfannkuchen pommes popcorn pralinen pudding rosinen rotwein rührei salami sauerkraut sauerbraten schnitzel schnaps spiegelei spätzle torte waffel waffeln wassermelone zimtstern zuckerwatte zwieback
    badewanne badeente bälle besenstiel bilderbuch blumenstrauß blumentopf blumenvase brieftasche buntstift bügelbrett dosenöffner duschvorhang eierbecher eieruhr fahrradklingel federball fernbedienung flaschenöffner föhn fußball garderobe gartenschlauch gartenzwerg gummiball gummiente haarbürste haarspray hängematte kaffeekanne kaffeemaschine kaffeetasse kamm kerze kerzen kinderwagen kissen kochlöffel 
    korkenzieher kopfkissen kuscheltier lampenschirm liegestuhl luftmatratze matratze murmel murmeln nagellack parfüm planschbecken puppe puppen radiergummi rasierer rutsche sandkasten schachbrett schaukel schaukelpferd schaukelstuhl schlafsack schnuller schreibtischlampe seifenblase seifenblasen sessel shampoo sonnenschirm spielkarte spielzeug spielzeugauto stricknadel 
    taschentuch teekanne teelöffel thermoskanne tischdecke toilettenbürste toilettenpapier trampolin trinkhalm trommel vorhang wäscheleine wäscheklammer wecker weihnachtsbaum weihnachtskugel weinglas windel wolldecke zahnpasta zaubertrick zauberstab  
    feuerwehrauto heißluftballon raumschiff rennauto schlauchboot skateboard wohnwagen achterbahn biergarten disco diskothek eisdiele freibad freizeitpark hüpfburg imbissbude jahrmarkt karussell kirmes kneipe pizzeria rummelplatz schwimmbad spielplatz tanzschule zirkus 
    ballerina bademeister cowboy fußballer indianer kasper prinzessin seiltänzer zauberkünstler zirkusdirektor dackel flamingo goldfisch meerschweinchen papagei pinguine pudel wellensittich `,
  es: `bañador bikini bragas chanclas corbata disfraz gafas-de-sol medias pajarita pendientes peluca perfume pijama pintalabios pulsera sandalias tacones tutú vestido-de-novia zapatillas
    aceitunas albóndigas arroz-con-leche bizcocho bocadillo bombones calamares caramelo caramelos champán chicle chocolates chorizo croquetas crucigrama dulces empanada ensaladilla flan fresas gazpacho hamburguesa helados kétchup limonada macarrones magdalena mahonesa mantequilla-de-cacahuete mayonesa mermelada mostaza natillas palomitas pan-tostado pastel perrito-caliente piña piruleta pollo-asado polvorones rosquilla salchicha salchichas sandía sopa-de-ajo sushi tarta tortilla-de-patatas turrón    
    almohadas bandeja-de-plata bañera billar caña-de-pescar cepillo cepillo-de-dientes champú cometa columpio cortina crema-solar cuna estuche florero fregona goma-de-borrar grapadora jarrón juguete juguetes mando-a-distancia maquillaje máquina-de-coser mesa monopatín muñeca muñecas paella-valenciana papel-higiénico parque-de-atracciones peine peluche piano-de-cola piscina reloj-de-cuco sacacorchos secador sombrilla tobogán trineo tumbona    
    carrusel circo discoteca feria globo-aerostático nave-espacial patinete astronauta bailarina cantante-de-pop gladiador mago-de-circo princesa torero vaquero cerdito jirafas oso-panda pez-de-colores pingüinos `,
};

/** Worlds of everyday life. */
export type World = "food" | "clothes" | "home" | "animals" | "fun" | "any";
type ByWorld = Partial<Record<World, string>>;

/**
 * Those of everyday things that give an option away wherever they stand in it ("a pair of clean socks"), because they
 * have hardly another sense: dishes and sweets, clothes, rooms, pets, toys, fairs, figures of tales, relatives. A word
 * with a second sense in some trade or science (jam, mirror, sponge, kite) is left out. A hyphen stands for a space.
 */
export const unmistakable: Record<"en" | "de" | "es", ByWorld> = {
  en: {
    food: `pizza pizzas toast soup soups gravy chocolate chocolates cheese cheddar mozzarella camembert parmesan gouda sandwich sandwiches sausage sausages ketchup mayonnaise spaghetti noodle noodles
      macaroni lasagne lasagna ravioli pasta pancake pancakes waffle waffles omelette pudding puddings custard jelly muffin muffins cupcake cupcakes biscuit biscuits doughnut doughnuts donut
      donuts brownie brownies croissant croissants pretzel pretzels popcorn crisps fries nachos taco tacos burrito burritos kebab kebabs burger burgers hamburger hamburgers hotdog hotdogs sushi
      curry porridge muesli cornflakes lollipop lollipops marshmallow marshmallows ice-cream candy toffee fudge caramel marzipan marmalade peanut-butter pumpkin pumpkins banana bananas pineapple
      pineapples strawberry strawberries watermelon watermelons cucumber cucumbers broccoli cauliflower spinach pickle pickles gherkin gherkins meatball meatballs dumpling dumplings cake cakes
      cheesecake apple-pie milkshake milkshakes lemonade beer beers champagne vodka tequila cappuccino espresso cocoa coffee teacup teapot teaspoon teabag breakfast dinner dessert picnic barbecue
      snack snacks cup-of-tea ice-lolly jelly-beans gummy-bears gummy-bear peanuts bacon salad yoghurt yogurt whisky smoothie chocolate-bar crumpet crumpets meatloaf risotto fondue fast-food
      cotton-candy candy-floss teacups teapots coffee-cup coffee-mug fortune-cookie wedding-cake birthday-cake tea-party`,
    clothes: `sock socks slipper slippers sandals sneakers pyjamas pajamas underpants underwear trousers jeans hat hats scarf scarves mitten mittens beret bikini swimsuit tutu necktie bow-tie umbrella
      umbrellas sunglasses handbag lipstick mascara shampoo earrings necklace bracelet tiara cardigan sweater raincoat hairspray hairstyle haircut moustache bow-ties high-heels flip-flops
      flip-flop earring rucksack nail-polish lipsticks curlers hairdryer hair-dryer shower-cap sombrero`,
    home: `fridge sofa armchair bathtub bathroom toilet toilets pillow pillows duvet mattress wardrobe cupboard toothbrush toothpaste doorbell doormat toaster dishwasher hoover lawnmower saucepan
      frying-pan hammock deckchair gnome gnomes sofa-cushion chandelier lampshade alarm-clock remote-control toilet-paper toilet-roll toilet-brush bath-towel washing-line shopping-trolley
      shopping-list bubble-bath pillow-fight parking-lot`,
    animals: `cat cats dog dogs kitten kittens puppy puppies hamster hamsters goldfish poodle parrot parrots guinea-pig guinea-pigs bunny bunnies penguin penguins giraffe giraffes elephant elephants llama
      llamas kangaroo kangaroos koala koalas flamingo flamingos pony ponies hedgehog hedgehogs unicorn unicorns mermaid mermaids monkey monkeys gorilla hamster-wheel goldfish-bowl squirrel
      squirrels peacock ostrich camels sloth sloths chihuahua dachshund rabbits piglet piglets duckling ducklings`,
    fun: `monster monsters gremlin gremlins kryptonite dragons toy toys teddy teddies doll dolls lego yo-yo frisbee trampoline skateboard skateboards surfboard rollercoaster roller-coaster crayon crayons glitter confetti bubblegum chewing-gum birthday
      birthdays cinema disco karaoke vacation selfie selfies circus nightclub playground swimming-pool lottery soap-opera pop-star rock-star celebrity celebrities superhero superheroes pirate
      pirates ninja ninjas clown clowns cowboy cowboys princess wizard wizards witch witches fairy fairies vampire vampires zombie zombies alien aliens santa video-game video-games netflix grandma
      grandmother grandpa granny auntie mother-in-law girlfriend boyfriend hairdresser babysitter tooth-fairy butterfly-net ballerina cheerleader leprechaun leprechauns elf elves goblin goblins
      troll trolls superman batman snow-white genie birthday-party football-fan football-match football-team rock-band pop-song pop-songs love-letter love-letters love-song theme-park hula-hoop
      bouncy-castle merry-go-round snowman snowmen snowball snowballs sandcastle fidget-spinner playing-cards playstation xbox nintendo tiktok instagram snapchat youtube rubber-duck rubber-ducks
      teddy-bear teddy-bears ice-rink piggy-bank crystal-ball magic-wand magic-carpet fortune-teller horoscope valentine christmas-tree easter-egg easter-eggs halloween grandad grandmothers mum
      mummy`,
  },
  de: {
    any: `pizza pizzas toast toastbrot suppe suppen hühnersuppe schokolade schokoladenkuchen schokopudding käse käsekuchen camembert gouda wurst bratwurst currywurst leberwurst würstchen ketchup senf
      spaghetti nudeln nudelsalat pfannkuchen waffel waffeln pudding keks kekse kuchen torte apfelkuchen geburtstagskuchen brezel brezeln croissant baguette baguettes hamburger pommes döner sushi lutscher bonbon
      bonbons gummibärchen zuckerwatte eis eiscreme popcorn marmelade banane bananen ananas erdbeere erdbeeren gurke gurken kürbis kartoffelsalat schnitzel limonade cola kakao kaffee kaffeetasse
      teetasse bier sekt frühstück mittagessen abendessen kaffeepause socke socken pantoffel pantoffeln hausschuhe schlafanzug unterhose hose jeans hut hüte mütze schal bikini badehose perücke
      sonnenbrille handtasche lippenstift parfüm shampoo regenschirm krawatte frisur haarschnitt gummistiefel kühlschrank sofa badewanne badezimmer toilette klo toilettenpapier kopfkissen matratze
      kleiderschrank zahnbürste zahnpasta toaster staubsauger waschmaschine gartenzwerg gartenzwerge hängematte liegestuhl fernseher fernbedienung wecker spielzeug teddy teddybär puppe puppen
      luftballon luftballons trampolin skateboard achterbahn kaugummi gummiente quietscheente seifenblasen konfetti katze katzen hund hunde hamster goldfisch goldfische papagei pinguin pinguine
      giraffe giraffen elefant elefanten lama lamas känguru einhorn einhörner drache drachen affe affen meerschweinchen dackel pudel geburtstag geburtstage geburtstagsparty kino disco disko
      karaoke urlaub selfie zirkus schwimmbad freibad lotto popstar popstars filmstar superheld superhelden prinzessin dornröschen schneewittchen aschenputtel rotkäppchen hexe hexen zauberer
      vampir vampire zombie zombies alien aliens clown clowns pirat piraten ninja cowboy weihnachtsmann osterhase zahnfee christkind oma opa tante schwiegermutter nachbarn nachbar nachbarin
      freundin friseur spielplatz fußballspiel fußballtor instagram netflix playstation`,
  },
  es: {
    any: `pizza pizzas sopa chocolate chocolates queso bocadillo salchicha salchichas kétchup mostaza espaguetis macarrones tortita tortitas flan galleta galletas pastel tarta helado helados
      hamburguesa hamburguesas palomitas caramelo caramelos piruleta mermelada plátano plátanos piña fresa fresas sandía calabaza patatas-fritas tortilla paella churros limonada refresco café
      cerveza champán desayuno merienda calcetín calcetines zapatilla zapatillas pijama calzoncillos pantalones bufanda bikini bañador peluca gafas-de-sol bolso pintalabios champú paraguas corbata
      peinado nevera sofá bañera baño inodoro váter almohada colchón armario cepillo-de-dientes tostadora lavadora aspiradora tetera hamaca televisor tele televisión juguete juguetes peluche osito
      muñeca muñecas globo globos trampolín monopatín chicle patito guitarra tambor maracas gato gatos perro perros gatito hámster loro pingüino pingüinos jirafa jirafas elefante elefantes canguro
      unicornio unicornios dragón dragones mono monos cumpleaños cine discoteca karaoke vacaciones selfie circo piscina lotería superhéroe superhéroes princesa bruja brujas hada hadas duende
      duendes vampiro vampiros zombi zombis payaso payasos pirata piratas ninja vaquero abuela abuelo tía suegra vecino vecina vecinos novia peluquero parque-de-atracciones fútbol
      partido-de-fútbol real-madrid barça instagram netflix`,
  },
};

/** Further words of these worlds, beside which such a thing is in good company. */
export const company: Record<"en" | "de" | "es", ByWorld> = {
  en: {
    food: `cabbage melon turnip carrot carrots onion onions tomato tomatoes apple apples oranges pear grape grapes bread butter milk egg eggs rice beans nuts meat fish sugar honey flour dough sauce jam
      wine juice tea vegetable vegetables fruit fruits vitamin vitamins food foods foodstuff diet dietary kitchen cook cooks cooked cooking baking baked bake recipe dish dishes meal meals eat eats
      eaten eating ate drink drinks drinking edible swallow chef restaurant guest guests waiter menu flavour flavor spoonful salad salads snack starter served serve serves taste tastes tasty sweet
      sour pan oven burn burns fridge freezer hygiene bacteria stomach digestion allergy salt pepper spice spices herb herbs mushroom mushrooms`,
    clothes: `clothes clothing garment garments wear wears wearing worn wardrobe dress dresses shirt coat leather wool cotton silk textile fashion hair hairdressing beauty cosmetic cosmetics skin foot
      feet head sewing sew knit fabric fabrics protective uniform costume laundry washing`,
    home: `furniture chair chairs table tables bed beds lamp room rooms house houses home household hotel garden bathroom cleaning laundry washed kitchen oven stove pan pans water-heater plumbing drain
      pipe patient pressure nursing sleep building electric appliance appliances electricity milk butter food`,
    animals: `bird birds insect insects reptile reptiles rodent rodents pet pets zoo habitat species breed mammal mammals animal animals predator prey creature beast vet veterinary tail lizard lizards
      snake snakes tiger tigers lion lions wolf wolves fox foxes rabbit rabbits deer ferret otter weasel marten ermine badger raccoon beaver hare hummingbird sparrow eagle dolphin whale seal shark
      frog frogs toad turtle zebra zebras camel fish fleas flea rat rats mouse mice horse horses cow cows feather feathers fur wildlife jungle savanna savannah evolution evolved extinct
      domesticated`,
    fun: `game games player players sport sports stadium film films music festival carnival circus party tourist tourists leisure hobby childhood child children fable fairy-tale myth advert
      advertising brand media company companies network internet app website literary author poem family families relative relatives inherit inherits inheritance heir daughter son mother father
      parent parents plot genre`,
  },
  de: {
    any: `obst gemüse fleisch brot butter milch ei eier zucker mehl teig soße küche kochen kocht backen rezept essen isst getränk getränke trinken speise speisen gericht lebensmittel mahlzeit gast gäste restaurant
      kleidung kleid jacke helm handschuh handschuhe stiefel schuhe tragen trägt haar haare möbel stuhl tisch zimmer haus haushalt wohnung spielzeug gefühl gefühle angst wut trauer tier tiere vogel vögel fisch fische säugetier art
      einkaufen preis kostet`,
  },
  es: {
    any: `fruta verdura carne pan leche huevo huevos azúcar harina masa salsa comida comer come beber bebida plato alimento alimentos restaurante cliente ropa vestido casco capucha guante guantes bota botas gorra pelo mueble
      mesa casa hogar emoción emociones sentimiento miedo tristeza animal animales ave aves pez peces comprar precio cuesta`,
  },
};
