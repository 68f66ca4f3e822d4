/**
 * Options that speak of the whole group of options: "all of these organs", "none of the vitamins listed", "all the other
 * answers are wrong". The named parts of a pattern: `all` or `none` (which it is), `anchor` (a word that can only point
 * at the options: these, other, listed), `noun`, `wrong` (the verdict turns the meaning round).
 */
import type { Lexicon } from "./lexicon-shape.ts";

const listed =
  "listed|mentioned|named|given|above|aforementioned|aforesaid|abovementioned|above-[a-z]{3,12}|afore-[a-z]{3,12}|stated|shown|described|presented|offered|provided|proposed|suggested|enumerated|cited|here";
const other = `other|others|previous|preceding|prior|foregoing|remaining|rest|${listed}`;
const english = new RegExp(
  `^(?:(?:for|in|by|with|from|to|at|on|of|through|because of|due to|do|does|did|use|using|choose|take|combine|perform|consider|include|it is|they are|there are|it does|it has|he did|she did|they did|a combination of|a mix of|a mixture of) )?(?:(?<all>all|both|each|each one|every one|every|everything|any)|(?<none>none|neither|neither one|not any|not one|nothing|no))(?: in| from| among)?(?: of)?(?: the| them)?(?<anchor>(?: (?:these|those|this|${other})){0,3})(?: (?:two|three|four|five))?(?<noun>(?: (?!(?:that|which|who|of|in|from|with|to|and|or|but|are|is|were|was|above|listed|mentioned|given|here|named|at|together|combined|equally|have|has|do|does|apply|applies|fit|fits|hold)(?: |$))[a-z'-]+){0,2})(?<tail>(?: (?:${listed}|that (?:are|were) (?:listed|mentioned|named|given|shown)|which (?:are|were) (?:listed|mentioned|named|given)|in (?:the|this) list|in combination|at once|at the same time|together|combined|equally|alike|simultaneously)){0,3})(?:(?: (?:are|is|were|was|would be|can be|could be|seems?|looks?))?(?: (?:all|equally|both|also|entirely))?(?: (?:correct|right|true|valid|possible|acceptable|accurate|applicable|suitable|plausible)|(?<wrong> (?:wrong|false|incorrect|untrue|invalid|not (?:correct|right|true)))| (?:apply|applies|fit|fits|hold|holds|do|does|does so|do so|do this|qualify|work|works|match|matches))?)$`,
);

const genannt =
  "genannten?|obigen?|oben genannten?|obengenannten?|aufgeführten?|angegebenen?|erwähnten?|aufgezählten?|anderen?|übrigen?|restlichen?|vorherigen?|vorigen?|vorstehenden?|gelisteten?|angeführten?|vorgeschlagenen?";
const german = new RegExp(
  `^(?:(?:aus|durch|mit|bei|in|an|wegen|von|zu) )?(?:(?<all>alle[nrs]?|beide[nrs]?|beides|sämtliche[nr]?|jede[rsmn]?)|(?<none>keine[rsmn]?|keins|nichts))(?: von| unter)?(?: (?:den|der|die|das))?(?<anchor>(?: (?:diese[nrsm]?|davon|ihnen|hier|${genannt})){0,3})(?: (?:zwei|drei|vier))?(?<noun>(?: (?!(?:sind|ist|stimmt|stimmen|treffen|trifft|zusammen|oben|gleichermaßen|die|der|das|mit|in|und|oder|genannt|aufgeführt)(?: |$))[a-zäöüß-]+){0,2})(?<tail>(?: (?:oben|genannt|aufgeführt|zusammen|gleichzeitig|davon|hier|gleichermaßen)){0,2})(?:(?: (?:sind|ist))?(?: (?:alle|beide))?(?: (?:richtig|korrekt|wahr|zutreffend|möglich)|(?<wrong> (?:falsch|unwahr|unzutreffend|nicht richtig))| (?:stimmt|stimmen|trifft zu|treffen zu))?)$`,
);

