/**
 * Phrases that show an option to be a jest: what things cannot do or feel, deeds nobody would do when asked what to do,
 * luck and vanity as reasons, places out of reach, talk about the test itself. Each is looked for only in options with
 * one of the `triggers`, and counts only where nothing else in the item has the like.
 */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { words } from "../text/lexicon-shape.ts";
import { isAboutAnimals, narrative, playful } from "./implausible-jokes.ts";
import type { Choice, Option, Text } from "./reading.ts";
import { triggers } from "./triggers.ts";

type Phrases = {
  /** Every phrase has one of these words. */
  words: ReadonlySet<string>;
  /** What a thing cannot do or feel; people and animals can. */
  moods: RegExp;
  /** Jests whoever they are about. */
  jests: RegExp;
  /** No answer to the question what to do. */
  deeds: RegExp;
  asksDeed: RegExp;
  /** Places out of reach, and questions in which they are not. */
  far: RegExp;
  cosmic: RegExp;
  /** Words of people and animals, of whom a mood may be said in earnest. */
  living: RegExp;
};

const english: Phrases = {
  words: words(
    `tears cry cries crying weeps sobs laugh laughs laughing giggle giggles giggling smiles smiling winks blushes blush sulks sulking pouts yawns snores snoring sneezes sneezing sings singing sing dances dance dancing
    dreams daydreams daydream dreaming gossips gossip flirts flirt flirting sunbathes asleep sleep sleeps sleeping nap bed mood tired sleepy dizzy bored lonely shy nervous scared frightened afraid sad happy angry cross jealous grumpy proud
    hungry thirsty homesick embarrassed ashamed insulted offended feelings holiday holidays vacation strike party birthday married marries marry wedding divorce divorced retires wants want wishes wish hopes hates likes loves love refuses
    forgets remembers changes revenge temper lazy argues quarrels quarrel fight tickled ticklish friends friend company attention hug hugs rest coffee break lunch breakfast shower bath haircut diet yoga gym jokes joke
    annoy impress tease amuse entertain scare confuse please surprise jealous neighbours neighbors teacher boss fun laugh bet luck lucky unlucky cool pretty nice beautiful cute funny fashionable handsome prettiest cutest funniest happiest
    friendliest laziest tastiest luckiest naughtiest sexiest best-looking good-looking most invisible singing talking haunted enchanted cursed bewitched spell curse magic magical magically sorcery wizardry telepathy teleports teleportation teleport
    your like enjoy enjoys adores friendly polite clever stupid brave curious greedy stubborn naughty rude school university church work rich famous music volume dinner superpowers psychic zodiac wishing band group club team game label nightclub show breed kind type sort brand make variety abracadabra zillion zillions gazillion gazillions bazillion question quiz exam test letter reason sing dance juggle flamethrower bazooka grenade lightsaber dynamite bulldozer sledgehammer jackhammer
    emigrate emigrates propose kiss kisses adopt whistle yodel scream screams yell yells shout shouts swear insult hide hides shopping fishing swimming bowling sleep cards chess football tv pretend lottery pray throw throws fire punch
    punches slap slaps bite bites lick licks tickle tickles kick kicks circles window faint faints pour pours spill spills blow selfie song songs home cinema beach pub circus moon mars space galaxy universe heaven hell volcano jungle desert fairyland
    dream pocket bottom pole moustache beard smile hairdo faces face doll toys toy ghost ghosts fly shy`,
  ),
  moods:
    /^(?:because |that |since )?(?:it|they) (?:(?:just|simply|really) )?(?:likes?|loves?|hates?|enjoys?|adores?) \w+|\b(?:(?:is|are|was|were|too|very) (?:friendly|polite|clever|stupid|brave|curious|greedy|stubborn|naughty|rude)|(?:went|goes|go) to (?:\w+ )?(?:school|university|church|work)|to (?:sing|dance|laugh|cry|giggle|whistle|smile|dream)|cries|weeps|sobs|laughs|giggles|smiles|winks|blushes|sulks|pouts|yawns|snores|sneezes|sings|dances|daydreams|gossips|flirts|sunbathes|(?:falls?|fell|falling|fast|is|are) asleep|goes to (?:sleep|bed)|(?:is|are|was|were|feels?|felt|gets?|got|getting|becomes?|becoming|too|so|very) (?:tired|sleepy|dizzy|bored|lonely|shy|nervous|scared|frightened|afraid|sad|happy|unhappy|angry|jealous|grumpy|proud|hungry|thirsty|homesick|embarrassed|ashamed|insulted|offended|lazy|ticklish|in love|married|divorced)|(?:has|have|had|hurts?|with) (?:\w+ )?feelings|(?:on|needs? a|takes? a|took a|have a|has a|having a|wants? a) (?:holiday|vacation|strike|nap|rest|coffee break|lunch break|shower|bath|haircut|hug|diet|friend|party|birthday)|(?:needs|wants|likes|loves|hates) (?:\w+ )?(?:company|attention|friends|holidays?|coffee|jokes|rest|sleep|music|fun)|(?:wants|wishes|hopes|refuses|forgets|remembers|decides|likes|loves|hates) to|(?:hates|dislikes|loves|adores|misses) (?:it|them|the|its|him|her|their|water|mondays|getting|being)|loses (?:its|their) temper|takes? revenge|(?:is|are) cross with|quarrels? with|argues? with|makes? friends|changes its mind|(?:tells?|telling) (?:it |them )?(?:a )?(?:jokes?|stories|lies)|does yoga|goes to the gym|(?:make|makes|making|keep|keeps) (?:it|them|the \w+) (?:happy|sad|laugh|smile|cry|company|jealous|sleepy|proud)|wants? (?:more )?attention|out of (?:boredom|revenge|love|spite|jealousy|laziness|politeness))\b/,
  jests:
    /\b(?:an? (?:good|bad|happy) mood|your (?:phone|mum|mom|mummy|mother|dad|grandma|grandmother|dog|cat|neighbou?r|wallet)|to make (?:\w+ ){1,2}(?:rich|famous|happy|jealous|laugh|cry)|bursts? into (?:tears|song|laughter)|to (?:annoy|impress|tease|amuse|entertain|scare|confuse|please|surprise|make) (?:the |his |her |your |their |its |all )?(?:neighbou?rs?|teachers?|boss|pupils|students|tourists|visitors|in-laws|mother-in-law|everyone|everybody|cats?|dogs?|girls|boys|ladies|friends|grandma|examiners?)\b(?! to)|(?:just |only )?for (?:fun|a laugh|a bet|a joke|no reason|luck|good luck)|(?:bring|brings|have|has|had|by|of|with|pure|sheer|bad|good) (?:good |bad |sheer |pure )?luck|lucky (?:charm|number|penny|socks|day|guess)|to look (?:cool|pretty|nice|beautiful|cute|fashionable|handsome|funny|smart|scary)|(?:it|they|that) (?:just )?looks? (?:cool|pretty|nice|beautiful|cute|funny|nicer|prettier|cooler|better in (?:photos|pictures))|the (?:prettiest|cutest|funniest|happiest|friendliest|laziest|tastiest|luckiest|naughtiest|sexiest|best-looking|most beautiful|most handsome|nicest-looking|invisible|haunted|enchanted|singing|talking|flying|dancing) (?:ones?|\w+ones?)|(?:ones?|person|people|thing) (?:that|who|which|with the) (?:(?:can|could|likes to|knows how to) (?:sing|dance|juggle|talk|fly|yodel)|(?:nice|best|biggest|longest|funniest|prettiest) (?:smile|moustache|beard|hairdo|hair|faces?|voice|nose))|haunted|enchanted|bewitched|cursed|a (?:magic|evil|secret) spell|casts? a spell|by sorcery|wizardry|telepathy|teleport(?:s|ation)?|superpowers|a psychic|zodiac signs?|wish(?:es|ing) (?:upon|very|really|hard|it away)|(?:zillions?|gazillions?|bazillions?)(?: of)?|an? (?:\w+ )?(?:boy band|girl band|rock band|pop group|pop band|football club|football team|boy group|board game|video game|fashion label|night ?club|reality show|tv show|breed of (?:dogs?|cats?)|(?:kind|type|sort|brand|make|variety) of (?:\w+ )?(?:pasta|noodles?|cheese|cakes?|sandwich(?:es)?|biscuits?|cookies?|pizza|soup|sausages?|ice ?cream|sweets?|candy|chocolates?|desserts?|cocktails?|beers?|hats?|shoes?|trainers|socks?|perfumes?|toothpaste|shampoo|lipstick|handbags?|chewing gum))|to spell (?:the|a|your|its|it)|because (?:this|the) (?:question|quiz|exam|test) (?:says|said|is|asks)|(?:the|this) (?:question|quiz|exam)(?:'s)? (?:author|writer|itself|is too)|flamethrower|bazooka|hand grenade|light-?saber|sledgehammer|jackhammer)\b/,
  deeds:
    /\b(?:emigrate|marry|propose to|kiss|adopt|dance|sing|whistle|juggle|yodel|daydream|flirt|giggle|sunbathe|(?:burst|break) (?:into|out)|faint|cry|scream|hide (?:in|under|behind|it)|(?:take|have) (?:a |an )?(?:\w+ )?(?:nap|selfie|holiday|bath|rest|coffee break)|turn up the (?:music|volume)|(?:continue|finish) (?:your|the) (?:lunch|dinner|breakfast|nap|game)|go (?:back )?(?:to (?:sleep|bed|the (?:cinema|beach|pub|gym|zoo|circus))|shopping|fishing|dancing|swimming|bowling|on (?:holiday|vacation|strike))|play (?:cards|football|chess|dead|hide|the (?:guitar|piano|lottery|drums))|watch (?:tv|television|a (?:film|movie))|tell (?:\w+ )?(?:a )?jokes?|pretend to be|win the lottery|buy a lottery|pray|throw (?:\w+ ){1,3}(?:out of|at|into|over)|set (?:\w+ ){0,2}(?:on fire|fire to)|punch|slap|bite|lick|tickle|laugh at|(?:shout|scream|yell|swear) at|insult|run (?:in circles|away (?:and|crying|screaming|from the \w+ ing))|jump (?:out of|up and down)|pour (?:\w+ ){1,3}over (?:the |your |his |her )?(?:guest|customer|client|colleague|boss|teacher|neighbou?r|manager|head|patient)|celebrate with|throw a party)\b/,
  asksDeed:
    /\b(?:should|do first|first (?:step|thing|aid|measure)|reaction|react|respond|best (?:way|step|thing)|do you|to do|what does an? \w+ do|how do you)\b/,
  far: /\b(?:(?:on|to|from|from|of) (?:the moon|mars|jupiter|the sun|another planet|a distant planet)|in (?:outer space|space|another (?:galaxy|universe|dimension|life)|a (?:parallel|distant|faraway) \w+|heaven|hell|fairyland|a volcano|your dreams?|a dream|(?:your|his|her|my) pocket)|at the (?:north pole|south pole)|under the bed)\b/,
  cosmic:
    /\b(?:moon|lunar|planets?|space|spacecraft|earth|solar|sun|stars?|orbit\w*|astronauts?|gravity|satellites?|universe|cosm\w*|comets?|asteroids?|rockets?|galax\w*|tides?|god|gods|heaven\w*|hell|faith|church|relig\w*|soul|death|volcan\w*|lava|mytholog\w*|sleep|dreams?|bed|pole|polar|compass|mars|jupiter|venus|science fiction|martian)\b/,
  living:
    /\b(?:he|she|his|her|people|person|animals?|birds?|dogs?|cats?|horses?|monkeys?|apes?|babies|baby|infants?|toddlers?|workers|team|staff|parents?|someone|somebody|humans?|narcolepsy|emotions?|feelings?|poem|novel|character|god|gods|queen|king|wife|husband|son|daughter|sister|brother|soldiers?|lion|wolf|bees?|whales?|who)\b/,
};

const german: Phrases = {
  words: words(
    `tränen weint weinen lacht lachen kichert schnarcht gähnt niest schmollt träumt singt tanzt tanzen singen feiert feiern streikt flirtet schläft schlafen einschlafen neidisch eifersüchtig beleidigt traurig glücklich verliebt laune
    langweilig gelangweilt schüchtern müde hungrig durstig einsam nervös angst lust hunger durst heimweh spaß langeweile trotz rache liebe neugier eitelkeit lehrer lehrerin chef chefin nachbarn nachbar oma schön cool hübsch mond mars weltall glück unglück pech
    bett kino urlaub pause party geburtstag heiraten heiratet auswandern umarmen küssen kitzeln beten schreien verstecken zauberspruch hexerei verhext verzaubert telepathie sternzeichen millionen fantastilliarden selfie witz witze nickerchen schönste lustigste`,
  ),
  moods:
    /(?<!\p{L})(?:weint|lacht|kichert|schnarcht|gähnt|niest|schmollt|träumt|singt|tanzt|feiert|streikt|flirtet|schläft ein|einschlafen kann|(?:neidisch|eifersüchtig|beleidigt|traurig|glücklich|verliebt|gelangweilt|schüchtern|müde|hungrig|durstig|einsam|nervös) (?:ist|sind|wird|werden|macht|war)|(?:ist|sind|wird|werden) (?:\p{L}+ )?(?:neidisch|eifersüchtig|beleidigt|traurig|glücklich|verliebt|gelangweilt|schüchtern|müde|hungrig|durstig|einsam|nervös)|(?:hat|haben|bekommt) (?:\p{L}+ )?(?:angst|lust|hunger|durst|heimweh|spaß)|(?:macht|machen|braucht|brauchen) (?:\p{L}+ )?(?:urlaub|pause|party|ein nickerchen|liebe)|geht (?:schlafen|ins bett|ins kino|in den urlaub|einkaufen))(?!\p{L})/u,
  jests:
    /(?<!\p{L})(?:in tränen aus\p{L}*|aus (?:spaß|langeweile|trotz|rache|liebe|neugier|eitelkeit)|(?:damit|weil) (?:die nachbarn|der nachbar|oma|der chef|die chefin|der lehrer|die lehrerin)|(?:schön|cool|hübsch|schöner|cooler|hübscher) aus(?:sieht|sehen|zusehen)|(?:bringt|bringen) (?:glück|unglück|pech)|zauberspruch|hexerei|verhext|verzaubert|telepathie|sternzeichen|fantastilliarden|zum spaß|die (?:schönste|lustigste|hübscheste)|(?:der|die) (?:schönste|lustigste|hübscheste))(?!\p{L})/u,
  deeds:
    /(?<!\p{L})(?:auswandern|heiraten|umarmen|küssen|kitzeln|beten|tanzen|singen|selfie|witze?|nickerchen|schlafen gehen|ins (?:bett|kino))(?!\p{L})/u,
  asksDeed:
    /(?<!\p{L})(?:tun|tut|machen|macht|sollte[n]?|soll|zuerst|als erstes|reagier\p{L}*|verhalten|maßnahme|richtig)(?!\p{L})/u,
  far: /(?<!\p{L})(?:auf dem (?:mond|mars|jupiter)|auf den mond|im weltall|am nordpol|im himmel|in der hölle|unter dem bett)(?!\p{L})/u,
  cosmic: /(?:mond|planet|weltall|erde|sonne|stern|umlauf|astronaut|satellit|rakete|gott|glaube|pol|himmel)/u,
  living:
    /(?<!\p{L})(?:mensch\p{L}*|tiere?|vogel|vögel|hunde?|katzen?|pferde?|baby|eltern|könig|königin|gedicht|roman|gefühle?|wer)(?!\p{L})/u,
};

const spanish: Phrases = {
  words: words(
    `llora llorar ríe reír ronca bosteza estornuda sueña canta cantar baila bailar dormir duerme siesta triste contento contenta celoso celosa nervioso nerviosa aburrido aburrida cansado cansada enamorado enamorada enfadado enfadada susto abrazo beso cosquillas
    envidia feliz vecinos vecino abuela profesor profesora jefe suerte capricho gusto brujería aburrimiento amor diversión venganza luna marte espacio cielo infierno cine playa vacaciones fiesta cumpleaños casarse emigrar rezar gritar esconderse chiste chistes guapo bonito bonita
    invitarlo invitarla invitarle invitar reírse dormirse miedo hambre sed ganas vergüenza hechizo telepatía`,
  ),
  moods:
    /(?<!\p{L})(?:rompe a llorar|llora|se ríe|ronca|bosteza|estornuda|sueña con|canta|baila|se duerme|echa una siesta|se (?:pone|ponen|siente|sienten) (?:triste|content[oa]|celos[oa]|nervios[oa]|a llorar|feliz)|está(?:n)? (?:triste|content[oa]|celos[oa]|nervios[oa]|aburrid[oa]|cansad[oa]|enamorad[oa]|enfadad[oa])s?|tienen? (?:\p{L}+ )?(?:miedo|hambre|sed|ganas|vergüenza|celos)|(?:dar|darle|darles) (?:un |una )?(?:susto|abrazo|beso|envidia|cosquillas|siesta)|hacer(?:le|les|lo|la)? (?:reír|feliz|cosquillas|llorar)|(?:de|para ir de|va de|van de) (?:vacaciones|fiesta))(?!\p{L})/u,
  jests:
    /(?<!\p{L})(?:por (?:capricho|brujería|aburrimiento|diversión|venganza|gusto)|(?:da|dan|trae|traen|para dar|para traer|por|de) (?:buena |mala )?suerte|para que (?:los vecinos|el vecino|la abuela|el jefe|el profesor)|queda(?:n)? (?:más )?bonit[oa]s?|invitar(?:lo|la|le|les|los)? al? (?:cine|playa|fiesta)|hechizo|telepatía|contar(?:le|les)? (?:un )?chistes?)(?!\p{L})/u,
  deeds:
    /(?<!\p{L})(?:bailar|cantar|casarse|emigrar|rezar|gritar(?:le)?|esconderse|echarse|dormir(?:se)?|ir(?:se)? (?:al cine|a la playa|de vacaciones))(?!\p{L})/u,
  asksDeed: /(?<!\p{L})(?:hacer|hace usted|debe|debería|primero|reaccion\p{L}*|medida)(?!\p{L})/u,
  far: /(?<!\p{L})(?:en (?:la luna|marte|júpiter|el espacio|el cielo|el infierno|otro planeta)|a la luna|debajo de la cama)(?!\p{L})/u,
  cosmic: /(?:luna|planeta|espacio|tierra|sol|estrella|órbita|astronauta|satélite|cohete|dios|religi|cielo|fe)/u,
  living:
    /(?<!\p{L})(?:personas?|animal(?:es)?|aves?|perros?|gatos?|caballos?|bebés?|niñ[oa]s?|padres|rey|reina|poema|novela|quién)(?!\p{L})/u,
};

const addresses = /\byour?\b/;
const articles = words("the a an el la los las un una");

const phrases: Record<Lexicon["code"], Phrases> = { en: english, de: german, es: spanish };

/** The words of which a phrase that is a jest has one at least. */
export const jestWords: Record<Lexicon["code"], ReadonlySet<string>> = {
  en: english.words,
  de: german.words,
  es: spanish.words,
};

/** Why the wording of this option is a jest, as the end of a sentence; or null. */
export function jestingPhrase(option: Option, { plain, stem }: Choice, { code }: Lexicon): string | null {
  const { moods, jests, deeds, asksDeed, far, cosmic, living } = phrases[code];
  if (option.words.length < 2 || option.words.length > 20 || !(option.triggers & triggers.jest)) return null;
  // Titles have capitals inside; tales and sayings have jests of their own.
  const [first] = option.words;
  const isTitle =
    (first?.text !== first?.lower || articles.has(first?.lower ?? "")) &&
    option.words.some(({ text, lower }, at) => at > 0 && text !== lower);
  if (isTitle && code !== "de") return null;
  if (playful.test(stem.prose.slice(-600)) || narrative.test(stem.prose.slice(-600))) return null;
  const others: Text[] = plain.filter((other) => other !== option);
  const rest = [stem, ...others].map(({ lower }) => lower.slice(-1_000));
  const says = (pattern: RegExp) => pattern.test(option.lower) && !rest.some((text) => pattern.test(text));
  // A question that speaks to "you" may have "your phone" in its answers.
  const isAddressed = rest.some((text) => addresses.test(text));
  if (says(jests) && !(isAddressed && addresses.test(option.lower))) return "is a jest";
  if (says(deeds) && asksDeed.test(rest[0] ?? "")) return "is nothing anybody would do";
  if (says(far) && !rest.some((text) => cosmic.test(text))) return "is out of reach";
  if (
    says(moods) &&
    ![...rest, option.lower].some((text) => living.test(text)) &&
    ![stem, ...others].some(isAboutAnimals)
  )
    return "gives a thing the moods of a person";
  return null;
}
