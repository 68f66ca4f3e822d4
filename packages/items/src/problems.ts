import { foldText } from "./fold.ts";
import { gradeAnswer, solutionAnswer } from "./grade.ts";
import { gapRanges, images } from "./markdown-scan.ts";
import { patternProblem } from "./pattern.ts";
import { arrange, rightSides } from "./present.ts";
import type { Gap, Item } from "./schema.ts";
import type { TextRule } from "./text.ts";

/** Something an author should know beyond what the schema checks. Errors should be mended before learners see the item. */
export type ItemProblem = {
  /** Where, as in the schema's own reports: "options.2.text". */
  path: string;
  message: string;
  severity: "error" | "warning";
  /** `grading`: whether an answer is judged fairly; `text`: whether everybody can read it. */
  concerns: "grading" | "text";
};

const error = (path: string, message: string): ItemProblem => ({
  path,
  message,
  severity: "error",
  concerns: "grading",
});
const warning = (path: string, message: string): ItemProblem => ({ ...error(path, message), severity: "warning" });
const textError = (path: string, message: string): ItemProblem => ({ ...error(path, message), concerns: "text" });
const alike = { case: false, accents: false, whitespace: true };

/** Checks an item that fits the schema for what only a look at the whole can find. Empty when all is well. */
export function itemProblems(item: Item): ItemProblem[] {
  const found = [...typeProblems(item), ...textProblems(item), ...hintProblems(item)];
  if (item.explanation === undefined) {
    found.push({ ...warning("explanation", "Say why the right answer is right."), concerns: "text" });
  }
  if (
    !found.some((problem) => problem.severity === "error" && problem.concerns === "grading") &&
    !solutionIsRight(item)
  ) {
    found.push(error("", "The solution itself would not be graded as right."));
  }
  return found;
}

function solutionIsRight(item: Item): boolean {
  const graded = gradeAnswer(item, "check", solutionAnswer(item, arrange(item, "check")));
  return graded.ok && graded.verdict === "right";
}

function typeProblems(item: Item): ItemProblem[] {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return repeated(item.options, "options");
    case "short-answer":
      return textRuleProblems(item, "");
    case "numeric":
      return unitProblems(item.units, "");
    case "ordering":
      return duplicates(item.entries).map((index) =>
        warning(`entries.${index}`, "This entry is there twice; either may come first."),
      );
    case "matching":
      return matchingProblems(item);
    case "cloze":
      return [
        ...Object.entries(item.gaps).flatMap(([name, gap]) => gapProblems(gap, `gaps.${name}.`)),
        ...gapRanges(item.text).flatMap(({ name, inside }) =>
          inside === "math" ? [error("text", `The gap ${name} stands inside a formula.`)] : [],
        ),
      ];
    default:
      return [];
  }
}

function gapProblems(gap: Gap, path: string): ItemProblem[] {
  if (gap.kind === "text") return textRuleProblems(gap, path);
  if (gap.kind === "number") return unitProblems(gap.units, path);
  return repeated(gap.options, `${path}options`);
}

/**
 * Two equal options of which one is right cannot be told apart. Case alone can be the point of a question
 * (`Null` or `null`), so that is only worth a look.
 */
function repeated(options: { text: string }[], path: string): ItemProblem[] {
  const texts = optionTexts(options);
  const same = duplicates(texts);
  return [
    ...same.map((index) => error(`${path}.${index}.text`, "Another option says the same.")),
    ...duplicates(texts, { case: true }).flatMap((index) =>
      same.includes(index)
        ? []
        : [warning(`${path}.${index}.text`, "Another option differs only in upper and lower case.")],
    ),
  ];
}

