/** Words of one meaning in different parts of speech: "grow" and "growth", "decide" and "decision". */
import { english } from "../text/lexicon-en.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { lookUpStem } from "../text/synonyms.ts";

/** Verbs and adjectives with nouns that no ending leads to. */
const nouns = `
  decide decision | describe description | explain explanation | apply application | compare comparison | conclude
  conclusion | collide collision | explode explosion | expand expansion | divide division | invade invasion |
  persuade persuasion | permit permission | admit admission | omit omission | submit submission | transmit
  transmission | emit emission | erode erosion | corrode corrosion | include inclusion | exclude exclusion |
  extend extension | suspend suspension | convert conversion | invert inversion | revise revision | supervise
  supervision | produce production | introduce introduction | reproduce reproduction | deduce deduction | absorb
  absorption | consume consumption | resume resumption | assume assumption | subscribe subscription | prescribe
  prescription | inscribe inscription | interrupt interruption | solve solution | resolve resolution | dissolve
  dissolution | pronounce pronunciation | maintain maintenance | repeat repetition | compete competition | oppose
  opposition | expose exposure | press pressure | close closure | please pleasure | lend loan | pay payment | bury
  burial | try trial | deny denial | carry carriage | marry marriage | weigh weight | see sight | fly flight |
  give gift | think thought | laugh laughter | depend dependence | defend defence defense | offend offence |
  pretend pretence | respond response | analyse analysis | emphasise emphasis | criticise criticism | advise
  advice | vary variation variety | classify classification | qualify qualification | simplify simplification |
  purify purification | modify modification | identify identification | multiply multiplication | solidify
  solidification | satisfy satisfaction | occupy occupation | sign signature | mix mixture | enter entry entrance
  | perceive perception | deceive deception | conceive conception | intervene intervention | prevent prevention |
  retain retention | detain detention | hot heat | long length | strong strength | wide width | broad breadth |
  deep depth | high height | young youth | warm warmth | true truth | dead death | angry anger | hungry hunger |
  thirsty thirst | poor poverty | free freedom | wise wisdom | bored boredom | safe safety | certain certainty |
  loyal loyalty | cruel cruelty | honest honesty | poison poisonous`;

const bases = new Map(
  nouns.split("|").flatMap((group) => {
    const [base, ...forms] = group
      .trim()
      .split(/\s+/)
      .map((word) => lookUpStem(word, english));
    return forms.map((form): [string, string] => [form, base as string]);
  }),
);

/** Endings that make another part of speech of a stem and leave its meaning: "grow" and "growth", "gas" and "gaseous". */
const endings: Record<Lexicon["code"], RegExp> = {
  en: /^(?:|e|s|y|th|ing|ed|er|ation|ition|tion|ion|ment|al|ance|ence|ous|eous|ious|ic|ical|iness|ness|en|ify|ity|ful|ive|age|ure|ly|shaped|like|-shaped|-like)$/,
  de: /^(?:|e|en|ung|heit|keit|ig|lich|isch|förmig|tum|nis|ieren)$/,
  es: /^(?:|o|a|ar|er|ir|ción|ación|miento|imiento|ado|ido|al|oso|eza|ez|dad|idad|ura|mente)$/,
};

/** Whether two stems are forms of one word. */
export function isDerived(a: string, b: string, lexicon: Lexicon): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (lexicon.code === "en" && (bases.get(a) ?? a) === (bases.get(b) ?? b)) return true;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  if (same < 3 || same < Math.min(a.length, b.length) - 2 || /\d/.test(a)) return false;
  const pattern = endings[lexicon.code];
  const [left, right] = [a.slice(same), b.slice(same)];
  // Short words with an ending are other words too often: "plan" and "plane".
  const mayDouble = !/(?:[xwy]|[^aeiou]{2})$/.test(a.slice(0, same));
  if (same === 3 && !/^(?:th|eous)$/.test(left || right) && (mayDouble || !/^(?:ed|ing)$/.test(left || right)))
    return false;
  return pattern.test(left) && pattern.test(right);
}
