/** `quizmentor adaptive evaluate`: how well the predictor does on a log of answers. Needs no database. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  fitPredictor,
  leastLearners,
  type NamedLog,
  predictLog,
  type Scores,
  scorePredictions,
  toLog,
} from "@quizmentor/adaptive/predict";
import { StartupError } from "../startup-error.ts";
import { type LoggedAnswer, readAnswerLog } from "./answer-log.ts";

export type AdaptiveEvaluateOptions = {
  split?: string;
  fold?: string;
  seed?: string;
  out?: string;
  json?: boolean;
};

export type Evaluation = Scores & {
  log: string;
  split: string;
  /** Answers that were fitted on, and seconds that took, reading the file not included. */
  fittedOn: number;
  fitSeconds: number;
  /** To predict an answer and take it in. */
  microsecondsPerAnswer: number;
};

/** Where the report goes, and the clock that times the work (milliseconds). */
type Terminal = { say: (line: string) => unknown; clock: () => number };

/** Which learners are tested, the others being fitted on; several for cross-validation. */
type Parts = { name: string; isTest: ((answer: LoggedAnswer) => boolean)[] };

/** Fits, predicts and prints; throws `StartupError` for an option or a file that cannot be used. */
export async function adaptiveEvaluateCommand(
  path: string,
  options: AdaptiveEvaluateOptions,
  { say, clock }: Terminal = {
    say: (line) => process.stdout.write(`${line}\n`),
    clock: () => performance.now(),
  },
): Promise<void> {
  const answers = await readAnswerLog(path);
  const parts = partsOf(answers, options);
  const log = toLog(answers);
  const seed = options.seed ?? "1";
  const predicted = new Map<number, number>();
  let fitMilliseconds = 0;
  let predictMilliseconds = 0;
  let fittedOn = 0;
  for (const isTest of parts.isTest) {
    const tested = testedLearners(answers, log, isTest);
    const start = clock();
    const predictor = fit(log, seed, tested);
    const fitted = clock();
    for (const { row, predicted: p } of predictLog(predictor, log, (learner) => tested[learner] === 1)) {
      predicted.set(row, p);
    }
    predictMilliseconds += clock() - fitted;
    fitMilliseconds += fitted - start;
    fittedOn += predictor.data.fittedOn.answers;
  }
  const rows = [...predicted.keys()];
  const scores = scorePredictions(
    rows.map((row) => log.credit[row] as number),
    rows.map((row) => predicted.get(row) as number),
  );
  if (options.out) writePredictions(options.out, answers, predicted);
  const evaluation: Evaluation = {
    log: path,
    split: parts.name,
    ...scores,
    fittedOn: Math.round(fittedOn / parts.isTest.length),
    fitSeconds: fitMilliseconds / 1000 / parts.isTest.length,
    microsecondsPerAnswer: (predictMilliseconds * 1000) / rows.length,
  };
  if (options.json) say(JSON.stringify(evaluation));
  else for (const line of describe(evaluation)) say(line);
}

function partsOf(answers: readonly LoggedAnswer[], { split = "fold", fold = "0" }: AdaptiveEvaluateOptions): Parts {
  if (split === "pub") {
    if (answers.some((answer) => answer.test === null)) throw refused("The log has no column pub_split to go by.");
    return { name: "pub", isTest: [(answer) => answer.test === true] };
  }
  if (split !== "fold") throw refused(`--split cannot be “${split}”: choose fold or pub.`);
  const folds = [...new Set(answers.map((answer) => answer.fold))];
  if (folds.includes(null)) throw refused("The log has no column fold to go by.");
  if (fold === "all") {
    return {
      name: `${folds.length}-fold`,
      isTest: folds.sort((a, b) => Number(a) - Number(b)).map((number) => (answer) => answer.fold === number),
    };
  }
  const number = Number(fold);
  if (!folds.includes(number)) throw refused(`--fold cannot be “${fold}”: the log has ${folds.join(", ")}, or all.`);
  return { name: `fold ${number}`, isTest: [(answer) => answer.fold === number] };
}

/** 1 for each learner of the test part. A learner must be in one part as a whole. */
function testedLearners(
  answers: readonly LoggedAnswer[],
  log: NamedLog,
  isTest: (answer: LoggedAnswer) => boolean,
): Uint8Array {
  const tested = new Uint8Array(log.learners);
  answers.forEach((answer, row) => {
    const learner = log.learner[row] as number;
    const own = isTest(answer) ? 1 : 0;
    if (row > 0 && log.learner[row - 1] === learner && tested[learner] !== own) {
      throw refused(`Answers of the learner ${answer.learner} are in both parts of the split.`);
    }
    tested[learner] = own;
  });
  if (!tested.includes(1)) throw refused("There is nobody in the test part of the split.");
  return tested;
}

function fit(log: NamedLog, seed: string, tested: Uint8Array) {
  const learners = tested.filter((own) => own === 0).length;
  if (learners < leastLearners) {
    throw refused(`Only ${learners} learners are left to fit on; ${leastLearners} are the least.`);
  }
  return fitPredictor(log, { seed, learners: (learner) => tested[learner] === 0 });
}

function writePredictions(
  path: string,
  answers: readonly LoggedAnswer[],
  predicted: ReadonlyMap<number, number>,
): void {
  const lines = [...predicted].map(([row, p]) => `${answers[row]?.rowId},${p.toFixed(6)}\n`);
  const text = `row_id,p\n${lines.join("")}`;
  writeFileSync(path, path.endsWith(".gz") ? gzipSync(text) : text);
}

function describe(evaluation: Evaluation): string[] {
  const rows: [string, string][] = [
    ["answers predicted", String(evaluation.answers)],
    ["area under the ROC curve", evaluation.auc.toFixed(4)],
    ["log loss, nats", evaluation.logLoss.toFixed(4)],
    ["root mean square error", evaluation.rmse.toFixed(4)],
    ["expected calibration error, 20 bins", evaluation.ece.toFixed(4)],
    ["seconds to fit", evaluation.fitSeconds.toFixed(1)],
    ["microseconds per answer", evaluation.microsecondsPerAnswer.toFixed(1)],
  ];
  return [
    `${evaluation.log}: fitted on ${evaluation.fittedOn} answers, tested on ${evaluation.split}`,
    "",
    ...rows.map(([name, value]) => `  ${name.padEnd(38)} ${value.padStart(9)}`),
  ];
}

function refused(message: string): StartupError {
  return new StartupError("CONFIG_INVALID", message, "`quizmentor adaptive evaluate --help` lists the options.");
}
