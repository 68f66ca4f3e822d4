/** Words that say little about what is asked where the answer already tells it, and synonyms in a wide sense. */
import { foldText } from "../../../items/src/fold.ts";
import { german } from "../text/lexicon-de.ts";
import { english } from "../text/lexicon-en.ts";
import { spanish } from "../text/lexicon-es.ts";
import { nearGroups } from "../text/near-synonyms.ts";
import { lookUpStem, synonyms } from "../text/synonyms.ts";
import { englishVerb } from "../text/verbs-en.ts";
import { familyOf } from "./families.ts";
import { hash32 } from "./hash.ts";
import { listed } from "./lexicon.ts";

/** What a question calls its answer: "which organ", "the Italian town where". */
const sorts = `
  thing item object term abbreviation acronym synonym unit chemical abundant clause verb noun adjective adverb pronoun discipline
  branch science field sector department profession occupation sport game nationality religion shape angle operation operator gene word phrase name title expression concept notion idea type form variety category class
  figure value quantity size measure element substance material chemical compound metal gas liquid mineral organ gland hormone
  vitamin enzyme protein organelle molecule particle structure tissue cell bone muscle disease illness disorder condition syndrome animal
  bird fish insect mammal plant tree flower fruit vegetable food dish ingredient drink city town village place location region
  state continent island river lake sea ocean mountain planet star body building monument bridge landmark scientist
  physicist chemist biologist mathematician astronomer philosopher psychologist economist physician explorer navigator inventor
  engineer architect artist painter sculptor composer musician singer poet playwright dramatist novelist politician
  statesman president emperor monarch king queen pope dictator general founder holder thinker scholar psychoanalyst
  work play opera symphony painting sculpture poem document treaty law act rule principle theory theorem model effect phenomenon
  process procedure technique approach tool device instrument machine equipment apparatus language system program
  software command keyword function statement operator protocol algorithm step stage phase period year date era month day season
  event war battle festival organisation agency institution company group party team column row pigment colour tense case
  article preposition letter sign symbol formula
  stadt ort land fluss berg see planet stoff element metall gas organ tier pflanze mensch forscher wissenschaftler physiker
  chemiker dichter schriftsteller maler komponist philosoph begriff wort name bezeichnung ausdruck form weise teil bestandteil gerat werkzeug
  verfahren methode jahr zeit einheit gesetz erreger krankheit farbe zahl wert
  ciudad lugar pais rio lago mar montana planeta sustancia elemento metal gas organo animal planta cientifico fisico quimico
  escritor novelista poeta pintor compositor filosofo termino palabra nombre parte instrumento herramienta metodo ano fecha
  unidad ley enfermedad color cifra valor hormona glandula`;

/** What nearly everything does, has or is. */
const general = `
  use do make take put eat short long far high old hoch lang weit alto exclusively solely single individual separate get give become keep hold turn set bring stand work serve act happen occur place
  cause result produce make create form generate secrete release yield contain include comprise consist belong involve
  show display mean denote describe represent express state refer define stand characterise characterize apply
  employ provide supply offer need require help allow enable responsible account play role function purpose task job
  deal concern relate associate correspond depend base built made consist possess own feature property characteristic
  typical usual normal common general particular certain specific special important basic simple actual overall
  exact roughly usually normally generally typically commonly often mainly always ever once just simply also actually
  way manner means reason result outcome consequence aim goal example instance case fact kind sort part component
  principle context field area subject practice language sense view regard respect point purpose matter situation
  calculate compute determine find found discover locate situate live appear exist remain contain equal amount total
  somebody someone anybody people person individual human action
  today currently nowadays modern official officially full complete whole entire
  verwenden verwendet benutzen benutzt nutzen dienen dient entsteht entstehen bilden bildet stattfinden findet lauft ablauft
  statt fuhrt bewirkt verursacht bedeutet beschreibt gehoren gehort machen macht tun tut geben stehen steht liegt befindet
  grant award receive obtain get attribute credit owe regard call recognise speak pair bind bond
  bestehen haben enthalt hat besitzt erfolgen erfolgt ublich normal allgemein genau eigentlich meist zweck grund ursache folge ergebnis
  beispiel fall rolle funktion aufgabe damit wirksam zeitpunkt
  sirve usar usa utiliza utilizar hacer hace tiene tener produce causa provoca significa representa describe pertenece
  encuentra ocurre sucede forma funcion papel tarea motivo razon resultado consecuencia ejemplo caso comun normal general
  encarga realiza permite consta consiste fabrica fabrican producen compone llega`;

/** What people are known for: whoever wrote it is not whoever published it. */
const deeds = `
  write compose paint sculpt draw direct film found establish invent design discover build construct publish print translate
  edit perform sing play star conduct prove marry divorce kill murder assassinate execute betray defeat beat win lose conquer
  invade rule reign govern elect crown succeed buy purchase sell own fund finance sponsor commission teach study sign order
  ban abolish free save rescue cross climb land sail fly explore name bear die bury raise born visit meet
  lead go base iron`;

/**
 * How much a word says about what is asked when the right answer is known. `general`: what nearly everything does, has
 * or is. `sort`: what a question calls its answer, or what happens between the things that it names. `heavy`: all else.
 */
export type Lightness = "general" | "sort" | "heavy";

const families = (text: string): ReadonlySet<string> => new Set(listed(text).map(familyOf));
const [sortFamilies, generalFamilies, deedFamilies] = [families(sorts), families(general), families(deeds)];

/** The lightness of a folded word, whatever its form. */
export function lightnessOf(word: string): Lightness {
  const family = familyOf(word);
  if (generalFamilies.has(family)) return "general";
  if (sortFamilies.has(family)) return "sort";
  return englishVerb(word)?.isPlain && !deedFamilies.has(family) ? "sort" : "heavy";
}

const lexicons = [english, german, spanish];
const fold = (text: string): string => foldText(text, { case: true, accents: true, whitespace: true });

/** By the folded stem of a word the groups of synonyms that it is in, language by language. */
const kinByStem: ReadonlyMap<string, number[]>[] = lexicons.map((lexicon) => {
  const found = new Map<string, number[]>();
  const enter = (stem: string, group: string) => {
    const own = found.get(stem);
    const number = hash32(`${lexicon.code} ${group}`, 0);
    if (own) own.push(number);
    else found.set(stem, [number]);
  };
  for (const [stem, group] of synonyms[lexicon.code].phrases) enter(fold(stem), group);
  for (const [at, group] of nearGroups(lexicon.code).entries()) {
    for (const member of group) if (!member.includes(" ")) enter(fold(lookUpStem(member, lexicon)), `near ${at}`);
  }
  return found;
});

/** The groups of synonyms that a folded word is in, as numbers. */
export const kinOf = (word: string): readonly number[] =>
  lexicons.flatMap((lexicon, at) => kinByStem[at]?.get(lookUpStem(word, lexicon)) ?? []);
