/**
 * What the level classifier sees of a question: hashed features in groups (Weinberger et al. 2009, "Feature Hashing
 * for Large Scale Multitask Learning"). Each group is scaled by the root of its size, so that a long text does not
 * outshout its own task.
 */
import { type VerbForm, verbForm } from "./verbs.ts";
import type { Words } from "./words.ts";

/** Buckets that features are hashed into: a power of two. */
export const bucketCount = 1 << 16;

/** Weight of each group before scaling, chosen on sources left out of training (docs/bloom.md). */
export const groupWeights = {
  word: 1,
  pair: 1,
  characters: 2,
  taskWord: 1,
  opening: 0.8,
  question: 1,
  verb: 1,
  trigger: 0.6,
  profile: 0.5,
  shape: 0.5,
  form: 1,
} as const;
export type Group = keyof typeof groupWeights;

const groupSeed = Object.fromEntries(
  Object.keys(groupWeights).map((group, index) => [group, Math.imul(index + 1, 0x9e3779b1)]),
) as Record<Group, number>;

/** A sparse vector that is refilled for every text. */
export class Features {
  index = new Int32Array(1024);
  value = new Float32Array(1024);
  length = 0;
  #groupStart = 0;

  add(hash: number): void {
    if (this.length === this.index.length) this.#grow();
    this.index[this.length] = (hash ^ (hash >>> 15)) & (bucketCount - 1);
    this.length += 1;
  }

