/**
 * Kinds and what belongs to them in the usual fields of quizzes, and wholes with their parts: "rock" and "basalt",
 * "Spain" and "Seville". Lines of "kind: members", divided by "|"; an underscore stands for a space; other names of a kind stand
 * before the colon too. What belongs to a member belongs to the kind.
 */
import { german as de } from "../text/lexicon-de.ts";
import { english as en } from "../text/lexicon-en.ts";
import { spanish as es } from "../text/lexicon-es.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { lookUpStem } from "../text/synonyms.ts";
import { english } from "./subset-kinds-en.ts";
import { german, spanish } from "./subset-kinds-other.ts";

type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = (phrase: string, lexicon: Lexicon) =>
  phrase
    .split("_")
    .map((word) => lookUpStem(word, lexicon))
    .join(" ");

function read(list: string, lexicon: Lexicon): Kinds {
  const kinds = new Map<string, Set<string>>();
  for (const line of list.split("|")) {
    const [names, members] = line.split(":").map((part) => part.trim().split(/\s+/)) as [string[], string[]];
    for (const name of names) {
      const own = kinds.get(keyOf(name, lexicon)) ?? new Set();
      for (const member of members) own.add(keyOf(member, lexicon));
      kinds.set(keyOf(name, lexicon), own);
    }
  }
  return kinds;
}

const lists = { en: english, de: german, es: spanish };
const lexicons = { en, de, es };
const loaded = new Map<Lexicon["code"], Kinds>();

function kindsOf(code: Lexicon["code"]): Kinds {
  let kinds = loaded.get(code);
  if (!kinds) {
    kinds = read(lists[code], lexicons[code]);
    loaded.set(code, kinds);
  }
  return kinds;
}

/** From "dog" over "mammal" to "animal", and no farther: then a chain of loose words would go anywhere. */
const longestChain = 3;

/** Whether what the stems `narrow` name belongs to the kind that `wide` names; stems joined by spaces. */
export function isMemberOf(narrow: string, wide: string, { code }: Lexicon, chain = longestChain): boolean {
  const kinds = kindsOf(code);
  const members = kinds.get(wide);
  if (!members || narrow === wide) return false;
  if (members.has(narrow)) return true;
  if (chain === 1) return false;
  for (const member of members)
    if (kinds.has(member) && isMemberOf(narrow, member, lexicons[code], chain - 1)) return true;
  return false;
}
