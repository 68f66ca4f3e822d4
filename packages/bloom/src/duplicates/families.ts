/**
 * Words that say the same in nearly every question, in English, German and Spanish: forms of one word that endings do
 * not bring together, and synonyms. Folded like all words; a word stands for all of its forms that have its stem.
 */
import { listed } from "./lexicon.ts";
import { stem } from "./stems.ts";

const verbsAndNouns = `
  discover discovery discoverer found finding | invent invention inventor inventing devise | author writer write writing |
  compose composer composition | paint painter painting | direct director | founded founder founding foundation establish |
  patent patentee | build builder construct construction erect erection erecting | manufacture manufacturer |
  govern government | produce production producer made make create creation generate generation |
  occur occurrence happen | measure measurement | explain explanation | describe description | define definition |
  translate translation | calculate calculation compute computation work_out | divide division | multiply multiplication |
  subtract subtraction | solve solution solving | discharge discharging | inspect inspection | protect protection |
  prevent prevention preventing stop stopping stoppage | treat treatment | develop development | move movement motion |
  evaporate evaporation | condense condensation | oxidise oxidize oxidation | dissolve dissolution | react reaction |
  respire respiration breathe breathing | digest digestion | ferment fermentation | secrete secretion |
  vaccinate vaccination | infect infection | inject injection | transmit transmission | absorb absorption |
  reflect reflection | refract refraction | emit emission | expand expansion | contract contraction |
  connect connection | combine combination | separate separation | transport transportation | store storage |
  employ employment | dismiss dismissal | resign resignation | approve approval | refuse refusal | arrive arrival |
  remove removal | dispose disposal | bury burial | propose proposal | survive survival | renew renewal |
  assassinate assassination murder murdered | execute execution | elect election | abolish abolition | invade invasion |
  conquer conquest | colonise colonize colonisation colonization | unify unification | revolt rebellion uprising |
  marry marriage wedding | destroy destruction | begin begun start starting beginning commence |
  accelerate acceleration | rotate rotation revolve revolution | locate location situate lies | consist comprise |
  contain include | permit permission allow enable | require requirement need needed | decide decision | choose choice |
  aid support | appoint appointment | argue argument | arrest detention | attract attraction | bleed bleeding | boil boiling |
  brake braking | breed breeding | bend bending | cool cooling | cut cutting | defend defence | deliver delivery | depart departure |
  disclose disclosure | drill drilling | dry drying | educate education | encrypt encryption | erode erosion | erupt eruption |
  examine examination | exhale exhalation | exist existence | fail failure | fall falling | fertilise fertilize fertilisation fertilization |
  filter filtration | freeze freezing | heal healing | heat heating | hibernate hibernation | ignite ignition |
  immigrate immigration | inhale inhalation | inherit inheritance | innovate innovation | insulate insulation | insure insurance |
  invest investment investor | lubricate lubrication lubricant | maintain maintenance | melt melting | migrate migration |
  mix mixture | negotiate negotiation | observe observation | operate operation | pay payment | perform performance |
  pollinate pollination | pollute pollution | populate population | publish publication publisher | punish punishment |
  recover recovery | register registration | regulate regulation | reproduce reproduction | resist resistance |
  restrict restriction | retain retention | save saving | settle settlement | shrink shrinkage | sign signature |
  store storing | succeed successor success | transform transformation | warn warning | weld welding | withdraw withdrawal |
  attribute property characteristic feature | abundant plentiful | adjacent neighbouring neighboring | annual yearly |
  beneficial useful | cardiac heart | renal kidney | hepatic liver | pulmonary lung | dental tooth | solar sun | lunar moon |
  cerebral brain | atmospheric air | maritime marine | agricultural agriculture | industrial industry |
  financial finance | medical medicine | molecular molecule | parliamentary parliament | sweat perspire perspiration sweating | receive reception | assess assessment | evaluate evaluation |
  purchase buy purchaser buyer | obtain get acquire | assist assistance help | attempt try | utilise utilize use usage |
  print output log display printed | fund funding finance financing | shorten abbreviate abbreviation |
  perish die | slay slain kill | reign rule | depict portray depiction | name naming | weigh weight | grow growth |
  lose loss | derive derivative differentiate | integrate integral | deficiency lack shortage | relate relation relationship |
  surge jump | bond bind pair | fuse merge | repeat repetition | reply respond response | pressurise pressure | fly flight | choose selection | think thought | know knowledge | live life | believe belief | prove proof |
  speak speech | sell sale seller | give gift | sing song singer | tell tale | see sight | dispose discard |
  sail sailor | teach teacher teaching | drive driver | win winner | own owner possess | lead leader |`;

