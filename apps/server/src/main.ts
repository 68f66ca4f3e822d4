/** The command line: the front door of everything an operator does. */
import { Command } from "commander";
import { createContext, productVersion } from "./commands/context.ts";
import { explainStartupError, StartupError } from "./startup-error.ts";

const program = new Command("quizmentor")
  .description(
    "QuizMentor, the self-hosted learning platform. Settings come from the environment; `quizmentor doctor` lists them.",
  )
  .version(productVersion())
  .showHelpAfterError();

program
  .command("start", { isDefault: false })
  .description("start the server, or only some of its roles")
  .argument("[role...]", "web, api, worker, bloom; all when none is named")
  .action(async (roles: string[]) => {
    const { runUntilStopped } = await import("./commands/run.ts");
    await runUntilStopped(createContext(process.env), roles);
  });

program
  .command("import")
  .description("take questions in from a file or folder (YAML, JSON, JSON Lines, CSV)")
  .argument("<path>", "file or folder; `content` is the starter bank")
  .option("--format <format>", "native, jsonl or csv, when the name does not tell")
  .option("--subject <title>", "subject for questions that name none")
  .option("--licence <licence>", "licence for questions that name none")
  .option("--source <source>", "source for questions that name none")
  .option("--dry-run", "only say what would happen; needs no database")
  .option("--json", "print the report as JSON")
  .action(async (path: string, options: Record<string, string | boolean>) => {
    const { importCommand } = await import("./commands/import.ts");
    process.exitCode = await importCommand(path, options, process.env);
  });

program
  .command("migrate")
  .description("bring the database up to date and stop")
  .action(async () => {
    const { migrateCommand } = await import("./commands/maintenance.ts");
    await migrateCommand(createContext(process.env));
  });

const user = program.command("user").description("look after accounts");
user
  .command("create")
  .description("make an account; the password is asked for, or read from standard input")
  .requiredOption("--email <address>")
  .requiredOption("--name <name>")
  .option("--role <role>", "learner, author or admin", "learner")
  .action(async (options: { email: string; name: string; role: string }) => {
    const { createUserCommand } = await import("./commands/maintenance.ts");
    await createUserCommand(createContext(process.env), options);
  });

program
  .command("doctor")
  .description("check this installation and explain its settings")
  .action(async () => {
    const { doctor } = await import("./commands/doctor.ts");
    process.exitCode = await doctor(process.env);
  });

program
  .command("demo")
  .description("start with a class of 200 simulated learners and 90 days of answers, in a folder of its own")
  .option("--learners <number>", "size of the class", "200")
  .option("--days <number>", "days of practice", "90")
  .option("--seed <seed>", "another class", "1")
  .option("--fill-only", "fill the folder and stop")
  .action(async (options: { learners: string; days: string; seed: string; fillOnly?: boolean }) => {
    const { demo } = await import("./commands/demo.ts");
    await demo(process.env, options);
  });

const adaptive = program.command("adaptive").description("look after the adaptive engine, and check it");
adaptive
  .command("evaluate")
  .description("fit the predictor to a log of answers and score it on learners that it has not seen")
  .argument("<log>", "CSV or CSV.gz; docs/adaptive.md describes its columns")
  .option("--split <split>", "fold: by the column fold; pub: by the column pub_split", "fold")
  .option("--fold <number>", "the fold to test on, or all", "0")
  .option("--seed <seed>", "chooses the learners held back and the samples of the trees", "1")
  .option("--out <file>", "write the predictions as CSV: row_id,p")
  .option("--json", "print one JSON object")
  .action(async (log: string, options: Record<string, string>) => {
    const { adaptiveEvaluateCommand } = await import("./commands/adaptive-evaluate.ts");
    await adaptiveEvaluateCommand(log, options);
  });
adaptive
  .command("refit")
  .description("run the engine's background jobs now: predictor, memory, calibration of questions")
  .action(async () => {
    const { adaptiveRefitCommand } = await import("./commands/adaptive-refit.ts");
    process.exitCode = await adaptiveRefitCommand(createContext(process.env));
  });
adaptive
  .command("simulate")
  .description("give the placement test to simulated people")
  .option("--bank <model>", "1pl, 2pl or 3pl", "3pl")
  .option("--items <number>", "size of the bank", "500")
  .option("--examinees <number>", "how many people", "1000")
  .option("--policy <name>", "default, balanced, max-information, window or randomesque", "default")
  .option("--seed <seed>", "another bank and other people", "1")
  .option("--json", "print one JSON object")
  .action(async (options: Record<string, string>) => {
    const { adaptiveSimulateCommand } = await import("./commands/adaptive-simulate.ts");
    adaptiveSimulateCommand(options);
  });

const bloom = program.command("bloom").description("the Bloom Validator on files, without a server");
bloom
  .command("classify")
  .description("estimate the level of every text of a CSV file with the columns id and text")
  .argument("<file>", "CSV: id,text and perhaps objective")
  .requiredOption("--out <file>", "where to write id,label,confidence,p_remember,…")
  .action(async (file: string, options: { out: string }) => {
    const [{ bloomClassifyCommand }, { readShippedModel }] = await Promise.all([
      import("./commands/bloom-classify.ts"),
      import("./bloom.ts"),
    ]);
    const rows = await bloomClassifyCommand(await readShippedModel(), file, options.out);
    process.stdout.write(`${rows} texts classified: ${options.out}\n`);
  });
bloom
  .command("review")
  .description("levels, flaws and duplicates of the questions of a file or folder")
  .argument("<path>", "file or folder in a format that can be imported")
  .option("--format <format>", "native, jsonl or csv, when the name does not tell")
  .option("--json", "print one JSON object")
  .action(async (path: string, options: { json?: boolean; format?: string }) => {
    const [{ bloomReviewCommand }, { readShippedModel }] = await Promise.all([
      import("./commands/bloom-review.ts"),
      import("./bloom.ts"),
    ]);
    const context = createContext(process.env, { quiet: options.json === true });
    process.exitCode = await bloomReviewCommand(context, await readShippedModel(), path, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof StartupError) process.stderr.write(`${explainStartupError(error)}\n`);
  else
    process.stderr.write(
      `QuizMentor stopped because of a fault of its own.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
  process.exitCode = 1;
}
