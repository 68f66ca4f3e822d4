import type { Content } from "../vocabulary.ts";
import {
  type Draft,
  type GapDraft,
  type NumberRule,
  newDraft,
  newGap,
  newLine,
  newNumberRule,
  newOption,
  newPair,
  newTextRule,
  newUnit,
  newWrong,
  type OptionDraft,
  type TextRule,
} from "./draft.ts";

type Of<T extends Content["type"]> = Extract<Content, { type: T }>;
type Options = Of<"single-choice">["options"];
type TextFields = Pick<Of<"short-answer">, "accept" | "fold" | "pattern" | "notYet">;
type NumberFields = Pick<Of<"numeric">, "value" | "tolerance" | "range" | "units" | "unitRequired">;
type Gap = Of<"cloze">["gaps"][string];

/** A stored question as a draft; `toContent` of it gives the same question again. */
export function fromContent(content: Content, topicId: string): Draft {
  const draft = newDraft(content.language);
  return {
    ...draft,
    ...ofType(content),
    id: content.id,
    type: content.type,
    topicId,
    skills: content.skills,
    bloom: content.bloom ?? "",
    difficulty: String(content.difficulty),
    language: content.language,
    stem: content.stem,
    hints: content.hints.map(newLine),
    explanation: content.explanation ?? "",
    source: content.source ?? "",
    licence: content.licence ?? "",
    attribution: content.attribution ?? "",
    credit: "credit" in content ? { [content.type]: content.credit } : {},
    verify: content.verify,
  };
}

function ofType(content: Content): Partial<Draft> {
  switch (content.type) {
    case "single-choice":
    case "multiple-choice":
      return { options: options(content.options), shuffle: content.shuffle };
    case "true-false":
      return {
        answer: content.answer ? "true" : "false",
        feedbackTrue: content.feedback?.true ?? "",
        feedbackFalse: content.feedback?.false ?? "",
      };
    case "short-answer":
      return { text: textRule(content) };
    case "numeric":
      return { number: numberRule(content) };
    case "ordering":
      return { entries: content.entries.map(newLine) };
    case "matching":
      return {
        pairs: content.pairs.map(({ left, right }) => newPair(left, right)),
        distractors: content.distractors.map(newLine),
      };
    case "cloze":
      return {
        cloze: content.text,
        gaps: Object.fromEntries(Object.entries(content.gaps).map(([name, gap]) => [name, gapDraft(gap)])),
      };
  }
}

const options = (all: Options): OptionDraft[] =>
  all.map(({ text, correct, feedback }) => newOption(text, correct === true, feedback));

function textRule({ accept, fold, pattern, notYet }: TextFields): TextRule {
  return {
    ...newTextRule(),
    accept: accept.map(newLine),
    fold,
    pattern: pattern ?? "",
    notYet: notYet?.map(({ text, feedback }) => newWrong(text, feedback)) ?? [],
  };
}

function numberRule({ value, tolerance, range, units, unitRequired }: NumberFields): NumberRule {
  const rule = { ...newNumberRule(), unitRequired };
  if (tolerance && "absolute" in tolerance)
    Object.assign(rule, { tolerance: "absolute", off: String(tolerance.absolute) });
  if (tolerance && "relative" in tolerance)
    Object.assign(rule, { tolerance: "relative", off: percent(tolerance.relative) });
  return {
    ...rule,
    mode: range ? "range" : "value",
    value: value === undefined ? "" : String(value),
    min: range ? String(range.min) : "",
    max: range ? String(range.max) : "",
    units: units?.map(({ symbol, factor }) => newUnit(symbol, String(factor))) ?? [],
  };
}

/** Without the noise of binary fractions: 0.07 is 7, not 7.000000000000001. */
const percent = (share: number) => String(Number((share * 100).toPrecision(12)));

function gapDraft(gap: Gap): GapDraft {
  const draft = { ...newGap(), kind: gap.kind };
  if (gap.kind === "text") return { ...draft, text: textRule(gap) };
  if (gap.kind === "number") return { ...draft, number: numberRule(gap) };
  return { ...draft, options: options(gap.options) };
}