const nouns = `
  nation country | automobile car | movie film | novel book | kid child | person people individual human | colour color | centre center |
  organisation organization | sulphur sulfur | aluminium aluminum | grey gray | behaviour behavior | honour honor |
  theatre theater | favour favor | labour labor | neighbour neighbor | programme program | defence defense |
  licence license | fibre fiber | tyre tire | analyse analyze | organise organize | recognise recognize |
  result outcome | reason cause | purpose aim goal | method technique | job occupation profession |
  amount quantity | area region | error mistake | part portion component | kind sort | speed velocity |
  doctor physician | woods forest | residents inhabitants citizens | emperor ruler monarch sovereign |
  equals equal | colleague coworker | staff personnel | employee worker | firm company enterprise | customer client |
  illness disease sickness | medicine medication drug | injury wound | picture image | photo photograph |
  street road | ocean sea | town city | gradient slope | perimeter circumference |
  earth globe | lorry truck | petrol gasoline | lift elevator | spanner wrench | tap faucet | autumn fall |
  period era epoch | battle fight | password passcode | e-mail email mail | web internet | pc computer |
  electricity electrical electric | chemistry chemical | music musical | history historical historic |
  europe european | america american | france french | germany german | italy italian | spain spanish | britain british |
  england english | russia russian | china chinese | japan japanese | egypt egyptian | greece greek | rome roman |
  austria austrian | switzerland swiss | sweden swedish | norway norwegian | denmark danish | poland polish |
  portugal portuguese | turkey turkish | india indian | mexico mexican | canada canadian | brazil brazilian |
  australia australian | africa african | asia asian | netherlands dutch holland | belgium belgian | ireland irish |
  scotland scottish | finland finnish | hungary hungarian |`;

const others = `
  famous renowned celebrated | tiny small little | fast quick rapid | quickly rapidly | main primary principal chief |
  mainly primarily mostly chiefly principally | frequently often | commonly usually typically generally normally |
  probably presumably likely | perhaps possibly maybe | unwell ill sick | rich wealthy | difficult hard |
  hardest toughest | whole entire complete | approximately approximate roughly around | regular regularity |
  sudden abrupt | same unchanged constant | high height | deep depth | wide width | strong strength | long length |
  true truth | safe safety | free freedom | poor poverty | equal equality | ill illness |
  simultaneous simultaneously | accessible access | able ability | necessary necessity | important importance |`;

const germanWords = `
  berechne berechnen berechnet | schrieb geschrieben verfasste verfasst autor verfasser schreiben | beginnt anfangt begann beginn anfang |
  land staat | auto wagen | haufig oft | ungefahr etwa circa rund | gross- bedeutend- | wichtigst- bedeutendst- |
  schnell- rasch- | bekannt- beruhmt- | entdeckte entdeckt entdecker entdeckung | erfand erfunden erfinder erfindung |
  grundete gegrundet grunder grundung | malte gemalt maler | komponierte komponiert komponist | baute gebaut erbaut errichtet erbaute |
  liegt gelegen befindet | lauft ablauft findet erfolgt geschieht stattfindet passiert | enthalt beinhaltet enthalten |
  besteht bestehen | nennt nennen | bildet produziert erzeugt gebildet produzierte hergestellt herstellt erzeugen bilden | schutzt bewahrt schutzen bewahren schutz |
  gefriert erstarrt | arbeitnehmer beschaftigt- mitarbeiter angestellt- | arbeitgeber unternehmen betrieb firma |
  arbeitsverhaltnis arbeitsvertrag | kundigung gekundigt kundigen | grund ursache | zweck ziel | funktion aufgabe |
  kosten kostet preis | kilo kilogramm | prozent prozentsatz anteil | misst gemessen messen messung | heute aktuell gegenwartig |
  deutsch- deutschland | osterreich osterreichisch- | schweiz schweizer | frankreich franzosisch- | italien italienisch- |
  braucht benotigt brauchen benotigen erforderlich notig | verwendet benutzt verwenden benutzen eingesetzt nutzt |
  erste-hilfe ersthilfe | gesetzlich gesetz | jahrlich jahr | fotosynthese photosynthese | geschwindigkeit tempo |`;

