import { type Lexicon, words } from "./lexicon-shape.ts";

const things =
  "(?:answers?|options?|choices?|statements?|alternatives?|responses?|claims?|reasons?|items?|others?|ones|things|possibilities|sentences|factors|points)";
const given = "(?: (?:listed|mentioned|given|named|here|above|below|stated|shown))?";
const groupOf = `(?: of)?(?: (?:the|these|those|them))?(?: (?:other|previous|preceding|foregoing|above|aforementioned|listed|given|remaining))?(?: (?:two|three|four|five))?(?: ${things})?${given}`;
const hold =
  "(?:(?: (?:are|is|was|were|would be|can be|could be))?(?: (?:all|equally|also))?(?: (?:correct|right|true|valid|possible|acceptable|accurate|wrong|false|incorrect))| (?:apply|applies|hold|holds|do|does))?";
const aboveTail =
  "(?: (?:are|is|answers?|options?|choices?|statements?|apply|applies|mentioned|listed|could|can|may|depending|and|but)(?: .{0,80})?)?";

const finite = `is are was were has have had does do did can could will would must should may might
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't cannot couldn't won't wouldn't mustn't shouldn't`;
const verbs = `accept affect allow appear apply arise attract become begin belong bind block boil break bring burn call carry cause
change come compare compile conduct connect consist consume contain contribute control convert count create cross decide
decrease define depend describe destroy detect determine develop differ dissolve divide drop eat emit enable encode end
enter equal escape exceed execute exist expand explain expose fail fall feed fight flow follow force forget form freeze gain
generate get give go govern grow guarantee happen heal hear help hide hold identify ignore implement improve include
increase indicate inherit insert involve join keep know lack last lead leave let lie limit link live load lose lower make
match mean measure melt merge migrate mix move multiply need occupy occur offer open operate orbit own pass pay perform
point preserve prevent print produce promote protect prove provide publish pull push raise reach react read receive
recognise recognize record reduce reflect refer regulate release remain remember remove render repair repeat replace
represent require resist respond result return reveal rise rotate rule run save say see seem sell send serve show shrink
sink sleep slow solve sort speak speed spread stand start stay stem stop store strengthen suggest supply support surround
survive take tell tend test throw touch trade transfer transmit transport travel treat turn use vary walk want weaken
weigh win work write yield`;
const irregular = `became began brought came drew fell felt fought found gave got grew held kept knew led left lost made meant met
paid ran rose said sang sank saw sent showed shot slept sold spoke stood struck taught thought threw told took understood
went won wore wrote built bought`;
const thirdPerson = (verb: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : verb.endsWith("y") && !/[aeo]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

/** Brings regular plurals and verb forms together; far cruder than Porter (1980), and enough to see a word come back. */
function stem(word: string): string {
  if (word.length < 5)
    return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  const bare = word.replace(/'s$/, "");
  if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  const cut = bare.replace(/(?:ings?|ers?|edly|ed|es|ly|s)$/, "");
  const short = cut.length >= 4 ? cut : bare.replace(/s$/, "");
  return short.replace(/([bdfgklmnprt])\1$/, "$1").replace(/e$/, "");
}

export const english: Lexicon = {
  code: "en",
  functionWords:
    words(`a an the this that these those it its he she they them their his her him we us our you your i me my mine
    who whom whose which what when where why how is are was were be been being am has have had having do does did doing done can
    could will would shall should may might must ought not no nor never and or but if then else than as so such because since
    while though although unless until whether of in on at by for with without within from to into onto out off over under above
    below between among through during before after about against along across behind beyond near per via up down upon toward
    towards also too very only just even more most less least much many some any all both each every either neither none few
    several other another same own one two three first second third last there here again once always often usually sometimes
    yes true false following correct right wrong best likely unlikely option options answer answers question statement statements
    called known named used use uses using make makes made get gets give gives given take takes put set like unlike well still
    however therefore thus due main mainly part parts type types kind kinds form forms way ways thing things something nothing
    anything everything isn't aren't doesn't don't didn't can't cannot won't that's it's`),
  stem,
  allOfTheAbove: new RegExp(
    `^(?:(?:all|both|any|each|every one|everything)${groupOf}${hold}|(?:all|both|any|each|every one|everything)(?: of)?(?: (?:the|these))?(?: \\w{2,12}){0,2} above${aboveTail}|every (?:answer|option|statement)${hold}|they (?:are )?(?:all|both)${hold})$`,
  ),
  noneOfTheAbove: new RegExp(
    `^(?:none|neither|neither one|nothing of|none at all|not any of|not one of)(?:${groupOf}${hold}|(?: of)?(?: (?:the|these))?(?: \\w{2,12}){0,2} above${aboveTail})$|^no (?:correct |right |true )?(?:answer|answers|option|options|choice|statement|alternative)(?: (?:above|listed|given|here|is|are|applies))(?: (?:is|are))?(?: (?:correct|right|true|given|listed|valid|above|here))?$|^there is no (?:correct|right) (?:answer|option)(?: .{0,30})?$|^nothing (?:above|listed)$`,
  ),
  someOfTheAbove:
    /^(?:only )?(?:two|three|some|several|more than one|at least (?:one|two)|any two|exactly (?:one|two)|(?:all|any) but one)(?: of)? (?:the |these )?(?:(?:above|options|answers|statements|choices|preceding)(?: (?:above|are|is) ?.{0,30})?|others?)$/,
  labelWords:
    words(`and or both only either neither nor not but option options answer answers statement statements choice choices
    are is correct right true the first second third fourth last two as well together alone just all of`),
  labelAnchors: words("both only either option options answer answers statement statements choice choices alone"),
  conjunctions: words("and or plus"),
  amounts:
    words(`some most half few one two three four five six many several once twice thrice nobody everybody quarter third
    majority minority never always sometimes zero single exactly`),
  asksAmount: /\bhow (?:many|much|often|large a part)\b|\bwhat (?:share|fraction|proportion|part|percentage|number)\b/,

  questionWords: words("which what who whom whose where when"),
  taskVerbs:
    words(`add analyse analyze apply arrange assess assign assume attach balance build calculate categorise categorize check
    choose circle cite classify click combine compare complete compose compute conclude consider construct contrast convert
    convince copy correct count create criticise debug decide deduce define demonstrate derive describe design determine develop
    differentiate discuss distinguish divide draw drag edit enter establish estimate evaluate examine expand explain express
    factor factorise factorize fill find fix follow form formulate give go guess highlight identify illustrate imagine indicate
    infer insert integrate interpret judge justify label list locate look make mark match measure modify multiply name
    note order outline pick place plan plot point predict prepare propose prove provide put rank rate read rearrange recall
    recommend reconstruct reduce refer remember rename reorder repair replace report rewrite round say select separate set
    show simplify sketch solve sort specify spell state subtract suggest sum summarise summarize suppose supply take tell think tick
    trace transform translate try turn type underline use verify watch work write`),
  politeness: words("please now then next first finally and so also"),
  negations: words(
    "not never isn't aren't wasn't weren't doesn't don't didn't cannot can't couldn't won't wouldn't shouldn't hasn't haven't hadn't mustn't needn't isnt arent wasnt doesnt dont didnt cant wont neither",
  ),
  subordinators:
    words(`that who whose if whether because although though unless while when where since until after before so
    why how than without to as`),
  exceptions: words("except excepting excluding excepted exception but bar apart save barring"),
  incapable: words(
    "unable incapable impossible unlikely unrelated lacks lack lacking fails fail without absent unnecessary exception",
  ),
  wrongness: words(
    "false incorrect untrue inaccurate wrong invalid inappropriate unsuitable mistaken erroneous inconsistent incompatible unacceptable unsafe unhelpful useless improper unprofessional inadvisable undesirable irrelevant",
  ),
  statements:
    words(`following these those statement statements claim claims assertion assertions option options answer answers
    sentence sentences alternative alternatives pair pairs pairing pairings description descriptions definition definitions
    conclusion conclusions fact facts match matches one ones`),
  openEnds:
    words(`is are was were be been being a an the of to by for from in on at with into as than because that when if which who
    whose and or but called named known means mean between about after before its their can could will would may might must
    should has have had does do did not like through under during over via per so while where since until equals becomes
    includes include contains requires require causes cause produces uses`),
  finiteVerbs: words(
    `${finite} ${irregular} ${verbs} ${verbs.split(/\s+/).map(thirdPerson).join(" ")} ${verbs
      .split(/\s+/)
      .map((v) => (v.endsWith("e") ? `${v}d` : `${v}ed`))
      .join(" ")}`,
  ),
  demonstratives: words("this these that those"),
  indirectQuestion:
    /\b(?:wants? to know|asks?|find out|work out|wonders?|decide|explain|say|tell|determine|show) (?:\w{1,12} ){0,2}(?:which|what|who|why|how|whether|where|when)\b/,

  absolute:
    words(`always never invariably absolutely forever inevitably undoubtedly unfailingly completely entirely totally wholly
    utterly whatsoever ever certainly definitely unconditionally permanently universally unanimously infallibly perpetually eternally
    everywhere indisputably unquestionably necessarily irrevocably`),
  exclusive: words("only solely exclusively"),
  absoluteAtStart: words("all every none everybody everyone nobody everything anybody anyone"),
  universal: words("all every everyone everybody everything"),
  absoluteTriggers: words(
    `kind sort type complete total absolute full utter perfect ever certainly definitely unconditionally permanently universally unanimously infallibly perpetually eternally everywhere nowhere indisputably unquestionably necessarily irrevocably alone but anybody anyone anything regardless irrespective costs sole happens night weathers respect last time fail way means matter completely entirely totally wholly utterly whatsoever everything nothing whole always never invariably absolutely forever inevitably undoubtedly unfailingly only solely exclusively all every none everybody everyone nobody exception exceptions no any one single`,
  ),
  absolutePhrases:
    /\b(?:of any (?:kind|sort|type)|(?:complete|total|absolute|full|utter|perfect) (?:disappearance|destruction|collapse|abolition|extinction|standstill|disregard|cessation|protection|safety|security|certainty|anonymity|freedom|absence|control|accuracy|silence|immunity|secrecy|privacy|equality|independence|removal|elimination|trust|success|failure)|without (?:any )?exceptions?|in (?:all|every|any) (?:case|cases|situation|situations|circumstances?|context|contexts|instance|instances|condition|conditions)|under (?:all|any|every|no) (?:circumstances?|conditions?)|at all times|all (?:of )?the time|every single time|every single|each and every|no one|in no case|(?:for|in) every \w{3,}|no (?:\w{2,16} ){1,3}(?:at all|whatsoever)|nothing at all|not (?:\w{2,16} ){0,3}at all|at any time|without fail|for ever|in no way|by no means|no matter (?:what|how|which|where|who)|none at all|the whole of|none? other than|nothing but (?![^,]{0,80}, (?:as|because|since) )|nothing (?:else|other)|nobody (?:but|else|other)|not (?:a single|one single|a soul|the slightest)|(?:regardless|irrespective) of (?:the|any|what|how|who|all)|whatever happens|at all costs|for all time|every last|day and night|in (?:any event|every respect|all respects|all weathers)|the sole (?!of the (?:foot|feet|shoe))\w+|(?:by|of|on|from|for|in|to|with)? ?(?:the|its|his|her|their|this) (?:[a-z-]+ ){0,2}(?!being |le(?:ave|ft)|li(?:ve|ving)|is |was |work|stand)[a-z-]+ alone(?= *$| *[,;.:]))\b/g,
  absoluteIdioms:
    /\b(?:(?:than|how|what|since|hardly|so|longest|best|worst|if|first|who) ever|ever (?:more|since|so|\w{2,12}er)|not only|if and only if|the only|an only|only (?:about|\d+|one|two|three|four|five|half|part|partly|a few|a part|once)|not (?:certainly|definitely|necessarily|everywhere|permanently|entirely|completely|totally)|(?:on|in|to|by) its own alone|all alone|not always|not all|not every|all in all|above all|all but|once and for all|all-time|first of all|(?:almost|nearly) (?:all|every|always|never)|after all|at all|every other|every now and then|all (?:over|along|around|right|the same|the while)|never mind|never again|all (?:\d+|two|three|four|five|six)|completely (?:filled|empty)|every (?:second|third|fourth|\d+))\b/g,
  vague:
    words(`various numerous mainly considerably partly fairly somewhat relatively reasonably comparatively largely often sometimes usually generally frequently rarely seldom occasionally commonly mostly typically normally
    probably possibly perhaps maybe presumably regularly infrequently ordinarily customarily habitually sporadically
    predominantly potentially conceivably arguably substantially chiefly`),
  vagueAlone: words("may might could some many several few"),
  vagueTriggers: words(
    `time times case cases situations hardly almost nearly circumstance whole plenty lots loads couple handful sense point kind amount deal odd mostly good circumstances instances now rule large extent degree less tends tend lot bit few number general occasion while part quite rather some sort kind certain conditions moderately`,
  ),
  vaguePhrases:
    /\b(?:most of the time|many times|in (?:many|most|some|certain|several) (?:case|cases|situations|circumstances|instances)|from time to time|now and then|as a rule|by and large|to some (?:extent|degree)|more or less|tends? to|a (?:lot|bit) of|quite (?:a (?:few|lot)|\w{3,})|a (?:large |small |certain |great )?number of|in general|on occasions?|at times|once in a while|every so often|for the most part|to a (?:large|great|certain|small|considerable) (?:extent|degree)|under (?:certain|some) (?:conditions|circumstances)|in (?:certain|some) ways|rather (?!than)\w{3,}|a (?:great|good|fair) (?:deal|amount|many)(?: of)?|(?:hardly|almost|nearly|scarcely) (?:ever|never|always)|as a general rule|under (?:normal|ordinary|favourable|usual) (?:conditions|circumstances)|up to a point|in a (?:sense|way)|(?:plenty|lots|loads|scores) of|a (?:couple|handful|few|range|variety) of|may or may not|not infrequently|every now and (?:then|again)|some(?:thing)? (?:kind|sort|type) of|some of (?:the|its|their|these|those|his|her) \w{2,}|in some \w{3,})\b/g,
  vagueIdioms:
    /\b(?:(?:more|less) (?:often|frequently|rarely|commonly|regularly|seldom|likely)(?! (?:the|an?) )|(?:how|as|so|too|most|least|very|not that|twice as|equally) (?:often|frequently|rarely|commonly|regularly|many|few|seldom|likely)|normally distributed|(?:breath\w{0,3}|work\w{0,3}|function\w{0,3}|behav\w{1,3}|develop\w{0,3}|beat\w{0,3}|act\w{0,3}|speak\w{0,3}|sleep\w{0,3}|walk\w{0,3}) normally|(?:roughly|approximately|nearly) normally|how many|in may|(?:early|mid|late|\d+|of|since|until|before|after|by) may|may \d+|(?:is|are|was|it is|as it is) (?:usually|often|commonly|generally|sometimes|mostly) (?:called|written|named|known|abbreviated|denoted|referred|credited|considered)|more commonly known|commonly (?:known|called|referred)|(?:usually|generally|sometimes|often) (?:known|called|referred|written|named|abbreviated))\b/g,

  sequences: [
    words("low medium high"),
    words("low moderate high"),
    words("small medium large"),
    words("never rarely sometimes often always"),
    words("never rarely sometimes usually always"),
    words("first second third fourth fifth sixth seventh eighth ninth tenth"),
    words("past present future"),
    words("cold cool warm hot"),
    words("beginner intermediate advanced expert"),
    words("poor fair good excellent"),
    words("none few some many most all"),
    words("infancy childhood adolescence adulthood"),
    words("infant child adolescent adult"),
    words("bachelor master doctorate"),
    words("bronze silver gold"),
    words("primary secondary tertiary quaternary"),
    words("single double triple quadruple"),
    words("once twice thrice"),
    words("morning noon afternoon evening night"),
    words("breakfast lunch dinner"),
    words("second minute hour day week month year decade century millennium"),
    words("millimetre centimetre metre kilometre"),
    words("millimeter centimeter meter kilometer"),
    words("milligram gram kilogram tonne"),
    words("bit byte kilobyte megabyte gigabyte terabyte petabyte"),
    words("daily weekly monthly quarterly yearly"),
    words("triassic jurassic cretaceous"),
    words("cambrian ordovician silurian devonian carboniferous permian triassic jurassic cretaceous"),
    words("kingdom phylum class order family genus species"),
    words("private corporal sergeant lieutenant captain major colonel general"),
    words("village town city metropolis"),
    words("remember understand apply analyze evaluate create"),
    words("start middle end"),
    words("beginning middle end"),
    words("xs s m l xl xxl"),
  ].map((set) => [...set]),
  cycles: [
    words("monday tuesday wednesday thursday friday saturday sunday"),
    words("mon tue wed thu fri sat sun"),
    words("january february march april may june july august september october november december"),
    words("jan feb mar apr may jun jul aug sep oct nov dec"),
    words("spring summer autumn winter"),
    words("spring summer fall winter"),
  ].map((set) => [...set]),
  months: "january february march april may june july august september october november december".split(" "),
  numberWords: new Map(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
      .split(" ")
      .map((word, value): [string, number] => [word, value])
      .concat([
        ["once", 1],
        ["twice", 2],
        ["thirty", 30],
        ["forty", 40],
        ["fifty", 50],
        ["sixty", 60],
        ["seventy", 70],
        ["eighty", 80],
        ["ninety", 90],
        ["hundred", 100],
      ]),
  ),
  magnitudes: new Map([
    ["dozen", 12],
    ["hundred", 1e2],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
    ["bn", 1e9],
  ]),
  fillers:
    /^(?:i (?:really )?(?:don't|do not) (?:know|care)(?: .{0,30})?|no idea(?: .{0,30})?|who (?:knows|cares)|whatever(?: .{0,20})?|(?:just )?(?:kidding|joking)|lol|haha(?:ha)*|blah(?: blah){0,4}|foo(?: ?bar)?|asdf\w{0,8}|qwert\w{0,8}|lorem ipsum.{0,60}|tbd|tba|todo|to be (?:added|decided|determined)|placeholder(?: .{0,20})?|filler(?: .{0,20})?|dummy(?: .{0,20})?|n a|(?:wrong|incorrect) (?:answer|option)(?: \w)?|distractor(?: \w)?|option [a-h\d]|answer [a-h\d]|some other (?:answer|option)|not sure|your (?:mom|mum|mother)|it's magic|magic|because i said so|ask your (?:teacher|mother|mum|mom)(?: .{0,20})?|who let the dogs out|your guess is as good as mine|nobody cares|the teacher(?: .{0,20})?|whatever you (?:like|want))$/,
  jokes:
    words(`unicorn unicorns leprechaun leprechauns santa elves elf fairy fairies wizard wizards magic magical magically alien aliens
    zombie zombies dragon dragons ghost ghosts mermaid mermaids goblin goblins bigfoot yeti banana bananas pizza pizzas cheese
    potato potatoes sandwich sandwiches spaghetti pancake pancakes doughnut doughnuts donut donuts marshmallow marshmallows
    chocolate pineapple broccoli dinosaur dinosaurs elephant elephants giraffe giraffes penguin penguins hamster hamsters
    llama llamas kitten kittens puppy puppies teddy grandma grandmother superman batman spongebob shrek gandalf voldemort hogwarts
    pikachu godzilla dumbledore yoda homer-simpson chuck-norris mickey-mouse superhero superheroes clown clowns ninja ninjas
    pirate pirates lottery horoscope astrology voodoo`),
};