function matchingProblems(item: Extract<Item, { type: "matching" }>): ItemProblem[] {
  const found = duplicates(item.pairs.map((pair) => pair.left)).map((index) =>
    error(`pairs.${index}.left`, "Another left side says the same."),
  );
  for (const index of duplicates(rightSides(item))) {
    if (index < item.pairs.length) {
      found.push(warning(`pairs.${index}.right`, "This right side fits several left sides and is shown once."));
    } else {
      found.push(
        error(`distractors.${index - item.pairs.length}`, "This distractor is a right answer or there twice."),
      );
    }
  }
  return found;
}

function textRuleProblems(rule: TextRule, path: string): ItemProblem[] {
  const found: ItemProblem[] = [];
  const refused = rule.pattern === undefined ? null : patternProblem(rule.pattern);
  if (refused !== null) found.push(error(`${path}pattern`, `This pattern cannot be used: ${refused}`));
  const accepted = rule.accept.map((text) => foldText(text, rule.fold));
  accepted.forEach((text, index) => {
    if (text.trim() === "") {
      found.push(error(`${path}accept.${index}`, "This accepted answer is empty."));
    } else if (accepted.indexOf(text) !== index) {
      found.push(warning(`${path}accept.${index}`, "Another accepted answer already covers this one."));
    }
  });
  rule.notYet?.forEach((wrong, index) => {
    if (accepted.includes(foldText(wrong.text, rule.fold))) {
      found.push(error(`${path}notYet.${index}.text`, "This foreseen wrong answer counts as right."));
    }
  });
  return found;
}

function unitProblems(units: { symbol: string; factor: number }[] | undefined, path: string): ItemProblem[] {
  const first = units?.[0];
  const found = duplicates(units?.map((unit) => unit.symbol) ?? []).map((index) =>
    error(`${path}units.${index}.symbol`, "This unit is there twice."),
  );
  if (first && first.factor !== 1) {
    found.push(error(`${path}units.0.factor`, "The other units are measured in the first one, so its factor is 1."));
  }
  return found;
}

/** Indexes of texts that say the same as an earlier one. */
function duplicates(texts: string[], fold: Partial<typeof alike> = {}): number[] {
  const folded = texts.map((text) => foldText(text, { ...alike, ...fold }));
  return folded.flatMap((text, index) => (folded.indexOf(text) === index ? [] : [index]));
}

function hintProblems(item: Item): ItemProblem[] {
  return item.hints.flatMap((hint, index) =>
    /[\p{L}\p{N}\p{S}\p{P}]/u.test(hint.replace(/<[^>]*>|&nbsp;/g, ""))
      ? []
      : [textError(`hints.${index}`, "This hint is empty.")],
  );
}

/** Every Markdown text of the item with its path. */
function markdownTexts(item: Item): [path: string, text: string][] {
  const numbered = (path: string, texts: string[], suffix = "") =>
    texts.map((text, index): [string, string] => [`${path}.${index}${suffix}`, text]);
  const texts: [string, string][] = [["stem", item.stem], ...numbered("hints", item.hints)];
  if (item.explanation !== undefined) texts.push(["explanation", item.explanation]);
  if (item.type === "ordering") texts.push(...numbered("entries", item.entries));
  if (item.type === "cloze") texts.push(["text", item.text]);
  if ("options" in item) texts.push(...numbered("options", optionTexts(item.options), ".text"));
  if (item.type === "matching") {
    const lefts = item.pairs.map((pair) => pair.left);
    const rights = item.pairs.map((pair) => pair.right);
    texts.push(...numbered("pairs", lefts, ".left"), ...numbered("pairs", rights, ".right"));
    texts.push(...numbered("distractors", item.distractors));
  }
  return texts;
}

const optionTexts = (options: { text: string }[]) => options.map((option) => option.text);

function textProblems(item: Item): ItemProblem[] {
  return markdownTexts(item).flatMap(([path, text]) =>
    images(text).flatMap(({ alt, source }) => {
      const found: ItemProblem[] = [];
      if (alt === "") found.push(textError(path, "This image has no alternative text."));
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(source)) {
        found.push(textError(path, "This image is on another host. Add it to the item's own images."));
      }
      return found;
    }),
  );
}
