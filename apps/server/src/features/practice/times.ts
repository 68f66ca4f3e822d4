/** How long answers take, for telling easy recall from laborious. */
import { type Grade, type GradedAnswer, gradeAnswer, type ResponseTimes } from "@quizmentor/adaptive/memory";
import type { LoadedBank } from "./bank.ts";

/** Before anything is known: half of the answers between 12 and 33 seconds. */
const usualTimes: ResponseTimes = { meanLog: Math.log(20_000), sdLog: 0.75, n: 0 };
/** The usual times count as much as so many answers. */
const usualAnswers = 20;

/** How well an item was remembered, told by the answer and by how long answers to it and to its type take. */
export function recallGrade({ times }: LoadedBank, item: string, type: string, answer: GradedAnswer): Grade {
  return gradeAnswer(answer, times.byItem.get(item) ?? null, times.byType.get(type) ?? usualTimes);
}

/** Times of all items of a type together: the mixture's mean and deviation, weighed by answers. */
export function timesByType(rows: readonly { type: string; times: ResponseTimes }[]): Map<string, ResponseTimes> {
  const byType = new Map<string, ResponseTimes[]>();
  for (const { type, times } of rows) byType.set(type, [...(byType.get(type) ?? []), times]);
  return new Map([...byType].map(([type, times]) => [type, mixture([{ ...usualTimes, n: usualAnswers }, ...times])]));
}

function mixture(parts: readonly ResponseTimes[]): ResponseTimes {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const mean = parts.reduce((sum, part) => sum + part.n * part.meanLog, 0) / n;
  const square = parts.reduce((sum, part) => sum + part.n * (part.sdLog ** 2 + (part.meanLog - mean) ** 2), 0) / n;
  return { meanLog: mean, sdLog: Math.sqrt(square), n };
}
