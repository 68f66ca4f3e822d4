/** `npm run bench [part…]`: measures, compares with what was promised, and writes bench/results/. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { measureAnswerPath } from "./answer-path.ts";
import { bloomGoals } from "./bloom.ts";
import { duplicateGoals } from "./duplicates.ts";
import { engineGoals, memoryGoals, placementGoals, predictorGoals } from "./engine.ts";
import type { Goal } from "./goal.ts";
import { install, memoryOfTree, signUpLearners } from "./installation.ts";
import { measurePages } from "./pages.ts";
import { measurePicking } from "./picking.ts";
import { measureSessionCheck } from "./session-check.ts";

const parts: Record<string, () => Goal[] | Promise<Goal[]>> = {
  engine: engineGoals,
  placement: placementGoals,
  memory: memoryGoals,
  predictor: predictorGoals,
  bloom: bloomGoals,
  duplicates: duplicateGoals,
  picking: async (): Promise<Goal[]> => {
    const result = measurePicking();
    return [
      {
        what: "pick from 100,000 items, beyond a pick from 100",
        measured: result.extraMedianMs,
        unit: "ms",
        promise: "< 2",
        kept: result.extraMedianMs < 2,
      },
      { what: "pick from 100,000 items, p99", measured: result.largeP99Ms, unit: "ms", promise: "-", kept: true },
    ];
  },
  answers: async (): Promise<Goal[]> => {
    const installation = await install(["api", "worker"]);
    try {
      const answers = await measureAnswerPath(installation);
      const session = await measureSessionCheck(installation.databaseUrl);
      return [
        {
          what: `answers per second, ${64} connections`,
          measured: answers.answersPerSecond,
          unit: "/s",
          promise: "-",
          kept: true,
        },
        {
          what: "bare INSERTs per second, same PostgreSQL, in turns",
          measured: answers.insertsPerSecond,
          unit: "/s",
          promise: "-",
          kept: true,
        },
        {
          what: "answer path / bare INSERT route",
          measured: answers.throughputRatio,
          unit: "",
          promise: ">= 0.4",
          kept: answers.throughputRatio >= 0.4,
        },
        { what: "answer p50 at 200/s", measured: answers.steadyP50Ms, unit: "ms", promise: "-", kept: true },
        {
          what: "answer p99 at 200/s",
          measured: answers.steadyP99Ms,
          unit: "ms",
          promise: "< 100",
          kept: answers.steadyP99Ms < 100,
        },
        {
          what: "session check, median",
          measured: session.medianMs,
          unit: "ms",
          promise: "< 0.3",
          kept: session.medianMs < 0.3,
        },
        { what: "session check, first of a process", measured: session.firstMs, unit: "ms", promise: "-", kept: true },
      ];
    } finally {
      await installation.stop();
    }
  },
  pages: async (): Promise<Goal[]> => {
    const installation = await install([]);
    try {
      const atRest = memoryOfTree(installation.pid);
      const [cookie = ""] = await signUpLearners(installation, 1);
      const pages = await measurePages(installation, cookie);
      const { practice } = pages;
      return [
        ...(atRest === null
          ? []
          : [
              {
                what: "memory at rest, embedded PostgreSQL included",
                measured: atRest,
                unit: "MB",
                promise: "< 700",
                kept: atRest < 700,
              },
            ]),
        ...Object.entries(pages).map(([name, page]) => ({
          what: `${name}: HTML, median`,
          measured: page.htmlMedianMs,
          unit: "ms",
          promise: name === "practice" ? "< 50" : "-",
          kept: name !== "practice" || page.htmlMedianMs < 50,
        })),
        {
          what: "practice: first-load scripts",
          measured: practice?.scriptsGzipKb ?? Number.NaN,
          unit: "kB gzip",
          promise: "<= 170",
          kept: (practice?.scriptsGzipKb ?? 1e9) <= 170,
        },
      ];
    } finally {
      await installation.stop();
    }
  },
};

const chosen = process.argv.slice(2).filter((name) => name in parts);
const goals: Goal[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const measured = await measure();
  goals.push(...measured);
  for (const goal of measured)
    console.log(
      `${goal.kept ? "  " : "✗ "}${goal.what.padEnd(58)} ${goal.measured.toFixed(3).padStart(10)} ${goal.unit.padEnd(8)} ${goal.promise}`,
    );
}
const folder = join(import.meta.dirname, "results");
mkdirSync(folder, { recursive: true });
const machine = {
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  node: process.versions.node,
};
let commit = "unknown";
try {
  commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
} catch {
  // A copy without its history can be measured, too.
}
const date = new Date().toISOString();
writeFileSync(
  join(folder, `${chosen.length > 0 ? chosen.join("-") : "all"}.json`),
  `${JSON.stringify({ date, commit, machine, goals }, null, 2)}\n`,
);
process.exitCode = goals.every((goal) => goal.kept) ? 0 : 1;