const mencionado =
  "mencionad[oa]s?|anterior(?:es)?|citad[oa]s?|indicad[oa]s?|nombrad[oa]s?|listad[oa]s?|señalad[oa]s?|dad[oa]s|propuest[oa]s?|enumerad[oa]s?|dich[oa]s|demás|otr[oa]s|restantes";
const spanish = new RegExp(
  `^(?:(?:por|con|en|de|a) )?(?:(?<all>tod[oa]s?|amb[oa]s|cualquiera)|(?<none>ningun[oa]|ningún|nada))(?: de| entre)?(?: (?:los|las|el|la|ell[oa]s))?(?<anchor>(?: (?:est[oa]s|es[oa]s|${mencionado})){0,2})(?<noun>(?: (?!(?:es|son|está|están|que|de|en|con|y|o|${mencionado})(?: |$))[a-záéíóúñü-]+){0,2})(?<tail>(?: (?:${mencionado}|a la vez|juntos|juntas|arriba|aquí)){0,2})(?:(?: (?:es|son))?(?: tod[oa]s)?(?: (?:correct[oa]s?|verdader[oa]s?|ciert[oa]s?|válid[oa]s?)|(?<wrong> (?:fals[oa]s?|incorrect[oa]s?))| (?:aplican?|cumplen?))?)$`,
);

export const groupPhrases: Record<Lexicon["code"], RegExp> = { en: english, de: german, es: spanish };

/** Other wordings with the same roles; `verdict` turns a pattern of "all" into "none". */
export type FurtherPhrases = { all: RegExp; none: RegExp; combined: RegExp; wrong: RegExp };

