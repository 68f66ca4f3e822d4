import { words } from "./lexicon-shape.ts";

/** Verbs whose base form is hardly ever a noun. */
const verbs =
  words(`absorb accept accelerate accompany accumulate accuse achieve acquire activate adapt add adjust admit adopt
  advise affect agree align allocate allow alter amplify analyse analyze announce appear apply appoint appreciate approve argue
  arise arrive ascend ask assemble assert assess assign assist associate assume attach attain attend attract avoid become begin
  behave believe belong bind block boil borrow breathe bring build bury buy calculate carry catch celebrate choose circulate
  cite clarify classify clean collapse collect combine come communicate compare compete compile complain complete compose
  compress compute conceal conclude condense conduct confirm connect conquer consider consist construct consume contain
  continue contract contribute convert convey cook cool copy correspond create criticise criticize cross crystallise cultivate
  decay deceive decide declare decline decode decompose defeat defend define deflect delay delete deliver demonstrate deny
  depend derive descend describe deserve destroy detect deteriorate determine develop devote die differ digest dilute
  diminish disappear discover discuss dismiss dissolve distinguish distribute diverge divide dominate eat eject elect eliminate
  emerge emit emphasise emphasize employ enable encode encounter encourage encrypt enjoy enlarge ensure enter equip erode escape
  establish estimate evaluate evaporate evolve examine exceed excite exclude excrete execute exist expand expect explain explore
  expose express extend extract fail fall fasten feed ferment fertilise fertilize fill filter fit fix flee flow focus follow forbid
  force forget forgive form fulfil gain gather generate get give go govern grind grow guarantee handle happen harden hear heat
  help hide hire hold hunt identify ignore illuminate illustrate imitate implement imply import impose improve include increase
  indicate induce infect inflate inform ingest inhabit inherit inhibit initialise initialize insert inspect inspire install insulate
  insure integrate interact interpret interrupt introduce invade invent invest involve irritate isolate join jump justify keep
  kill know lack launch lay lead learn leave lend let liberate lie link listen live locate lose lower maintain make manage
  manufacture marry mature maximise maximize mean melt memorise memorize merge migrate minimise minimize mix modify motivate
  multiply need neutralise neutralize obey observe obtain occupy occur offer omit open operate oppose orbit organise organize
  originate oscillate overcome overlap overwrite owe own oxidise oxidize participate pass pay penetrate perceive perform permit
  persist persuade pollinate pollute possess predict prefer prepare prescribe preserve press prevent proceed produce prohibit
  promote propose protect prove provide publish pull pump punish push put raise react read realise realize receive recite
  recognise recognize recommend recover recruit reduce refer reflect refuse regenerate regulate reject relax release rely remain
  remember remind remove render repeat repel replace replicate represent reproduce require resemble resist resolve respond restore
  restrict result retain retrieve return reveal rise rotate rule run save say scatter secrete see seek select sell send separate
  serve settle share shine shrink simplify sing sink sit sleep slow solve sort speak specify spend spin split spread squeeze
  stabilise stabilize stand starve stay steal stem stimulate stop store strengthen stretch strike study submit succeed suffer
  suggest sum supply support suppress surround survive suspend swallow swell swim symbolise symbolize synthesise take teach tell
  tend terminate thaw think throw tolerate transcribe transfer transform translate transmit transport travel treat trigger turn
  understand undergo unite use validate vanish vary verify vibrate vote warm wash wear weaken weigh win withdraw work worship write
  yield abolish accomplish betray broadcast collide compensate crush dehydrate depict depreciate dig drain dream drink drown earn
  enact enforce evade exhale export extinguish fertilize flourish freeze glow hatch heal ignite immigrate inhale inject invite
  kneel lengthen liquefy lubricate negotiate nominate nourish perish persecute plead precipitate pretend prosecute provoke purify
  ratify rebel refract resign revolve rub sail scratch shorten sign slide soften sneeze stir subtract sue sweat tear tighten
  trap try type unlock vaccinate veto wipe rinse chop fry roast whisk knead simmer float shine bloom hibernate conquer breathe spin orbit pollinate bark roar chew graze crawl glide sprout wither sustain thrive tie trade
  accommodate adjourn amend amuse annoy anticipate apologise apologize assure avenge await bake bathe behead cancel carve cling commit comply concede confess confiscate confront confuse congratulate consult contradict coordinate crouch decorate dedicate deduct defer depart deport deprive despise detain deter discourage dissuade distort disturb donate drag embrace endure engage engrave enrich entertain erase evict expel exploit facilitate fetch flatten greet hesitate hurry immerse impress imprison inquire insist interfere intervene invoke knit lean lick mend modernise modernize moisten mourn nibble nurture obstruct offend outlaw overheat oversee overthrow overturn peel ponder portray postpone pray preach presume proclaim quit reassure reconcile redeem refill rehearse reheat reinforce relieve relocate renew renovate reopen repay restrain resume retire reuse revise revive scrape scrub seize sew shave simulate smuggle soak soothe specialise specialize spill steer submerge subscribe summarise summarize supervise swear sweep tempt tidy tuck undo unfold unload unplug untie unveil unwrap uphold upload urge ventilate wander warn widen withstand yell`);

