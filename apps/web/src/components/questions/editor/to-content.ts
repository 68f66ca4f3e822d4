import type { Draft, GapDraft, Line, NumberRule, OptionDraft, TextRule } from "./draft.ts";
import { gapNamesIn } from "./draft.ts";

type Json = Record<string, unknown>;

/**
 * The draft as an item for the server. Nothing is judged here: what is missing stays missing, and a number that is none
 * goes along as it was typed, so that the server names the field.
 */
export function toContent(draft: Draft): Json {
  return without({
    id: draft.id.trim(),
    type: draft.type,
    skills: draft.skills,
    bloom: draft.bloom || undefined,
    difficulty: numberOr(draft.difficulty),
    language: draft.language.trim(),
    stem: draft.stem,
    ...ofType(draft),
    credit: draft.credit[draft.type],
    hints: draft.hints.map(textOf),
    explanation: filled(draft.explanation),
    source: filled(draft.source),
    licence: filled(draft.licence),
    attribution: filled(draft.attribution),
    verify: draft.verify,
  });
}

function ofType(draft: Draft): Json {
  switch (draft.type) {
    case "single-choice":
    case "multiple-choice":
      return { options: draft.options.map(option), shuffle: draft.shuffle };
    case "true-false": {
      const feedback = without({ true: filled(draft.feedbackTrue), false: filled(draft.feedbackFalse) });
      return {
        answer: draft.answer === "" ? undefined : draft.answer === "true",
        feedback: Object.keys(feedback).length > 0 ? feedback : undefined,
      };
    }
    case "short-answer":
      return textRule(draft.text);
    case "numeric":
      return numberRule(draft.number);
    case "ordering":
      return { entries: draft.entries.map(textOf) };
    case "matching":
      return {
        pairs: draft.pairs.map(({ left, right }) => ({ left, right })),
        distractors: draft.distractors.map(textOf),
      };
    case "cloze":
      return {
        text: draft.cloze,
        gaps: Object.fromEntries(
          gapNamesIn(draft.cloze).flatMap((name) => {
            const gap = draft.gaps[name];
            return gap ? [[name, gapContent(gap)]] : [];
          }),
        ),
      };
  }
}

function gapContent(gap: GapDraft): Json {
  if (gap.kind === "text") return without({ kind: gap.kind, ...textRule(gap.text) });
  if (gap.kind === "number") return without({ kind: gap.kind, ...numberRule(gap.number) });
  return { kind: gap.kind, options: gap.options.map(option) };
}

const option = ({ text, correct, feedback }: OptionDraft) =>
  without({ text, correct: correct || undefined, feedback: filled(feedback) });

function textRule({ accept, fold, pattern, notYet }: TextRule): Json {
  return {
    accept: accept.map(textOf),
    fold,
    pattern: filled(pattern),
    notYet: notYet.length > 0 ? notYet.map(({ text, feedback }) => ({ text, feedback })) : undefined,
  };
}

function numberRule(rule: NumberRule): Json {
  const off = numberOr(rule.off);
  return {
    ...(rule.mode === "value"
      ? {
          value: numberOr(rule.value),
          tolerance: rule.tolerance === "exact" ? undefined : { [rule.tolerance]: percentOf(rule, off) },
        }
      : { range: { min: numberOr(rule.min), max: numberOr(rule.max) } }),
    units:
      rule.units.length > 0
        ? rule.units.map(({ symbol, factor }) => ({ symbol: symbol.trim(), factor: numberOr(factor) }))
        : undefined,
    unitRequired: rule.units.length > 0 && rule.unitRequired,
  };
}

/** Authors write a relative tolerance in percent; the item holds a share. */
function percentOf(rule: NumberRule, off: unknown): unknown {
  return rule.tolerance === "relative" && typeof off === "number" ? off / 100 : off;
}

const textOf = ({ text }: Line) => text;
const filled = (text: string) => (text.trim() === "" ? undefined : text);

/** A number typed with point or comma; anything else as it was typed, and nothing for nothing. */
export function numberOr(typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  const number = Number(text.replace(",", ".").replace("−", "-"));
  return Number.isFinite(number) ? number : text;
}

function without(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