const spanishWords = `
  escribio escrito autor autora escritor escribir obra | pais nacion | coche automovil carro | calcula calcule calcular | rapido veloz |
  famoso celebre | comienza empieza comenzo empezo inicio comenzar empezar estallo estallido comienzo | aproximadamente unos | nino nina |
  medico doctor | velocidad rapidez | descubrio descubierto descubridor descubrimiento | invento inventado inventor |
  pinto pintado pintor | compuso compuesto compositor | fundo fundado fundador fundacion | construyo construido construyeron |
  produce producen producir fabrican fabricar segregan segrega secreta genera fabrica | contiene incluye | sirve funcion | ocurre sucede tiene_lugar | causa motivo razon |
  espana espanol- espanola espanoles | francia frances francesa | alemania aleman alemana | italia italiano italiana | inglaterra ingles inglesa |
  empresa compania | trabajador empleado | usar utilizar emplear usa utiliza emplea | usado usada usados usadas gastado gastada gastados gastadas |
  depositar llevar tirar | localiza encuentra situado situada ubicado ubicada halla | ciudad urbe | obtener conseguir | cuesta vale precio |
  ordenador computadora | movil celular | capital capitales | unidad unidades`;

/** For every word of a group, and every stem of one, the first word of the group. A word keeps its first group. */
const groups = new Map<string, string>();
for (const group of [verbsAndNouns, nouns, others, germanWords, spanishWords].join(" | ").split("|")) {
  const words = listed(group);
  const name = groups.get(words[0] ?? "") ?? words[0] ?? "";
  for (const word of words) {
    for (const form of [word, stem(word)]) if (!groups.has(form)) groups.set(form, name);
  }
}

/** What a word is compared by: the name of its family, or its stem. */
export function familyOf(word: string): string {
  const form = stem(word);
  return groups.get(word) ?? groups.get(form) ?? form;
}

/** Pairs of words that say the opposite in all their forms. */
const pairs = `absorb emit | absorb release | freeze melt | attack defend | enter leave | enter exit | appear disappear | accept refuse |
  accept reject | borrow lend | succeed fail | allow forbid | permit prohibit | connect disconnect | encode decode | encrypt decrypt |
  evaporate condense | oxidise reduce | charge discharge | inhale exhale | push pull | send receive | buy sell | teach learn |
  float sink | create destroy | build demolish | attract repel | expand contract | gain lose | love hate | remember forget |
  oxidation reduction | supply demand | input output | cause effect | cause prevent | cause cure | credit debit | asset liability |
  profit loss | anode cathode | encourage discourage | activate inhibit | accelerate brake | advantage disadvantage |
  benefit drawback | ancestor descendant | predator prey | parent child | teacher pupil | plaintiff defendant | buyer seller |
  lender borrower | employer employee | host guest | parallel series | numerator denominator | singular plural | vertical horizontal |
  summer winter | spring autumn | day night | morning evening | sunrise sunset | debtor creditor | attic basement |
  einatmen ausatmen | kaufen verkaufen | aufnehmen abgeben | schmelzen gefrieren | arbeitgeber arbeitnehmer | einfuhr ausfuhr |
  comprar vender | entrada salida | aceptar rechazar | causa efecto`;

/** By family the family that says the opposite, both ways round. */
export const contraries: ReadonlyMap<string, string> = new Map(
  pairs.split("|").flatMap((pair) => {
    const [one, other] = listed(pair).map(familyOf) as [string, string];
    return [
      [other, one],
      [one, other],
    ] as const;
  }),
);
