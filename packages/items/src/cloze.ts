import { judgeSingle, rightKeys } from "./choice.ts";
import { gapRanges } from "./markdown-scan.ts";
import { judgeNumeric, numericSolution, numericSolutionText } from "./numeric.ts";
import type { Gap, ItemOf } from "./schema.ts";
import { escapeMarkdown } from "./solution-text.ts";
import { judgeText } from "./text.ts";
import type { AnswerOf, Arrangement, Judgement, Mark } from "./types.ts";

/** Grades gaps one by one; an empty gap counts as wrong and is marked `missed`. Half credits of gaps count. */
export function judgeCloze(
  item: ItemOf<"cloze">,
  arrangement: Arrangement,
  answer: AnswerOf<"cloze">,
): Judgement | string {
  const unknown = Object.keys(answer.gaps).find((name) => !Object.hasOwn(item.gaps, name));
  if (unknown !== undefined) return `there is no gap ${unknown.slice(0, 80)}`;
  let credit = 0;
  const marks: Mark[] = [];
  const gaps = Object.entries(item.gaps);
  for (const [name, gap] of gaps) {
    const typed = Object.hasOwn(answer.gaps, name) ? (answer.gaps[name] ?? "") : "";
    const judged = typed.trim() === "" ? null : judgeGap(gap, arrangement.gaps[name] ?? [], typed);
    if (typeof judged === "string") return `gap ${name}: ${judged}`;
    credit += judged?.credit ?? 0;
    marks.push(gapMark(name, judged));
  }
  const share = Math.min(1, credit / gaps.length);
  return { credit: item.credit === "per-gap" ? share : share === 1 ? 1 : 0, marks };
}

function judgeGap(gap: Gap, order: number[], typed: string): Judgement | string {
  if (gap.kind === "text") return judgeText(gap, typed);
  if (gap.kind === "number") return judgeNumeric(gap, typed);
  const judged = judgeSingle(gap.options, order, typed);
  if (typeof judged === "string") return judged;
  // Inside a text only the gap is marked; the feedback is the one of the option that was chosen.
  const feedback = judged.marks.find((entry) => entry.feedback !== undefined)?.feedback;
  return { credit: judged.credit, marks: [], ...(feedback === undefined ? {} : { feedback }) };
}

function gapMark(key: string, judged: Judgement | null): Mark {
  if (!judged) return { key, mark: "missed" };
  return {
    key,
    mark: judged.credit === 1 ? "right" : "wrong",
    ...(judged.feedback === undefined ? {} : { feedback: judged.feedback }),
  };
}

/** Gap name → what to type or choose there. */
export function clozeSolution(item: ItemOf<"cloze">, arrangement: Arrangement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(item.gaps).map(([name, gap]) => {
      if (gap.kind === "text") return [name, gap.accept[0] ?? ""];
      if (gap.kind === "number") return [name, numericSolution(gap)];
      return [name, rightKeys(gap.options, arrangement.gaps[name] ?? [])[0] ?? ""];
    }),
  );
}

/** The text with the gaps filled in, in bold outside code. */
export function clozeSolutionText(item: ItemOf<"cloze">): string {
  let filled = "";
  let end = 0;
  for (const { name, start, length, inside } of gapRanges(item.text)) {
    const gap = Object.hasOwn(item.gaps, name) ? item.gaps[name] : undefined;
    if (!gap) continue;
    filled += item.text.slice(end, start) + filling(gap, inside === "code");
    end = start + length;
  }
  return filled + item.text.slice(end);
}

function filling(gap: Gap, inCode: boolean): string {
  const isMarkdown = gap.kind === "select";
  const text =
    gap.kind === "text"
      ? (gap.accept[0] ?? "")
      : gap.kind === "number"
        ? numericSolutionText(gap)
        : (gap.options.find((option) => option.correct)?.text ?? "");
  // Backticks around an option would end the code span it is filled into.
  if (inCode) return isMarkdown ? text.replace(/^(`+)(.*)\1$/s, "$2") : text;
  return `**${isMarkdown ? text : escapeMarkdown(text)}**`;
}
