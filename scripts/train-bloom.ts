/**
 * `npm run train:bloom -- --exams FILE [--evaluate-only]`: trains the level model of the Bloom Validator, measures it on
 * sources left out of training, and writes packages/bloom/model/. The exam questions of Yahya et al. (2012) are read
 * from FILE (CSV: id,text,label,source) and are not part of this project; docs/bloom.md says where they come from.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { randomFrom } from "../packages/adaptive/src/random.ts";
import { scoreLevels, stratifiedFolds } from "../packages/bloom/src/level/evaluate.ts";
import {
  classifyLevel,
  encodeLevelModel,
  type LevelModel,
  levelScores,
  softmax,
  vocabularyOf,
} from "../packages/bloom/src/level/model.ts";
import { type LevelWeights, trainLevel, weightCount } from "../packages/bloom/src/level/train.ts";
import { levelText } from "../packages/bloom/src/review.ts";
import { parseFolder } from "../packages/formats/src/index.ts";
import { bloomLevels } from "../packages/items/src/schema.ts";

type Row = { id: string; text: string; level: number; source: string; form?: string };

/**
 * The model is the mean of three, so that it follows the verb where the verb tells, and looks further where it does not:
 * learned from plain questions, from all of them, and from real exam questions alone.
 */
const members = [
  { share: 0.4, penalty: 0.3, weights: { exams2012: 8, plain: 1, tricky: 0, contrasts: 0, stems: 1 } },
  { share: 0.3, penalty: 0.3, weights: { exams2012: 2, plain: 1, tricky: 1, contrasts: 0.3, stems: 1 } },
  { share: 0.3, penalty: 0.1, weights: { exams2012: 1, plain: 0, tricky: 0, contrasts: 0, stems: 0 } },
] as const;
type Kind = keyof (typeof members)[number]["weights"];

/** Sets with many literary and unusual wordings. */
const trickySets = ["courses", "exams", "professions"];

function kindOf(source: string): Kind {
  if (source === "exams2012" || source === "contrasts") return source;
  if (source.startsWith("stems")) return "stems";
  return trickySets.includes(source) ? "tricky" : "plain";
}

/** Texts of each level in the rehearsal. */
const perLevel = 60;

const root = join(import.meta.dirname, "..");
const { values: given } = parseArgs({
  options: { exams: { type: "string" }, transfer: { type: "string" }, "evaluate-only": { type: "boolean" } },
});
if (!given.exams) {
  process.stderr.write("Name the file with the exam questions: npm run train:bloom -- --exams FILE\n");
  process.exit(1);
}

const levelOf = (label: string) => bloomLevels.indexOf(label as (typeof bloomLevels)[number]);

function readRows(path: string, source: (row: Record<string, string>) => string): Row[] {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
  return rows.map((row) => {
    const { id = "", text = "", label = "" } = row;
    const level = levelOf(label);
    if (level < 0 || text === "") throw new Error(`${path}: ${id} has no text or no known level.`);
    return { id, text, level, source: source(row) };
  });
}

/** How far a second reader, who saw neither labels nor sets, agrees with the corpus. Kappa as in Cohen (1960). */
function agreement(): { texts: number; agreed: number; kappa: number } {
  const path = join(root, "packages/bloom/evaluation/level/second-reading.csv");
  const second: { id: string; label: string }[] = parse(readFileSync(path), { columns: true });
  const first = new Map(own.map(({ id, level }) => [id, level]));
  const pairs = second.map(({ id, label }) => [first.get(id), levelOf(label)]);
  const share = (hits: number) => hits / pairs.length;
  const agreed = share(pairs.filter(([a, b]) => a === b).length);
  const byChance = bloomLevels.reduce(
    (sum, _, level) =>
      sum + share(pairs.filter(([a]) => a === level).length) * share(pairs.filter(([, b]) => b === level).length),
    0,
  );
  return { texts: pairs.length, agreed, kappa: (agreed - byChance) / (1 - byChance) };
}

const corpusFolder = join(root, "packages/bloom/corpus");
const own = readdirSync(corpusFolder)
  .filter((name) => name.endsWith(".csv"))
  .sort()
  .flatMap((name) => readRows(join(corpusFolder, name), () => name.replace(/\.csv$/, "")));