/** Verbs whose base form, and with it the third person, is a common noun as well. */
const nounVerbs =
  words(`act aim answer approach attack attempt balance ban bar base beat bend bet bid bite bleed blow bond boost
  bounce bow box branch break bridge burn burst call cast catch cause chain challenge change charge chart check claim climb
  cloud coat code colour color command comment compound concern conflict contact control cost count cover crack crash
  credit cure current cut cycle damage dance deal debate decrease demand deposit design diet display dose doubt draft draw dress drift drive
  drop dry dust echo edit end estimate exchange exercise exit experience experiment explode face fear feature feel fight
  finance find fine finish fire fish flash flood fold frame fund fuse gap govern grant group guard guess guide harm
  hit host hurt impact influence interest iron island issue judge kick land last laugh layer leap level light limit list
  load lock look loop love map mark mask master match matter measure mine mirror model mount move name note notice object
  order pack paint part pattern pause peak permit pick picture place plan plant play plot point police position post pound
  power practice practise praise present pressure price print process profit program progress project promise protest question
  race rain rank rate reach record register regret remark rent repair reply report request rescue research reserve respect rest reward
  ride ring risk rock roll root round row sample scale score screen seal search season seat sense sentence set shade shadow
  shape shift shock shoot shop shout show signal size skip smell smoke sound spell spark speed split spot spray stage stain
  start state step stick sting stock strain stream stress structure struggle style surface surprise survey swing switch target
  taste tax test thank time tip title touch tour trace track train transit trust twist value view visit volunteer walk want waste
  watch water wave weight whip wish wonder wound fall run release increase result supply support turn use work rise study return
  double half triple form focus flow force signal cook head need lack link group cause name land fit stem rule seal rust bark spin bloom orbit float blame chase chat cheer comfort crown glue grill grip harvest highlight insult kiss knock moderate park polish pour retreat shiver smile snap strip surrender suspect swap tackle tease tilt torture trim upgrade upset whisper whistle`);

const irregularPast = new Map<string, string>();
for (const entry of words(`arise:arose,arisen beat:beaten become:became begin:began,begun bend:bent bind:bound bite:bit,bitten
  bleed:bled blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen
  come:came deal:dealt dig:dug draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed
  feel:felt fight:fought find:found flee:fled forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen get:got,gotten
  give:gave,given go:went,gone grind:ground grow:grew,grown hear:heard hide:hid,hidden hold:held keep:kept kneel:knelt know:knew,known
  lay:laid lead:led leave:left lend:lent lose:lost make:made mean:meant overcome:overcame pay:paid ride:rode,ridden
  ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold send:sent shine:shone shoot:shot
  shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid speak:spoke,spoken spend:spent spin:spun
  stand:stood steal:stole,stolen stick:stuck sting:stung strike:struck swell:swollen swim:swam,swum swing:swung take:took,taken
  teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown undergo:underwent,undergone understand:understood
  wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written`)) {
  const [base, forms] = entry.split(":") as [string, string];
  for (const form of forms.split(",")) irregularPast.set(form, base);
}

/** What the form of a verb says: "cook", "cooks", "cooked" (past or participle), "cooking". */
export type VerbForm = "base" | "third" | "past" | "gerund";
/** `isPlain`: the form is hardly ever a noun or an adjective. */
export type Verb = Readonly<{ form: VerbForm; base: string; isPlain: boolean }>;

/** Words come back, in one question and in the next: verbs of so many words are remembered, then forgotten at once. */
const mostRemembered = 20_000;
/** A longer word, cut from a text, may keep all of that text in memory. */
const longestRemembered = 12;
const remembered = new Map<string, Verb | null>();

/** The verb that a lower-cased English word is, or null for a word that is no verb as far as this list knows. */
export function englishVerb(word: string): Verb | null {
  let verb = remembered.get(word);
  if (verb === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    verb = readVerb(word);
    if (word.length <= longestRemembered) remembered.set(word, verb);
  }
  return verb;
}

function readVerb(word: string): Verb | null {
  const irregular = irregularPast.get(word);
  if (irregular !== undefined) return { form: "past", base: irregular, isPlain: word !== "left" && word !== "ground" };
  if (isBase(word)) return { form: "base", base: word, isPlain: !nounVerbs.has(word) };
  const third = word.endsWith("s") ? baseOf(word, thirdEndings) : null;
  if (third) return { form: "third", base: third, isPlain: !nounVerbs.has(third) };
  const past = word.endsWith("ed") ? baseOf(word, pastEndings) : null;
  if (past) return { form: "past", base: past, isPlain: true };
  const gerund = word.endsWith("ing") ? baseOf(word, gerundEndings) : null;
  return gerund ? { form: "gerund", base: gerund, isPlain: false } : null;
}

const isBase = (word: string) => verbs.has(word) || nounVerbs.has(word);
const thirdEndings: Ending[] = [
  ["ies", "y"],
  ["es", ""],
  ["s", ""],
];
const pastEndings: Ending[] = [
  ["ied", "y"],
  ["ed", ""],
  ["d", ""],
];
const gerundEndings: Ending[] = [
  ["ying", "ie"],
  ["ing", ""],
  ["ing", "e"],
];
type Ending = [cut: string, add: string];

function baseOf(word: string, endings: readonly Ending[]): string | null {
  for (const [cut, add] of endings) {
    if (!word.endsWith(cut)) continue;
    const base = word.slice(0, -cut.length) + add;
    if (isBase(base)) return base;
    // "stopped", "stopping".
    const last = base.at(-1);
    if (last === base.at(-2) && isBase(base.slice(0, -1))) return base.slice(0, -1);
  }
  return null;
}
