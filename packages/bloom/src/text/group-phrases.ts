/**
 * Options that speak of the whole group of options: "all of these organs", "none of the vitamins listed", "all the other
 * answers are wrong". The named parts of a pattern: `all` or `none` (which it is), `anchor` (a word that can only point
 * at the options: these, other, listed), `noun`, `wrong` (the verdict turns the meaning round).
 */
import type { Lexicon } from "./lexicon-shape.ts";

const listed =
  "listed|mentioned|named|given|above|aforementioned|above-mentioned|abovementioned|stated|shown|described|presented|offered|provided|proposed|suggested|enumerated|cited|here";
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