/** Stems of the starter bank with their authors' levels; whole subjects are left out together. */
const stems = readdirSync(join(root, "content"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .flatMap((subject, position) => {
    const folder = join(root, "content", subject);
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => ({ path: `${subject}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
    return [...parseFolder(texts, {})].flatMap(({ item }): Row[] => {
      if (!item?.bloom) return [];
      const level = levelOf(item.bloom);
      return [{ id: item.id, text: levelText(item), level, source: `stems ${(position % 3) + 1}`, form: item.type }];
    });
  });

const given2012 = readRows(given.exams, (row) => row.source as string);
const exams = given2012.filter(({ source }) => source === "yahya2012").map((row) => ({ ...row, source: "exams2012" }));
const all = [...exams, ...own, ...stems];

function train(rows: readonly Row[]): LevelWeights {
  const weights = new Float32Array(weightCount);
  for (const member of members) {
    const examples = rows
      .map(({ text, level, source, form }) => ({ text, level, form, weight: member.weights[kindOf(source)] }))
      .filter(({ weight }) => weight > 0);
    // A source that is left out may be all that a member has.
    if (examples.length === 0) continue;
    const learned = trainLevel(examples, { penalty: member.penalty, rounds: 60 });
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) + member.share * (learned[i] as number);
  }
  return weights;
}

const bare = (rows: readonly Row[]): LevelModel => ({
  weights: train(rows),
  vocabulary: vocabularyOf(rows.map(({ text }) => text)),
  temperature: 1,
  stemTemperature: 1,
  abstainBelow: 0,
  trainedOn: "",
});

type Judged = { level: number; scores: ArrayLike<number> }[];
const judge = (model: LevelModel, rows: readonly Row[]): Judged =>
  rows.map(({ text, level, form }) => ({ level, scores: levelScores(model, text, form) }));
const score = (judged: Judged, temperature: number) =>
  scoreLevels(
    judged.map(({ level }) => level),
    judged.map(({ scores }) => softmax(Array.from(scores, (value) => value / temperature))),
  );

const say = (name: string, judged: Judged, temperature: number) => {
  const s = score(judged, temperature);
  const f1 = s.f1.map((value) => value.toFixed(2)).join(" ");
  process.stdout.write(
    `${name.padEnd(34)} n ${String(s.texts).padStart(5)}  macro-F1 ${s.macroF1.toFixed(3)}  accuracy ${s.accuracy.toFixed(3)}  ECE ${s.calibrationError.toFixed(3)}  confident half ${s.confidentHalf.toFixed(3)}  F1 by level ${f1}\n`,
  );
  return s;
};

// Every source in turn is left out; what the others make of it sets the temperature.
const sources = [...new Set(all.map(({ source }) => source))];
const leftOut = sources.map((source) => ({
  source,
  judged: judge(
    bare(all.filter((row) => row.source !== source)),
    all.filter((row) => row.source === source),
  ),
}));
const withoutPlain = judge(
  bare(all.filter(({ source }) => kindOf(source) !== "plain")),
  all.filter(({ source }) => kindOf(source) === "plain"),
);

/** The temperature with the least mean log loss over the sources, each counting the same (Guo et al. 2017). */
const candidates = Array.from({ length: 80 }, (_, i) => 0.3 + i * 0.05);
function bestTemperature(parts: typeof leftOut): number {
  const meanLoss = (temperature: number) =>
    parts.reduce((sum, { judged }) => sum + score(judged, temperature).logLoss, 0) / parts.length;
  return candidates.reduce((best, t) => (meanLoss(t) < meanLoss(best) ? t : best));
}
const isStems = ({ source }: { source: string }) => source.startsWith("stems");
// Our own plain sets are easier than what others write: the temperature that suits them would be too sure of itself.
const isForeign = ({ source }: { source: string }) => source === "exams2012" || trickySets.includes(source);
const temperature = bestTemperature(leftOut.filter(isForeign));
const stemTemperature = bestTemperature(leftOut.filter(isStems));
process.stdout.write(`temperature ${temperature.toFixed(2)}, of stems ${stemTemperature.toFixed(2)}\n`);

const report: Record<string, unknown> = { temperature, stemTemperature, secondReading: agreement() };
for (const { source, judged } of leftOut)
  report[`left out: ${source}`] = say(
    `left out: ${source}`,
    judged,
    isStems({ source }) ? stemTemperature : temperature,
  );
report["left out: all plain sets"] = say("left out: all plain sets", withoutPlain, temperature);

const crossed = [1, 2, 3].map((seed) => {
  const folds = stratifiedFolds(
    exams.map(({ level }) => level),
    5,
    randomFrom(`folds ${seed}`),
  );
  return [0, 1, 2, 3, 4].flatMap((fold) =>
    judge(
      bare([...exams.filter((_, row) => folds[row] !== fold), ...own, ...stems]),
      exams.filter((_, row) => folds[row] === fold),
    ),
  );
});
report["5 folds of exams2012, three seeds"] = say("5 folds of exams2012, three seeds", crossed.flat(), temperature);
for (const judged of crossed)
  process.stdout.write(`  macro-F1 of one seed ${score(judged, temperature).macroF1.toFixed(4)}\n`);

const final = bare(all);
const objectives = given2012.filter(({ source }) => source === "edm2022clo");
if (objectives.length > 0) {
  report["learning objectives, never trained on"] = say(
    "learning objectives, never trained on",
    judge(final, objectives),
    temperature,
  );
}

/** Ordinary questions, as many of each level, that a refit on an installation learns again so as not to forget. */
function rehearsal(): { text: string; level: number }[] {
  const random = randomFrom("rehearsal");
  const drawn = own
    .filter(({ source }) => kindOf(source) !== "contrasts")
    .map((row) => ({ row, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row: { text, level } }) => ({ text, level }));
  return bloomLevels.flatMap((_, level) => drawn.filter((row) => row.level === level).slice(0, perLevel));
}

if (!given["evaluate-only"]) {
  const set = all.map(({ text, level, source, form }) => JSON.stringify([source, level, text, form])).sort();
  const trainedOn = createHash("sha256").update(set.join("\n")).digest("hex");
  const model: LevelModel = { ...final, temperature, stemTemperature, abstainBelow: 0.4, trainedOn };
  const folder = join(root, "packages/bloom/model");
  mkdirSync(folder, { recursive: true });
  const bytes = encodeLevelModel(model);
  writeFileSync(join(folder, "level.bin"), bytes);
  writeFileSync(join(folder, "rehearsal.json"), `${JSON.stringify(rehearsal(), null, 1)}\n`);
  const summary = {
    trainedOn,
    texts: all.length,
    bytes: bytes.length,
    example: classifyLevel(model, "Name the parts of a flower."),
    ...report,
  };
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(summary, null, 2)}\n`);
  process.stdout.write(`${all.length} texts, ${bytes.length} bytes, training set ${trainedOn}\n`);
}