export const furtherPhrases: Record<Lexicon["code"], FurtherPhrases> = {
  en: {
    all: /^(?:(?:[a-z'-]+ ){1,4}(?:all|both|each) of (?:these|those|the above)|(?:these|those|the above)(?: options| answers| statements)? (?:are|is) all (?:correct|right|true|valid)|they (?:all (?:are|do|did|have|were|can|will)|are all|were all)(?: (?:correct|right|true))?|(?:all|any|each|every one|both)(?: of)?(?: the| these| those)? (?:two|three|four|five|[2-5])(?: of (?:these|those|them|the above))?(?: (?:is|are|was|were|must be|can be|would be|do|does|apply|applies|fit|fits|count|counts)(?: (?:needed|required|necessary|involved|included|possible|correct|right|true|used|important|essential|responsible|allowed|permitted|meant|present|so))?)?|the (?:whole|entire|full|complete) list(?: above)?)$/,
    none: /^(?:nothing of the (?:kind|sort)|nothing (?:listed|mentioned|named)(?: here| above)?|another one|none of (?:options |answers )?[a-d1-4] (?:to|through) [b-f2-6]|neither [a-f](?: nor [b-f]){2,4}|no (?:correct|right) (?:answer|option|solution)|no(?: one)? of (?:these|those|the above)|not (?:listed|given|mentioned|shown|stated|named|included|among (?:these|them|the options))(?: here| above)?|(?:(?:it|he|she|that|they) (?:is|was|are|were) )?(?:something|anything|some ?one|somebody|anyone|anybody|somewhere)(?: quite| completely| entirely)? (?:else|different)(?: altogether| entirely)?|(?:a|quite a|an entirely) (?:different|other) (?:one|answer|person|thing)|(?:is |are |it is |it's )?not (?:on|in|part of|to be found in) (?:this|the) list|not (?:one )?(?:of|among) (?:these|those|the above|the options)|(?:no|none of the) (?:options?|answers?|choices?|alternatives?) (?:fits?|appl(?:y|ies)|match(?:es)?|is suitable|are suitable)|(?:another|a different|some other|an other)(?: [a-z-]+){0,2}(?: (?:that|which) is)? not (?:listed|named|given|mentioned|shown)(?: here| above)?|an? [a-z-]+(?: (?:that|which) is)? not (?:listed|named|mentioned|given)(?: here| above)?|(?:the )?(?:correct|right|true|actual) [a-z-]{2,20} (?:is|was) (?:not|missing|none).{0,30})$/,
    combined:
      /^(?:(?:both )?(?:options|answers|numbers|choices) (?:one|two|three|four) (?:and|or) (?:two|three|four|five)|(?:only|both|either|any|one|just)?(?: ?of)? ?(?:the )?(?:first|last) (?:two|three)(?: (?:options|answers|choices|statements|above|ones|listed))?(?: (?:are|is) (?:correct|right|true))?|(?:both |only |either )?(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:and|or) (?:the )?(?:second|third|fourth|last|2nd|3rd|4th)(?: (?:one|ones|option|options|answer|answers))?|(?:all|any|each|every one|everything)(?: of (?:them|these|the above))? (?:except|but|apart from|other than)(?: for)?(?: option| answer| choice)? (?:[a-h]|[1-6]|i{1,3}|iv|the (?:first|second|third|last)(?: one| option)?)|(?:both |only )?(?:i|ii|iii|iv) (?:and|or) (?:ii|iii|iv)(?: only)?|(?:two|three|some|several|more than one|at least two|exactly two|any two) of (?:these|those|them|the above|the options|the answers)|(?:a |the )?(?:combination|mix|mixture|union) of (?:options |answers )?[a-d1-4] and [a-d1-4])$/,
    wrong: / (?:wrong|false|incorrect|untrue)$/,
  },
  de: {
    all: /^(?:diese|die genannten)(?: antworten| aussagen)? (?:sind|stimmen) alle(?: richtig| korrekt)?$/,
    none: /^(?:kein(?:e[rsmn]?)? (?:genannte|aufgeführte|dieser)[rsmn]? [a-zäöüß]+|(?:es (?:ist|war) )?(?:etwas|jemand|ein|eine)(?: ganz| völlig)? ander(?:e[rsmn]?|s)?(?: [a-zäöüß]+)?(?: nicht genannte[rsn]?)?|(?:ist |steht )?nicht (?:genannt|aufgeführt|dabei|angegeben|(?:in|auf) (?:der|dieser) liste)|kein(?:e|er|s)? (?:von|der|unter|aus) (?:diesen|genannten|obigen|beiden|ihnen|denen)(?: [a-zäöüß]+)?(?: (?:ist|sind|passt|passen|trifft zu|treffen zu|stimmt|stimmen))?|(?:die )?richtige (?:antwort|lösung) (?:fehlt|ist nicht .{0,30}))$/,
    combined:
      /^(?:nur )?(?:die )?(?:beiden )?(?:ersten|letzten)(?: beiden| zwei| drei)(?: (?:antworten|aussagen|optionen))?$|^beide ersten(?: antworten| aussagen)?$|^(?:die )?(?:erste|zweite|dritte) und (?:die )?(?:zweite|dritte|vierte|letzte)(?: antwort| aussage)?$|^alle(?:s)? (?:außer|bis auf) (?:antwort )?[a-h1-6]$/,
    wrong: / (?:falsch|unwahr|unzutreffend)$/,
  },
  es: {
    all: /^est[oa]s (?:respuestas |opciones )?son tod[oa]s (?:correct[oa]s|verdader[oa]s)$/,
    none: /^(?:no (?:figura|aparece|está)(?: .{0,30})?|la respuesta correcta no .{0,30}|otr[oa](?: [a-záéíóúñ]+)?(?: no (?:mencionad[oa]|indicad[oa]))?|(?:es |era |fue )?(?:algo (?:distinto|diferente|más)|otra (?:cosa|persona|respuesta|opción)|otro distinto|alguien (?:más|distinto))|no (?:está|figura|aparece) en (?:la|esta) lista)$/,
    combined:
      /^(?:solo |sólo )?(?:las|los) (?:dos|tres) (?:primer[oa]s|últim[oa]s)(?: (?:respuestas|opciones))?(?: son correctas)?$|^(?:la )?(?:primera|segunda) y (?:la )?(?:segunda|tercera|última)$|^tod[oa]s (?:excepto|menos|salvo) (?:la )?[a-h1-6]$/,
    wrong: / (?:fals[oa]s?|incorrect[oa]s?)$/,
  },
};
