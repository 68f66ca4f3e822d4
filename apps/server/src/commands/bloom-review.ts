/** `quizmentor bloom review`: levels, flaws and duplicates of a file of questions. Needs no database. */
import { resolve } from "node:path";
import type { LevelModel } from "@quizmentor/bloom";
import type { Context } from "./context.ts";
import { readSource } from "./import.ts";
import { createQuality, describeQuality, type ReviewedQuestion } from "./question-quality.ts";

/** Prints what there is to say; returns the exit code: 1 when a row of the file is no question. */
export async function bloomReviewCommand(
  context: Context,
  model: LevelModel,
  path: string,
  options: { json?: boolean; format?: string },
): Promise<number> {
  const source = await readSource(resolve(process.cwd(), path), {
    ...(options.format !== undefined && { format: options.format }),
  });
  const quality = createQuality(model);
  const broken: { ref: string; error: string }[] = [];
  const questions: ReviewedQuestion[] = [];
  for (const { item, ref, error } of source.rows) {
    if (!item) {
      broken.push({ ref, error: error ?? "This is no question." });
      continue;
    }
    const reviewed = quality.add(item);
    if (options.json) questions.push(reviewed);
    else for (const line of describeQuestion(reviewed)) context.say(line);
  }
  const report = quality.report();
  if (options.json) context.say(JSON.stringify({ ...report, questions: report.questions, broken, reviews: questions }));
  else {
    for (const { ref, error } of broken) context.say(`${ref}: ${error}`);
    for (const line of describeQuality(report)) context.say(line);
  }
  return broken.length > 0 ? 1 : 0;
}

/** A question with nothing to say about has no line. */
function describeQuestion({
  ref,
  level,
  confidence,
  abstain,
  declared,
  flaws,
  duplicates,
}: ReviewedQuestion): string[] {
  const lines = flaws.map(({ severity, kind, explanation }) => `  ${severity.padEnd(8)} ${kind}: ${explanation}`);
  for (const { ref: other, verdict } of duplicates) {
    if (verdict !== "related") lines.push(`  ${"problem".padEnd(8)} ${verdict}: “${other}” asks this already.`);
  }
  if (declared !== null && declared !== level && !abstain && confidence >= 0.6)
    lines.push(
      `  ${"advice".padEnd(8)} level: marked ${declared}, reads like ${level} (${Math.round(confidence * 100)} %).`,
    );
  return lines.length === 0 ? [] : [ref, ...lines];
}
