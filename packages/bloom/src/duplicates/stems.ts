/** Forms of a word brought together. */

/** Verbs whose forms no ending tells: base, then the others. English; "lay", "found" and "wound" are verbs of their own. */
const irregularVerbs = `arise arose arisen | become became | begin began begun | bend bent | bind bound | bite bit bitten |
  blow blew blown | break broke broken | bring brought | build built | burn burnt | buy bought | catch caught |
  choose chose chosen | come came | deal dealt | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten |
  fall fell fallen | feed fed | feel felt | fight fought | flow flown | fly flew | forbid forbade forbidden |
  forget forgot forgotten | freeze froze frozen | get got gotten | give gave given giving | go goes went gone going |
  grow grew grown | hang hung | hear heard | hide hid hidden | hold held | keep kept | know knew known | lead led |
  learn learnt | leave left leaving | lend lent | lose lost losing | make made making | mean meant | meet met | pay paid |
  ride rode ridden riding | ring rang rung | rise rose risen rising | run ran running | say said | see saw seen | sell sold |
  send sent | shake shook shaken | shine shone | shoot shot | shrink shrank shrunk | sing sang sung | sink sank sunk |
  sit sat | sleep slept | speak spoke spoken | spend spent | spin spun | spread spreads | stand stood | steal stole stolen |
  stick stuck | strike struck | swim swam swum | take took taken taking | teach taught | tell told | think thought |
  throw threw thrown | understand understood | use used uses using | wear wore worn | win won | write wrote written writing |
  owe owed owes owing | die died dies dying | lie lies lying | tie tied ties tying | try tried tries trying`;

/** Nouns likewise. */
const irregularNouns = `man men | woman women | child children | foot feet | tooth teeth | goose geese | mouse mice |
  leaf leaves | life lives | wolf wolves | half halves | shelf shelves | knife knives | wife wives | thief thieves |
  analysis analyses | basis bases | crisis crises | hypothesis hypotheses | thesis theses | axis axes |
  phenomenon phenomena | criterion criteria | bacterium bacteria | medium media | datum data | stimulus stimuli |
  nucleus nuclei | fungus fungi | radius radii | vertex vertices | index indices | matrix matrices | gas gases |
  process processes | class classes | bus buses | virus viruses | lens lenses | focus focuses`;

const baseForms = new Map(
  `${irregularVerbs} | ${irregularNouns}`.split("|").flatMap((group) => {
    const [base, ...forms] = group.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base as string]);
  }),
);

/** Adverbs made of adjectives that end like these; elsewhere "ly" belongs to the word: family, supply, monopoly. */
const adverb = /(?<=.{3}(?:al|ar|ent|ant|ous|ive|ful|less|ct|ow|ick|id|ud|eed|en|dden))ly$/;

/**
 * English endings are dropped so that forms of a word agree; harmless elsewhere, where typing slips allow one letter.
 * Linear in the length of the word.
 */
export function stem(word: string): string {
  const base = baseForms.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length === 4) return word.replace(/s$/, "");
  const adjective = word.replace(adverb, "");
  const singular = adjective.replace(/(?:ies|ied|ie)$/, "y");
  const short = singular.replace(/(?:ing|ed|es|s|e)$/, "");
  if (short.length < 4) return singular.replace(/s$/, "");
  return /(?:ing|ed)$/.test(singular) && short.length > 4 ? short.replace(/([bdgmnprt])\1$/, "$1") : short;
}
