/**
 * Verbs of questions and tasks with the levels they are commonly used for: our own reading of the verb tables around
 * the revised taxonomy (Anderson & Krathwohl 2001). A verb stands at several levels where usage differs; the classifier
 * learns from examples how much to trust it.
 */
import type { BloomLevel } from "@quizmentor/items";

const verbsOf: Record<BloomLevel, string> = {
  remember: `arrange choose cite copy count define draw duplicate enumerate fill find identify indicate label list
    locate mark match memorize mention name note omit order outline point quote read recall recite recognize record
    relate repeat reproduce retrieve select show specify spell state tabulate tell trace underline view write`,
  understand: `articulate associate characterize cite clarify classify comment compare comprehend contrast convert
    defend describe detail discuss distinguish elaborate estimate exemplify explain express extend extrapolate
    generalize give identify illustrate indicate infer interpolate interpret locate match observe outline paraphrase
    picture predict recognize rephrase report represent restate retell review reword rewrite summarize tell translate
    understand visualize`,
  apply: `act adapt administer apply balance build calculate carry change chart compute conduct construct convert
    complete cook debug demonstrate derive determine develop differentiate discover dramatize draw employ estimate
    evaluate execute expand expose express factor fill find fit graph illustrate implement insert install integrate
    interpolate interview make manipulate measure model modify operate paint participate perform plot practice predict
    prepare process produce prove record relate run schedule show simplify simulate sketch solve specify store take
    teach transcribe transfer translate use utilize work write`,
  analyze: `analyze appraise attribute audit blueprint break breakdown categorize characterize classify compare
    contrast correlate debate deconstruct decompose deduce detect diagnose diagram differentiate discover discriminate
    dissect distinguish divide establish examine experiment explore focus identify infer inspect interpret inventory
    investigate isolate maximize optimize order organize outline point prioritize probe profile question relate
    research scan scrutinize select separate simplify split structure study subdivide survey test trace troubleshoot
    uncover`,
  evaluate: `agree appraise argue assess attack award challenge choose compare conclude consider contrast convince
    counsel criticize critique debate decide deem defend determine disagree discriminate dispute disprove editorialize
    endorse estimate evaluate explain favour grade interpret judge justify measure mediate monitor persuade predict
    prefer prescribe prioritize prove rank rate recommend refute reject release review revise score select
    substantiate support test think validate value verify vote weigh`,
  create: `abstract adapt add animate arrange assemble author build code collaborate collect combine compile compose
    conceive construct cook correspond create cultivate customize deal depict design develop devise dictate draft
    draw elaborate enhance establish facilitate fashion formulate generalize generate handle hypothesize imagine
    improve improvise incorporate initiate innovate integrate interface invent join lecture make model modify negotiate
    network organize originate outline overhaul plan portray predict prepare prescribe produce program propose
    rearrange rebuild reconstruct redesign refer refine reorganize restructure revise rewrite role-play scaffold
    script set sing solve speculate storyboard suggest synthesize tailor transform unify validate weave word write`,
};

/** Bit i of the profile: the verb is used for the level at index i of the taxonomy. */
const profiles = new Map<string, number>();
Object.values(verbsOf).forEach((verbs, level) => {
  for (const verb of verbs.split(/\s+/)) profiles.set(verb, (profiles.get(verb) ?? 0) | (1 << level));
});

export type VerbForm = { verb: string; profile: number; base: boolean };

/** Every inflected form, and British spellings in -ise and -yse, made once. */
const forms = new Map<string, VerbForm>();
for (const [verb, profile] of profiles) {
  for (const spelling of spellings(verb)) {
    for (const form of inflections(spelling)) {
      const base = form === spelling;
      const known = forms.get(form);
      if (!known || (base && !known.base)) forms.set(form, { verb, profile, base });
    }
  }
}
for (const [form, verb] of Object.entries({
  drew: "draw",
  wrote: "write",
  written: "write",
  made: "make",
  built: "build",
  chose: "choose",
  chosen: "choose",
  found: "find",
  gave: "give",
  given: "give",
  took: "take",
  taught: "teach",
  broke: "break",
  thought: "think",
  told: "tell",
  shown: "show",
  drawn: "draw",
})) {
  const profile = profiles.get(verb);
  if (profile !== undefined) forms.set(form, { verb, profile, base: false });
}

function spellings(verb: string): string[] {
  if (verb.endsWith("ize")) return [verb, `${verb.slice(0, -3)}ise`];
  if (verb === "analyze") return [verb, "analyse"];
  if (verb === "practice") return [verb, "practise"];
  if (verb === "favour") return [verb, "favor"];
  if (verb === "program") return [verb, "programme"];
  return [verb];
}

function inflections(verb: string): string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const sibilant = /(?:s|x|z|ch|sh)$/.test(verb);
  const last = verb.at(-1) as string;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  return [verb, `${verb}${sibilant ? "es" : "s"}`, `${verb}ed`, `${verb}ing`, ...doubled];
}

/** The lexicon's verb that a lower-cased word may be a form of. */
export const verbForm = (word: string): VerbForm | undefined => forms.get(word);
