/**
 * Everything that must hold, in the order in which a fault is cheapest to find. Ends with `N passed, N failed`.
 * `--only=format,types,…` runs some of the steps; further words choose test files: `npm run test:unit -- content`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (path: string) => join(root, "node_modules", path);
const scratch = mkdtempSync(join(tmpdir(), "quizmentor-report-"));
type Counts = { passed: number; failed: number };
type Step = { name: string; title: string; commands: string[][]; count?: () => Counts };

const vitestReport = join(scratch, "vitest.json");
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const journeyReport = join(scratch, "journeys.json");

const steps: Step[] = [
  {
    name: "format",
    title: "Formatting and lint",
    commands: [[bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]],
  },
  {
    name: "types",
    title: "Types",
    commands: ["tsconfig.json", "tsconfig.engines.json", "apps/web/tsconfig.json"].map((config) => [
      bin("typescript/bin/tsc"),
      "--noEmit",
      // What is remembered between runs does not notice that a JSON file has changed.
      "--incremental",
      "false",
      "-p",
      config,
    ]),
  },
  { name: "boundaries", title: "Import boundaries", commands: [["scripts/check-boundaries.ts"]] },
  {
    name: "generated",
    title: "Generated files",
    commands: [
      ["scripts/generate.ts", "--check"],
      ["scripts/generate-database-types.ts", "--check"],
    ],
  },
  {
    name: "unit",
    title: "Unit and integration tests",
    commands: [
      [
        bin("vitest/vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${vitestReport}`,
        ...files,
      ],
    ],
    count: countVitest,
  },
  {
    name: "journeys",
    title: "Browser journeys",
    commands: [[bin("@playwright/test/cli.js"), "test", "--config=e2e/playwright.config.ts", ...files]],
    count: countJourneys,
  },
];

function countVitest(): Counts {
  const report = JSON.parse(readFileSync(vitestReport, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countJourneys(): Counts {
  const { stats } = JSON.parse(readFileSync(journeyReport, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function run(command: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...command], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport, NODE_ENV: "test" },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const unknown = only?.filter((name) => !steps.some((step) => step.name === name));
if (unknown && unknown.length > 0)
  throw new Error(`There is no step ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}.`);

const total: Counts = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const step of steps.filter(({ name }) => !only || only.includes(name))) {
  const startedAt = performance.now();
  console.log(`\n── ${step.title}`);
  let ok = true;
  for (const command of step.commands) ok = (await run(command)) === 0 && ok;
  let counts: Counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (step.count) {
    try {
      counts = step.count();
    } catch {
      counts = { passed: 0, failed: 1 };
    }
    // A runner may fail outside any test, or find none: that must not look like success.
    if (!ok && counts.failed === 0) counts.failed = 1;
    if (ok && counts.passed === 0) counts.failed = 1;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) broken.push(step.title);
  console.log(
    `── ${step.title}: ${counts.passed} passed, ${counts.failed} failed in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
  );
}
rmSync(scratch, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nNot right: ${broken.join("; ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