  /** Ends a group: scales what was added since the last call. */
  close(group: Group): void {
    const added = this.length - this.#groupStart;
    if (added > 0) this.value.fill(groupWeights[group] / Math.sqrt(added), this.#groupStart, this.length);
    this.#groupStart = this.length;
  }

  addScaled(hash: number, value: number): void {
    this.add(hash);
    this.value[this.length - 1] = value;
    this.#groupStart = this.length;
  }

  clear(): void {
    this.length = 0;
    this.#groupStart = 0;
  }

  #grow(): void {
    const index = new Int32Array(this.index.length * 2);
    const value = new Float32Array(index.length);
    index.set(this.index);
    value.set(this.value);
    this.index = index;
    this.value = value;
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
const join = (left: number, right: number): number => {
  const mixed = Math.imul(left ^ (right >>> 13) ^ (right << 7), 0x85ebca6b);
  return mixed ^ (mixed >>> 16);
};

const edge = hashOf("^");

const questionWords = new Set("what why how when where who which whom whose".split(" "));
const auxiliaries = new Set(
  "would could can should do does did is are was were will may might must has have had shall".split(" "),
);
/** Words after which a base form is an instruction or the verb of the question. */
const leads = new Set(
  "and to you then or please we i briefly also critically now let's must should carefully fully clearly".split(" "),
);
const articles = new Set("the a an this that these those of its their his her your our each every".split(" "));

/** Hash of a lower-cased word as a vocabulary keeps it. */
export const wordHash = (word: string): number => hashOf(word) >>> 0;

/**
 * Fills `into` with the features of a plain text, of which `read` are the words.
 * @param form type of the quiz question whose stem it is; left out for a text by itself. Stems are read differently:
 *   what they leave to their options is not said. So each feature of a stem is there twice, once as in any text and once
 *   as in stems only (Daumé 2007, "Frustratingly Easy Domain Adaptation").
 */
export function levelFeatures(text: string, read: Words, into: Features, form?: string): void {
  into.clear();
  const hashes = read.words.map(hashOf);
  addWords(hashes, into);
  addCharacters(read.words, into);
  addSentences(read, hashes, into);
  addShape(text, read, into);
  if (form !== undefined) addForm(form, into);
}

/** How much the copies count that are learned from stems only. */
const stemShare = 1;

function addForm(form: string, into: Features): void {
  const { length } = into;
  const seed = join(groupSeed.form, hashOf(form));
  into.add(seed);
  into.close("form");
  for (let i = 0; i < length; i++)
    into.addScaled(join(groupSeed.form, into.index[i] as number), (into.value[i] as number) * stemShare);
}

function addWords(hashes: number[], into: Features): void {
  for (const hash of hashes) into.add(join(groupSeed.word, hash));
  into.close("word");
  let before = edge;
  for (const hash of hashes) {
    into.add(join(join(groupSeed.pair, before), hash));
    before = hash;
  }
  into.add(join(join(groupSeed.pair, before), edge));
  into.close("pair");
}

/** Character 3- to 5-grams inside words, with the word's edges. */
function addCharacters(words: string[], into: Features): void {
  const seed = groupSeed.characters;
  for (const word of words) {
    const end = word.length + 2;
    for (let from = 0; from + 3 <= end; from++) {
      let hash = seed;
      const last = Math.min(from + 5, end);
      for (let at = from; at < last; at++) {
        hash = Math.imul(hash ^ (at === 0 || at === end - 1 ? 32 : word.charCodeAt(at - 1)), 0x01000193);
        if (at - from >= 2) into.add(hash);
      }
    }
  }
  into.close("characters");
}

type Trigger = { form: VerbForm; at: number; position: 0 | 1 | 2 };

function addSentences(read: Words, hashes: number[], into: Features): void {
  const { words, sentenceStarts, asks } = read;
  const sentences = sentenceStarts.length;
  const triggers: (Trigger | null)[] = [];
  const verbs: Trigger[][] = [];
  for (let s = 0; s < sentences; s++) {
    const from = sentenceStarts[s] as number;
    const to = sentenceStarts[s + 1] ?? words.length;
    const found = verbsIn(words, from, to);
    verbs.push(found);
    triggers.push(found.find((verb) => verb.position < 2) ?? found[0] ?? null);
  }
  const task = taskSentence(read, triggers);
  const from = (s: number) => sentenceStarts[s] as number;
  const to = (s: number) => sentenceStarts[s + 1] ?? words.length;

  for (let s = 0; s < sentences; s++) {
    const from = sentenceStarts[s] as number;
    const to = sentenceStarts[s + 1] ?? words.length;
    addOpening(hashes, from, to, s === task, into);
  }
  into.close("opening");

  for (let s = 0; s < sentences; s++) {
    addQuestion(
      words,
      hashes,
      sentenceStarts[s] as number,
      sentenceStarts[s + 1] ?? words.length,
      asks[s] === true,
      into,
    );
  }
  into.close("question");

  for (const found of verbs) {
    for (const { form, position } of found) {
      const verb = join(groupSeed.verb, hashOf(form.verb));
      into.add(verb);
      into.add(join(verb, position + 1));
    }
  }
  into.close("verb");

  for (let s = 0; s < sentences; s++) {
    const trigger = triggers[s];
    if (!trigger) continue;
    const verb = join(groupSeed.trigger, hashOf(trigger.form.verb));
    const next = hashes[trigger.at + 1] ?? edge;
    into.add(verb);
    into.add(join(verb, next));
    into.add(join(groupSeed.trigger, trigger.form.profile));
    const long = to(s) - from(s);
    into.add(join(join(verb, 50 + trigger.position), long <= 7 ? 1 : long <= 12 ? 2 : long <= 20 ? 3 : 4));
    if (s === task) {
      into.add(join(verb, 7));
      into.add(join(groupSeed.trigger ^ 77, trigger.form.profile));
    }
  }
  into.close("trigger");

  for (const found of verbs) {
    for (const { form, position } of found) {
      for (let level = 0; level < 6; level++) {
        if (form.profile & (1 << level)) into.add(join(groupSeed.profile, level * 3 + position));
      }
    }
  }
  into.close("profile");

  if (task >= 0) {
    const from = sentenceStarts[task] as number;
    const to = sentenceStarts[task + 1] ?? words.length;
    let before = edge;
    for (let at = from; at < to; at++) {
      const hash = hashes[at] as number;
      into.add(join(groupSeed.taskWord, hash));
      into.add(join(join(groupSeed.taskWord, before), hash));
      before = hash;
    }
  }
  into.close("taskWord");
}

/** The lexicon's verbs of a sentence: 0 at its start, 1 where an instruction or question puts its verb, 2 elsewhere. */
function verbsIn(words: string[], from: number, to: number): Trigger[] {
  const found: Trigger[] = [];
  for (let at = from; at < to; at++) {
    const form = verbForm(words[at] as string);
    if (!form) continue;
    const before = at === from ? "" : (words[at - 1] as string);
    if (at > from && articles.has(before)) continue;
    if (at === from && form.base) found.push({ form, at, position: 0 });
    else if (form.base && (leads.has(before) || auxiliaries.has(before))) found.push({ form, at, position: 1 });
    else found.push({ form, at, position: 2 });
  }
  return found;
}

/** The sentence that sets the task: the last one that asks or instructs; −1 without any sentence. */
function taskSentence({ sentenceStarts, asks }: Words, triggers: (Trigger | null)[]): number {
  for (let s = sentenceStarts.length - 1; s >= 0; s--) {
    if (asks[s] || triggers[s]?.position === 0) return s;
  }
  return sentenceStarts.length - 1;
}

function addOpening(hashes: number[], from: number, to: number, task: boolean, into: Features): void {
  let hash = groupSeed.opening;
  for (let at = from; at < Math.min(from + 3, to); at++) {
    hash = join(hash, hashes[at] as number);
    into.add(hash);
    if (task) into.add(join(hash, 1));
  }
}

function addQuestion(words: string[], hashes: number[], from: number, to: number, asks: boolean, into: Features): void {
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (!questionWords.has(word)) continue;
    let hash = join(groupSeed.question, hashes[at] as number);
    into.add(hash);
    into.add(join(hash, asks ? 1 : 2));
    if (at === from) into.add(join(hash, 3));
    for (let next = at + 1; next <= at + 3; next++) {
      hash = join(hash, next < to ? (hashes[next] as number) : edge);
      into.add(hash);
    }
    const auxiliary = words[at + 1] ?? "";
    const main = words[at + 3];
    if (at + 3 < to && main !== undefined && auxiliaries.has(auxiliary)) {
      const verb = verbForm(main)?.verb ?? main;
      const asked = join(join(groupSeed.question, hashes[at] as number), hashOf(verb));
      into.add(asked);
      into.add(join(asked, hashes[at + 1] as number));
    }
    return;
  }
}

const lengthSteps = [5, 8, 12, 18, 30, 60];

function addShape(text: string, { words, sentenceStarts, asks }: Words, into: Features): void {
  const step = lengthSteps.findIndex((limit) => words.length < limit);
  const questions = asks.filter(Boolean).length;
  const head = text.slice(0, 2000);
  into.add(join(groupSeed.shape, 10 + step));
  into.add(join(groupSeed.shape, 20 + Math.min(3, questions)));
  into.add(join(groupSeed.shape, 30 + Math.min(4, sentenceStarts.length)));
  if (/\d/.test(head)) into.add(join(groupSeed.shape, 40));
  if (/[=+<>^∫√≤≥]/.test(head)) into.add(join(groupSeed.shape, 41));
  if (head.includes("...") || head.includes(". . .") || head.includes("…")) into.add(join(groupSeed.shape, 42));
  if (head.includes("__")) into.add(join(groupSeed.shape, 43));
  into.close("shape");
}
