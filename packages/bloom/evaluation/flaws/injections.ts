/** An injection says how one clean item is changed so that it has one known flaw; `inject` carries it out. */
import type { Item } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import * as z from "zod";
import { flawKinds } from "../../src/flaws/kinds.ts";

const text = z.string().min(1);

const injectionSchema = z.strictObject({
  on: text.describe("Id of the clean item that carries the flaw."),
  stem: text.optional(),
  text: text.optional().describe("The text of a cloze item."),
  explanation: text.nullable().optional().describe("null takes the explanation away."),
  hints: z.array(text).optional(),
  answer: z.boolean().optional().describe("The right answer to the new statement of a true/false item."),
  gap: text.optional().describe("The options below are those of this gap."),
  options: z.array(text).min(2).optional().describe("All options anew; a right one starts with *."),
  key: text.optional().describe("New text of the right option."),
  replace: z.record(text, text).optional().describe("New texts of options, by their old texts."),
  last: text.optional().describe("Takes the place of the last distractor and stands at the end."),
  order: z.array(z.int().nonnegative()).optional().describe("Indexes of the options in their new order."),
  alsoAllowed: z.array(z.enum(flawKinds)).default([]).describe("Further flaws that the change brings with it."),
});
export type Injection = z.infer<typeof injectionSchema>;

/** `fixtures/cases/<kind>.yaml`: all injections of one kind. */
export const injectionFileSchema = z.strictObject({ kind: z.enum(flawKinds), cases: z.array(injectionSchema).min(1) });
export type InjectionFile = z.infer<typeof injectionFileSchema>;

type Option = { text: string; correct?: true; feedback?: string };

/** The flawed item. Throws when the injection does not fit its carrier, so that no case is clean by a typing error. */
export function inject(carrier: Item, injection: Injection, id: string): Item {
  const { stem, text, explanation, hints, answer, gap } = injection;
  const changed: Record<string, unknown> = { ...structuredClone(carrier), id };
  const fields = { stem, text, hints, answer };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) changed[name] = value;
  if (explanation === null) delete changed.explanation;
  else if (explanation !== undefined) changed.explanation = explanation;
  if (gap !== undefined) {
    if (carrier.type !== "cloze") throw new Error(`${carrier.id} has no gaps`);
    changed.gaps = { ...carrier.gaps, [gap]: { kind: "select", options: changedOptions(carrier, injection) } };
  } else if (touchesOptions(injection)) {
    changed.options = changedOptions(carrier, injection);
    // Only a fixed order lets an option stand at the end, name others by letter, or be out of sequence.
    if (injection.last !== undefined || injection.order) changed.shuffle = false;
  }
  return itemSchema.parse(changed);
}

const touchesOptions = ({ options, key, replace, last, order }: Injection) =>
  [options, key, replace, last, order].some((change) => change !== undefined);

function changedOptions(carrier: Item, injection: Injection): Option[] {
  let options = injection.options?.map(readOption) ?? carrierOptions(carrier, injection.gap);
  const { key, replace = {}, last, order } = injection;
  const unknown = Object.keys(replace).filter((old) => !options.some((option) => option.text === old));
  if (unknown.length > 0) throw new Error(`${carrier.id} has no option “${unknown.join("”, “")}”`);
  options = options.map((option) => {
    const wording = replace[option.text] ?? (option.correct ? key : undefined);
    return wording === undefined ? option : { ...option, text: wording, feedback: undefined };
  });
  if (last !== undefined) {
    const distractor = options.findLastIndex((option) => !option.correct);
    options = [...options.filter((_, index) => index !== distractor), { text: last }];
  }
  return order ? reordered(options, order) : options;
}

const readOption = (written: string): Option =>
  written.startsWith("*") ? { text: written.slice(1), correct: true } : { text: written };

function carrierOptions(carrier: Item, gapName: string | undefined): Option[] {
  if (gapName !== undefined && carrier.type === "cloze") {
    const gap = carrier.gaps[gapName];
    if (gap?.kind === "select") return gap.options;
  } else if (carrier.type === "single-choice" || carrier.type === "multiple-choice") return carrier.options;
  throw new Error(`${carrier.id} has no options`);
}

function reordered(options: Option[], order: number[]): Option[] {
  if (new Set(order).size !== options.length || order.length !== options.length)
    throw new Error(`the order ${order.join(", ")} does not name each of ${options.length} options once`);
  return order.map((index) => {
    const option = options[index];
    if (!option) throw new Error(`there is no option ${index}`);
    return option;
  });
}
