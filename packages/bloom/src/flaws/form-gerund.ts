/** Forms in -ing: which are actions, and which are things, processes or adjectives. */
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import type { Option } from "./reading.ts";
import { prepositions } from "./small-words.ts";

/** Words in -ing that are no forms of verbs. */
export const notGerunds = new Set(
  `thing nothing something anything everything string king ring spring sing wing bring being during morning evening building ceiling ping sling swing
  sting sibling pudding wedding viking boeing beijing darling duckling inning earring bearing heading padding setting according regarding including
  concerning stocking offspring shilling sterling lightning`.split(/\s+/),
);

/** Whether the words start with a form in -ing that is no name and no common noun. */
export function looksGerund(words: readonly Word[], lexicon: Lexicon): boolean {
  const first = words[0];
  if (lexicon.code !== "en" || !first || words.length < 2 || first.lower.length < 5) return false;
  const next = words[1] as Word;
  const isTitle = first.text !== first.lower && next.text !== next.lower;
  return first.lower.endsWith("ing") && !isTitle && !notGerunds.has(first.lower);
}

/** Verbs whose form in -ing takes an object of any kind and stands before no noun as an adjective. */
const actionGerunds = new Set(
  "having using making taking giving getting putting keeping doing eating drinking buying selling adding removing asking telling sending wearing bringing finding causing losing showing".split(
    " ",
  ),
);

/** Verbs that take an object and whose form in -ing is hardly an adjective: "paying interest", not "rising prices". */
const transitives =
  words(`pay lend borrow earn spend avoid apply allow answer arrange assign attend blame block break build bury calculate
  carry catch check choose claim collect compare complete confirm consume copy count cover create damage decide define delete deliver deny
  describe destroy detect discuss distribute divide drop employ empty enforce ensure enter establish estimate exchange explain export
  extract feed fill fix force form gain give grant guard handle help hide hire identify ignore import impose improve include inform insert
  install introduce invent invest invite issue join keep kill learn leave let lift limit lower maintain mark mix name obtain offer order
  organise organize overcome own pack perform pick place plan plant pour prepare prevent print produce promote protect prove provide
  publish pull punish push put raise reach receive record reduce refuse register release remove rent repair repeat replace report request
  rescue return save seek select separate serve share shorten sign solve sort split spread steal store strengthen study supply support
  swallow teach tear test throw touch trace transfer treat trust tie use visit waste watch win wipe wrap write`);

/** "Paying interest on a loan": a form in -ing with its object, which needs no article. */
export function takesObject({ words: [first, second, third] }: Option): boolean {
  const verb = third ? englishVerb(first?.lower ?? "") : null;
  return verb?.form === "gerund" && transitives.has(verb.base) && !prepositions.has(second?.lower ?? "");
}

/** "Having chickenpox", "offering and accepting": no adjective before a noun. */
export function isGerundOfAction(words: readonly Word[]): boolean {
  if (actionGerunds.has((words[0] as Word).lower)) return words.length > 2 || words[1]?.lower !== "water";
  const isList = words.length === 3 && words[1]?.lower === "and";
  return isList && englishVerb(words[2]?.lower ?? "")?.form === "gerund";
}

/** "Bleeding from the leg": a process as much as an action; "shooting with a flash" and "giving up" are actions. */
export const isProcess = ({ words }: Option): boolean =>
  prepositions.has(words[1]?.lower ?? "") && !actionPrepositions.has(words[1]?.lower ?? "");
const actionPrepositions = new Set(
  "with without by up down off out away to for into onto towards against at".split(" "),
);
